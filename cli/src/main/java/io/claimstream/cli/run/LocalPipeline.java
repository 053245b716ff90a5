package io.claimstream.cli.run;

import io.claimstream.aggregator.event.LinkingRules;
import io.claimstream.aggregator.http.HttpSettings;
import io.claimstream.aggregator.stream.AggregatorService;
import io.claimstream.aggregator.stream.AggregatorSettings;
import io.claimstream.broker.EmbeddedBroker;
import io.claimstream.extractor.ClaimExtractor;
import io.claimstream.extractor.service.ExtractorService;
import io.claimstream.extractor.service.ExtractorSettings;
import io.claimstream.schemas.topic.TopicCreator;
import io.claimstream.schemas.topic.Topics;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;

/** The whole pipeline in this process: an embedded broker with the topics, the extractor and the aggregator. */
final class LocalPipeline {

    /** Kept over restarts, so that what a crash left unfinished is taken back at once. */
    private static final String TRANSACTIONAL_ID = "claimstream-extractor-local";

    private static final Duration LONGEST_CATCH_UP = Duration.ofMinutes(10);
    private static final long HEALTH_CHECK_MS = 1_000;

    private final String bootstrapServers;
    private final PipelineGroups groups;
    private final ServiceThread extractor;
    private final ServiceThread aggregator;
    private final HttpSettings page;

    /**
     * Starts the pipeline on {@code folder}; what is there from an earlier run is taken up again.
     *
     * @param resources closes it
     * @param port where clients of the broker connect; 0 for any free port
     * @param rules how mentions are linked
     */
    LocalPipeline(Resources resources, Path folder, int port, LinkingRules rules) {
        EmbeddedBroker broker = resources.open(() -> EmbeddedBroker.start(folder.resolve("broker"), port));
        ServiceMetrics metrics = resources.open(ServiceMetrics::new);
        this.bootstrapServers = broker.bootstrapServers();
        createTopics(settings());
        AggregatorSettings aggregation =
                AggregatorSettings.of(settings(), folder.resolve("aggregator")).with(rules);
        ExtractorSettings extraction = ExtractorSettings.of(with(settings(), "transactional.id", TRANSACTIONAL_ID));
        this.groups = new PipelineGroups(extraction.groupId(), aggregation.applicationId());
        AggregatorService service = AggregatorService.connect(aggregation, metrics.ofCounting());
        this.page = HttpSettings.of(settings()).health(service::health).metrics(metrics.ofView(), metrics::scrape);
        this.aggregator = resources.open(() -> start(service));
        this.extractor = resources.open(() ->
                start(ExtractorService.connect(extraction, ClaimExtractor.load()::extract, metrics.ofExtractor())));
    }

    /** Where clients of the broker connect. */
    String bootstrapServers() {
        return bootstrapServers;
    }

    /** What people can do with it from another terminal. */
    String invitation() {
        String variable = bootstrapServers.endsWith(":" + Ports.USUAL_BROKER_PORT)
                ? ""
                : "KAFKA_BOOTSTRAP_SERVERS=" + bootstrapServers + " ";
        return "the broker is at " + bootstrapServers + "; Ctrl-C stops everything. In another terminal:\n"
                + "  " + variable + "./claimstream subscribe casualties --from-beginning\n"
                + "  " + variable + "./claimstream totals --watch";
    }

    /** The settings of such clients, by Kafka's names. */
    Map<String, String> settings() {
        return Map.of("bootstrap.servers", bootstrapServers);
    }

    /** What the page and the API need of it. */
    HttpSettings page() {
        return page;
    }

    /** Waits until all articles that are there have been worked off into totals and revisions. */
    void awaitCaughtUp() {
        try (CatchUp catchUp = new CatchUp(settings())) {
            catchUp.await(groups.stages(), groups.results(), this::requireHealthy, LONGEST_CATCH_UP);
        }
    }

    /**
     * Works until a stop signal comes.
     *
     * @throws io.claimstream.cli.FailureException if a service gives up
     */
    void awaitStop() throws InterruptedException {
        while (true) {
            requireHealthy();
            Thread.sleep(HEALTH_CHECK_MS);
        }
    }

    private void requireHealthy() {
        extractor.requireHealthy();
        aggregator.requireHealthy();
    }

    private static void createTopics(Map<String, String> settings) {
        try (Admin admin = Admin.create(new HashMap<>(settings))) {
            new TopicCreator(admin).create(Topics.all());
        }
    }

    private static ServiceThread start(ExtractorService service) {
        return ServiceThread.start("extractor", service::run, service::close);
    }

    private static ServiceThread start(AggregatorService service) {
        return ServiceThread.start("aggregator", service::run, service::close);
    }

    private static Map<String, String> with(Map<String, String> settings, String name, String value) {
        Map<String, String> more = new HashMap<>(settings);
        more.put(name, value);
        return more;
    }
}

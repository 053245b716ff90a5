package io.claimstream.cli.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimstream.aggregator.http.HttpApi;
import io.claimstream.aggregator.http.HttpSettings;
import io.claimstream.aggregator.stream.AggregatorService;
import io.claimstream.aggregator.stream.AggregatorSettings;
import io.claimstream.broker.EmbeddedBroker;
import io.claimstream.cli.CommandRun;
import io.claimstream.cli.broker.TopicReader;
import io.claimstream.extractor.ClaimExtractor;
import io.claimstream.extractor.operations.OperationsServer;
import io.claimstream.extractor.service.ExtractorService;
import io.claimstream.extractor.service.ExtractorSettings;
import io.claimstream.schemas.claim.Family;
import io.claimstream.schemas.json.JsonSerde;
import io.claimstream.schemas.record.ValueType;
import io.claimstream.schemas.topic.Topic;
import io.claimstream.schemas.topic.TopicCreator;
import io.claimstream.schemas.topic.Topics;
import io.claimstream.schemas.total.Revision;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Both services with their HTTP ports, after the seeds, an unreadable article, a tombstone and an unreadable claim. */
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class MetricsIT {

    private static final Duration LONGEST_WAIT = Duration.ofMinutes(1);

    private static final Resources RESOURCES = new Resources();
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @TempDir
    private static Path folder;

    private static Map<String, String> settings;
    private static int extractorPort;
    private static int aggregatorPort;
    private static Exposition extractor;
    private static Exposition aggregator;

    @BeforeAll
    static void replaySeeds() throws Exception {
        EmbeddedBroker broker = RESOURCES.open(() -> EmbeddedBroker.start(folder.resolve("broker"), 0));
        settings = Map.of("bootstrap.servers", broker.bootstrapServers());
        try (Admin admin = Admin.create(new HashMap<>(settings))) {
            new TopicCreator(admin).create(Topics.all());
        }
        startExtractor();
        startAggregator();
        await(
                "both are ready",
                () -> status(extractorPort, "/ready") == 200 && status(aggregatorPort, "/ready") == 200);

        run("replay", "../seeds");
        send(Topics.ARTICLES, "broken", "{");
        send(Topics.ARTICLES, "withdrawn", null);
        send(Topics.claims(Family.DAMAGE), "UA", "{");
        PipelineGroups groups = new PipelineGroups(
                ExtractorSettings.of(settings).groupId(),
                AggregatorSettings.of(settings, folder).applicationId());
        try (CatchUp catchUp = new CatchUp(settings)) {
            catchUp.await(groups.stages(), groups.results(), () -> {}, LONGEST_WAIT);
        }
        // a batch is counted right after its commit, and totals are seen by the view right after theirs
        await(
                "every article is counted",
                () -> exposition(extractorPort).sum("claimstream_articles_total")
                        == records(Topics.ARTICLES).size());
        int events = run("totals", "--json").lines().size();
        await("the view has seen every event", () -> exposition(aggregatorPort).sum("claimstream_events") == events);
        extractor = exposition(extractorPort);
        aggregator = exposition(aggregatorPort);
    }

    @AfterAll
    static void stop() {
        RESOURCES.close();
    }

    @Test
    void articlesReadAreExtractedWithdrawnOrRejected() {
        Map<String, Double> articles = extractor.by("outcome", "claimstream_articles_total");

        assertThat(articles).containsEntry("rejected", 1.0).containsEntry("withdrawn", 1.0);
        assertThat(sum(articles)).isEqualTo(records(Topics.ARTICLES).size());
        assertThat(extractor.by("reason", "claimstream_articles_rejected_total"))
                .containsEntry("unreadable", 1.0);
        assertThat(extractor.sum("claimstream_articles_rejected_total"))
                .isEqualTo(records(Topics.ARTICLES_REJECTED).size());
    }

    @Test
    void everyExtractedArticleTookTime() {
        assertThat(extractor.sum("claimstream_extraction_seconds_count"))
                .isGreaterThanOrEqualTo(
                        extractor.by("outcome", "claimstream_articles_total").get("extracted"));
    }

    @Test
    void claimsByFamilyAreThoseOnTheTopicsOfTheFamilies() {
        Map<String, Double> onTopics = new TreeMap<>();
        for (Family family : Family.values()) {
            onTopics.put(family.label(), (double) records(Topics.claims(family)).size());
        }
        onTopics.merge(Family.DAMAGE.label(), -1.0, Double::sum); // the unreadable one is ours

        assertThat(extractor.by("family", "claimstream_claims_total")).isEqualTo(onTopics);
    }

    @Test
    void revisionsByReasonAreThoseOnTheTopic() {
        JsonSerde<Revision> serde = JsonSerde.of(ValueType.REVISION);
        Map<String, Double> onTopic = records(Topics.REVISIONS).stream()
                .map(record -> serde.deserialize(record.topic(), record.headers(), record.value()))
                .collect(Collectors.groupingBy(
                        revision -> revision.reason().label(), TreeMap::new, Collectors.summingDouble(one -> 1)));

        Map<String, Double> counted = aggregator.by("reason", "claimstream_revisions_total");
        counted.values().removeIf(count -> count == 0);

        assertThat(onTopic).containsKeys("first", "raised");
        assertThat(counted).isEqualTo(onTopic);
    }

    @Test
    void rejectedClaimsAreThoseOnTheTopic() {
        assertThat(aggregator.by("reason", "claimstream_claims_rejected_total")).containsEntry("unreadable", 1.0);
        assertThat(aggregator.sum("claimstream_claims_rejected_total"))
                .isEqualTo(records(Topics.CLAIMS_REJECTED).size());
    }

    @Test
    void articlesThatCountTookTimeToTheirTotals() {
        assertThat(aggregator.sum("claimstream_article_to_total_seconds_count"))
                .isPositive()
                .isLessThanOrEqualTo(
                        extractor.by("outcome", "claimstream_articles_total").get("extracted"));
        assertThat(aggregator.sum("claimstream_article_to_total_seconds_sum")).isPositive();
    }

    @Test
    void kafkaStreamsIsInOneStateWhichIsRunning() {
        Map<String, Double> states = aggregator.by("state", "claimstream_streams_state");

        assertThat(states).containsEntry("running", 1.0);
        assertThat(sum(states)).isEqualTo(1);
        assertThat(aggregator.sum("claimstream_view_caught_up")).isEqualTo(1);
    }

    @Test
    void lagIsThereForEveryReader() {
        assertThat(extractor.names()).contains("kafka_consumer_fetch_manager_records_lag_max");
        assertThat(aggregator
                        .by("client_id", "kafka_consumer_fetch_manager_records_lag_max")
                        .keySet())
                .anyMatch(client -> client.startsWith("claimstream-aggregator-"))
                .anyMatch(client -> !client.startsWith("claimstream-aggregator-"));
    }

    @Test
    void everyMetricOnTheDashboardIsThere() throws IOException {
        Set<String> metrics = Dashboard.read().metrics();
        metrics.remove("up"); // is Prometheus' own

        assertThat(metrics).hasSizeGreaterThan(15);
        Set<String> exposed = new TreeSet<>(extractor.names());
        exposed.addAll(aggregator.names());
        assertThat(exposed).containsAll(metrics);
    }

    @Test
    void everyMetricOfOursIsOnTheDashboard() throws IOException {
        Set<String> shown = Dashboard.read().metrics();

        for (Exposition each : List.of(extractor, aggregator)) {
            assertThat(each.types().keySet())
                    // beside every histogram stands the largest value of the last minutes
                    .filteredOn(name -> name.startsWith("claimstream_") && !name.endsWith("_max"))
                    .allMatch(name -> shown.stream().anyMatch(metric -> metric.startsWith(name)));
        }
    }

    @Test
    void ourNamesFollowTheConventionsOfPrometheus() {
        for (Exposition each : List.of(extractor, aggregator)) {
            assertThat(each.types().keySet())
                    .filteredOn(name -> name.startsWith("claimstream_"))
                    .isNotEmpty()
                    .allSatisfy(name -> {
                        boolean isCounter = each.types().get(name).equals("counter");
                        assertThat(name.endsWith("_total")).as(name).isEqualTo(isCounter);
                        assertThat(name.endsWith("_seconds"))
                                .as(name)
                                .isEqualTo(each.types().get(name).equals("histogram"));
                    });
        }
    }

    @Test
    void neitherServiceHasMoreSeriesThanADashboardCanBear() {
        assertThat(extractor.samples().size()).isLessThan(1_000);
        assertThat(aggregator.samples().size()).isLessThan(10_000);
    }

    private static void startExtractor() {
        ServiceMetrics metrics = RESOURCES.open(ServiceMetrics::new);
        ExtractorService service = RESOURCES.open(() -> ExtractorService.connect(
                ExtractorSettings.of(settings), ClaimExtractor.load()::extract, metrics.ofExtractor()));
        RESOURCES.open(() -> ServiceThread.start("extractor", service::run, service::close));
        extractorPort = RESOURCES
                .open(() -> OperationsServer.start("127.0.0.1", 0, service::isWorking, metrics::scrape))
                .port();
    }

    private static void startAggregator() {
        ServiceMetrics metrics = RESOURCES.open(ServiceMetrics::new);
        AggregatorService service = RESOURCES.open(() -> AggregatorService.connect(
                AggregatorSettings.of(settings, folder.resolve("aggregator")), metrics.ofCounting()));
        RESOURCES.open(() -> ServiceThread.start("aggregator", service::run, service::close));
        aggregatorPort = RESOURCES
                .open(() -> HttpApi.start(HttpSettings.of(settings).metrics(metrics.ofView(), metrics::scrape)))
                .port();
    }

    private static CommandRun run(String... arguments) {
        CommandRun run = CommandRun.in(Map.of("KAFKA_BOOTSTRAP_SERVERS", settings.get("bootstrap.servers")), arguments);
        assertThat(run.exitCode()).as(run.err()).isZero();
        return run;
    }

    private static void send(Topic<?> topic, String key, String value) throws Exception {
        try (KafkaProducer<byte[], byte[]> producer =
                new KafkaProducer<>(new HashMap<>(settings), new ByteArraySerializer(), new ByteArraySerializer())) {
            producer.send(new ProducerRecord<>(topic.name(), bytes(key), value == null ? null : bytes(value)))
                    .get();
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static List<ConsumerRecord<byte[], byte[]>> records(Topic<?> topic) {
        List<ConsumerRecord<byte[], byte[]>> records = new ArrayList<>();
        try (TopicReader reader = TopicReader.open(settings, List.of(topic))) {
            reader.readToEnd(records::add);
        }
        return records;
    }

    private static Exposition exposition(int port) {
        return Exposition.read(get(port, "/metrics").body());
    }

    private static int status(int port, String path) {
        return get(port, path).statusCode();
    }

    private static HttpResponse<String> get(int port, String path) {
        try {
            URI address = URI.create("http://127.0.0.1:" + port + path);
            return CLIENT.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void await(String what, BooleanSupplier condition) throws InterruptedException {
        long deadline = System.nanoTime() + LONGEST_WAIT.toNanos();
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as(what).isLessThan(deadline);
            Thread.sleep(100);
        }
    }

    private static double sum(Map<String, Double> values) {
        return values.values().stream().flatMapToDouble(DoubleStream::of).sum();
    }
}

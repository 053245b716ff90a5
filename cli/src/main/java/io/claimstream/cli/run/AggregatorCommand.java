package io.claimstream.cli.run;

import io.claimstream.aggregator.http.HttpSettings;
import io.claimstream.aggregator.stream.AggregatorService;
import io.claimstream.aggregator.stream.AggregatorSettings;
import io.claimstream.cli.ExitCode;
import io.claimstream.cli.Logging;
import io.claimstream.cli.broker.BrokerOptions;
import io.claimstream.cli.counting.CountingOptions;
import io.claimstream.cli.terminal.StopSignal;
import io.claimstream.cli.terminal.Terminal;
import io.claimstream.schemas.client.KafkaSettings;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code claimstream aggregator}. */
@Command(
        name = "aggregator",
        description = {
            "Run the aggregator: consume claims, produce totals and revisions, serve the page and the API.",
            "Any number of them share the work, and each answers for all events."
        })
public final class AggregatorCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Option(
            names = "--state",
            paramLabel = "FOLDER",
            defaultValue = "${sys:java.io.tmpdir}/claimstream-aggregator",
            description = "Where it keeps its state, of its own for each that runs on this machine; without it"
                    + " ${DEFAULT-VALUE}. What is lost there is restored from the broker.")
    private Path state;

    @Option(
            names = "--http-port",
            paramLabel = "N",
            defaultValue = "" + Page.USUAL_PORT,
            description = "Where the page and the API are served; 0 for any free port. Without it ${DEFAULT-VALUE}.")
    private int httpPort;

    @Option(
            names = "--host",
            paramLabel = "ADDRESS",
            defaultValue = HttpSettings.LOOPBACK,
            description = "The address they listen on; without it ${DEFAULT-VALUE}, this machine only. Nobody is asked"
                    + " who they are.")
    private String host;

    @Mixin
    private LogOptions log;

    @Mixin
    private BrokerOptions broker;

    @Mixin
    private CountingOptions counting;

    public AggregatorCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws InterruptedException {
        log.apply(terminal);
        Logging.ofService();
        Map<String, String> settings = broker.settings(terminal);
        try (Resources resources = new Resources()) {
            StopSignal.guard(() -> run(resources, settings), resources::close);
        }
        return ExitCode.OK;
    }

    private void run(Resources resources, Map<String, String> settings) {
        AggregatorSettings service = AggregatorSettings.of(settings, state).with(counting.rules());
        ServiceMetrics metrics = resources.open(ServiceMetrics::new);
        AggregatorService aggregator = resources.open(() -> AggregatorService.connect(service, metrics.ofCounting()));
        HttpSettings page = HttpSettings.of(settings)
                .health(aggregator::health)
                .metrics(metrics.ofView(), metrics::scrape)
                .at(host, httpPort);
        Page.open(resources, page, "--http-port", terminal);
        terminal.say("the aggregator works at " + KafkaSettings.bootstrapServers(settings) + "; Ctrl-C stops it");
        aggregator.run();
    }
}

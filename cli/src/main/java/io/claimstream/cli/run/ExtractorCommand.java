package io.claimstream.cli.run;

import io.claimstream.cli.ExitCode;
import io.claimstream.cli.FailureException;
import io.claimstream.cli.Logging;
import io.claimstream.cli.broker.BrokerOptions;
import io.claimstream.cli.terminal.StopSignal;
import io.claimstream.cli.terminal.Terminal;
import io.claimstream.extractor.ClaimExtractor;
import io.claimstream.extractor.operations.OperationsServer;
import io.claimstream.extractor.service.ExtractorService;
import io.claimstream.extractor.service.ExtractorSettings;
import io.claimstream.schemas.client.KafkaSettings;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code claimstream extractor}. */
@Command(
        name = "extractor",
        description = {
            "Run the extractor: consume articles, produce their claims.",
            "Any number of them share the work. One that is killed takes back what it left unfinished at once when it comes"
                    + " back under the same KAFKA_TRANSACTIONAL_ID."
        })
public final class ExtractorCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Option(
            names = "--http-port",
            paramLabel = "N",
            description = "Answer /health, /ready and /metrics (Prometheus) there; 0 for any free port. Without it,"
                    + " nowhere.")
    private Integer httpPort;

    @Option(
            names = "--host",
            paramLabel = "ADDRESS",
            defaultValue = "127.0.0.1",
            description = "The interface of that port, ${DEFAULT-VALUE} for this machine only; 0.0.0.0 for all.")
    private String host;

    @Mixin
    private LogOptions log;

    @Mixin
    private BrokerOptions broker;

    public ExtractorCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws InterruptedException {
        log.apply(terminal);
        Logging.ofService();
        Map<String, String> settings = broker.settings(terminal);
        ExtractorSettings service = ExtractorSettings.of(settings);
        try (Resources resources = new Resources()) {
            ServiceMetrics metrics = resources.open(ServiceMetrics::new);
            ExtractorService extractor = resources.open(
                    () -> ExtractorService.connect(service, ClaimExtractor.load()::extract, metrics.ofExtractor()));
            if (httpPort != null) {
                OperationsServer server = resources.open(() -> listen(extractor, metrics));
                terminal.say("its metrics are at http://" + host + ":" + server.port() + "/metrics");
            }
            terminal.say("the extractor works at " + KafkaSettings.bootstrapServers(settings) + "; Ctrl-C stops it");
            StopSignal.guard(extractor::run, resources::close);
        }
        return ExitCode.OK;
    }

    private OperationsServer listen(ExtractorService extractor, ServiceMetrics metrics) {
        try {
            return OperationsServer.start(host, httpPort, extractor::isWorking, metrics::scrape);
        } catch (IOException | IllegalArgumentException e) {
            throw new FailureException(
                    "nothing can listen at " + host + ":" + httpPort + " (" + e.getMessage()
                            + "); choose another --http-port (0 for any free one) or --host",
                    e);
        }
    }
}

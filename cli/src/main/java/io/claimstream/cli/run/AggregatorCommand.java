package io.claimstream.cli.run;

import io.claimstream.aggregator.stream.AggregatorService;
import io.claimstream.aggregator.stream.AggregatorSettings;
import io.claimstream.cli.ExitCode;
import io.claimstream.cli.Logging;
import io.claimstream.cli.broker.BrokerOptions;
import io.claimstream.cli.counting.CountingOptions;
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
            "Run the aggregator: consume claims, produce totals and revisions.",
            "Any number of them share the work."
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

    @Mixin
    private BrokerOptions broker;

    @Mixin
    private CountingOptions counting;

    public AggregatorCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws InterruptedException {
        Logging.ofService();
        Map<String, String> settings = broker.settings(terminal);
        try (AggregatorService aggregator =
                AggregatorService.connect(AggregatorSettings.of(settings, state).with(counting.rules()))) {
            terminal.say("the aggregator works at " + KafkaSettings.bootstrapServers(settings) + "; Ctrl-C stops it");
            StopSignal.guard(aggregator::run, aggregator::close);
        }
        return ExitCode.OK;
    }
}

package io.claimstream.cli.run;

import io.claimstream.cli.ExitCode;
import io.claimstream.cli.Logging;
import io.claimstream.cli.broker.BrokerOptions;
import io.claimstream.cli.terminal.Terminal;
import io.claimstream.extractor.ClaimExtractor;
import io.claimstream.extractor.service.ExtractorService;
import io.claimstream.extractor.service.ExtractorSettings;
import io.claimstream.schemas.client.KafkaSettings;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

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

    @Mixin
    private BrokerOptions broker;

    public ExtractorCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws InterruptedException {
        Logging.ofService();
        Map<String, String> settings = broker.settings(terminal);
        ExtractorSettings service = ExtractorSettings.of(settings);
        try (ExtractorService extractor = ExtractorService.connect(service, ClaimExtractor.load()::extract)) {
            terminal.say("the extractor works at " + KafkaSettings.bootstrapServers(settings) + "; Ctrl-C stops it");
            StopSignal.guard(extractor::run, extractor::close);
        }
        return ExitCode.OK;
    }
}

package io.claimstream.cli.replay;

import io.claimstream.cli.article.ArticleReader;
import io.claimstream.cli.article.InputReport;
import io.claimstream.cli.broker.BrokerOptions;
import io.claimstream.cli.terminal.Terminal;
import io.claimstream.schemas.article.Article;
import io.claimstream.schemas.client.KafkaSettings;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code claimstream replay}. */
@Command(
        name = "replay",
        description = {
            "Write articles to the topic articles.",
            "They go in the order of the paths, and of the names in a folder. To replay them again does no harm: totals"
                    + " depend neither on order nor on repetition."
        })
public final class ReplayCommand implements Callable<Integer> {

    /** How often a person wants to hear how far it is. */
    private static final int PROGRESS = 1_000;

    private final Terminal terminal;

    @Parameters(
            arity = "1..*",
            paramLabel = "PATH",
            description = "Seed files, JSON lines or folders of them; - is standard input.")
    private List<Path> paths;

    @Mixin
    private BrokerOptions broker;

    public ReplayCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Map<String, String> settings = broker.settings(terminal);
        InputReport report = new InputReport(terminal);
        try (ArticlePublisher publisher = new ArticlePublisher(settings, report)) {
            new ArticleReader(terminal.input(), article -> publish(article, publisher), report::add).read(paths);
            publisher.flush();
            terminal.say(
                    "replayed " + publisher.published() + " articles to " + KafkaSettings.bootstrapServers(settings));
        }
        return report.exitCode();
    }

    private void publish(Article article, ArticlePublisher publisher) {
        publisher.publish(article);
        if (publisher.published() % PROGRESS == 0) {
            terminal.say(publisher.published() + " articles ...");
        }
    }
}

package io.claimstream.cli.run;

import io.claimstream.cli.article.ArticleReader;
import io.claimstream.cli.article.InputReport;
import io.claimstream.cli.replay.ArticlePublisher;
import io.claimstream.cli.terminal.Terminal;
import io.claimstream.cli.totals.TotalsTable;
import io.claimstream.cli.totals.TotalsView;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code claimstream demo}. */
@Command(
        name = "demo",
        description = {
            "Run the whole pipeline in one process on temporary data, and replay the seed articles.",
            "It prints the totals that they come to, and goes on until Ctrl-C, so that you can subscribe, replay more and"
                    + " watch. Nothing stays behind."
        })
public final class DemoCommand extends LocalCommand {

    @Option(
            names = "--exit",
            description = "Stop when the totals are printed. No page is served then, unless --port says where.")
    private boolean exit;

    public DemoCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    void run(Resources resources) throws InterruptedException {
        boolean page = !exit || options().wantPage();
        if (page) {
            options().requireFreePage();
        }
        TemporaryFolder folder = resources.open(TemporaryFolder::create);
        LocalPipeline pipeline = pipeline(resources, folder.path());
        if (page) {
            options().openPage(resources, pipeline.page(), terminal());
        }
        replaySeeds(pipeline.settings());
        pipeline.awaitCaughtUp();
        print(pipeline.settings());
        if (!exit) {
            terminal().say(pipeline.invitation());
            pipeline.awaitStop();
        }
    }

    private void replaySeeds(Map<String, String> settings) {
        InputReport report = new InputReport(terminal());
        try (ArticlePublisher publisher = new ArticlePublisher(settings, report)) {
            Seeds.read(folder ->
                    new ArticleReader(terminal().input(), publisher::publish, report::add).read(List.of(folder)));
            publisher.flush();
            terminal().say("replayed " + publisher.published() + " seed articles");
        }
    }

    private void print(Map<String, String> settings) {
        try (TotalsView view = TotalsView.open(settings, terminal())) {
            TotalsTable.lines(view.events()).forEach(line -> terminal().print(line.plain()));
            terminal().flush();
        }
    }
}

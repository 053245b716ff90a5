package io.claimstream.cli.extract;

import io.claimstream.aggregator.tally.Tally;
import io.claimstream.aggregator.tally.TotalsLine;
import io.claimstream.cli.FailureException;
import io.claimstream.cli.article.ArticleReader;
import io.claimstream.cli.article.InputReport;
import io.claimstream.cli.extract.html.ClaimsPage;
import io.claimstream.cli.terminal.Terminal;
import io.claimstream.extractor.ClaimExtractor;
import io.claimstream.schemas.article.Article;
import io.claimstream.schemas.claim.Claim;
import io.claimstream.schemas.json.Json;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.BiConsumer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code claimstream extract}. */
@Command(name = "extract", description = "Read articles and print their claims as JSON lines. Needs no Kafka.")
public final class ExtractCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(
            paramLabel = "FILE",
            description = "Seed files, JSON lines or folders of them; standard input where no file is named.")
    private List<Path> files = List.of();

    @Option(names = "--totals", description = "Print one line an article instead: its events and their totals.")
    private boolean totals;

    @Option(names = "--html", paramLabel = "FILE", description = "Also write a page with the claims highlighted.")
    private Path html;

    public ExtractCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        if (html == null) {
            return extract(this::print);
        }
        try (ClaimsPage page = ClaimsPage.create(html)) {
            return extract((article, claims) -> {
                print(article, claims);
                page.add(article, claims);
            });
        } catch (IOException e) {
            throw new FailureException(
                    "cannot write " + html + " (" + e + "); give --html a file in a folder that this user may write to",
                    e);
        }
    }

    private int extract(BiConsumer<Article, List<Claim>> then) {
        ClaimExtractor extractor = ClaimExtractor.load();
        InputReport report = new InputReport(terminal);
        new ArticleReader(
                        terminal.input(),
                        article -> {
                            then.accept(article, extractor.extract(article));
                            terminal.flush();
                        },
                        report::add)
                .read(files);
        return report.exitCode();
    }

    private void print(Article article, List<Claim> claims) {
        if (totals) {
            Tally tally = new Tally();
            tally.add(article, claims);
            terminal.print(TotalsLine.ofArticle(article.id(), tally.result()));
        } else {
            claims.forEach(claim -> terminal.print(Json.write(claim)));
        }
    }
}

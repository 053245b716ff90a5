package io.claimstream.cli.tally;

import io.claimstream.aggregator.tally.Tally;
import io.claimstream.aggregator.tally.TallyResult;
import io.claimstream.aggregator.tally.TotalsLine;
import io.claimstream.cli.article.ArticleReader;
import io.claimstream.cli.article.InputProblem;
import io.claimstream.cli.article.InputReport;
import io.claimstream.cli.counting.CountingOptions;
import io.claimstream.cli.terminal.Terminal;
import io.claimstream.extractor.ClaimExtractor;
import io.claimstream.schemas.article.Article;
import io.claimstream.schemas.claim.Claim;
import io.claimstream.schemas.json.Json;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.BiConsumer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code claimstream tally}. */
@Command(
        name = "tally",
        description = {
            "Read articles and print their totals and revisions. Needs no Kafka.",
            "It counts by the rules of the aggregator, and prints one line of JSON for each event, as on the topic totals,"
                    + " then one for each revision, as on the topic revisions, in the order of history."
        })
public final class TallyCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(
            paramLabel = "FILE",
            description = "Seed files, JSON lines or folders of them; standard input where no file is named.")
    private List<Path> files = List.of();

    @Option(
            names = "--by-stream",
            description = "Count the articles of each stream on their own, and print one line a stream: its events and"
                    + " their totals.")
    private boolean byStream;

    @Mixin
    private CountingOptions counting;

    public TallyCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        InputReport report = new InputReport(terminal);
        if (byStream) {
            tallyByStream(report);
        } else {
            Tally tally = new Tally(counting.rules());
            read(tally::add, report);
            print(tally.result());
        }
        return report.exitCode();
    }

    private void tallyByStream(InputReport report) {
        Map<String, Tally> streams = new LinkedHashMap<>();
        read(
                (article, claims) -> {
                    if (article.stream() == null) {
                        report.add(new InputProblem(
                                "article " + article.id(), 0, "it belongs to no stream; give it a \"stream\""));
                    } else {
                        streams.computeIfAbsent(article.stream(), stream -> new Tally(counting.rules()))
                                .add(article, claims);
                    }
                },
                report);
        streams.forEach((stream, tally) -> terminal.print(TotalsLine.ofStream(stream, tally.result())));
    }

    private void read(BiConsumer<Article, List<Claim>> then, InputReport report) {
        ClaimExtractor extractor = ClaimExtractor.load();
        new ArticleReader(terminal.input(), article -> then.accept(article, extractor.extract(article)), report::add)
                .read(files);
    }

    private void print(TallyResult result) {
        result.events().forEach(event -> terminal.print(Json.write(event)));
        result.revisions().forEach(revision -> terminal.print(Json.write(revision)));
    }
}

package io.claimstream.cli.seeds;

import io.claimstream.cli.article.ArticleReader;
import io.claimstream.cli.article.InputProblem;
import io.claimstream.schemas.article.Article;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The folder {@code seeds}: articles, and beside them the gold. */
record SeedFolder(Path path) {

    private static final List<String> CLAIM_COLUMNS = List.of(
            "need",
            "series",
            "scope",
            "value",
            "low",
            "high",
            "bound",
            "words",
            "previous",
            "standing",
            "model",
            "speaker",
            "via",
            "kind",
            "place",
            "country",
            "date",
            "precision",
            "event",
            "sentence");
    private static final List<String> EVENT_COLUMNS =
            List.of("event", "id", "kind", "place", "country", "date", "precision", "articles");
    private static final List<String> TOTAL_COLUMNS =
            List.of("need", "event", "series", "value", "low", "high", "bound", "contested", "derived", "previous");
    private static final List<String> REVISION_COLUMNS = List.of("event", "series", "from", "to", "reason", "article");
    private static final String CLAIMS_SUFFIX = ".claims.tsv";

    /** The project's own, seen from its root or from a module. */
    static SeedFolder ofTheProject() {
        return Stream.of("seeds", "../seeds")
                .map(Path::of)
                .filter(path -> Files.exists(path.resolve("totals.tsv")))
                .map(SeedFolder::new)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "there is no folder seeds here; run this in the project's root or in one of its modules"));
    }

    /** The articles in the order of their ids. */
    List<Article> articles() {
        List<Article> articles = new ArrayList<>();
        List<InputProblem> problems = new ArrayList<>();
        new ArticleReader(InputStream.nullInputStream(), articles::add, problems::add).read(List.of(path));
        if (!problems.isEmpty()) {
            throw new IllegalStateException("seed articles cannot be read: " + problems);
        }
        return List.copyOf(articles);
    }

    /** The ids of the articles that have gold claims, in any order. */
    List<String> idsWithClaims() {
        try (Stream<Path> files = Files.list(path)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(CLAIMS_SUFFIX))
                    .map(name -> name.substring(0, name.length() - CLAIMS_SUFFIX.length()))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot list " + path, e);
        }
    }

    List<GoldRow> claims(String articleId) {
        return GoldTable.read(path.resolve(articleId + CLAIMS_SUFFIX), CLAIM_COLUMNS);
    }

    List<GoldRow> events() {
        return GoldTable.read(path.resolve("events.tsv"), EVENT_COLUMNS);
    }

    List<GoldRow> totals() {
        return GoldTable.read(path.resolve("totals.tsv"), TOTAL_COLUMNS);
    }

    List<GoldRow> revisions() {
        return GoldTable.read(path.resolve("revisions.tsv"), REVISION_COLUMNS);
    }
}

package io.claimstream.benchmarks;

import io.claimstream.schemas.article.Article;
import io.claimstream.schemas.json.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The articles that are measured: those of 2,000 to 4,000 characters in the file of JSON lines that the environment
 * variable {@value #FILE} names, or else {@link SyntheticArticles}.
 */
final class BenchmarkArticles {

    static final String FILE = "CLAIMSTREAM_BENCHMARK_ARTICLES";

    private static final int SYNTHETIC = 200;

    private BenchmarkArticles() {}

    static List<Article> load() throws IOException {
        String file = System.getenv(FILE);
        return file == null ? SyntheticArticles.write(SYNTHETIC) : read(Path.of(file));
    }

    private static List<Article> read(Path file) throws IOException {
        List<Article> articles = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            Article article = Json.reader(Article.class).readValue(line);
            if (article.text().length() >= 2_000 && article.text().length() <= 4_000) {
                articles.add(article);
            }
        }
        if (articles.isEmpty()) {
            throw new IOException(file + ", named by " + FILE + ", has no article of 2,000 to 4,000 characters");
        }
        return articles;
    }
}

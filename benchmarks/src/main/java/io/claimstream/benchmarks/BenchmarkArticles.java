package io.claimstream.benchmarks;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.claimstream.schemas.article.Article;
import io.claimstream.schemas.json.Json;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The articles that are measured: those of 2,000 to 4,000 characters in the file of JSON lines that the environment
 * variable {@value #FILE} names, or else {@link SyntheticArticles} and {@link LocalNews} in turn.
 */
final class BenchmarkArticles {

    static final String FILE = "CLAIMSTREAM_BENCHMARK_ARTICLES";

    private static final int OWN_OF_A_SORT = 100;
    private static final int SHORTEST = 2_000;
    private static final int LONGEST = 4_000;
    /** In bytes; all articles are kept in memory while they are measured. */
    private static final long LARGEST_FILE = 64L << 20;

    private BenchmarkArticles() {}

    static List<Article> load() throws IOException {
        String file = System.getenv(FILE);
        return file == null ? own() : read(Path.of(file));
    }

    private static List<Article> own() throws IOException {
        List<Article> synthetic = SyntheticArticles.write(OWN_OF_A_SORT);
        List<Article> local = LocalNews.write(OWN_OF_A_SORT);
        List<Article> articles = new ArrayList<>(2 * OWN_OF_A_SORT);
        for (int i = 0; i < OWN_OF_A_SORT; i++) {
            articles.add(synthetic.get(i));
            articles.add(local.get(i));
        }
        return articles;
    }

    static List<Article> read(Path file) throws IOException {
        long bytes = Files.size(file);
        if (bytes > LARGEST_FILE) {
            throw new IOException("%s, named by %s, has %,d bytes; give a file of at most %,d, such as its first lines"
                    .formatted(file, FILE, bytes, LARGEST_FILE));
        }
        List<Article> articles = new ArrayList<>();
        try (BufferedReader lines = Files.newBufferedReader(file)) {
            int number = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                if (!line.isBlank()) {
                    Article article = article(file, number, line);
                    if (article.text().length() >= SHORTEST && article.text().length() <= LONGEST) {
                        articles.add(article);
                    }
                }
            }
        }
        if (articles.isEmpty()) {
            throw new IOException("%s, named by %s, has no article of %,d to %,d characters"
                    .formatted(file, FILE, SHORTEST, LONGEST));
        }
        return articles;
    }

    private static Article article(Path file, int line, String json) throws IOException {
        try {
            return Json.reader(Article.class).readValue(json);
        } catch (JsonProcessingException e) {
            throw new IOException(
                    "%s, named by %s, line %d is no article: %s".formatted(file, FILE, line, e.getOriginalMessage()),
                    e);
        }
    }
}

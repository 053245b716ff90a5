package io.claimstream.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import io.claimstream.schemas.article.Article;
import io.claimstream.schemas.json.Json;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BenchmarkArticlesTest {

    @TempDir
    private Path folder;

    @Test
    void takesTheArticlesOfTwoToFourThousandCharacters() throws IOException {
        Path file = file(article("short", 1_999), "", article("right", 2_000), article("long", 4_001));
        assertThat(BenchmarkArticles.read(file)).extracting(Article::id).containsExactly("right");
    }

    @Test
    void saysThatNoArticleIsOfThatLength() throws IOException {
        assertThatIOException()
                .isThrownBy(() -> BenchmarkArticles.read(file(article("short", 20))))
                .withMessageContaining(BenchmarkArticles.FILE)
                .withMessageContaining("no article of 2,000 to 4,000 characters");
    }

    @Test
    void namesTheLineThatIsNoArticle() {
        assertThatIOException()
                .isThrownBy(() -> BenchmarkArticles.read(file(article("right", 3_000), "[1]")))
                .withMessageContaining("line 2 is no article");
    }

    @Test
    void refusesAFileThatIsTooLargeToKeep() throws IOException {
        Path file = folder.resolve("large.jsonl");
        try (RandomAccessFile large = new RandomAccessFile(file.toFile(), "rw")) {
            large.setLength(65L << 20);
        }
        assertThatIOException()
                .isThrownBy(() -> BenchmarkArticles.read(file))
                .withMessageContaining("at most 67,108,864");
    }

    private Path file(String... lines) throws IOException {
        return Files.write(folder.resolve("articles.jsonl"), List.of(lines));
    }

    private static String article(String id, int length) {
        return Json.write(Article.of(id, "a".repeat(length), Instant.EPOCH));
    }
}

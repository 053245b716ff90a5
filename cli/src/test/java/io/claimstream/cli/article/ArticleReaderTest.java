package io.claimstream.cli.article;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimstream.schemas.article.Article;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArticleReaderTest {

    private static final String SEED = "date 2024-05-03T08:15Z a note\nTwo people died.\nThree were hurt.\n";

    private final List<Article> articles = new ArrayList<>();
    private final List<InputProblem> problems = new ArrayList<>();

    @TempDir
    private Path folder;

    @Test
    void aSeedFileIsADateLineAndParagraphs() throws IOException {
        read(file("flood.txt", SEED));

        assertThat(articles)
                .containsExactly(Article.of(
                        "flood", "Two people died.\nThree were hurt.", Instant.parse("2024-05-03T08:15:00Z")));
        assertThat(problems).isEmpty();
    }

    @Test
    void aDateLineMayBeIndentedAndEndLikeOnWindows() throws IOException {
        read(file("flood.txt", "\uFEFF date 2024-05-03\r\nTwo people died.\r\n"));

        assertThat(articles)
                .containsExactly(Article.of("flood", "Two people died.", Instant.parse("2024-05-03T00:00:00Z")));
    }

    @Test
    void blankLinesBetweenParagraphsStaySoThatOffsetsAreThoseOfTheFile() throws IOException {
        read(file("flood.txt", "date 2024-05-03\nOne.\n\nTwo.\n\n"));

        assertThat(articles).extracting(Article::text).containsExactly("One.\n\nTwo.");
    }

    @Test
    void jsonLinesAreOneArticleEach() throws IOException {
        read(file("news.jsonl", """
                {"id":"a","text":"One.","publishedAt":"2024-05-03","publisher":"Gazette","version":2,"stream":"s"}

                {"id":"b","title":"Two","text":"Two.","published":"2024-05-03T10:00Z","somethingNew":[1]}
                {"id":"c","text":"Three."}
                """));

        assertThat(articles).extracting(Article::id).containsExactly("a", "b", "c");
        assertThat(articles.get(0).version()).isEqualTo(2);
        assertThat(articles.get(0).stream()).isEqualTo("s");
        assertThat(articles.get(1).publishedAt()).isEqualTo(Instant.parse("2024-05-03T10:00:00Z"));
        assertThat(articles.get(2).publishedAt()).isNull();
        assertThat(problems).isEmpty();
    }

    @Test
    void jsonLinesAreKnownByTheirBraceWhateverTheNameSays() throws IOException {
        read(file("news.txt", "\n {\"id\":\"a\",\"text\":\"One.\"}\n"));

        assertThat(articles).extracting(Article::id).containsExactly("a");
    }

    @Test
    void withoutAPathStandardInputIsRead() {
        readFrom("{\"id\":\"a\",\"text\":\"One.\"}");

        assertThat(articles).extracting(Article::id).containsExactly("a");
    }

    @Test
    void aSeedOnStandardInputIsCalledSo() {
        readFrom(SEED, Path.of("-"));

        assertThat(articles).extracting(Article::id).containsExactly("stdin");
    }

    @Test
    void aFolderGivesItsArticlesInTheOrderOfNamesAndNothingElse() throws IOException {
        file("b.txt", SEED);
        file("a.jsonl", "{\"id\":\"first\",\"text\":\"One.\"}");
        file("a.claims.jsonl", "{\"no\":\"article\"}");
        file("README.md", "Read me.");
        Files.createDirectory(folder.resolve("c.txt"));

        read(folder);

        assertThat(articles).extracting(Article::id).containsExactly("first", "b");
        assertThat(problems).isEmpty();
    }

    @Test
    void aFolderWithoutArticlesIsAProblem() {
        read(folder);

        assertThat(problems)
                .singleElement()
                .satisfies(problem ->
                        assertThat(problem.toString()).startsWith(folder + ": ").contains("*.txt", "*.jsonl"));
    }

    @Test
    void aProblemCostsNoOtherArticle() throws IOException {
        read(
                file(
                        "1.jsonl",
                        "{\"id\":\"a\",\"text\":\"One.\"}\n{\"id\":\"b\",\"te\n{\"id\":\"c\",\"text\":\"Three.\"}\n"),
                folder.resolve("2.txt"),
                file("3.txt", SEED));

        assertThat(articles).extracting(Article::id).containsExactly("a", "c", "3");
        assertThat(problems).extracting(InputProblem::line).containsExactly(2L, 0L);
    }

    @Test
    void anEndlessLineIsSkippedWithoutBeingHeld() {
        long length = 300L << 20;
        InputStream endless =
                new java.io.SequenceInputStream(new EndlessText(length), bytes("\n{\"id\":\"a\",\"text\":\"One.\"}"));

        new ArticleReader(new java.io.SequenceInputStream(bytes("{\"id\":\""), endless), articles::add, problems::add)
                .read(List.of());

        assertThat(problems)
                .singleElement()
                .satisfies(problem -> assertThat(problem.toString())
                        .startsWith("standard input:1: ")
                        .contains("longer than 8 MiB"));
        assertThat(articles).extracting(Article::id).containsExactly("a");
    }

    private void read(Path... paths) {
        readFrom("", paths);
    }

    private void readFrom(String standardInput, Path... paths) {
        new ArticleReader(bytes(standardInput), articles::add, problems::add).read(List.of(paths));
    }

    private Path file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }

    private static ByteArrayInputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    /** More text than any heap that the tests run in. */
    private static final class EndlessText extends InputStream {

        private long left;

        EndlessText(long length) {
            this.left = length;
        }

        @Override
        public int read() {
            return left-- > 0 ? 'x' : -1;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) {
            if (left <= 0) {
                return -1;
            }
            int count = (int) Math.min(length, left);
            java.util.Arrays.fill(buffer, offset, offset + count, (byte) 'x');
            left -= count;
            return count;
        }
    }
}

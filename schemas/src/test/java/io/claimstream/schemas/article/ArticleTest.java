package io.claimstream.schemas.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.claimstream.schemas.json.Json;
import java.io.IOException;
import java.time.Instant;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleTest {

    private static final Instant PUBLISHED = Instant.parse("2024-06-07T08:30:00Z");

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "  \t"})
    void needsAnId(String id) {
        assertRefused(() -> Article.of(id, "Text.", PUBLISHED), "the article has no id; give it a non-empty \"id\"");
    }

    @Test
    void hasAnIdShortEnoughForAKey() {
        String longest = "a".repeat(Article.MAX_ID_LENGTH);

        assertThat(Article.of(longest, "Text.", PUBLISHED).id()).isEqualTo(longest);
        assertRefused(
                () -> Article.of(longest + "b", "Text.", PUBLISHED), "is 257 characters long; at most 256 are allowed");
    }

    @Test
    void needsAText() {
        assertRefused(() -> Article.of("fire", null, PUBLISHED), "article fire has no text; give it a \"text\"");
    }

    @Test
    void mayHaveAnEmptyText() {
        assertThat(Article.of("fire", "", PUBLISHED).text()).isEmpty();
    }

    @Test
    void isRefusedRatherThanCutWhenTitleAndTextAreTooLong() {
        String longest = "x".repeat(Article.MAX_TEXT_LENGTH - 4);

        assertThat(article("Fire", longest).text()).hasSize(Article.MAX_TEXT_LENGTH - 4);
        assertRefused(
                () -> article("Fire!", longest),
                "article fire is longer than 2000000 characters; split it, or send only the text of the article");
    }

    @Test
    void isVersionOneWhereNoneIsGiven() throws IOException {
        Article article = read("{\"id\":\"fire\",\"text\":\"A fire.\",\"publishedAt\":\"2024-06-07\"}");

        assertThat(article.version()).isEqualTo(1);
    }

    @Test
    void refusesAVersionBelowOne() {
        assertRefused(
                () -> new Article("fire", -1, null, null, "", null, null, null, null),
                "article fire: version is -1; versions are counted from 1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"publishedAt", "published"})
    void readsItsPublicationDateUnderBothNames(String name) throws IOException {
        Article article = read("{\"id\":\"fire\",\"text\":\"\",\"" + name + "\":\"2024-06-07T08:30Z\"}");

        assertThat(article.publishedAt()).isEqualTo(PUBLISHED);
        assertThat(article.knownAt()).isEqualTo(PUBLISHED);
    }

    @Test
    void becameKnownWhenItWasUpdated() throws IOException {
        Article article =
                read("{\"id\":\"fire\",\"text\":\"\",\"published\":\"2024-06-07\",\"updated\":\"2024-06-08\"}");

        assertThat(article.knownAt()).isEqualTo("2024-06-08T00:00:00Z");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"\"", "\" \"", "null"})
    void hasNoPublicationDateWhereThatIsBlank(String date) throws IOException {
        assertThat(read("{\"id\":\"fire\",\"text\":\"\",\"publishedAt\":" + date + "}")
                        .publishedAt())
                .isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"2024-13-40\"", "{}"})
    void saysWhatIsWrongWithItsPublicationDate(String date) {
        assertThatExceptionOfType(JsonProcessingException.class)
                .isThrownBy(() -> read("{\"id\":\"fire\",\"text\":\"\",\"publishedAt\":" + date + "}"))
                .withRootCauseInstanceOf(InvalidArticleException.class)
                .withMessageContaining("write YYYY-MM-DD or YYYY-MM-DDThh:mmZ");
    }

    @Test
    void writesOnlyTheFieldsItHas() {
        assertThat(Json.write(Article.of("fire", "A \"fire\".\nEnd.", PUBLISHED)))
                .isEqualTo("{\"id\":\"fire\",\"version\":1,\"text\":\"A \\\"fire\\\".\\nEnd.\","
                        + "\"publishedAt\":\"2024-06-07T08:30:00Z\"}");
    }

    private static Article article(String title, String text) {
        return new Article("fire", 1, null, title, text, PUBLISHED, null, null, null);
    }

    private static Article read(String json) throws IOException {
        return Json.reader(Article.class).readValue(json);
    }

    private static void assertRefused(ThrowingCallable article, String message) {
        assertThatExceptionOfType(InvalidArticleException.class)
                .isThrownBy(article)
                .withMessageEndingWith(message);
    }
}

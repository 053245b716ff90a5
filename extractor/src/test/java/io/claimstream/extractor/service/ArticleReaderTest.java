package io.claimstream.extractor.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.claimstream.schemas.article.Article;
import io.claimstream.schemas.article.InvalidArticleException;
import io.claimstream.schemas.record.CloudEvent;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArticleReaderTest {

    private final ArticleReader reader = new ArticleReader();

    @Test
    void readsAnArticleWithItsHeaders() {
        Article article = ArticleRecords.article("a", "killed 4 UA");
        assertThat(reader.read(ArticleRecords.record(article))).isEqualTo(article);
    }

    @Test
    void readsAnArticleThatCameWithoutHeaders() {
        String value = "{\"id\":\"a\",\"text\":\"killed 4 UA\",\"published\":\"2024-06-07T08:30Z\"}";
        assertThat(reader.read(ArticleRecords.record("a", value)))
                .isEqualTo(ArticleRecords.article("a", "killed 4 UA"));
    }

    @Test
    void readsATombstoneAsNoArticle() {
        assertThat(reader.read(ArticleRecords.record("a", null))).isNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    {"id":"a","text":"killed 4     | cut off
                    not JSON at all                | Article
                    ``                             | Article
                    null                           | must be an object
                    {"text":"t"}                   | has no id
                    {"id":"a"}                     | has no text
                    {"id":"a","text":"t","publishedAt":"2024-13-40"} | 2024-13-40
                    {"id":"a","text":"t","version":"x"} | version
                    """)
    void refusesAValueThatIsNoArticle(String value, String reason) {
        assertThatThrownBy(() -> reader.read(ArticleRecords.record("a", value)))
                .isInstanceOf(SerializationException.class)
                .hasMessageContaining(reason);
    }

    @Test
    void refusesAnArticleOfAnotherVersionOfTheContract() {
        Headers headers = new RecordHeaders();
        headers.add(CloudEvent.TYPE, ArticleRecords.bytes("io.claimstream.article.v9"));
        assertThatThrownBy(() -> reader.read(ArticleRecords.record("a", "{}", 0, headers)))
                .isInstanceOf(SerializationException.class)
                .hasMessageContaining("io.claimstream.article.v9");
    }

    @Test
    void refusesAnArticleThatIsTooLong() {
        String value = "{\"id\":\"a\",\"publishedAt\":\"2024-06-07\",\"text\":\"" + "x".repeat(Article.MAX_TEXT_LENGTH)
                + "x\"}";
        assertThatThrownBy(() -> reader.read(ArticleRecords.record("a", value)))
                .isInstanceOf(SerializationException.class)
                .hasMessageContaining("longer than 2000000 characters");
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "none",
            value = {"none, something", "'', something", "none, none", "'', none"})
    void refusesArticlesAndTombstonesWithoutAKey(String key, String value) {
        assertThatThrownBy(() -> reader.read(ArticleRecords.record(key, value)))
                .isInstanceOf(InvalidArticleException.class)
                .hasMessageContaining("the record has no key");
    }

    @Test
    void refusesAKeyThatIsNotTheIdOfTheArticle() {
        assertThatThrownBy(() -> reader.read(
                        ArticleRecords.record("b", "{\"id\":\"a\",\"text\":\"t\",\"published\":\"2024-06-07\"}")))
                .isInstanceOf(InvalidArticleException.class)
                .hasMessage("the record's key \"b\" is not the id of its article \"a\"; key articles with their id");
    }

    @Test
    void refusesAnArticleWithoutADate() {
        assertThatThrownBy(() -> reader.read(ArticleRecords.record("a", "{\"id\":\"a\",\"text\":\"t\"}")))
                .isInstanceOf(InvalidArticleException.class)
                .hasMessageContaining("article a has no publishedAt");
    }

    @Test
    void refusesADateThatKafkaCannotStamp() {
        assertThatThrownBy(() -> reader.read(
                        ArticleRecords.record("a", "{\"id\":\"a\",\"text\":\"t\",\"publishedAt\":\"1969-12-31\"}")))
                .isInstanceOf(InvalidArticleException.class)
                .hasMessageContaining("1969-12-31");
    }
}

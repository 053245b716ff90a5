package io.claimstream.schemas.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.claimstream.schemas.article.Article;
import io.claimstream.schemas.claim.Claim;
import io.claimstream.schemas.contract.Samples;
import io.claimstream.schemas.record.CloudEvent;
import io.claimstream.schemas.record.ValueType;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonSerdeTest {

    private static final String TOPIC = "some-topic";
    private static final JsonSerde<Article> ARTICLES = JsonSerde.of(ValueType.ARTICLE);
    private static final JsonSerde<Claim> CLAIMS = JsonSerde.of(ValueType.CLAIM);

    static Stream<Arguments> values() {
        return Stream.of(
                arguments(ValueType.ARTICLE, Samples.ARTICLE),
                arguments(ValueType.ARTICLE, Samples.BARE_ARTICLE),
                arguments(ValueType.CLAIM, Samples.CLAIM),
                arguments(ValueType.CLAIM, Samples.BARE_CLAIM),
                arguments(ValueType.EVENT_TOTALS, Samples.EVENT_TOTALS),
                arguments(ValueType.EVENT_TOTALS, Samples.BARE_EVENT_TOTALS),
                arguments(ValueType.REVISION, Samples.REVISION),
                arguments(ValueType.REVISION, Samples.BARE_REVISION));
    }

    @ParameterizedTest
    @MethodSource("values")
    <T> void whatIsWrittenIsReadBackTheSame(ValueType<T> type, T value) {
        JsonSerde<T> serde = JsonSerde.of(type);

        assertThat(serde.deserialize(TOPIC, serde.serialize(TOPIC, value))).isEqualTo(value);
    }

    @ParameterizedTest
    @MethodSource("values")
    <T> void aValueIsOneLine(ValueType<T> type, T value) {
        byte[] bytes = JsonSerde.of(type).serialize(TOPIC, value);

        assertThat(new String(bytes, StandardCharsets.UTF_8))
                .startsWith("{")
                .endsWith("}")
                .doesNotContain("\n");
    }

    @Test
    void aTombstoneStaysATombstone() {
        assertThat(ARTICLES.serialize(TOPIC, null)).isNull();
        assertThat(ARTICLES.deserialize(TOPIC, null)).isNull();
    }

    @Test
    void unknownFieldsAreIgnoredAtEveryDepth() {
        String json = Json.write(Samples.CLAIM)
                .replaceFirst("\\{", "{\"mood\":{\"deep\":[1,2,{}]},")
                .replace("\"bound\":", "\"mood\":null,\"bound\":");

        assertThat(CLAIMS.deserialize(TOPIC, bytes(json))).isEqualTo(Samples.CLAIM);
    }

    @Test
    void recordsOfTheSameVersionAreRead() {
        byte[] bytes = CLAIMS.serialize(TOPIC, Samples.CLAIM);

        assertThat(CLAIMS.deserialize(TOPIC, CloudEvent.of(Samples.CLAIM).headers(), bytes))
                .isEqualTo(Samples.CLAIM);
        assertThat(CLAIMS.deserialize(TOPIC, new RecordHeaders(), bytes)).isEqualTo(Samples.CLAIM);
    }

    @ParameterizedTest
    @ValueSource(strings = {"io.claimstream.claim.v2", "io.claimstream.article.v1", ""})
    void recordsOfAnotherTypeOrVersionAreRefused(String type) {
        Headers headers = new RecordHeaders().add(CloudEvent.TYPE, bytes(type));
        byte[] bytes = CLAIMS.serialize(TOPIC, Samples.CLAIM);

        assertThatExceptionOfType(SerializationException.class)
                .isThrownBy(() -> CLAIMS.deserialize(TOPIC, headers, bytes))
                .withMessage(
                        "record on topic some-topic is of type \"" + type
                                + "\"; this reader knows \"io.claimstream.claim.v1\": read it with a Claimstream of that version");
    }

    @ParameterizedTest(name = "{0} gives: {1}")
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '|',
            value = {
                "``                                            | there is no JSON value",
                "null                                          | the value must be an object",
                "[]                                            | the value must be an object",
                "\"text\"                                      | the value must be an object",
                "{\"id\":\"a\"                                 | the JSON is cut off at line 1, column 10",
                "{\"id\":\"a\",\"text\":\"tw                   | the JSON is cut off at line 1, column 21",
                "{\"id\":\"a\",\"text\":\"b\"} {}              | there is more than one JSON value",
                "{}                                            | the article has no id; give it a non-empty \"id\"",
                "{\"id\":\"a\"}                                | article a has no text; give it a \"text\"",
                "{\"id\":\"a\",\"text\":[]}                    | \"text\" must be a string",
                "{\"id\":\"a\",\"text\":\"b\",\"version\":\"2\"} | \"version\" must be a whole number",
                "{\"id\":\"a\",\"text\":\"b\",\"version\":1.5} | \"version\" is \"1.5\"; it must be a whole number",
                "{\"id\":\"a\",\"text\":\"b\",\"publishedAt\":\"2024-13-40\"} | \"2024-13-40\" is not a publication date; write YYYY-MM-DD or YYYY-MM-DDThh:mmZ",
            })
    void aBadArticleGivesAMessageForPeople(String json, String message) {
        assertUnreadable(ARTICLES, json, "cannot be read as Article: " + message);
    }

    @ParameterizedTest(name = "{0} for {1} gives: {2}")
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '|',
            value = {
                "\"bound\":\"exact\"       | \"bound\":\"roughly\"  | \"quantity.bound\" is \"roughly\"; it must be one of exact, at-least, more-than, at-most, less-than, about, range, vague",
                "\"value\":4               | \"value\":4.7          | \"quantity.value\" is \"4.7\"; it must be a whole number",
                "\"value\":4               | \"value\":\"4\"        | \"quantity.value\" must be a whole number",
                "\"date\":\"2024-06-07\"   | \"date\":\"2024-06-31\" | \"event.date\" is \"2024-06-31\"; it must be a date such as 2024-06-07",
                "\"quoted\":false          | \"quoted\":\"no\"      | \"attribution.quoted\" must be true or false",
                "\"previous\":{            | \"previous\":3,\"x\":{ | \"previous\" must be an object",
                "\"low\":4                 | \"low\":5              | quantity \"four\": low 5 is above high 4",
            })
    void aBadClaimGivesAMessageForPeople(String good, String bad, String message) {
        String json = Json.write(Samples.CLAIM);
        assertThat(json).contains(good);

        assertUnreadable(CLAIMS, json.replaceFirst(Pattern.quote(good), bad), "cannot be read as Claim: " + message);
    }

    @Test
    void bytesThatAreNotUtf8AreRefused() {
        byte[] bytes = bytes("{\"id\":\"a\",\"text\":\"?\"}");
        bytes[18] = (byte) 0xff;

        assertThatExceptionOfType(SerializationException.class)
                .isThrownBy(() -> ARTICLES.deserialize(TOPIC, bytes))
                .withMessageStartingWith("cannot be read as Article: Invalid UTF-8");
    }

    @Test
    void anArticleOfFiftyMegabytesIsRefused() {
        byte[] bytes = bytes("{\"id\":\"a\",\"text\":\"" + "x".repeat(50_000_000) + "\"}");

        assertThatExceptionOfType(SerializationException.class)
                .isThrownBy(() -> ARTICLES.deserialize(TOPIC, bytes))
                .withMessageStartingWith("cannot be read as Article: ")
                .withMessageContaining("maximum allowed (20000000)");
    }

    @Test
    void rejectedBytesAreNotJson() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JsonSerde.of(ValueType.REJECTED))
                .withMessage("values of type Rejected are bytes, not JSON");
    }

    private static void assertUnreadable(JsonSerde<?> serde, String json, String message) {
        assertThatExceptionOfType(SerializationException.class)
                .isThrownBy(() -> serde.deserialize(TOPIC, bytes(json)))
                .withMessage(message);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}

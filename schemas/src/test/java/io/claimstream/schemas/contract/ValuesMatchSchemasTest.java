package io.claimstream.schemas.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.claimstream.schemas.json.Json;
import io.claimstream.schemas.record.RejectedHeaders;
import io.claimstream.schemas.record.ValueType;
import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ValuesMatchSchemasTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final ContractValidator PUBLISHED = ContractValidator.asPublished();
    private static final ContractValidator OWN_OUTPUT = ContractValidator.withoutUnknownProperties();

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
    void whatIsWrittenIsValidAndHasNoUnknownProperty(ValueType<?> type, Object value) {
        assertThat(OWN_OUTPUT.errors(type.schema(), Json.write(value))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("values")
    void aPropertyThatIsNotInTheSchemaIsFoundInOwnOutputAndIgnoredByReaders(ValueType<?> type, Object value)
            throws IOException {
        ObjectNode json = (ObjectNode) MAPPER.readTree(Json.write(value));
        json.put("mood", "gloomy");

        assertThat(OWN_OUTPUT.errors(type.schema(), json.toString())).anyMatch(error -> error.contains("mood"));
        assertThat(PUBLISHED.errors(type.schema(), json.toString())).isEmpty();
    }

    @Test
    void anUnknownPropertyDeepInsideIsFoundToo() throws IOException {
        JsonNode totals = MAPPER.readTree(Json.write(Samples.EVENT_TOTALS));
        ((ObjectNode) totals.at("/totals/killed/figures/0/amount")).put("mood", "gloomy");

        assertThat(OWN_OUTPUT.errors(ValueType.EVENT_TOTALS.schema(), totals.toString()))
                .anyMatch(error -> error.contains("mood"));
    }

    @Test
    void theHeadersOfARejectedRecordAreValid() {
        RejectedHeaders headers = new RejectedHeaders("no text", "java.lang.Exception", "articles", 0, 17);

        assertThat(OWN_OUTPUT.errors(ValueType.REJECTED.schema(), Json.write(headers.values())))
                .isEmpty();
    }

    @ParameterizedTest(name = "article with {0} = {1}")
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "/id, ``",
                "/id, null",
                "/version, 0",
                "/version, 1.5",
                "/text, null",
                "/text, 5",
                "/publishedAt, null",
                "/publishedAt, \"2024-13-40T00:00:00Z\"",
                "/publishedAt, \"2024-06-07\"",
                "/updatedAt, \"later\"",
            })
    void aBadArticleFails(String pointer, String value) throws IOException {
        assertRefused(ValueType.ARTICLE, Samples.ARTICLE, pointer, value);
    }

    @ParameterizedTest(name = "claim with {0} = {1}")
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "/id, \"7m2q9x\"",
                "/series, \"Killed\"",
                "/measure, \"hurt\"",
                "/category, \"Women and children\"",
                "/scope, \"all\"",
                "/quantity, null",
                "/quantity/value, -1",
                "/quantity/low, 3.5",
                "/quantity/bound, \"roughly\"",
                "/previous/value, null",
                "/asOf, \"Monday\"",
                "/event/kind, \"Missile attack\"",
                "/event/date, \"2024-06-31\"",
                "/event/datePrecision, \"hour\"",
                "/event/place/country, \"Ukraine\"",
                "/event/place/lat, 148.5",
                "/event/place/id, \"702658\"",
                "/attribution/stance, null",
                "/evidence/begin, -1",
                "/confidence, 1.01",
            })
    void aBadClaimFails(String pointer, String value) throws IOException {
        assertRefused(ValueType.CLAIM, Samples.CLAIM, pointer, value);
    }

    @ParameterizedTest(name = "totals with {0} = {1}")
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "/id, null",
                "/kindFamily, \"war\"",
                "/articles, \"harbour-fire\"",
                "/totals, []",
                "/totals/killed/figures, []",
                "/totals/killed/contested, \"no\"",
                "/totals/killed/figures/0/claims, []",
                "/totals/Killed, {}",
            })
    void badTotalsFail(String pointer, String value) throws IOException {
        assertRefused(ValueType.EVENT_TOTALS, Samples.EVENT_TOTALS, pointer, value);
    }

    @ParameterizedTest(name = "revision with {0} = {1}")
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "/eventId, ``",
                "/reason, \"because\"",
                "/from/bound, null",
                "/to/value, \"four\"",
                "/backfilled, null",
                "/at, \"14:05\"",
            })
    void aBadRevisionFails(String pointer, String value) throws IOException {
        assertRefused(ValueType.REVISION, Samples.REVISION, pointer, value);
    }

    @ParameterizedTest
    @CsvSource({"__streams.errors.partition, first", "__streams.errors.offset, -1", "__streams.errors.topic, ''"})
    void badHeadersOfARejectedRecordFail(String header, String value) {
        ObjectNode headers = MAPPER.valueToTree(new RejectedHeaders("why", "E", "articles", 0, 17).values());
        headers.put(header, value);

        assertThat(PUBLISHED.errors(ValueType.REJECTED.schema(), headers.toString()))
                .isNotEmpty()
                .allMatch(error -> error.contains(header));
    }

    @ParameterizedTest
    @MethodSource("values")
    void aValueWithoutAnIdFails(ValueType<?> type, Object value) throws IOException {
        ObjectNode json = (ObjectNode) MAPPER.readTree(Json.write(value));
        json.remove("id");

        assertThat(PUBLISHED.errors(type.schema(), json.toString())).anyMatch(error -> error.contains("'id'"));
    }

    /** The error must point at the property that was spoilt. */
    private static void assertRefused(ValueType<?> type, Object value, String pointer, String spoilt)
            throws IOException {
        JsonNode json = MAPPER.readTree(Json.write(value));
        JsonPointer path = JsonPointer.compile(pointer);
        String property = path.last().getMatchingProperty();
        ((ObjectNode) json.at(path.head()))
                .set(property, MAPPER.readTree(spoilt == null || spoilt.isEmpty() ? "\"\"" : spoilt));

        assertThat(PUBLISHED.errors(type.schema(), json.toString())).anyMatch(error -> error.contains(property));
    }
}

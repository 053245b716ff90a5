package io.claimstream.schemas.total;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.claimstream.schemas.contract.Samples;
import io.claimstream.schemas.json.Json;
import io.claimstream.schemas.json.JsonSerde;
import io.claimstream.schemas.record.ValueType;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.kafka.common.errors.SerializationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EventTotalsTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final JsonSerde<EventTotals> SERDE = JsonSerde.of(ValueType.EVENT_TOTALS);

    @Test
    void areWrittenInTheOrderOfTheSeriesWhateverTheOrderTheyCameIn() {
        assertThat(Samples.EVENT_TOTALS.totals().keySet()).containsExactly("killed", "killed:child");
        assertThat(Json.write(Samples.EVENT_TOTALS)).containsSubsequence("\"killed\":{", "\"killed:child\":{");
    }

    @Test
    void theLeadingNumberIsThatOfTheFirstFigure() {
        assertThat(Samples.EVENT_TOTALS.totals().get("killed").leading()).isEqualTo(Amount.exactly(4));
    }

    @ParameterizedTest(name = "totals without {1} at \"{0}\": {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "''                       | id         | event null has no id",
                "''                       | kindFamily | event ua-luhansk-2024-06-07-fire has no kindFamily",
                "''                       | articles   | event ua-luhansk-2024-06-07-fire has no articles",
                "''                       | totals     | event ua-luhansk-2024-06-07-fire has no totals",
                "/totals/killed           | figures    | total of series killed has no figures",
                "/totals/killed           | measure    | total of series killed has a series that is not its measure and category",
                "/totals/killed/figures/0 | claims     | figure of the governor has no amount or no claims",
            })
    void areRefusedWithoutWhatTheyNeed(String pointer, String property, String message) throws IOException {
        ObjectNode json = (ObjectNode) MAPPER.readTree(Json.write(Samples.EVENT_TOTALS));
        ((ObjectNode) json.at(pointer)).remove(property);
        byte[] bytes = json.toString().getBytes(StandardCharsets.UTF_8);

        assertThatExceptionOfType(SerializationException.class)
                .isThrownBy(() -> SERDE.deserialize("totals", bytes))
                .withMessage("cannot be read as EventTotals: " + message);
    }

    @Test
    void aRevisionIsRefusedWithoutItsEvent() throws IOException {
        ObjectNode json = (ObjectNode) MAPPER.readTree(Json.write(Samples.REVISION));
        json.remove("eventId");
        byte[] bytes = json.toString().getBytes(StandardCharsets.UTF_8);

        assertThatExceptionOfType(SerializationException.class)
                .isThrownBy(() -> JsonSerde.of(ValueType.REVISION).deserialize("revisions", bytes))
                .withMessageEndingWith("revision r-0123456789ab has no id, no eventId or no reason");
    }
}

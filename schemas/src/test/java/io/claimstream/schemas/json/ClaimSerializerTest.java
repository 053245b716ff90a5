package io.claimstream.schemas.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.claimstream.schemas.claim.Claim;
import io.claimstream.schemas.contract.Samples;
import java.io.IOException;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClaimSerializerTest {

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamWriteFeature.USE_FAST_DOUBLE_WRITER)
            .build();
    private static final ObjectMapper JACKSON = JsonMapper.builder(FACTORY)
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    static Stream<Claim> claims() {
        return Stream.of(Samples.CLAIM, Samples.BARE_CLAIM);
    }

    @ParameterizedTest
    @MethodSource("claims")
    void writes_a_claim_as_jackson_writes_the_record(Claim claim) throws JsonProcessingException {
        assertThat(Json.write(claim)).isEqualTo(JACKSON.writeValueAsString(claim));
    }

    @ParameterizedTest
    @ValueSource(
            doubles = {
                0,
                1,
                -1,
                7.5,
                0.1,
                0.96,
                -74.0817,
                0.001,
                0.0009,
                0.0001,
                1.00001,
                99_999.9999,
                100_000,
                123_456.7891,
                1e7,
                1e300,
                Double.MIN_VALUE
            })
    void writes_a_decimal_as_java_does(double number) throws IOException {
        assertThat(written(number)).isEqualTo(Double.toString(number));
    }

    @Test
    void writes_decimals_of_any_size_and_length_as_java_does() throws IOException {
        Random random = new Random(42);
        for (int i = 0; i < 20_000; i++) {
            double number = BigDecimal.valueOf(random.nextInt(2_000_000) - 1_000_000, random.nextInt(9))
                    .doubleValue();
            assertThat(written(number)).isEqualTo(Double.toString(number));
        }
    }

    private static String written(double number) throws IOException {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(out)) {
            Decimals.write(number, json);
        }
        return out.toString();
    }
}

package io.claimstream.schemas.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

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
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClaimTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    @ParameterizedTest
    @EnumSource(Scope.class)
    void countsUnlessItIsBackground(Scope scope) {
        assertThat(withScope(scope).counts()).isEqualTo(scope != Scope.BACKGROUND);
    }

    @Test
    void whetherItCountsIsNotPartOfTheContract() {
        assertThat(Json.write(Samples.CLAIM)).doesNotContain("counts");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "id",
                "article",
                "measure",
                "scope",
                "standing",
                "quantity",
                "event",
                "attribution",
                "evidence",
            })
    void isRefusedWithoutAnyOfItsParts(String part) throws IOException {
        ObjectNode json = (ObjectNode) MAPPER.readTree(Json.write(Samples.CLAIM));
        json.remove(part);
        byte[] bytes = json.toString().getBytes(StandardCharsets.UTF_8);

        assertThatExceptionOfType(SerializationException.class)
                .isThrownBy(() -> JsonSerde.of(ValueType.CLAIM).deserialize("claims.casualties", bytes))
                .withMessageStartingWith("cannot be read as Claim: claim ")
                .withMessageEndingWith("has no " + part);
    }

    @Test
    void isRefusedWithASeriesOfAnotherMeasure() {
        Claim claim = Samples.CLAIM;

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Claim(
                        claim.id(),
                        claim.article(),
                        "injured",
                        Measure.KILLED,
                        null,
                        null,
                        claim.scope(),
                        claim.standing(),
                        claim.quantity(),
                        null,
                        null,
                        claim.event(),
                        claim.attribution(),
                        claim.evidence(),
                        false,
                        1))
                .withMessage("claim " + claim.id() + " has a series that is not its measure and category");
    }

    @ParameterizedTest(name = "a place in {0} keys the claim {1}")
    @CsvSource(
            nullValues = "-",
            value = {"UA, UA", "-, ZZ"})
    void isKeyedByTheCountryOfItsPlace(String country, String key) {
        Place place = new Place("Somewhere", null, PlaceFeature.CITY, country, null, null, null, null);

        assertThat(mention(place).country()).isEqualTo(key);
    }

    @Test
    void isKeyedAsUnknownWithoutAPlace() {
        assertThat(mention(null).country()).isEqualTo("ZZ");
    }

    private static EventMention mention(Place place) {
        return new EventMention(0, "event", KindFamily.UNKNOWN, place, null, null, null, false);
    }

    private static Claim withScope(Scope scope) {
        Claim claim = Samples.CLAIM;
        return new Claim(
                claim.id(),
                claim.article(),
                claim.series(),
                claim.measure(),
                claim.category(),
                claim.model(),
                scope,
                claim.standing(),
                claim.quantity(),
                claim.previous(),
                claim.asOf(),
                claim.event(),
                claim.attribution(),
                claim.evidence(),
                claim.derived(),
                claim.confidence());
    }
}

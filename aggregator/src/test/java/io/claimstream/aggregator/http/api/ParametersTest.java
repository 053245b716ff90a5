package io.claimstream.aggregator.http.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.claimstream.schemas.claim.Measure;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ParametersTest {

    @Test
    void aListPartedByCommasIsReadAsAlternatives() {
        assertThat(parameters("measure", "killed, injured").filter().measures())
                .containsExactlyInAnyOrder(Measure.KILLED, Measure.INJURED);
    }

    @Test
    void placesAreComparedWithoutCase() {
        assertThat(parameters("place", "Bremen").filter().places()).containsExactly("bremen");
    }

    @Test
    void aDateIsADay() {
        assertThat(parameters("from", "2024-02-29").filter().from()).isEqualTo(LocalDate.of(2024, 2, 29));
        assertThatThrownBy(() -> parameters("from", "2023-02-29").filter()).hasMessageContaining("from");
    }

    @Test
    void anUnknownMeasureIsRefusedWithThoseThatAreKnown() {
        assertThatThrownBy(() -> parameters("measure", "eaten").filter())
                .isInstanceOf(BadParameterException.class)
                .hasMessageContainingAll("measure", "killed", "displaced");
    }

    @Test
    void aNumberOutsideItsLimitsIsRefused() {
        assertThat(parameters("limit", "500").number("limit", 1, 500, 50)).isEqualTo(500);
        assertThatThrownBy(() -> parameters("limit", "501").number("limit", 1, 500, 50))
                .hasMessageContaining("from 1 to 500");
    }

    @Test
    void aParameterThatNobodyAskedForIsRefusedByName() {
        Parameters parameters = parameters("mesure", "killed");
        parameters.filter();

        BadParameterException refusal = catchThrowableOfType(BadParameterException.class, parameters::refuseOthers);

        assertThat(Problem.badParameter(refusal).json()).contains("\"status\":400", "\"name\":\"mesure\"");
    }

    private static Parameters parameters(String name, String value) {
        return Parameters.of(Map.of(name, new String[] {value}));
    }
}

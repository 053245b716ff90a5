package io.claimstream.schemas.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuantityTest {

    @ParameterizedTest(name = "a low of {0} and a high of {1} allow {2}: {3}")
    @CsvSource(
            nullValues = "-",
            value = {
                "43, 43, 43, true", "43, 43, 42, false", "43, 43, 44, false",
                "41, -,  41, true", "41, -,  40, false", "-,  40, 40, true",
                "-,  40, 41, false", "-,  -,  0,  true",
            })
    void allowsTheNumbersBetweenItsLimits(Long low, Long high, long number, boolean allowed) {
        Quantity quantity = new Quantity(null, low, high, Bound.RANGE, "the words", 0, 9);

        assertThat(quantity.allows(number)).isEqualTo(allowed);
    }

    @Test
    void refusesLimitsThatNoNumberCanMeet() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Quantity(5L, 6L, 4L, Bound.RANGE, "five", 0, 4))
                .withMessage("quantity \"five\": low 6 is above high 4");
    }

    @Test
    void refusesOffsetsThatCutNothing() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Quantity(5L, 5L, 5L, Bound.EXACT, "five", 4, 0))
                .withMessageContaining("bad offsets 4-0");
    }

    @Test
    void needsABound() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Quantity(5L, 5L, 5L, null, "five", 0, 4))
                .withMessageContaining("bound");
    }
}

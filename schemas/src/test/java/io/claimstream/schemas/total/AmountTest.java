package io.claimstream.schemas.total;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.claimstream.schemas.claim.Bound;
import io.claimstream.schemas.contract.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AmountTest {

    @ParameterizedTest(name = "{0}-{1} agrees with {2}-{3}: {4}")
    @CsvSource(
            nullValues = "-",
            value = {
                "43, 43, 41, -,  true",
                "40, 40, 41, -,  false",
                "4,  4,  4,  4,  true",
                "3,  3,  4,  4,  false",
                "20, 30, 30, 40, true",
                "20, 29, 30, 40, false",
                "-,  -,  7,  7,  true",
                "-,  40, -,  10, true",
                "24, -,  200, -, true",
            })
    void agreesWithAnotherWhereTheirLimitsOverlap(Long low, Long high, Long otherLow, Long otherHigh, boolean agrees) {
        Amount amount = new Amount(null, low, high, Bound.RANGE);
        Amount other = new Amount(null, otherLow, otherHigh, Bound.RANGE);

        assertThat(amount.agreesWith(other)).isEqualTo(agrees);
        assertThat(other.agreesWith(amount)).isEqualTo(agrees);
    }

    @Test
    void isTheNumberOfAClaimWithoutItsWords() {
        assertThat(Amount.of(Samples.CLAIM.quantity())).isEqualTo(Amount.exactly(4));
    }

    @Test
    void refusesLimitsThatNoNumberCanMeet() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Amount(5L, 6L, 4L, Bound.RANGE))
                .withMessage("an amount has low 6 above high 4");
    }

    @Test
    void needsABound() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Amount(5L, 5L, 5L, null))
                .withMessage("an amount needs a bound");
    }
}

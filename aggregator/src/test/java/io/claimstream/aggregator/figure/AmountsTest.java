package io.claimstream.aggregator.figure;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimstream.schemas.claim.Bound;
import io.claimstream.schemas.total.Amount;
import java.util.List;
import org.junit.jupiter.api.Test;

class AmountsTest {

    private static final Amount MORE_THAN_40 = new Amount(40L, 41L, null, Bound.MORE_THAN);
    private static final Amount DOZENS = new Amount(24L, 24L, null, Bound.VAGUE);
    private static final Amount ABOUT_40 = new Amount(40L, null, null, Bound.ABOUT);

    @Test
    void fortyThreeAgreesWithOverFortyAndSaysMore() {
        assertThat(Amounts.agree(Amount.exactly(43), MORE_THAN_40)).isTrue();
        assertThat(Amounts.within(Amount.exactly(43), MORE_THAN_40)).isTrue();
        assertThat(Amounts.within(MORE_THAN_40, Amount.exactly(43))).isFalse();
        assertThat(Amounts.within(MORE_THAN_40, DOZENS)).isTrue();
    }

    @Test
    void fortyDoesNotAgreeWithMoreThanForty() {
        assertThat(Amounts.agree(Amount.exactly(40), MORE_THAN_40)).isFalse();
        assertThat(Amounts.exceeds(MORE_THAN_40, Amount.exactly(40))).isTrue();
    }

    @Test
    void aboutFortyAllowsAQuarterMoreOrLess() {
        assertThat(Amounts.agree(Amount.exactly(43), ABOUT_40)).isTrue();
        assertThat(Amounts.agree(Amount.exactly(30), ABOUT_40)).isTrue();
        assertThat(Amounts.agree(Amount.exactly(3), ABOUT_40)).isFalse();
    }

    @Test
    void aSumIsAsCertainAsItsParts() {
        assertThat(Amounts.sum(List.of(Amount.exactly(3), Amount.exactly(5)))).isEqualTo(Amount.exactly(8));
        assertThat(Amounts.sum(List.of(MORE_THAN_40, Amount.exactly(5))))
                .isEqualTo(new Amount(46L, 46L, null, Bound.AT_LEAST));
        assertThat(Amounts.sum(List.of(MORE_THAN_40))).isEqualTo(MORE_THAN_40);
        assertThat(Amounts.sum(List.of(ABOUT_40, Amount.exactly(5))))
                .isEqualTo(new Amount(45L, null, null, Bound.ABOUT));
    }

    @Test
    void whatComesOnTopKeepsTheLimitsOfItsBase() {
        assertThat(Amounts.plus(Amount.exactly(8), Amount.exactly(3))).isEqualTo(Amount.exactly(11));
        assertThat(Amounts.plus(ABOUT_40, Amount.exactly(3))).isEqualTo(new Amount(43L, null, null, Bound.ABOUT));
        assertThat(Amounts.plus(MORE_THAN_40, Amount.exactly(3)))
                .isEqualTo(new Amount(43L, 44L, null, Bound.MORE_THAN));
    }

    @Test
    void absurdNumbersDoNotTurnNegative() {
        assertThat(Amounts.sum(List.of(Amount.exactly(Long.MAX_VALUE), Amount.exactly(1))))
                .isEqualTo(Amount.exactly(Long.MAX_VALUE));
    }
}

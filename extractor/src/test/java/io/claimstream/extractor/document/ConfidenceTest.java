package io.claimstream.extractor.document;

import static io.claimstream.extractor.ClaimsAssert.claimsOf;
import static org.assertj.core.api.Assertions.assertThat;

import io.claimstream.schemas.claim.Claim;
import org.junit.jupiter.api.Test;

class ConfidenceTest {

    @Test
    void aNumberThatNothingDisputesIsRightNineTimesInTen() {
        assertThat(confidence("A ferry capsized off the harbour, killing 14 passengers.", 14))
                .isBetween(0.88, 0.95);
    }

    @Test
    void aNumberGivenTwiceIsSurer() {
        String once = "A ferry capsized off the harbour, killing 14 passengers.";
        assertThat(confidence(once + " Divers said 14 passengers were killed.", 14))
                .isGreaterThan(confidence(once, 14));
    }

    @Test
    void ofTwoNumbersTheSmallerOneIsProbablyNotTheEvents() {
        String text = "A ferry capsized off the harbour, killing 14 passengers. The storm killed three people.";
        assertThat(confidence(text, 14)).isBetween(0.5, 0.85);
        assertThat(confidence(text, 3)).isLessThan(0.5);
    }

    @Test
    void anotherEventsNumberDisputesNothing() {
        String text =
                "A bus crash in Lagos killed nine people on Monday. A bus crash in Nairobi killed four people on Friday.";
        assertThat(confidence(text, 9)).isGreaterThan(0.88);
        assertThat(confidence(text, 4)).isGreaterThan(0.88);
    }

    @Test
    void aVagueNumberIsLessSureThanAnExactOne() {
        assertThat(confidence("A landslide killed dozens of villagers.", 24))
                .isLessThan(confidence("A landslide killed 24 villagers.", 24));
    }

    private static double confidence(String text, long value) {
        return claimsOf(text).claims().stream()
                .filter(claim -> claim.series().equals("killed")
                        && claim.quantity().value() != null
                        && claim.quantity().value() == value)
                .mapToDouble(Claim::confidence)
                .max()
                .orElseThrow();
    }
}

package io.claimstream.extractor.measure;

import static io.claimstream.extractor.ClaimsAssert.claimsOf;
import static org.assertj.core.api.Assertions.assertThat;

import io.claimstream.schemas.claim.Claim;
import io.claimstream.schemas.claim.Scope;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IncrementsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A woman was killed by the blast. A boy died later.",
                "The wall fell and killed a soldier. Police said that a priest also died.",
                "Three students were killed by the blast. Their teacher was also killed.",
                "Three students were killed by the blast. Their teacher and a driver were also killed.",
                "The coach fell off a bridge, killing 23 boys. Four adults also died.",
                "Three soldiers were killed. Two civilians were also killed, the mayor said.",
                "Two clerks drowned at the pier, and a porter was killed by lightning.",
                "Gunmen killed two clerks in the market and three drowned in the lake.",
                "Two clerks were killed by falling masonry, and a porter drowned.",
                "The shell killed a clerk and her son. A lodger, Otto Weber, was also reported killed.",
            })
    void who_cannot_be_the_same_comes_on_top(String text) {
        assertThat(claimsOf(text, "2024-03-02").claims())
                .filteredOn(claim -> claim.series().equals("killed"))
                .extracting(Claim::scope)
                .containsExactly(Scope.TOTAL, Scope.INCREMENT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A man was killed by the blast. A mason died at the mill, the mayor said.",
                "Two people were killed by the blast. A boy died in hospital.",
                "Two people were killed when the boat sank and a boy died in hospital.",
            })
    void who_may_be_the_same_does_not(String text) {
        assertThat(claimsOf(text, "2024-03-02").claims())
                .filteredOn(claim -> claim.series().equals("killed"))
                .extracting(Claim::scope)
                .containsExactly(Scope.TOTAL, Scope.TOTAL);
    }

    @Test
    void a_third_victim_of_a_days_blast_is_the_third() {
        claimsOf("A third victim of Sunday's blast at the mill has died.").areExactly("killed 3");
    }

    @Test
    void who_is_still_missing_was_missing_before() {
        assertThat(claimsOf(
                                "Eleven died and a dozen are missing. Another 12 are still missing, the mayor said.",
                                "2024-03-02")
                        .claims())
                .extracting(Claim::scope)
                .doesNotContain(Scope.INCREMENT);
    }
}

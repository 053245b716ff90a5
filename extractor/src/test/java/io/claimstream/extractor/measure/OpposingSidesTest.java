package io.claimstream.extractor.measure;

import static io.claimstream.extractor.ClaimsAssert.claimsOf;
import static org.assertj.core.api.Assertions.assertThat;

import io.claimstream.schemas.claim.Claim;
import io.claimstream.schemas.claim.Scope;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OpposingSidesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The clash left 17 soldiers and six rebels dead.|killed 23",
                "Two policemen and two militants died in the raid.|killed 4",
                "Two grocers and three gunmen were killed.|killed 2",
                "Four police officers and a suicide bomber were killed.|killed 4"
            })
    void counts_the_dead_of_both_sides_but_no_attacker_with_his_victims(String sentence, String killed) {
        claimsOf(sentence).areExactly(killed);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Troops killed three militants near the ford. Two soldiers died in the fighting.",
                "Militants raided the outpost, killing three soldiers. Two militants were killed.",
                "Police killed four rebels, and two policemen were killed."
            })
    void adds_the_dead_of_one_side_to_those_of_the_other(String text) {
        assertThat(claimsOf(text).claims())
                .filteredOn(claim -> claim.series().equals("killed"))
                .extracting(Claim::scope)
                .containsExactly(Scope.TOTAL, Scope.INCREMENT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Twelve people died at the ford. Three soldiers were killed. Two militants were killed.",
                "Militants raided the hamlet, killing three shepherds. Two militants were killed.",
                "Rebels killed three soldiers. The road was closed. The market was shut. Two rebels were killed."
            })
    void adds_none_where_all_were_counted_or_one_side_were_victims_or_far_back(String text) {
        assertThat(claimsOf(text).claims()).extracting(Claim::scope).doesNotContain(Scope.INCREMENT);
    }

    @Test
    void adds_them_again_where_the_same_is_told_again() {
        assertThat(claimsOf(
                                "A soldier was killed while four rebels died. A soldier was shot dead and four rebels were killed.")
                        .claims())
                .filteredOn(claim -> claim.series().equals("killed"))
                .extracting(Claim::scope)
                .containsExactly(Scope.TOTAL, Scope.INCREMENT, Scope.TOTAL, Scope.INCREMENT);
    }
}

package io.claimstream.extractor.measure;

import static io.claimstream.extractor.ClaimsAssert.claimsOf;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VoiceTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A van hit a woman in Olm.",
                "Two cars struck a porter and his son.",
                "A bus hit them.",
                "A guard driving a van slammed into a convoy.",
            })
    void takes_no_subject_for_what_was_hit_where_somebody_was(String sentence) {
        claimsOf(sentence).areNone();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A bomb went off beside a guard, killing her.|killed 1",
                "A van hit a clerk in Olm, injuring her.|injured 1",
                "The blast killed her son.|killed 1",
            })
    void takes_her_for_the_victim_where_nothing_is_hers(String sentence, String claim) {
        claimsOf(sentence).areExactly(claim);
    }

    @Test
    void takes_those_whom_the_deed_left_so_for_its_victims() {
        claimsOf("A shootout left 12 clerks wounded and set off a panic.").areExactly("injured 12");
    }
}

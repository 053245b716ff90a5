package io.claimstream.extractor.measure;

import static io.claimstream.extractor.ClaimsAssert.claimsOf;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AntecedentsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A weaver killed two lodgers and then killed himself.",
                "A weaver killed two lodgers before fatally shooting himself.",
                "A weaver killed himself and two lodgers.",
            })
    void who_killed_others_and_then_himself_is_an_attacker(String sentence) {
        claimsOf(sentence).areExactly("killed 2").include("killed:attacker 1");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A porter fell from a ladder. He died in hospital.|killed 1",
                "A lodger was hit by a tram in Altdorf. She was pronounced dead at the scene.|killed 1",
                "Otto Weber was driving home when his car left the road. He was killed instantly.|killed 1",
                "Three traders were kidnapped on Friday. They were killed two days later.|killed 3",
                "A lodger left her home on Monday. Her body was found in a ditch on Friday.|killed 1",
                "Otto Weber was attacked by gunmen near his mill. He died at the scene.|killed 1",
                "Two porters were pulled from the lake. The pair were pronounced dead.|killed 2",
                "Four porters were swept off the raft; their bodies have been recovered.|killed 4",
                "The plane was carrying four porters. All aboard were killed.|killed 4",
                "Three guards were on board the raft. There were no survivors.|killed 3",
                "There were no survivors among the 90 people on board.|killed 90",
                "The pilot did not survive.|killed 1",
                "Ana Weber and her son were in the house. Neither survived.|killed 2",
            })
    void a_death_told_of_a_pronoun_counts(String text, String killed) {
        claimsOf(text).include(killed);
    }

    @Test
    void a_death_told_of_a_pronoun_is_no_other_than_those_told_before() {
        claimsOf("Four lodgers were killed in the fire. Ana Weber had just moved in. She died before help came.")
                .areExactly("killed 4");
    }

    @Test
    void who_was_found_dead_is_missing_no_more() {
        claimsOf("Two divers went missing on Sunday. They were found dead on Tuesday.")
                .areExactly("killed 2");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A gunman fired at the bus. He hurt nobody. He was killed by guards.",
                "The attacker stabbed two porters to death. He was shot dead by guards.",
            })
    void the_pronoun_of_an_attacker_counts_an_attacker(String text) {
        claimsOf(text).include("killed:attacker 1");
    }

    @Test
    void nobody_is_counted_where_the_sentence_before_tells_of_several_numbers_of_people() {
        claimsOf("The plane took four porters and nine guards. All aboard were killed.")
                .areNone();
    }

    @Test
    void nobody_is_counted_whom_the_text_only_calls_they() {
        claimsOf("Relatives waited at the gate. They died, the guard said.").areNone();
    }
}

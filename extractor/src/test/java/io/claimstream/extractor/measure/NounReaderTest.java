package io.claimstream.extractor.measure;

import static io.claimstream.extractor.ClaimsAssert.claimsOf;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NounReaderTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The brawl put two cooks in hospital.|injured 2",
                "A derailment left 30 commuters in hospital.|injured 30",
                "A knife attack left one dead and four in hospital.|killed 1, injured 4",
                "Another porter had minor injuries.|injured 1",
                "Eight passengers escaped with minor injuries.|injured 8",
                "A guard on one of the two ferries sustained burns.|injured 1",
            })
    void who_was_hurt(String sentence, String claims) {
        claimsOf(sentence).areExactly(claims.split(", "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Two cooks died in hospital on Monday.",
                "He was charged with section five attempted wounding.",
                "Some of the injured are in critical condition.",
                "Most of the injured are in stable condition.",
                "Rescue efforts continue in Altdorf.",
                "Medical rescue spokesman Otto Weber said a lorry had overturned.",
            })
    void who_was_not(String sentence) {
        claimsOf(sentence).haveNo("injured").haveNo("rescued");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The dead were a baker and his wife.|2",
                "The dead include a baker and Otto Weber.|2",
                "The deceased are Ram Weber, 40, his wife Ana, 35, and their son Max, 9.|3",
                "The deceased have been identified as Ram Weber and Ana Weber.|2",
                "Those killed were a baker and two lodgers.|3",
                "The couple lost their two daughters in the blaze.|2",
            })
    void a_roll_of_the_dead_is_counted(String sentence, String killed) {
        claimsOf(sentence).areExactly("killed " + killed);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The dead were mostly women.",
                "The deceased were aged 19 and 24.",
                "The couple lost their home in the blaze.",
                "She lost her husband to cancer.",
            })
    void other_words_of_the_dead_and_the_lost_are_not(String sentence) {
        claimsOf(sentence).haveNo("killed");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A porter suffered stab wounds. The porter died on Sunday.|killed 1",
                "One man was killed and a porter suffered stab wounds.|killed 1, injured 1",
            })
    void stab_wounds_leave_open_who_lives(String text, String claims) {
        claimsOf(text).areExactly(claims.split(", "));
    }
}

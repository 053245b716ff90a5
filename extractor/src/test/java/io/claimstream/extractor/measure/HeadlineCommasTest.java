package io.claimstream.extractor.measure;

import static io.claimstream.extractor.ClaimsAssert.claimsOf;
import static io.claimstream.extractor.ClaimsAssert.claimsOfHeadline;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeadlineCommasTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Two men, woman killed in Altdorf crash|3",
                "Couple, three children die in house fire|5",
                "Bus plunge kills driver, four passengers|5",
                "Lodger kills wife, son|2",
                "Pastor, wife, three others killed in raid|5",
                "Mother, daughter found dead in flat|2",
                "Blast kills 3 soldiers, 2 policemen|5",
                "4 Altdorf policemen, army officer killed in raid|5",
            })
    void a_comma_stands_for_and(String headline, String killed) {
        claimsOfHeadline(headline).areExactly("killed " + killed);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Teacher, mother of two, killed in crash|1",
                "Bomb kills 12 people, three children|12",
                "Policeman, activist shot dead|1",
                "Truck hits motorcycle, two brothers killed|2",
            })
    void a_comma_can_tell_more_of_the_same_people(String headline, String killed) {
        claimsOfHeadline(headline).areExactly("killed " + killed);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The blast killed the driver, a father of three.|1",
                "The lodger, a baker, was killed.|1",
            })
    void a_sentence_needs_its_and(String sentence, String killed) {
        claimsOf(sentence).areExactly("killed " + killed);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Four rebels, three soldiers dead after the clash.|killed 7",
                "The fight went on for an hour. Four rebels, three soldiers dead.|killed 7",
                "Four boys, three girls injured when a shell hit the school.|injured 7",
            })
    void a_note_in_shorthand_drops_it_like_a_headline(String sentence, String claim) {
        claimsOf(sentence).include(claim);
    }
}

package io.claimstream.extractor.measure;

import static io.claimstream.extractor.ClaimsAssert.claimsOf;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HouseholdsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The flood displaced 40 households (180 people).",
                "The flood displaced 180 people (40 households).",
                "The flood displaced 40 families, or 180 people.",
                "Some 40 families comprising 180 people were displaced by the flood.",
                "About 40 families, 180 people, were displaced by the flood.",
                "The flood led to the displacement of 40 families (180 persons).",
                "40 families / 180 persons are staying in five relief camps.",
            })
    void are_as_many_people_as_the_text_says(String sentence) {
        claimsOf(sentence).include("displaced 180").haveNo("displaced:household");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The flood displaced 40 families.",
                "Forty households were displaced by the flood.",
                "Tents were pitched for 40 displaced families.",
            })
    void are_no_number_of_people_by_themselves(String sentence) {
        claimsOf(sentence).include("displaced:household 40").haveNo("displaced");
    }
}

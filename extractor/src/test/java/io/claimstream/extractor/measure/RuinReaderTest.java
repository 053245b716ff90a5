package io.claimstream.extractor.measure;

import static io.claimstream.extractor.ClaimsAssert.claimsOf;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RuinReaderTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The quake led to the collapse of 12 houses.|destroyed:house 12",
                "The flood caused the destruction of three bridges.|destroyed:bridge 3",
            })
    void counts_buildings_by_what_became_of_them(String sentence, String claim) {
        claimsOf(sentence).areExactly(claim);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The collapse of a bank shocked the town.",
                "The council planned the destruction of 12 houses.",
            })
    void counts_no_plans_and_no_businesses(String sentence) {
        claimsOf(sentence).areNone();
    }
}

package io.claimstream.extractor.measure;

import static io.claimstream.extractor.ClaimsAssert.claimsOf;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LabelReaderTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Dead: 7; injured: 15; missing: 2",
                "Killed - 7, injured - 15, missing - 2",
                "DEAD: 7 INJURED: 15 MISSING: 2",
                "Dead 7, injured 15, missing 2",
                "Fatalities=7; injuries=15; missing=2",
                "No. of deaths: 7. Total injuries: 15. Number of people missing: 2.",
                "Deaths: 7. People injured: 15. Missing persons: 2.",
                "Toll of the slide as of noon: dead: seven, injured: 15, missing: two people",
            })
    void reads_the_label_before_the_number(String text) {
        claimsOf(text).areExactly("killed 7", "injured 15", "missing 2");
    }

    @Test
    void reads_buildings_and_what_they_are() {
        claimsOf("Damaged houses: 54. Destroyed: 12.").areExactly("damaged:house 54", "destroyed:house 12");
        claimsOf("Schools damaged: 3; bridges destroyed: 1").areExactly("damaged:school 3", "destroyed:bridge 1");
        claimsOf("Damaged: 12 huts, 1 school").areExactly("damaged:house 12", "damaged:school 1");
        claimsOf("Destroyed: 12.").areNone();
    }

    @Test
    void reads_detentions() {
        claimsOf("Arrests: 14; kidnapped: 9 nurses").areExactly("detained 14", "captured 9");
    }

    @Test
    void leaves_headlines_alone() {
        claimsOf("Robber killed: two clerks hurt").haveNo("killed").include("injured 2");
        claimsOf("Affected: 900 families; displaced: 3,100 persons").areExactly("displaced 3100");
    }
}

package io.claimstream.extractor.measure;

import static io.claimstream.extractor.ClaimsAssert.claimsOf;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BuildingPartsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The gale blew the roofs off 41 huts.",
                "The gale blew off the roofs of 41 huts.",
                "The gale damaged the roofs of 41 huts.",
                "The windows of 41 huts were shattered.",
                "Forty-one huts had their roofs ripped off.",
                "Forty-one huts lost their roofs.",
                "The roofs of 41 huts were destroyed by hail.",
            })
    void a_house_without_its_roof_is_damaged(String sentence) {
        claimsOf(sentence).areExactly("damaged:house 41");
    }

    @Test
    void a_roof_that_nothing_happened_to_is_no_damage() {
        claimsOf("Painters worked on the roofs of 41 huts.").areNone();
    }
}

package io.claimstream.extractor.measure;

import static io.claimstream.extractor.ClaimsAssert.claimsOf;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HarmReaderTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Two men arrived at a hospital with gunshot wounds.",
                "Two men walked into St. Anne's Hospital with stab wounds.",
                "Two men took themselves to hospital in good condition with gunshot wounds.",
                "Two men showed up at the hospital suffering from gunshot wounds.",
            })
    void counts_those_who_came_to_hospital_by_themselves(String sentence) {
        claimsOf(sentence).include("injured 2");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Nine other victims took themselves to hospitals.",
                "Nine bakers remain at hospitals in the city.",
            })
    void counts_the_victims_who_went_to_hospital_or_stay_there(String sentence) {
        claimsOf(sentence).areExactly("injured 9");
    }

    @Test
    void counts_those_told_of_as_in_hospital_beside_the_dead() {
        claimsOf("The blast killed four, with 30 in hospital.").areExactly("killed 4", "injured 30");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Medics treated nine girls for smoke inhalation.",
                "Medics treated nine for burns.",
            })
    void counts_those_who_were_treated_for_harm(String sentence) {
        claimsOf(sentence).areExactly("injured 9");
    }
}

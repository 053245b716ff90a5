package io.claimstream.extractor.measure;

import static io.claimstream.extractor.ClaimsAssert.claimsOf;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HospitalReaderTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A lodger was taken to Altdorf Infirmary after the fire.|injured 1",
                "Three lodgers were taken to St Otto's Hospital on Monday.|injured 3",
                "Two porters were airlifted to Altdorf Medical Center.|injured 2",
                "Ambulances took four porters to a nearby clinic.|injured 4",
                "A porter was taken by ambulance to hospital.|injured 1",
                "A dozen weavers were admitted to the civil hospital.|injured 12",
            })
    void who_is_brought_to_a_hospital_is_injured(String sentence, String injured) {
        claimsOf(sentence).areExactly(injured);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A porter was taken to Altdorf Infirmary, where he died.|killed 1",
                "A porter was flown to a trauma centre but could not be saved.|killed 1",
            })
    void whether_they_lived_is_open(String sentence, String killed) {
        claimsOf(sentence).areExactly(killed);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The minister was driven to the opening of a school.",
                "Two trucks were sent to the hospital.",
            })
    void others_are_not(String sentence) {
        claimsOf(sentence).haveNo("injured");
    }
}

package io.claimstream.extractor.measure;

import static io.claimstream.extractor.ClaimsAssert.claimsOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.claimstream.schemas.claim.Claim;
import io.claimstream.schemas.claim.Measure;
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
    @CsvSource(
            delimiter = '|',
            value = {
                "A coach crash killed 23 boys. Ten boys were hospitalized.|23|10",
                "Two men were killed. Four were taken to hospital.|2|2",
                "Two men were killed. Two men were taken to a clinic.|2|2",
                "Two men were killed while four were taken to hospital.|2|4",
                "Two men died at the scene while a third passenger was taken to hospital.|2|1",
            })
    void more_than_those_brought_there_cannot_have_died_there(String text, long killed, long injured) {
        assertThat(claimsOf(text).claims())
                .filteredOn(claim -> claim.category() == null)
                .extracting(Claim::measure, claim -> claim.quantity().value())
                .containsExactly(tuple(Measure.KILLED, killed), tuple(Measure.INJURED, injured));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A porter is in hospital after a knife attack in Olm.|injured 1",
                "Three others are in hospital with burns.|injured 3",
                "A clerk was in hospital with serious injuries after being hit by a tram.|injured 1",
                "A clerk is in a serious but stable condition.|injured 1",
            })
    void who_is_there_after_it_is_injured(String sentence, String injured) {
        claimsOf(sentence).areExactly(injured);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The mayor is in hospital, where he spoke to doctors.",
                "His mother is in hospital with cancer.",
                "The minister was in the hospital when the fire broke out.",
                "The minister was driven to the opening of a school.",
                "Two trucks were sent to the hospital.",
            })
    void others_are_not(String sentence) {
        claimsOf(sentence).haveNo("injured");
    }
}

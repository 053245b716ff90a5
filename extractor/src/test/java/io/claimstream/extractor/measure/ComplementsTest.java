package io.claimstream.extractor.measure;

import static io.claimstream.extractor.ClaimsAssert.claimsOf;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ComplementsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The ash forced 90 herders to leave their homes.|displaced 90",
                "The ash forced 90 herders from the valley to flee.|displaced 90",
                "Ninety herders had to abandon their homes.|displaced 90",
                "Ninety herders were led to safer ground.|evacuated 90",
                "Crews moved 90 herders to higher ground.|evacuated 90",
                "Crews moved 90 herders to shelters.|displaced 90",
                "The mayor ordered 90 herders to evacuate.|evacuated 90",
                "The surge swept 90 huts out to sea.|destroyed:house 90",
                "The ash left 90 herders without a home.|homeless 90",
                "Boats carried 90 herders to safety.|rescued 90",
                "Ninety herders escaped with minor injuries.|injured 90",
                "The raiders took 90 herders with them.|captured 90",
                "The raiders marched 90 herders into the forest.|captured 90",
                "The raiders set 90 huts on fire.|destroyed:house 90",
                "Nine herders were found with gunshot wounds.|injured 9",
                "Nine herders were located with knife wounds.|injured 9",
                "Nine herders were treated at a clinic and released.|injured 9",
                "Nine herders were treated for smoke inhalation and later released.|injured 9",
                "Nine herders were treated and released.|injured 9",
                "Nine wounded herders were released from hospital.|injured 9",
                "The raiders wounded nobody and released nine herders.|released 9;injured 0",
            })
    void tell_what_was_done(String sentence, String claims) {
        claimsOf(sentence).areExactly(claims.split(";"));
    }

    @ParameterizedTest
    @CsvSource({
        "Nine herders were rescued with minor injuries.,9",
        "Nine herders were rescued alive with injuries on Monday.,9",
        "Boats pulled nine injured herders from the lake.,9",
        "Nine wounded herders were pulled out of the lake.,9",
    })
    void tell_of_the_rescued_that_they_are_injured(String sentence, int people) {
        claimsOf(sentence).areExactly("rescued " + people, "injured " + people);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Crews prepare to move 90 herders to higher ground.",
                "The guide had 90 herders with them.",
                "The mayor sent 90 guards to evacuate the guests.",
                "Hikers walked 90 dogs into the forest.",
                "Footage shared on the net captured a porter in tears.",
                "One image showed a clerk, while another captured a porter in tears.",
                "The Altdorf Free Press named him.",
                "A heat of 40 degrees is a near record, missing the record by one.",
            })
    void tell_nothing_of_plans_and_company(String sentence) {
        claimsOf(sentence).areNone();
    }
}

package io.claimstream.extractor.measure;

import static io.claimstream.extractor.ClaimsAssert.claimsOf;
import static org.assertj.core.api.Assertions.assertThat;

import io.claimstream.schemas.claim.Claim;
import io.claimstream.schemas.claim.Scope;
import org.junit.jupiter.api.Test;
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
                "A porter is dead and another in critical condition.|killed 1, injured 1",
                "A porter was shot in the neck and pronounced dead in hospital.|killed 1",
                "The older clerk was shot and died. The other clerk was shot in the arm.|killed 1, injured 1",
                "The number of people who were killed rose to 12.|killed 12",
                "They had hoped to kill a banker but killed his porter instead.|killed 1",
                "Two bullet riddled bodies were found by a canal.|killed 2",
                "The blast killed a woman police believe was a nurse.|killed 1",
                "Troops found a mass grave that contained 17 bodies.|killed 17",
                "At least 13 and as many as 46 porters died.|killed 13 [13,46]",
                "A porter and a clerk were hit by gunfire.|injured 2",
                "The conductor was hospitalised with numerous injuries.|injured 1",
                "Eight passengers were hurt; none of the injuries was grave.|injured 8",
                "Eight passengers survived with leg and neck injuries.|injured 8",
                "Another passenger escaped with cuts and bruises.|injured 1",
                "Another suffered facial injuries.|injured 1",
                "A third sustained a broken wrist.|injured 1",
                "One survived but was badly burned.|injured 1",
                "A guard on one of the two ferries sustained burns.|injured 1",
            })
    void who_was_hurt(String sentence, String claims) {
        claimsOf(sentence).areExactly(claims.split(", "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Two men were taken to Altdorf Hospital.|injured 2",
                "The boy was flown to Royal Altdorf Hospital with burns.|injured 1",
                "A driver was taken to Altdorf Hospital suffering from shock and cuts.|injured 1",
                "The driver was taken to hospital with non-life threatening injuries. Four women were killed.|injured 1, killed 4",
                "Four women were found suffering from gunshot wounds. Two of them died.|injured 2, killed 2",
            })
    void who_is_in_hospital(String text, String claims) {
        claimsOf(text).areExactly(claims.split(", "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A woman was taken to hospital with burns. The woman died there.|killed 1",
                "The passer-by was taken to hospital with burns. The woman died there.|killed 1",
                "A woman was taken to hospital with burns. The man died there.|injured 1, killed 1",
                "Two of the deceased were from Altdorf.|killed 2",
                "There were no survivors among the 67 people on board.|killed 67",
                "All 12 passengers and two crew on board were killed.|killed 14",
                "Eleven lodgers were burnt beyond recognition.|killed 11",
            })
    void who_died(String text, String claims) {
        claimsOf(text).areExactly(claims.split(", "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Police rescued 35 people. Another 96 are missing.|missing|TOTAL",
                "At least 12 people were missing. Another 96 are missing.|missing|INCREMENT",
                "Another 96 are missing.|missing|INCREMENT",
            })
    void another_number_can_contrast_with_one_of_another_measure(String text, String series, Scope scope) {
        assertThat(claimsOf(text).claims())
                .filteredOn(claim -> claim.series().equals(series))
                .last()
                .extracting(Claim::scope)
                .isEqualTo(scope);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "One cook was taken to hospital with burns. Another cook had minor injuries.|injured 2",
                "One cook was taken to hospital with burns.|injured 1",
            })
    void another_comes_on_top(String text, String claim) {
        long injured = claimsOf(text).claims().stream()
                .filter(c -> c.category() == null)
                .mapToLong(c -> c.quantity().value())
                .sum();
        assertThat("injured " + injured).isEqualTo(claim);
    }

    @Test
    void thoseOfTheInjuredWhoDiedComeOnTopOfTheDead() {
        assertThat(claimsOf("The lorry killed four people and injured nine, two of whom later died.")
                        .claims())
                .filteredOn(claim -> claim.series().equals("killed"))
                .extracting(Claim::scope)
                .containsExactly(Scope.TOTAL, Scope.INCREMENT);
    }

    @Test
    void money_is_no_people() {
        claimsOf("He announced Rs.50,000 to each of the wounded.").haveNo("injured");
        claimsOf("He announced \u20b950,000 to each of the wounded.").haveNo("injured");
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
                "The couple lost two daughters when the roof fell.|2",
            })
    void a_roll_of_the_dead_is_counted(String sentence, String killed) {
        claimsOf(sentence).areExactly("killed " + killed);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Divers pulled 40 survivors from the lake, along with nine bodies.",
                "Divers pulled out 40 survivors and nine bodies.",
            })
    void bodies_are_found_beside_survivors(String sentence) {
        claimsOf(sentence).areExactly("rescued 40", "killed 9");
    }

    @Test
    void the_dead_are_told_place_by_place() {
        claimsOf("The raids left six dead in Lyon and nine in Nice.").areExactly("killed 15");
    }

    @Test
    void an_army_tells_all_that_it_lost() {
        assertThat(claimsOf("\"We lost nine soldiers in the battle,\" the colonel said.", "2024-03-02")
                        .claims())
                .filteredOn(claim -> claim.series().equals("killed"))
                .extracting(Claim::scope)
                .containsExactly(Scope.TOTAL);
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

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Debris fell on the street, resulting in 10 minor injuries.|injured 10",
                "The raids resulted in four deaths and 12 minor injuries.|killed 4;injured 12",
                "Five minor injuries were reported.|injured 5",
            })
    void minor_injuries_are_injuries(String sentence, String claims) {
        claimsOf(sentence).areExactly(claims.split(";"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Rescuers were trying to find 19 missing miners.|missing 19",
                "Teams plan to reach eight trapped divers.|trapped 8",
            })
    void the_lost_are_lost_where_their_rescue_is_only_hoped_for(String sentence, String claim) {
        claimsOf(sentence).areExactly(claim);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The search led to the rescue of 13 herders.|rescued 13",
                "Boatmen made 20 water rescues.|rescued 20",
                "The raid led to the neutralisation of three raiders.|killed 3",
            })
    void deeds_are_counted_by_those_whom_they_befell(String sentence, String claim) {
        claimsOf(sentence).include(claim);
    }

    @Test
    void some_of_the_bodies_are_a_part() {
        assertThat(claimsOf("Four of the five bodies were found on Monday.").claims())
                .extracting(Claim::scope)
                .containsExactly(Scope.PART);
    }

    @Test
    void those_whom_pictures_show_are_a_part_of_those_who_were_counted() {
        assertThat(claimsOf("Ten porters were hurt. Photographs sent by a clerk show seven injured porters.")
                        .claims())
                .extracting(Claim::scope)
                .containsExactly(Scope.TOTAL, Scope.PART);
        claimsOf("Photographs show seven injured porters.").areExactly("injured 7");
    }
}

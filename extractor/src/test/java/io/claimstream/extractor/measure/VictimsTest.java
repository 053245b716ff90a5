package io.claimstream.extractor.measure;

import static io.claimstream.extractor.ClaimsAssert.claimsOf;
import static org.assertj.core.api.Assertions.assertThat;

import io.claimstream.schemas.claim.Claim;
import io.claimstream.schemas.claim.Scope;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VictimsTest {

    @Test
    void a_number_of_two_kinds_is_of_neither_alone() {
        claimsOf("The flood killed 33 women and children.").haveNo("killed:woman");
        claimsOf("The flood killed 33 women and nine children.").include("killed:woman 33", "killed:child 9");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Guards seized 300 parrots.",
                "The park released 40 condors.",
                "Trappers captured 12 wolverines.",
            })
    void takes_an_unknown_noun_for_goods_where_the_verb_takes_things(String sentence) {
        claimsOf(sentence).areNone();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Three teens, ages 16, 17 and 19, were killed.|3",
                "Three people, aged 19 to 64, were killed.|3",
                "Three teens ages 16, 17 and 19 were killed.|3",
                "Two men, ages 19 and 23, were killed.|2",
                "Neighbours told of the killing of a 52- year old baker.|1",
            })
    void leaves_ages_uncounted(String sentence, int killed) {
        claimsOf(sentence).areExactly("killed " + killed);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Jane Porter, 52, a teacher at the school, was killed.",
                "Omar Haddad, secretary of the dockers' union, the largest in the port, was killed.",
                "Joe Stone, head of the chain, honorary chief of the club, and chairman of the fund, was killed.",
                "The queen's lady-in-waiting was killed.",
                "The ambassador-designate was killed.",
                "A clerk of the Atlas Travel Service was killed.",
            })
    void finds_one_victim_however_described(String sentence) {
        claimsOf(sentence).areExactly("killed 1");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Five National Unity Party (NUP) fighters were killed.|killed 5",
                "Soldiers killed three Harbour Front (HF) militants.|killed 3",
                "Two River Defence Force (RDF) members were wounded.|injured 2",
                "Three (3) clerks were killed.|killed 3",
                "Gunmen kidnapped 10 (ten) farmers.|captured 10",
                "Four (4) armed wardens were wounded.|injured 4",
                "Eight (five male and three female) aid workers were shot dead.|killed 8",
                "The blast killed 12 people (three of them clerks), officials said.|killed 12"
            })
    void counts_who_stands_behind_brackets(String sentence, String claim) {
        claimsOf(sentence).areExactly(claim);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "An entire family of eight people was killed.|killed 8",
                "The blast killed a family of five people.|killed 5",
                "Raiders killed a group of six shepherds.|killed 6",
                "A team of four aid workers was abducted.|captured 4",
                "A member of a family of five was killed.|killed 1",
                "The entire Alder family - up to eight people - was killed.|killed 8 [null,8]",
                "The Alder family, eight people in all, was killed.|killed 8"
            })
    void counts_the_members_of_a_company(String sentence, String claim) {
        claimsOf(sentence).areExactly(claim);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A porter and a beneficiary were killed.|killed 2",
                "Two aid workers and a beneficiary were wounded.|injured 3",
                "Their driver and a tour guide were killed.|killed 2",
                "The storm killed a man and a cow.|killed 1"
            })
    void joins_one_whom_the_lexicon_does_not_know(String sentence, String claim) {
        claimsOf(sentence).include(claim);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A man accused of spying was executed.|killed 1",
                "Two men accused of spying for the army were shot dead.|killed 2",
                "Three men accused of helping the rebels were hanged.|killed 3",
                "Five people charged with smuggling were released.|released 5"
            })
    void counts_who_is_accused_of_doing_something(String sentence, String claim) {
        claimsOf(sentence).areExactly(claim);
    }

    @Test
    void takes_a_number_of_dead_and_hurt_for_neither() {
        claimsOf("Fourteen civilians were killed and wounded by the mine. Three died and 11 were wounded.")
                .areExactly("killed 3", "injured 11");
    }

    @Test
    void counts_who_lies_in_a_coma_as_injured() {
        claimsOf("One student is dead and two are in a coma.").areExactly("killed 1", "injured 2");
    }

    @Test
    void counts_a_third_victim_once() {
        claimsOf("The blast killed two clerks and wounded a third.").areExactly("killed 2", "injured 1");
        claimsOf("The blast killed a third of the herd.").areNone();
    }

    @Test
    void counts_the_victims_before_the_killer_of_himself() {
        claimsOf("He killed his wife, two lodgers and himself.").areExactly("killed 3");
    }

    @Test
    void takes_a_name_behind_a_place_for_a_place() {
        claimsOf("Soldiers killed two farmers in the villages of Koro and Wani.")
                .areExactly("killed 2");
    }

    @Test
    void adds_what_the_same_hand_did_elsewhere() {
        assertThat(claimsOf("He killed a clerk and then went to the school, where he shot dead four pupils.")
                        .claims())
                .extracting(Claim::scope)
                .contains(Scope.INCREMENT);
    }

    @Test
    void does_not_count_those_sentenced_to_death() {
        claimsOf("Ten guerrillas were sentenced to death.").haveNo("killed");
    }

    @Test
    void counts_others_beside_the_dead_in_full() {
        claimsOf("One clerk was killed. Four others were taken to a hospital.").areExactly("killed 1", "injured 4");
    }

    @Test
    void adds_the_second_victim_to_the_first() {
        assertThat(claimsOf("The raiders killed a clerk. The second victim died in hospital.")
                        .claims())
                .filteredOn(claim -> claim.series().equals("killed"))
                .extracting(Claim::scope)
                .containsExactly(Scope.TOTAL, Scope.INCREMENT);
        assertThat(claimsOf("The raiders killed two clerks. The second victim died in hospital.")
                        .claims())
                .extracting(Claim::scope)
                .doesNotContain(Scope.INCREMENT);
    }

    @Test
    void ranks_no_victim_told_of_before_among_those_of_another_time() {
        assertThat(claimsOf("A nurse was killed at her gate. She was the second medic murdered this spring.")
                        .claims())
                .extracting(Claim::scope)
                .doesNotContain(Scope.INCREMENT);
    }

    @Test
    void counts_the_leader_of_fighters_apart_from_those_killed_beside_him() {
        claimsOf("The shells killed a rebel commander and two bakers.").areExactly("killed 2");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Two pilgrims died in the crash. Three others died later in hospital.",
                "Two pilgrims died and five were hurt. Three of the injured pilgrims died in hospital.",
                "Two pilgrims died and five were hurt. One of the critically injured died later.",
                "Two boys died in one village, and three other people died in the next.",
                "Two hikers froze to death. One other hiker died on the way down. The fourth victim died in hospital."
            })
    void adds_others_to_those_counted_just_before(String text) {
        assertThat(claimsOf(text).claims())
                .filteredOn(claim -> claim.series().equals("killed"))
                .extracting(Claim::scope)
                .startsWith(Scope.TOTAL, Scope.INCREMENT)
                .containsOnlyOnce(Scope.TOTAL);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The blast killed three people and injured five others.",
                "A clerk was killed. Three others were injured.",
                "Four people were killed. The two others were taken to a hospital.",
                "He wounded three guards and shot 14 others.",
                "Six people were hurt in the crash. A clerk was killed and six others hurt on the bridge.",
                "One man died in hospital. Another man was injured.",
                "Fifteen people were killed on the bridge. Another 25 people have been injured.",
                "Two clerks were hurt in the crash. Three clerks injured in all, the town said."
            })
    void adds_no_others_to_those_of_another_fate(String text) {
        assertThat(claimsOf(text).claims()).extracting(Claim::scope).doesNotContain(Scope.INCREMENT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Judge Otto Weber was shot dead. His guard, Max Stein, was also killed.",
                "A clerk was killed in the raid. His driver and a guard were also killed.",
                "A clerk was killed in the raid. Two guards were also killed.",
            })
    void adds_who_was_also_killed_to_the_one_victim(String text) {
        assertThat(claimsOf(text).claims())
                .filteredOn(claim -> claim.series().equals("killed"))
                .extracting(Claim::scope)
                .containsExactly(Scope.TOTAL, Scope.INCREMENT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Three people were killed in the raid. A guard was also killed.",
                "A clerk was killed. She was also wounded.",
                "Three people died in the raid. A clerk was killed at the door. A guard was also killed.",
            })
    void adds_nobody_who_may_have_been_counted(String text) {
        assertThat(claimsOf(text).claims()).extracting(Claim::scope).doesNotContain(Scope.INCREMENT);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Four people died in Kisii, two in Migori and one in Nairobi as rain fell. | killed 7",
                "Five people were killed in Lyon and three in Paris during a storm.        | killed 8",
                "Three people were injured in Oslo, and two others in Bergen.              | injured 5",
                "Ten people were killed in Peru, six in Lima and four in Cusco.            | killed 10",
                "Five people were killed in Lyon and three in Paris were injured.          | killed 5"
            })
    void adds_up_what_a_list_tells_of_several_places(String text, String expected) {
        claimsOf(text).include(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "AS A RESULT OF THE BOMB ATTACK 14 CUBAN SAILORS WERE INJURED.|injured 14",
                "AS A RESULT OF THE CRIMINAL ACTION 14 CUBAN SAILORS WERE INJURED.|injured 14",
                "During the assassination attempt 14 guards were injured.|injured 14",
                "Bombs went off in the port, resulting in the injury of four guards.|injured 4",
                "The blast resulted in the injury of four guards and millions in damages.|injured 4",
                "THE BLAST RESULTED IN THE INJURY OF FOUR GUARDS AND MILLIONS IN LOSSES.|injured 4",
                "The murder of Otto Weber and his driver shocked the town.|killed 2",
                "The murder of Otto Weber shocked the town, and his driver fled.|killed 1",
            })
    void finds_victims_of_wire_copy(String sentence, String claim) {
        assertThat(claimsOf(sentence).claims())
                .filteredOn(found -> found.category() == null)
                .extracting(found -> found.series() + " " + found.quantity().value())
                .containsExactly(claim);
    }
}

package io.claimstream.extractor.measure;

import static io.claimstream.extractor.ClaimsAssert.claimsOf;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SubjectsTest {

    @Test
    void takes_no_place_for_the_one_who_suffers() {
        claimsOf("Beekeeper in Quito killed").areExactly("killed 1");
        claimsOf("The list of fatalities in Quito released on Monday is long.").areNone();
        claimsOf("It was a series of fires that burned for a week.").areNone();
        claimsOf("Thirty families in Bell County, Wyoming evacuated.").areExactly("evacuated:household 30");
    }

    @Test
    void counts_no_part_that_has_no_number() {
        claimsOf("The avalanche killed 27 people, mostly women, children and the old.")
                .areExactly("killed 27");
    }

    @Test
    void counts_what_belongs_to_a_possessor_by_the_number_before_it() {
        claimsOf("None of the tanker's 19 sailors was hurt.").areExactly("injured 0");
        claimsOf("Four of the inn's 19 guests were killed.").include("killed 4");
    }

    @Test
    void counts_nobody_where_only_the_one_fate_or_the_other_is_told() {
        claimsOf("Some 60 miners are dead or missing.").areNone();
        claimsOf("In all 90 villagers were found dead or are missing.").areNone();
    }

    @Test
    void takes_nobody_counted_before_a_place_for_the_subject_behind_it() {
        claimsOf("The patrol found nine herders in a barn, two were wounded.").areExactly("injured 2");
    }

    @Test
    void finds_the_people_whose_names_are_told() {
        claimsOf("Police read out the names of 60 sailors confirmed as missing.")
                .areExactly("missing 60");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Eight novices and a nun fell ill after a gas leak at a school and were rushed to hospital.",
                "Eight novices and a nun were taken ill and rushed to hospital.",
            })
    void two_predicates_share_the_whole_subject(String sentence) {
        claimsOf(sentence).areExactly("injured 9");
    }

    @Test
    void takes_two_descriptions_of_one_person_for_one() {
        claimsOf("Bruno Stahl, a poet and former envoy, died in the blaze.").areExactly("killed 1");
    }

    @Test
    void finds_the_subject_before_a_relative_clause() {
        claimsOf("Nora Quist, with whom the baker lodged, was killed.").areExactly("killed 1");
        claimsOf("The baker's aunt, Nora Quist, with whom he lodged, and her maid were killed.")
                .include("killed 2");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Thirty guests including two cooks and three waiters were hurt.",
                "Thirty guests, including two cooks and three waiters were hurt.",
                "Thirty guests from one club, including two cooks and three waiters, were hurt.",
            })
    void takes_a_list_of_parts_for_no_subject(String sentence) {
        claimsOf(sentence).include("injured 30");
    }

    @Test
    void takes_the_days_behind_a_verb_for_no_object() {
        claimsOf("Two pilots, seized last month in Lima, are alive.").areExactly("captured 2");
    }

    @Test
    void ends_a_list_of_parts_where_others_suffer_something_else() {
        claimsOf("Nine guests died including a cook and six others were hurt.").include("killed 9", "injured 6");
    }

    @Test
    void counts_those_inside_a_preposition_of_whom_the_clause_tells() {
        claimsOf("The storm led to 40 people being killed.").include("killed 40");
        claimsOf("There were reports of three guests being shot.").areExactly("injured 3");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Two boys are recovering after being shot.",
                "Two boys walked home after they were stabbed.",
                "The two boys were both shot in the leg.",
                "2 shot at a wedding in Reno",
            })
    void finds_those_who_were_hurt_before_the_main_clause_or_beside_both(String sentence) {
        claimsOf(sentence).include("injured 2");
    }

    @Test
    void takes_one_shot_for_no_victim() {
        claimsOf("The warden fired one shot.").areNone();
        claimsOf("One shot was fired.").areNone();
        claimsOf("A man died after being shot.").areExactly("killed 1");
    }

    @Test
    void counts_two_who_are_told_one_by_one_behind_both() {
        claimsOf("Both the cook and waiter inside the kiosk died.").areExactly("killed 2");
    }

    @Test
    void counts_those_of_whom_somebody_was_one() {
        claimsOf("Ann Weaver was one of five clerks killed in the fire.").areExactly("killed 5");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A man inside the van died.",
                "A guard on the bridge died.",
                "A boy in a hut died.",
            })
    void takes_a_thing_for_no_victim_where_somebody_was_in_it(String sentence) {
        claimsOf(sentence).areExactly("killed 1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Two clerks survived the blast and were flown to a clinic.",
                "Two clerks were listed in critical condition at a hospital in Olm.",
                "Two clerks, aged 34 and 54-years-old, were injured.",
                "Two clerks aged 34 and 54 years old were injured.",
            })
    void counts_two_who_were_hurt(String sentence) {
        claimsOf(sentence).areExactly("injured 2");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A clerk was knifed to death and a second suffered grave wounds.",
                "A clerk was killed and a second is in hospital.",
                "A clerk was killed. A second clerk was found suffering stab injuries.",
                "A clerk was killed. A second clerk was found with stab wounds.",
            })
    void counts_a_second_beside_the_one_who_died(String text) {
        claimsOf(text).areExactly("killed 1", "injured 1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Police said a clerk is recovering after being shot.",
                "The mayor said in a statement a clerk was beaten and suffered head injuries.",
                "Police say a clerk was taken to hospital and treated for burns.",
            })
    void finds_who_was_hurt_behind_who_says_so(String sentence) {
        claimsOf(sentence).areExactly("injured 1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "None of the wounded had grave wounds.",
                "Nobody suffered serious injuries.",
            })
    void takes_no_grave_wounds_for_no_wounds(String sentence) {
        claimsOf(sentence).areNone();
    }
}

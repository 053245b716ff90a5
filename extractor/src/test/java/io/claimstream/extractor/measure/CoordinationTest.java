package io.claimstream.extractor.measure;

import static io.claimstream.extractor.ClaimsAssert.claimsOf;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CoordinationTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Otto Weber (34), his wife Ana (30) and their sons Max (8) and Tom (5) were killed.",
                "The shell killed Otto Weber (34 years old), Ana Weber (aged 30), Max Weber (8) and Tom Weber (5).",
            })
    void ages_in_brackets_part_no_list(String sentence) {
        claimsOf(sentence).areExactly("killed 4");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The abbot, Bruno Stahl, and two of his novices were killed.",
                "The abbot of Ruvo, Bruno Stahl, and two of his novices were killed.",
            })
    void a_name_tells_who_the_one_before_it_is(String sentence) {
        claimsOf(sentence).areExactly("killed 3");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The raid killed seven nuns, including a novice, as well as a porter.",
                "The raid led to the deaths of seven nuns, including a novice, as well as a porter.",
                "Seven nuns, including a novice, as well as a porter were killed.",
            })
    void a_list_goes_on_behind_those_it_includes(String sentence) {
        claimsOf(sentence).areExactly("killed 8");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Three girls, Ana Prohaska, Eva Prohaska and Ida Prohaska, and two boys, Otto Weber and Max Weber, were killed.|5",
                "A mother and son, Ana Weber and Otto Weber, were killed.|2",
                "The fire killed Otto Weber, his wife Ana and their three children, Max, Eva and Ida.|5",
                "Otto Weber and his two sons, Max and Emil, were killed.|3",
                "The blast killed two soldiers, a driver and Otto Weber.|4",
            })
    void names_tell_who_those_counted_before_them_are(String sentence, String killed) {
        claimsOf(sentence).areExactly("killed " + killed);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Otto Weber was killed alongside his wife and their two children.|4",
                "Three clerks - two of them sisters - and a porter were killed.|4",
                "Three clerks\u2014two of them sisters\u2014and a porter were killed.|4",
                "The fire killed Otto Weber along with his three sons.|4",
                "Otto Weber was killed in Altdorf on Monday along with five others.|6",
                "Three soldiers died together with a nurse.|4",
                "The sheriff said two men and nine teachers had been killed.|11",
                "The lodger shot the baker, the baker's wife and her brother to death.|3",
                "The lodger killed the baker, the baker's wife and her brother.|3",
                "Otto Weber was killed at 7:15 near his home in Altdorf, along with two of his guards.|3",
                "A pregnant woman was killed along with her unborn child.|1",
                "Otto Weber, his wife and two lodgers were killed.|4",
                "The troops held two men over the murder of Otto Weber, his wife and two lodgers.|4",
                "The post burned down, with nine soldiers and two clerks dead.|11",
            })
    void who_shared_the_fate_is_counted_with_the_others(String sentence, String killed) {
        claimsOf(sentence).areExactly("killed " + killed);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The trader was shot dead with two of his guards.|3",
                "Ana Weber died with her three children.|4",
                "The chairman was killed with nine other people.|10",
                "A judge was killed with his wife and driver.|3",
                "Otto Weber died with his wife at his side.|1",
                "Otto Weber was killed in a fight with two men.|1",
                "Two boys were killed with a hammer.|2",
            })
    void who_died_with_the_subject_is_counted_too(String sentence, String killed) {
        claimsOf(sentence).areExactly("killed " + killed);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Three of the five wounded died in hospital.|killed 3, injured 2",
                "One of the six injured has died.|killed 1, injured 5",
            })
    void those_of_the_injured_who_died_are_told_with_all_of_them(String sentence, String claims) {
        claimsOf(sentence).areExactly(claims.split(", "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Gunmen abducted an officer with his two children.|captured 3",
                "Gunmen abducted an officer, with his wife and two children, on Monday.|captured 4",
                "Gunmen shot dead a woman with two children.|killed 1",
                "Gunmen abducted a driver with his bus.|captured 1",
            })
    void who_is_called_theirs_shares_the_fate_of_an_object(String sentence, String claim) {
        claimsOf(sentence).include(claim);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The fire killed a 38-year-old baker, her 9-year-old daughter, and her 7-year-old son.|3",
                "The fire killed a baker, her daughter and two lodgers.|4",
                "The fire killed Otto Weber, his wife and two lodgers.|4",
                "The fire killed Otto Weber, a baker, and two lodgers.|3",
            })
    void kin_are_no_apposition(String sentence, String killed) {
        claimsOf(sentence).areExactly("killed " + killed);
    }

    @Test
    void those_held_over_a_murder_are_not_joined_by_its_victims() {
        claimsOf("The troops arrested two men over the murder of Otto Weber, his wife and two lodgers.")
                .include("detained 2");
    }

    @Test
    void a_name_joined_to_a_place_is_no_victim() {
        claimsOf("The storm killed seven people in Lyon and Paris.").areExactly("killed 7");
    }

    @Test
    void the_dead_are_none_of_the_injured_beside_them() {
        claimsOf("One martyr and 10 injured arrived at the hospital.").areExactly("killed 1", "injured 10");
    }

    @Test
    void buildings_that_burn_are_no_people() {
        claimsOf("Over 500 homes and 20 tanneries were burned.").haveNo("injured");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "At least 18 cottages, a gas pipeline, farm buildings and cars were damaged.|damaged:house 18 [18,null]",
                "12 houses and a power line were damaged.|damaged:house 12",
                "Shelling damaged three fences, a shop, six cottages and several power lines.|damaged:shop 1;damaged:house 6",
                "Eight sheds, two shops and several gas lines were damaged.|damaged:shop 2;damaged:building 8",
                "12 houses, three cars, a shop were damaged.|damaged:house 12;damaged:vehicle 3;damaged:shop 1",
                "Shelling damaged 12 houses, a school, fences, two cars and a power line."
                        + "|damaged:house 12;damaged:school 1;damaged:vehicle 2",
                "Nine villagers were killed and farms, crops and 12 shops were destroyed.|killed 9;destroyed:shop 12",
            })
    void lists_of_damage_go_on_behind_things_without_a_number(String sentence, String claims) {
        claimsOf(sentence).areExactly(claims.split(";"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "In two schools, windows were damaged.|damaged:school",
                "The flood killed nine people, houses and cars were damaged.|damaged:house",
            })
    void a_list_of_damage_ends_before_what_is_no_part_of_it(String sentence, String wrong) {
        claimsOf(sentence).haveNo(wrong);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Seven private and two apartment houses were damaged.|damaged:house 7;damaged:apartment-block 2",
                "Five high-rise and 12 private buildings burned down.|destroyed:apartment-block 5;destroyed:house 12",
                "Nine guards and two apartment houses were lost; three private houses were damaged.|damaged:house 3",
            })
    void two_kinds_of_buildings_may_share_their_noun(String sentence, String claims) {
        claimsOf(sentence).areExactly(claims.split(";"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Gunmen killed the mayor, Otto Weber, his driver and two guards.|4",
                "Gunmen killed the mayor's wife, Anna, a driver and two guards.|4",
                "A bomb killed the mayor, Ann Lee, the caretaker and another guard.|3",
                "Gunmen killed the mayor, Ann Lee, a lawyer, and two guards.|3",
            })
    void behind_a_name_that_tells_more_of_a_noun_the_list_goes_on(String sentence, String killed) {
        claimsOf(sentence).areExactly("killed " + killed);
    }
}

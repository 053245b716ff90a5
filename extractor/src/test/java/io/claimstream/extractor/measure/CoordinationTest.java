package io.claimstream.extractor.measure;

import static io.claimstream.extractor.ClaimsAssert.claimsOf;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CoordinationTest {

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
                "The fire killed Otto Weber along with his three sons.|4",
                "Otto Weber was killed in Altdorf on Monday along with five others.|6",
                "Three soldiers died together with a nurse.|4",
                "The sheriff said two men and nine teachers had been killed.|11",
                "The lodger shot the baker, the baker's wife and her brother to death.|3",
                "The lodger killed the baker, the baker's wife and her brother.|3",
                "Otto Weber was killed at 7:15 near his home in Altdorf, along with two of his guards.|3",
                "A pregnant woman was killed along with her unborn child.|1",
                "The post burned down, with nine soldiers and two clerks dead.|11",
            })
    void who_shared_the_fate_is_counted_with_the_others(String sentence, String killed) {
        claimsOf(sentence).areExactly("killed " + killed);
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
}

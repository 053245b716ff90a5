package io.claimstream.extractor.measure;

import static io.claimstream.extractor.ClaimsAssert.claimsOf;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClauseReaderTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A rocket killed four shoppers in the square.",
                "Four shoppers were killed in the square.",
                "Four shoppers have been killed in the square.",
                "Four shoppers died in the square.",
                "Four shoppers killed in the square.",
                "The rocket hit the square, killing four shoppers.",
                "The rocket left four shoppers dead.",
                "The rocket claimed four lives.",
                "The rocket cost four people their lives.",
                "Four people lost their lives in the square.",
                "The rocket caused four deaths.",
                "Four of the shoppers who had queued outside the bakery were killed.",
                "Four shoppers waiting outside the bakery were killed.",
                "The bodies of four shoppers were found in the square.",
                "The rocket resulted in the deaths of four shoppers.",
            })
    void finds_the_victims_whatever_the_voice(String sentence) {
        claimsOf(sentence).areExactly("killed 4");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The blast killed four and injured over 40.|killed 4|injured 40 [41,null]",
                "Four people were killed and 12 injured.|killed 4|injured 12",
                "Four dead, 12 hurt in market blast|killed 4|injured 12",
                "Four people died and another 12 were wounded.|killed 4|injured 12",
                "The driver was killed and two passengers were injured.|killed 1|injured 2",
                "A shell killed one worker and wounded two others.|killed 1|injured 2",
            })
    void reads_coordinated_and_elliptical_clauses(String sentence, String killed, String injured) {
        claimsOf(sentence).areExactly(killed, injured);
    }

    @Test
    void sums_what_one_verb_coordinates() {
        claimsOf("The ambush killed three soldiers and five civilians.")
                .include("killed 8", "killed:soldier 3", "killed:civilian 5");
        claimsOf("A farmer and his two sons were killed.").include("killed 3");
    }

    @Test
    void keeps_attackers_apart_from_victims() {
        claimsOf("Four worshippers and the gunman were killed.").include("killed 4", "killed:attacker 1");
        claimsOf("Police shot dead the attacker.").haveNo("killed");
    }

    @Test
    void keeps_parts_apart_from_the_whole() {
        claimsOf("Nine villagers, including two children, were killed.").include("killed 9", "killed:child 2");
    }

    @Test
    void reads_a_toll_with_the_number_it_replaces() {
        claimsOf("The death toll rose to 17 from 12.").include("killed 17");
        claimsOf("The number of injured climbed to 60.").include("injured 60");
        claimsOf("Two more bodies were found, raising the toll from three.").haveNo("missing");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Rescuers feared that 20 people had died.",
                "The man threatened to kill 20 hostages.",
                "The dam could kill 20 people.",
                "They tried to kidnap two bankers.",
                "The missile can carry warheads and kill hundreds.",
                "The village has 400 residents and two schools.",
                "There was no immediate word of casualties.",
            })
    void takes_fears_threats_and_plans_for_no_claim(String sentence) {
        claimsOf(sentence).areNone();
    }

    @Test
    void reads_zero_where_the_text_says_so() {
        claimsOf("No casualties were reported.").areExactly("killed 0", "injured 0");
        claimsOf("Nobody was killed.").areExactly("killed 0");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Air defences shot down 28 of 31 drones.|intercepted:drone 28|launched:drone 31",
                "All 31 drones were shot down.|intercepted:drone 31|launched:drone 31",
                "The enemy launched nine missiles and 31 drones.|launched:missile 9|launched:drone 31",
                "The port was attacked with two missiles and four drones.|launched:missile 2|launched:drone 4",
            })
    void counts_munitions(String sentence, String first, String second) {
        claimsOf(sentence).areExactly(first, second);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Six miners were trapped underground.|trapped 6",
                "Rescuers pulled 11 people to safety, and six are missing.|missing 6",
                "Police arrested 14 demonstrators.|detained 14",
                "Gunmen abducted nine teachers.|captured 9",
                "The rebels released 12 hostages.|released 12",
                "The quake left 300 families homeless.|homeless 300",
                "Authorities evacuated 2,000 residents.|evacuated 2000",
                "The storm destroyed 45 houses.|destroyed:house 45",
            })
    void counts_the_other_measures(String sentence, String claim) {
        claimsOf(sentence).include(claim);
    }
}

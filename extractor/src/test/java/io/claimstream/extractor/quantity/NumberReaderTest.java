package io.claimstream.extractor.quantity;

import static io.claimstream.extractor.ClaimsAssert.claimsOf;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberReaderTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Seven people were killed.|killed 7",
                "The quake killed 1,204 people.|killed 1204",
                "The flood killed two hundred and fifty villagers.|killed 250",
                "The storm displaced 1.5 million people.|displaced 1500000",
                "Thirty-one passengers were injured.|injured 31",
                "Half a dozen miners died.|killed 6",
                "Half a million miners died.|killed 500000",
                "A dozen miners died.|killed 12",
                "No one was hurt.|injured 0",
            })
    void reads_numbers_in_digits_and_words(String sentence, String claim) {
        claimsOf(sentence).include(claim);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "At least nine people were killed.|killed 9 [9,null]",
                "More than 40 people were injured.|injured 40 [41,null]",
                "Nearly 40 people were injured.|injured 40 [null,40]",
                "Close to 40 people were injured.|injured 40 [null,40]",
                "About 40 people were injured.|injured 40 [null,null]",
                "Up to 40 people were injured.|injured 40 [null,40]",
                "Fewer than 40 people were injured.|injured 40 [null,39]",
                "Between 20 and 30 people were injured.|injured 20 [20,30]",
                "Officials said 20 to 30 people were injured.|injured 20 [20,30]",
                "One or two people were injured.|injured 1 [1,2]",
            })
    void limits_numbers_as_the_words_do(String sentence, String claim) {
        claimsOf(sentence).include(claim);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Dozens of people were injured.|injured 24 [24,null]",
                "Scores of people were injured.|injured 40 [40,null]",
                "Hundreds were injured.|injured 200 [200,null]",
                "Tens of thousands were displaced.|displaced 20000 [20000,null]",
                "Several people were injured.|injured null [2,null]",
            })
    void gives_vague_words_a_low_and_no_high(String sentence, String claim) {
        claimsOf(sentence).include(claim);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The five-storey block was 40 kilometres from the 1974 border.",
                "The repairs cost $12 million and took 14 months.",
                "He was sentenced to 30 years in room 12 of the court at 10:30.",
                "The 155 mm shell was found near Highway 61, 200 metres from the school.",
            })
    void takes_measurements_years_and_money_for_no_count(String sentence) {
        claimsOf(sentence).areNone();
    }

    @Test
    void does_not_count_the_years_of_an_age() {
        claimsOf("Gunfire killed a 64-year-old baker.").areExactly("killed 1");
        claimsOf("Marta Oliveira, 52, was killed.").areExactly("killed 1");
        claimsOf("A 9-year-old was injured.").areExactly("injured 1");
        claimsOf("Neighbours say 12 year-old Tom Reyes died at home.").areExactly("killed 1");
        claimsOf("A 9 year old was injured.").areExactly("injured 1");
    }
}

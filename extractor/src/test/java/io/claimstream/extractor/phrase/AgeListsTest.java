package io.claimstream.extractor.phrase;

import static io.claimstream.extractor.ClaimsAssert.claimsOf;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgeListsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Two girls aged 6 and 11 and a shepherd were killed.|killed 3",
                "Two girls, aged six and 11, were killed.|killed 2",
                "Two brothers, ages 23 and 31, and a widow, 71, were killed.|killed 3",
                "Two hikers aged between 20 and 30 were killed.|killed 2",
                "Three sisters, aged four, six and nine, died.|killed 3",
                "The fire killed a baker aged 40 and 12 guests.|killed 13",
            })
    void ages_count_nobody(String sentence, String killed) {
        claimsOf(sentence).areExactly(killed);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"A widow and her sons, 9 and 12, were killed.|killed 3"})
    void as_many_ages_as_people(String sentence, String killed) {
        claimsOf(sentence).areExactly(killed);
    }
}

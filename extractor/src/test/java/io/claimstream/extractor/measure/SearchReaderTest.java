package io.claimstream.extractor.measure;

import static io.claimstream.extractor.ClaimsAssert.claimsOf;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SearchReaderTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Divers are searching for 14 deckhands.|missing 14",
                "The search goes on for a canoeist and her two sons.|missing 3",
                "A search was under way on Sunday for five herders.|missing 5",
                "Rescuers searched for six others until dusk.|missing 6",
                "Divers are searching for 14 deckhands who are missing.|missing 14",
                "The search for 14 missing deckhands goes on.|missing 14",
                "The search for the four kidnapped goes on.|captured 4",
            })
    void whom_rescuers_search_for_is_missing(String sentence, String missing) {
        claimsOf(sentence).areExactly(missing);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Detectives are searching for two men in a grey van.",
                "The search goes on for three gunmen.",
                "Divers searched for survivors.",
                "Divers searched for two hours.",
                "Customs officers found it in a search for cigarettes.",
            })
    void others_are_not(String sentence) {
        claimsOf(sentence).areNone();
    }
}

package io.claimstream.extractor.measure;

import static io.claimstream.extractor.ClaimsAssert.claimsOf;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EchoReaderTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The abbot was killed, as were two novices.|killed 1|killed 2",
                "Four clerks died and so did a guard.|killed 4|killed 1",
                "A cook was hurt, as was one waiter.|injured 1|injured 1",
            })
    void counts_those_to_whom_the_same_happened(String sentence, String first, String second) {
        claimsOf(sentence).include(first, second);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The abbot was killed as he was two steps from home.",
                "The abbot was killed, as was reported on Friday.",
            })
    void counts_nobody_where_the_clause_tells_something_else(String sentence) {
        claimsOf(sentence).areExactly("killed 1");
    }
}

package io.claimstream.extractor.measure;

import static io.claimstream.extractor.ClaimsAssert.claimsOf;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GunfireReaderTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A stray bullet hit a baker of sixty in Olm.|injured 1",
                "Two masked men opened fire, striking four women.|injured 4",
                "One of the rounds went through a door and struck a nun.|injured 1",
            })
    void counts_whom_shots_find(String sentence, String claim) {
        claimsOf(sentence).include(claim);
    }

    @ParameterizedTest
    @ValueSource(strings = {"The tax hit four million women.", "The bank fired 30 clerks after a loss hit it."})
    void counts_nobody_whom_something_else_hits(String sentence) {
        claimsOf(sentence).areNone();
    }
}

package io.claimstream.schemas.hash;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContentHashTest {

    /** Reckoned outside of Java: the first 60 bits of SHA-256 of the UTF-8 bytes, five bits a digit. */
    @ParameterizedTest(name = "the hash of \"{0}\" is {1}")
    @CsvSource({"'', werc8gmrzge1", "abc, q9w1dfwf077y", "Луганськ, vvj6spz3qg9y"})
    void isStable(String content, String hash) {
        assertThat(ContentHash.of(content)).isEqualTo(hash).hasSize(ContentHash.DIGITS);
    }
}

package io.claimstream.extractor.document;

import static io.claimstream.extractor.ClaimsAssert.claimsOf;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinkLinesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "READ ALSO: Seven killed in ferry accident",
                "Read more: Seven killed in ferry accident",
                "RELATED | Seven killed in ferry accident",
                "See also \u2014 Seven killed in ferry accident",
                "WATCH: Seven killed in ferry accident",
            })
    void a_line_that_points_to_another_article_is_no_news(String line) {
        claimsOf("A crash killed two cyclists.\n\n" + line + "\n\nThe road is closed.")
                .areExactly("killed 2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"News: seven killed in ferry accident", "Police see links: seven were killed"})
    void other_words_before_a_colon_are(String line) {
        claimsOf(line).areExactly("killed 7");
    }
}

package io.claimstream.schemas.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ClaimIdTest {

    private static final ArticleRef ARTICLE = article("luhansk-2024-06-07", 1, null);
    private static final Quantity FOUR = new Quantity(4L, 4L, 4L, Bound.EXACT, "four", 612, 616);

    /** Reckoned outside of Java; a change here breaks every stored claim. */
    @ParameterizedTest(name = "{0} version {1}, {2} at {4}-{5} is {10}")
    @CsvSource(
            nullValues = "-",
            value = {
                "luhansk-2024-06-07, 1, killed,       TEXT,  612, 616, 4,  4,  4, EXACT,     c-25cdeqpnqzrh",
                "luhansk-2024-06-07, 1, injured,      TEXT,  94,  101, 40, 41, -, MORE_THAN, c-ehvt29vaytyv",
                "quake,              3, killed:child, TITLE, 0,   6,   -,  24, -, VAGUE,     c-jg962cb7d7e9",
            })
    void isStable(
            String article,
            int version,
            String series,
            TextField field,
            int begin,
            int end,
            Long value,
            Long low,
            Long high,
            Bound bound,
            String id) {
        Quantity quantity = new Quantity(value, low, high, bound, "the words", begin, end);

        assertThat(ClaimId.of(article(article, version, null), series, field, quantity))
                .isEqualTo(id);
    }

    @Test
    void doesNotDependOnPublisherOrTime() {
        ArticleRef elsewhere = article("luhansk-2024-06-07", 1, "Another Wire");

        assertThat(ClaimId.of(elsewhere, "killed", TextField.TEXT, FOUR))
                .isEqualTo(ClaimId.of(ARTICLE, "killed", TextField.TEXT, FOUR));
    }

    static Stream<String> neighbours() {
        return Stream.of(
                ClaimId.of(article("luhansk-2024-06-08", 1, null), "killed", TextField.TEXT, FOUR),
                ClaimId.of(article("luhansk-2024-06-07", 2, null), "killed", TextField.TEXT, FOUR),
                ClaimId.of(ARTICLE, "killed:civilian", TextField.TEXT, FOUR),
                ClaimId.of(ARTICLE, "killed", TextField.TITLE, FOUR),
                ClaimId.of(ARTICLE, "killed", TextField.TEXT, new Quantity(4L, 4L, 4L, Bound.EXACT, "four", 613, 617)),
                ClaimId.of(ARTICLE, "killed", TextField.TEXT, new Quantity(5L, 5L, 5L, Bound.EXACT, "five", 612, 616)),
                ClaimId.of(
                        ARTICLE,
                        "killed",
                        TextField.TEXT,
                        new Quantity(4L, 4L, null, Bound.AT_LEAST, "four", 612, 616)));
    }

    @ParameterizedTest
    @MethodSource("neighbours")
    void differsWithArticleVersionSeriesFieldSpanAndQuantity(String neighbour) {
        assertThat(neighbour).isNotEqualTo(ClaimId.of(ARTICLE, "killed", TextField.TEXT, FOUR));
    }

    private static ArticleRef article(String id, int version, String publisher) {
        Instant published = publisher == null ? null : Instant.parse("2024-06-07T00:00:00Z");
        return new ArticleRef(id, version, publisher, published, null);
    }
}

package io.claimstream.aggregator.revision;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimstream.schemas.claim.ArticleRef;
import io.claimstream.schemas.claim.Measure;
import io.claimstream.schemas.claim.Stance;
import io.claimstream.schemas.total.Amount;
import io.claimstream.schemas.total.Figure;
import io.claimstream.schemas.total.Total;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class EventSizeTest {

    @Test
    void anOrdinaryEventIsShownWhole() {
        SortedMap<String, Total> totals = totals(12, 20);

        assertThat(EventSize.totals(totals)).isEqualTo(totals);
        assertThat(EventSize.articles(List.of("a", "b"))).containsExactly("a", "b");
    }

    @Test
    void anEventOfManySeriesShowsFewerSourcesOfEach() {
        assertThat(EventSize.totals(totals(100, 20)).values())
                .hasSize(100)
                .allSatisfy(total -> assertThat(total.figures()).hasSize(4));
    }

    @Test
    void anEventOfTooManySeriesShowsTheLeadingFiguresOfTheFirst() {
        assertThat(EventSize.totals(totals(1_000, 20)).values())
                .hasSize(200)
                .allSatisfy(total -> assertThat(total.figures()).hasSize(2));
    }

    @Test
    void longIdsLeaveRoomForFewer() {
        assertThat(EventSize.articles(Collections.nCopies(2_000, "x".repeat(256))))
                .hasSize(781);
    }

    private static SortedMap<String, Total> totals(int series, int sources) {
        SortedMap<String, Total> totals = new TreeMap<>();
        for (int i = 0; i < series; i++) {
            String category = "category-" + i;
            ArticleRef article = new ArticleRef("a", 1, null, null, null);
            Figure figure = new Figure(
                    "source", Amount.exactly(1), null, false, Stance.STATED, article, List.of("c-1"), "quote");
            Total total = new Total(
                    "killed:" + category,
                    Measure.KILLED,
                    category,
                    1L,
                    1L,
                    1L,
                    figure.amount().bound(),
                    false,
                    false,
                    null,
                    null,
                    "only-figure",
                    Collections.nCopies(sources, figure));
            totals.put(total.series(), total);
        }
        return totals;
    }
}

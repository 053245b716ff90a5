package io.claimstream.aggregator.tally;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimstream.aggregator.news.News;
import io.claimstream.schemas.total.EventTotals;
import io.claimstream.schemas.total.Revision;
import io.claimstream.schemas.total.Total;
import java.util.List;

/** Counts a few pieces of test news and says what came of them. */
final class Scenario {

    private Scenario() {}

    static TallyResult tally(News... news) {
        return tally(new Tally(), news);
    }

    static TallyResult tally(Tally tally, News... news) {
        for (News piece : news) {
            add(tally, piece);
        }
        return tally.result();
    }

    static void add(Tally tally, News news) {
        tally.add(news.article(), news.claims());
    }

    static EventTotals only(TallyResult result) {
        assertThat(result.events()).hasSize(1);
        return result.events().get(0);
    }

    static EventTotals event(TallyResult result, String id) {
        return result.events().stream()
                .filter(event -> event.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no event " + id + " among " + result.events()));
    }

    static Total total(TallyResult result, String series) {
        return only(result).totals().get(series);
    }

    static long killedIn(TallyResult result) {
        return total(result, "killed").value();
    }

    /** Every revision as "killed 3 -> 4 raised". */
    static List<String> changes(TallyResult result) {
        return result.revisions().stream().map(Scenario::change).toList();
    }

    private static String change(Revision revision) {
        return revision.series() + " "
                + (revision.from() == null ? null : revision.from().value()) + " -> "
                + (revision.to() == null ? null : revision.to().value()) + " "
                + revision.reason().label();
    }
}

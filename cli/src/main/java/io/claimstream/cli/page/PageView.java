package io.claimstream.cli.page;

import io.claimstream.cli.template.StyleSheet;
import io.claimstream.cli.wording.Wording;
import io.claimstream.schemas.total.EventTotals;
import io.claimstream.schemas.total.Total;
import java.util.Comparator;
import java.util.List;

/**
 * What the template shows.
 *
 * @param css the page's style sheet
 * @param events the events, the latest news first
 */
record PageView(String css, List<EventView> events) {

    private static final Comparator<EventTotals> LATEST_FIRST = Comparator.comparing(
                    EventTotals::lastPublishedAt, Comparator.nullsFirst(Comparator.naturalOrder()))
            .reversed()
            .thenComparing(EventTotals::id);

    static PageView of(List<EventTotals> events, StyleSheet style) {
        return new PageView(
                style.css(),
                events.stream().sorted(LATEST_FIRST).map(EventView::of).toList());
    }

    /** One event. */
    record EventView(String id, String place, String date, List<TotalView> totals) {

        static EventView of(EventTotals event) {
            return new EventView(
                    event.id(),
                    Wording.place(event.place()),
                    Wording.date(event.date(), event.datePrecision()),
                    event.totals().values().stream().map(TotalView::of).toList());
        }
    }

    /** One line of its totals. */
    record TotalView(String series, String amount, String remarks, String source, String quote) {

        static TotalView of(Total total) {
            return new TotalView(
                    total.series(),
                    Wording.amount(total.leading()),
                    Wording.remarks(total),
                    total.figures().get(0).source(),
                    total.figures().get(0).quote());
        }
    }
}

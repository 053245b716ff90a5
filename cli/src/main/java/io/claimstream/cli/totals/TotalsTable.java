package io.claimstream.cli.totals;

import io.claimstream.cli.terminal.Style;
import io.claimstream.cli.terminal.StyledText;
import io.claimstream.cli.terminal.TextTable;
import io.claimstream.cli.wording.Wording;
import io.claimstream.schemas.total.EventTotals;
import io.claimstream.schemas.total.Revision;
import io.claimstream.schemas.total.RevisionReason;
import io.claimstream.schemas.total.Total;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/** Totals as a table for people, one line for each series of each event; what a narrow window may cut off comes last. */
public final class TotalsTable {

    private TotalsTable() {}

    /** The table's lines, the headings first. */
    public static List<StyledText> lines(Collection<EventTotals> events) {
        return lines(events, (event, series) -> Optional.empty());
    }

    /**
     * The table's lines, the headings first.
     *
     * @param news the revision of an event's series that is news, by the ids of both
     */
    static List<StyledText> lines(Collection<EventTotals> events, BiFunction<String, String, Optional<Revision>> news) {
        TextTable table = new TextTable("EVENT", "SERIES", "TOTAL", "", "PLACE", "DATE");
        for (EventTotals event : events) {
            for (Total total : event.totals().values()) {
                table.add(
                        StyledText.of(Style.NAME, event.id()),
                        StyledText.of(Style.PLAIN, total.series()),
                        StyledText.of(Style.FIGURE, Wording.amount(total.leading())),
                        news.apply(event.id(), total.series())
                                .map(revision -> StyledText.of(style(revision.reason()), Wording.change(revision)))
                                .orElseGet(() -> StyledText.of(Style.QUIET, Wording.remarks(total))),
                        StyledText.of(Style.PLAIN, Wording.place(event.place())),
                        StyledText.of(Style.QUIET, Wording.date(event.date(), event.datePrecision())));
            }
        }
        return table.lines();
    }

    /** The table's lines without the headings. */
    static List<StyledText> rows(Collection<EventTotals> events) {
        List<StyledText> lines = lines(events);
        return lines.subList(1, lines.size());
    }

    private static Style style(RevisionReason reason) {
        return switch (reason) {
            case RAISED -> Style.RAISED;
            case LOWERED, WITHDRAWN -> Style.LOWERED;
            case FIRST, REFINED, CORRECTED, CONTESTED, CONFIRMED, MOVED -> Style.CHANGED;
        };
    }
}

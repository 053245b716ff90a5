package io.claimstream.cli.totals;

import io.claimstream.cli.terminal.TextTable;
import io.claimstream.cli.wording.Wording;
import io.claimstream.schemas.total.EventTotals;
import io.claimstream.schemas.total.Total;
import java.util.Collection;
import java.util.List;

/** Totals as a table for people, one line for each series of each event; what a narrow window may cut off comes last. */
public final class TotalsTable {

    private TotalsTable() {}

    /** The table's lines, the headings first. */
    public static List<String> lines(Collection<EventTotals> events) {
        TextTable table = new TextTable("EVENT", "SERIES", "TOTAL", "", "PLACE", "DATE");
        for (EventTotals event : events) {
            for (Total total : event.totals().values()) {
                table.add(
                        event.id(),
                        total.series(),
                        Wording.amount(total.leading()),
                        Wording.remarks(total),
                        Wording.place(event.place()),
                        Wording.date(event.date(), event.datePrecision()));
            }
        }
        return table.lines();
    }

    /** The table's lines without the headings. */
    public static List<String> rows(Collection<EventTotals> events) {
        List<String> lines = lines(events);
        return lines.subList(1, lines.size());
    }
}

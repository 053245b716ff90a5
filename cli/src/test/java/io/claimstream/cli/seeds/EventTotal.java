package io.claimstream.cli.seeds;

import io.claimstream.schemas.total.EventTotals;
import io.claimstream.schemas.total.Total;
import java.util.List;
import java.util.Set;

/**
 * A total, and how {@code totals.tsv} is held against it.
 *
 * @param event the gold's name for its event
 */
record EventTotal(String event, Total total) {

    static final TableFormat<EventTotal> FORMAT = new TableFormat<>(
            List.of(
                    Column.of("event", FieldRule.EQUALS, EventTotal::event),
                    Column.of("series", FieldRule.SERIES, there -> there.total().series()),
                    Column.of("value", FieldRule.EQUALS, there -> there.total().value()),
                    Column.of("low", FieldRule.EQUALS, there -> there.total().low()),
                    Column.of("high", FieldRule.EQUALS, there -> there.total().high()),
                    Column.of(
                            "bound",
                            FieldRule.EQUALS,
                            there -> there.total().bound().label()),
                    Column.of(
                            "contested",
                            FieldRule.EQUALS,
                            there -> yesOrNo(there.total().contested())),
                    Column.of(
                            "derived",
                            FieldRule.EQUALS,
                            there -> yesOrNo(there.total().derived())),
                    Column.of("previous", FieldRule.EQUALS, EventTotal::previous)),
            Set.of("event", "series", "value"),
            Set.of("event", "series"),
            2);

    static List<EventTotal> of(List<EventTotals> events, EventNames names) {
        return events.stream()
                .flatMap(event ->
                        event.totals().values().stream().map(total -> new EventTotal(names.name(event.id()), total)))
                .toList();
    }

    private Long previous() {
        return total.previous() == null ? null : total.previous().value();
    }

    private static String yesOrNo(boolean holds) {
        return holds ? "yes" : "no";
    }
}

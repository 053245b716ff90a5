package io.claimstream.cli.seeds;

import io.claimstream.schemas.claim.Place;
import io.claimstream.schemas.total.EventTotals;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** How {@code events.tsv} is held against events. */
final class EventFormat {

    static final TableFormat<EventTotals> EVENTS = new TableFormat<>(
            List.of(
                    new Column<>("event", EventFormat::id, EventTotals::id, (gold, event) -> gold.equals(event.id())),
                    KindColumn.of(EventTotals::kind, EventTotals::kindFamily),
                    Column.of("place", FieldRule.EQUALS, ofPlace(Place::name)),
                    Column.of("country", FieldRule.EQUALS, ofPlace(Place::country)),
                    Column.of("date", FieldRule.EQUALS, EventTotals::date),
                    Column.of("precision", FieldRule.EQUALS, EventFormat::precision),
                    Column.of("articles", FieldRule.EQUALS, event -> String.join(" ", event.articles()))),
            Set.of("event"),
            Set.of("event", "place", "date", "articles"),
            1);

    private EventFormat() {}

    /** A row whose id is free says nothing of it; its column {@code event} is only a name within the gold. */
    private static String id(GoldRow row) {
        return switch (row.field("id")) {
            case "fixed" -> row.field("event");
            case "free" -> "*";
            default ->
                throw new IllegalArgumentException(
                        row.source() + ": id is \"" + row.field("id") + "\"; write fixed or free");
        };
    }

    private static String precision(EventTotals event) {
        return event.datePrecision() == null ? null : event.datePrecision().label();
    }

    private static Function<EventTotals, String> ofPlace(Function<Place, String> property) {
        return event -> event.place() == null ? null : property.apply(event.place());
    }
}

package io.claimstream.cli.seeds;

import io.claimstream.schemas.total.EventTotals;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What the gold calls the events that are there.
 *
 * @param goldById names in the gold by event id
 */
record EventNames(Map<String, String> goldById) {

    static EventNames of(Comparison<EventTotals> events) {
        return new EventNames(events.pairs().stream()
                .collect(Collectors.toMap(
                        pair -> pair.value().id(), pair -> pair.row().field("event"))));
    }

    /** The name in the gold of the event with the id {@code eventId}; what is no name there if it has none. */
    String name(String eventId) {
        return goldById.getOrDefault(eventId, "another event, " + eventId);
    }
}

package io.claimstream.aggregator.tally;

import io.claimstream.aggregator.event.LinkedEvent;
import io.claimstream.aggregator.revision.EventHistory;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/** The histories of the events that news came in for last; others are read again when needed. */
final class HistoryCache {

    private static final int AT_HAND = 2_000;

    private final Map<LinkedEvent, EventHistory> histories = new LinkedHashMap<>(AT_HAND, 0.75f, true);

    EventHistory get(LinkedEvent event) {
        return histories.get(event);
    }

    EventHistory get(LinkedEvent event, Supplier<EventHistory> reader) {
        EventHistory history = histories.get(event);
        if (history == null) {
            history = reader.get();
            histories.put(event, history);
            if (histories.size() > AT_HAND) {
                histories.remove(histories.keySet().iterator().next());
            }
        }
        return history;
    }

    void forget(LinkedEvent event) {
        histories.remove(event);
    }
}

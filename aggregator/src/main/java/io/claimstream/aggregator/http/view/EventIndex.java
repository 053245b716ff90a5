package io.claimstream.aggregator.http.view;

import io.claimstream.schemas.total.EventTotals;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListSet;

/** The latest totals of all events. One thread writes, any thread reads. */
public final class EventIndex {

    /** Latest news first; the id decides among events of one moment, so that every instance has the same order. */
    public static final Comparator<EventTotals> LATEST_FIRST = Comparator.comparing(
                    (EventTotals event) -> orMin(event.lastPublishedAt()), Comparator.reverseOrder())
            .thenComparing(EventTotals::id);

    /** By id. */
    public static final Comparator<EventTotals> BY_ID = Comparator.comparing(EventTotals::id);

    private final Map<String, EventTotals> byId = new ConcurrentHashMap<>();
    private final Map<String, String> moved = new ConcurrentHashMap<>();
    private final NavigableSet<EventTotals> byLatest = new ConcurrentSkipListSet<>(LATEST_FIRST);
    private final NavigableSet<EventTotals> inOrderOfId = new ConcurrentSkipListSet<>(BY_ID);

    void put(EventTotals event) {
        EventTotals before = byId.put(event.id(), event);
        if (before != null) {
            byLatest.remove(before);
            inOrderOfId.remove(before);
        }
        byLatest.add(event);
        inOrderOfId.add(event);
    }

    void remove(String id) {
        EventTotals before = byId.remove(id);
        if (before != null) {
            byLatest.remove(before);
            inOrderOfId.remove(before);
        }
    }

    void move(String id, String to) {
        moved.put(id, to);
    }

    /** The event of that id. */
    public Optional<EventTotals> event(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** The id of the event that {@code id} turned out to be; empty where it did not move, or moved to nowhere known. */
    public Optional<String> movedTo(String id) {
        String now = id;
        // two events can have turned out to be each other at different times
        for (int step = 0; step <= moved.size() && now != null; step++) {
            if (byId.containsKey(now)) {
                return now.equals(id) ? Optional.empty() : Optional.of(now);
            }
            now = moved.get(now);
        }
        return Optional.empty();
    }

    /** The events that fit, in the order of {@code order}, one of those above. */
    public List<EventTotals> events(EventFilter filter, Comparator<EventTotals> order) {
        NavigableSet<EventTotals> events = order == BY_ID ? inOrderOfId : byLatest;
        return events.stream().filter(filter::matches).toList();
    }

    private static Instant orMin(Instant time) {
        return time == null ? Instant.MIN : time;
    }
}

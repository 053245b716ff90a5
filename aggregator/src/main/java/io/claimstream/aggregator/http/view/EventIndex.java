package io.claimstream.aggregator.http.view;

import io.claimstream.aggregator.event.EventMembership;
import io.claimstream.schemas.claim.Claim;
import io.claimstream.schemas.total.EventTotals;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
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
    private final Map<String, Set<String>> byArticle = new ConcurrentHashMap<>();
    private final NavigableSet<EventTotals> byLatest = new ConcurrentSkipListSet<>(LATEST_FIRST);
    private final NavigableSet<EventTotals> inOrderOfId = new ConcurrentSkipListSet<>(BY_ID);

    /** How many events have totals. */
    public int size() {
        return byId.size();
    }

    void put(EventTotals event) {
        forget(byId.put(event.id(), event));
        byLatest.add(event);
        inOrderOfId.add(event);
        event.articles()
                .forEach(article -> byArticle
                        .computeIfAbsent(article, id -> ConcurrentHashMap.newKeySet())
                        .add(event.id()));
    }

    void remove(String id) {
        forget(byId.remove(id));
    }

    private void forget(EventTotals event) {
        if (event != null) {
            byLatest.remove(event);
            inOrderOfId.remove(event);
            event.articles()
                    .forEach(article -> byArticle.computeIfPresent(article, (id, events) -> {
                        events.remove(event.id());
                        return events.isEmpty() ? null : events;
                    }));
        }
    }

    void move(String id, String to) {
        moved.put(id, to);
    }

    /** The event of that id. */
    public Optional<EventTotals> event(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** The events that {@code article} counts towards. */
    public List<EventTotals> ofArticle(String article) {
        return byArticle.getOrDefault(article, Set.of()).stream()
                .flatMap(id -> event(id).stream())
                .toList();
    }

    /** The event that {@code claim} belongs to; empty where its article counts towards none, perhaps not yet. */
    public Optional<EventTotals> eventOf(Claim claim) {
        return EventMembership.best(claim, ofArticle(claim.article().id()));
    }

    /** The event that {@code id} stands for now, also where it moved. */
    public Optional<EventTotals> now(String id) {
        return event(id).or(() -> movedTo(id).flatMap(this::event));
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

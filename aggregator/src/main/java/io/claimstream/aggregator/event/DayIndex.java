package io.claimstream.aggregator.event;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;

/** Things by the span of days they can belong to, so that those near a span are found without looking at all. */
final class DayIndex<T> {

    private final int longestNarrowSpan;
    private final NavigableMap<Long, Set<T>> byLastDay = new TreeMap<>();
    private final Set<Entry<T>> wide = new LinkedHashSet<>();

    private record Entry<T>(DaySpan span, T value) {}

    /** @param longestNarrowSpan in days; the few things with a longer span are looked at each time */
    DayIndex(int longestNarrowSpan) {
        this.longestNarrowSpan = longestNarrowSpan;
    }

    void add(DaySpan span, T value) {
        if (span.days() > longestNarrowSpan) {
            wide.add(new Entry<>(span, value));
        } else {
            byLastDay.computeIfAbsent(span.to(), day -> new LinkedHashSet<>()).add(value);
        }
    }

    void remove(DaySpan span, T value) {
        if (span.days() > longestNarrowSpan) {
            wide.remove(new Entry<>(span, value));
            return;
        }
        Set<T> sameDay = byLastDay.get(span.to());
        if (sameDay != null && sameDay.remove(value) && sameDay.isEmpty()) {
            byLastDay.remove(span.to());
        }
    }

    /** All things whose span can lie within {@code tolerance} days of {@code span}, and some that do not. */
    List<T> near(DaySpan span, int tolerance) {
        List<T> found = new ArrayList<>();
        long first = span.from() - tolerance;
        long last = span.to() + tolerance + longestNarrowSpan;
        byLastDay.subMap(first, true, last, true).values().forEach(found::addAll);
        for (Entry<T> entry : wide) {
            if (entry.span().gap(span) <= tolerance) {
                found.add(entry.value());
            }
        }
        return found;
    }
}

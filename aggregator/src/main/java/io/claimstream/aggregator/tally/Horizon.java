package io.claimstream.aggregator.tally;

import io.claimstream.aggregator.event.LinkedEvent;
import io.claimstream.aggregator.event.Mention;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Up to when articles about an event count: it closes a fixed time after the last article that counts appeared. So a
 * look back after a year changes no total, whether the event is still remembered or not.
 */
final class Horizon {

    private final Duration open;

    /** @param days how long an event stays open; {@link Integer#MAX_VALUE} for ever */
    Horizon(int days) {
        this.open = days == Integer.MAX_VALUE ? null : Duration.ofDays(days);
    }

    /** The publication time of the last article that counts; {@link Instant#MAX} where all do. */
    Instant lastThatCounts(LinkedEvent event) {
        if (open == null) {
            return Instant.MAX;
        }
        SortedSet<Instant> published = new TreeSet<>();
        event.members().stream()
                .filter(member -> member.current() || !event.current())
                .map(Mention::publishedAt)
                .filter(Objects::nonNull)
                .forEach(published::add);
        Instant last = null;
        for (Instant next : published) {
            if (last != null && !follows(last, next)) {
                return last;
            }
            last = next;
        }
        return Instant.MAX;
    }

    /** Whether an article of {@code next} comes before the event closes that was last heard of at {@code last}. */
    boolean follows(Instant last, Instant next) {
        return open == null
                || last == null
                || next == null
                || Duration.between(last, next).compareTo(open) <= 0;
    }
}

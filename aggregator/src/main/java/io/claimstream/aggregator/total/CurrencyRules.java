package io.claimstream.aggregator.total;

import java.time.Duration;
import java.time.Instant;

/**
 * For how long a figure speaks for the present.
 *
 * @param window figures this close in time to the leading one are current: they can contest it, and a number repeated
 *     within it is taken for the one already counted
 */
record CurrencyRules(Duration window) {

    /** A day, as long as a news cycle. */
    static final CurrencyRules DEFAULT = new CurrencyRules(Duration.ofHours(24));

    /** Whether two times are within the window; an unknown time is as current as any. */
    boolean close(Instant first, Instant second) {
        return first == null
                || second == null
                || Duration.between(first, second).abs().compareTo(window) <= 0;
    }
}

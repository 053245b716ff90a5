package io.claimstream.aggregator.event;

/**
 * The days on which an event can have happened, as days since 1970-01-01.
 *
 * @param from the first of them, inclusive
 * @param to the last of them, inclusive
 */
record DaySpan(long from, long to) {

    /** Nothing is known. */
    static final DaySpan ANY = new DaySpan(Integer.MIN_VALUE, Integer.MAX_VALUE);

    DaySpan {
        if (from > to) {
            throw new IllegalArgumentException("a span of days cannot begin on " + from + " and end on " + to);
        }
    }

    /** How many days lie between the two; 0 where they share a day. */
    long gap(DaySpan other) {
        return Math.max(0, Math.max(other.from - to, from - other.to));
    }

    long days() {
        return to - from + 1;
    }
}

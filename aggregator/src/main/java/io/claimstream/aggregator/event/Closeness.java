package io.claimstream.aggregator.event;

import java.util.Comparator;

/**
 * How well a mention fits an event; less is closer. Place counts before kind, kind before date.
 *
 * @param place levels between the two places: 0 for the same, 3 for a country and one of its cities
 * @param kind 0 for the same kind, 1 where one of them says little, 2 for a retelling
 * @param days between the two dates
 */
record Closeness(int place, int kind, long days) implements Comparable<Closeness> {

    private static final Comparator<Closeness> ORDER = Comparator.comparingInt(Closeness::place)
            .thenComparingInt(Closeness::kind)
            .thenComparingLong(Closeness::days);

    @Override
    public int compareTo(Closeness other) {
        return ORDER.compare(this, other);
    }
}

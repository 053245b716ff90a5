package io.claimstream.aggregator.http.view;

import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Where the records of a key stand, eight bytes a record. One thread writes, any thread reads. */
final class PositionIndex {

    private static final long[] NONE = {};

    private final Map<String, long[]> byKey = new ConcurrentHashMap<>();

    void add(String key, Position position) {
        byKey.merge(key, new long[] {position.packed()}, PositionIndex::join);
    }

    void remove(String key) {
        byKey.remove(key);
    }

    /** The packed positions of {@code key}'s records, in the order they were read. */
    long[] positions(String key) {
        return byKey.getOrDefault(key, NONE);
    }

    private static long[] join(long[] some, long[] more) {
        long[] all = Arrays.copyOf(some, some.length + more.length);
        System.arraycopy(more, 0, all, some.length, more.length);
        return all;
    }
}

package io.claimstream.aggregator.http.view;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;

/** The bytes of the records last read or asked for, up to a fixed amount of memory. */
final class RecentValues {

    private final long capacity;
    private final Map<Long, byte[]> values = new LinkedHashMap<>(16, 0.75f, true);
    private long size;

    /** @param capacity how many bytes of values it keeps at most */
    RecentValues(long capacity) {
        this.capacity = capacity;
    }

    synchronized void put(long position, byte[] value) {
        byte[] before = values.put(position, value);
        size += value.length - (before == null ? 0 : before.length);
        for (Iterator<byte[]> eldest = values.values().iterator(); size > capacity && eldest.hasNext(); ) {
            size -= eldest.next().length;
            eldest.remove();
        }
    }

    /** The value at {@code position}, or null if it is kept no longer. */
    synchronized byte[] get(long position) {
        return values.get(position);
    }
}

package io.claimstream.aggregator.http.sse;

import io.claimstream.aggregator.http.view.Change;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;

/** The most recent changes as they are sent, shared by all subscribers. One thread adds, any thread reads. */
final class EventRing {

    /**
     * @param change the change
     * @param frame the event as it is sent
     */
    record Entry(Change change, byte[] frame) {}

    private final Entry[] entries;
    private final long[] next = new long[1_024];
    private long[] before = new long[0];
    private int partitions;
    private long end;

    /** @param capacity how many changes it keeps */
    EventRing(int capacity) {
        entries = new Entry[capacity];
    }

    synchronized void add(Change change) {
        partitions = Math.max(partitions, change.partition() + 1);
        next[change.partition()] = change.offset() + 1;
        String id = ResumeToken.write(Arrays.copyOf(next, partitions));
        String frame = "event: " + change.kind().name().toLowerCase(Locale.ROOT) + "\nid: " + id + "\ndata: "
                + change.json() + "\n\n";
        int slot = (int) (end % entries.length);
        if (entries[slot] != null) {
            Change lost = entries[slot].change();
            before = Arrays.copyOf(before, Math.max(before.length, lost.partition() + 1));
            before[lost.partition()] = lost.offset() + 1;
        }
        entries[slot] = new Entry(change, frame.getBytes(StandardCharsets.UTF_8));
        end++;
    }

    /** The position after the last change. */
    synchronized long end() {
        return end;
    }

    /** The position of the oldest change that is kept. */
    synchronized long begin() {
        return Math.max(0, end - entries.length);
    }

    /** The change at {@code position}; null if there is none yet, or none any more. */
    synchronized Entry get(long position) {
        return position >= end || position < begin() ? null : entries[(int) (position % entries.length)];
    }

    /** Whether all that {@code seen} has not is still kept. */
    synchronized boolean reaches(long[] seen) {
        for (int partition = 0; partition < before.length; partition++) {
            if (before[partition] > (partition < seen.length ? seen[partition] : 0)) {
                return false;
            }
        }
        return true;
    }
}

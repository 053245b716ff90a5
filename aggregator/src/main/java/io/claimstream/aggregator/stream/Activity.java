package io.claimstream.aggregator.stream;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;

/**
 * When something was heard of last, by the clock. This only decides what is forgotten; nothing that is told depends on it.
 */
final class Activity {

    /** So coarse that a busy article costs one write an hour. */
    private static final long GRAIN_MS = Duration.ofHours(1).toMillis();

    private final KeyValueStore<String, Long> heard;

    Activity(KeyValueStore<String, Long> heard) {
        this.heard = heard;
    }

    void heard(String key, long now) {
        Long before = heard.get(key);
        if (before == null || now - before >= GRAIN_MS) {
            heard.put(key, now);
        }
    }

    void forget(String key) {
        heard.delete(key);
    }

    /** What was not heard of since {@code time}, in the order of keys. */
    List<String> silentSince(long time) {
        List<String> silent = new ArrayList<>();
        try (KeyValueIterator<String, Long> all = heard.all()) {
            while (all.hasNext()) {
                KeyValue<String, Long> next = all.next();
                if (next.value < time) {
                    silent.add(next.key);
                }
            }
        }
        return silent;
    }
}

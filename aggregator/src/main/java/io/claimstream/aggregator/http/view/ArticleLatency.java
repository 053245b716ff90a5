package io.claimstream.aggregator.http.view;

import io.claimstream.aggregator.metrics.ViewMetrics;
import java.time.Duration;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongSupplier;

/** How long articles take until totals name them; see {@link ViewMetrics#counted}. Used by one thread. */
final class ArticleLatency {

    /** Articles without claims wait for ever; the oldest is given up where more wait. */
    private static final int MOST_WAITING = 10_000;

    private final ViewMetrics metrics;
    private final LongSupplier nanoTime;
    private final Map<String, Long> waiting = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Long> eldest) {
            return size() > MOST_WAITING;
        }
    };

    /** @param nanoTime a monotonic clock, in nanoseconds */
    ArticleLatency(ViewMetrics metrics, LongSupplier nanoTime) {
        this.metrics = metrics;
        this.nanoTime = nanoTime;
    }

    /** An article was read for the first time. */
    void read(String article) {
        waiting.putIfAbsent(article, nanoTime.getAsLong());
    }

    /** Totals were read that name {@code articles}. */
    void counted(Collection<String> articles) {
        if (waiting.isEmpty()) {
            return;
        }
        for (String article : articles) {
            Long begin = waiting.remove(article);
            if (begin != null) {
                metrics.counted(Duration.ofNanos(nanoTime.getAsLong() - begin));
            }
        }
    }
}

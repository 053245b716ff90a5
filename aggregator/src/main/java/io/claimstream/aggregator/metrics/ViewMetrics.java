package io.claimstream.aggregator.metrics;

import java.time.Duration;
import java.util.function.BooleanSupplier;
import java.util.function.IntSupplier;
import org.apache.kafka.clients.consumer.Consumer;

/**
 * What one HTTP server, with its view of the topics, sees. Every instance sees all events, so that these are not to be added
 * up over instances.
 */
public interface ViewMetrics {

    /** Measures nothing. */
    ViewMetrics NONE = new ViewMetrics() {
        @Override
        public void counted(Duration latency) {}

        @Override
        public void observe(IntSupplier events, IntSupplier subscribers, BooleanSupplier caughtUp) {}

        @Override
        public void observe(Consumer<?, ?> consumer) {}
    };

    /**
     * An article counts towards the totals of an event.
     *
     * @param latency from the moment the view read the article to the moment it read the first totals that name it, both by
     *     this process's monotonic clock. Neither claims nor record timestamps have a part in it: those are the time of
     *     publication, which may be years ago. The way of the article to the view is not in it, that of the totals is.
     *     Observed for the first version of articles that come once the view has caught up; articles that count towards
     *     nothing are never observed
     */
    void counted(Duration latency);

    /**
     * Takes in what the server knows of itself; asked whenever somebody looks.
     *
     * @param events how many events have totals now
     * @param subscribers how many connections follow the stream of changes
     * @param caughtUp whether the view has read all that was there when it began, and still reads
     */
    void observe(IntSupplier events, IntSupplier subscribers, BooleanSupplier caughtUp);

    /** Takes in what the view's Kafka client measures of itself, its lag above all. */
    void observe(Consumer<?, ?> consumer);
}

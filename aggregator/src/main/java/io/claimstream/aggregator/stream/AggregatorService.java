package io.claimstream.aggregator.stream;

import io.claimstream.aggregator.metrics.CountingMetrics;
import io.claimstream.schemas.client.BrokerCheck;
import io.claimstream.schemas.topic.Topic;
import io.claimstream.schemas.topic.Topics;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.KafkaStreams.State;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Consumes {@code articles} and the claims, and keeps {@code totals} and {@code revisions}, exactly once for readers of
 * committed records, also over crashes and among several instances. What cannot be read goes to {@code claims.rejected},
 * and the stream goes on.
 */
public final class AggregatorService implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(AggregatorService.class);
    private static final String LAG_OF_A_PARTITION = "records-lag";
    private static final Duration LONGEST_STOP = Duration.ofSeconds(30);

    private final KafkaStreams streams;
    private final ThreadFailures failures = new ThreadFailures(Clock.systemUTC());
    private final CountDownLatch running = new CountDownLatch(1);
    private final CountDownLatch stopped = new CountDownLatch(1);

    private AggregatorService(AggregatorSettings settings, CountingMetrics metrics) {
        streams = new KafkaStreams(new TotalsTopology(settings.rules(), metrics).build(), settings.streams(metrics));
        streams.setUncaughtExceptionHandler(failures);
        streams.setStateListener(this::note);
        metrics.observe(streams);
    }

    /**
     * A service that does not run yet.
     *
     * @param metrics is told what the service does, by threads of its own
     * @throws io.claimstream.schemas.client.BrokerUnavailableException if no broker answers
     * @throws io.claimstream.schemas.client.MissingTopicsException if topics that it reads or writes do not exist
     */
    public static AggregatorService connect(AggregatorSettings settings, CountingMetrics metrics) {
        BrokerCheck.requireTopics(settings.client(), topics(), BrokerCheck.DEFAULT_TIMEOUT);
        return new AggregatorService(settings, metrics);
    }

    /** The topics that the service reads and writes. */
    public static List<Topic<?>> topics() {
        List<Topic<?>> topics = new ArrayList<>(Topics.claims());
        topics.add(0, Topics.ARTICLES);
        topics.add(Topics.TOTALS);
        topics.add(Topics.REVISIONS);
        topics.add(Topics.CLAIMS_REJECTED);
        return List.copyOf(topics);
    }

    /** Starts it, on threads of its own. */
    public void start() {
        streams.start();
    }

    /** Whether it is reading and counting. */
    public boolean isRunning() {
        return streams.state() == State.RUNNING;
    }

    /** How it is now. */
    public ServiceHealth health() {
        State state = streams.state();
        long lag = streams.metrics().values().stream()
                .filter(metric -> metric.metricName().name().equals(LAG_OF_A_PARTITION))
                .filter(metric -> metric.metricName().tags().containsKey("partition"))
                .mapToLong(metric -> Math.max(0, ((Double) metric.metricValue()).longValue()))
                .sum();
        return new ServiceHealth(state.name().toLowerCase(Locale.ROOT), state == State.RUNNING, lag);
    }

    /**
     * Waits until it counts for the first time.
     *
     * @return whether it does within {@code time}
     */
    public boolean awaitRunning(Duration time) {
        return await(running, time) && isRunning();
    }

    /**
     * Starts it and waits until {@link #close()}.
     *
     * @throws AggregatorFailedException if it cannot go on
     */
    public void run() {
        start();
        while (!await(stopped, Duration.ofDays(1))) {
            LOG.debug("still running");
        }
        if (streams.state() == State.ERROR) {
            streams.close(LONGEST_STOP);
            throw new AggregatorFailedException("the aggregator cannot go on: " + failures.last(), failures.last());
        }
    }

    /** Stops it, and returns once its threads have ended, or after half a minute. */
    @Override
    public void close() {
        if (!streams.close(LONGEST_STOP)) {
            LOG.warn("the aggregator has not stopped within {} s", LONGEST_STOP.toSeconds());
        }
        stopped.countDown();
    }

    private void note(State now, State before) {
        LOG.info("the aggregator is {} (was {})", now, before);
        if (now == State.RUNNING) {
            running.countDown();
        } else if (now == State.ERROR || now == State.NOT_RUNNING) {
            running.countDown();
            stopped.countDown();
        }
    }

    private static boolean await(CountDownLatch latch, Duration time) {
        try {
            return latch.await(time.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            throw new InterruptException(e);
        }
    }
}

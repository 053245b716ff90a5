package io.claimstream.extractor.service;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.common.errors.InterruptException;

/** Waits between attempts that fail: twice as long each time up to a limit, and no longer than until the stop. */
final class Backoff {

    private final CountDownLatch stop;
    private final Duration first;
    private final Duration longest;
    private Duration next;

    Backoff(CountDownLatch stop, Duration first, Duration longest) {
        this.stop = stop;
        this.first = first;
        this.longest = longest;
        this.next = first;
    }

    /** Waits before the next attempt, and returns how long it meant to. */
    Duration await() {
        Duration wait = next;
        Duration twice = next.multipliedBy(2);
        next = twice.compareTo(longest) < 0 ? twice : longest;
        try {
            stop.await(wait.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            throw new InterruptException(e);
        }
        return wait;
    }

    /** An attempt succeeded: the next wait is the first one again. */
    void reset() {
        next = first;
    }
}

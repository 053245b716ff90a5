package io.claimstream.aggregator.http.sse;

import io.claimstream.aggregator.http.view.Change;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * Hands changes to subscribers. A thread of its own looks every few milliseconds who is ready for more, and never waits for
 * any of them: writes do not block, and a subscriber that is not ready is passed over.
 */
public final class Broadcast implements AutoCloseable {

    private static final int CAPACITY = 8_192;
    private static final long ROUND_MS = 20;
    private static final long HEARTBEAT_S = 15;

    private final EventRing ring = new EventRing(CAPACITY);
    private final Set<Subscriber> subscribers = ConcurrentHashMap.newKeySet();
    private final ScheduledExecutorService rounds = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "sse-broadcast");
        thread.setDaemon(true);
        return thread;
    });

    public Broadcast() {
        rounds.scheduleWithFixedDelay(
                () -> subscribers.forEach(Subscriber::drain), ROUND_MS, ROUND_MS, TimeUnit.MILLISECONDS);
        rounds.scheduleWithFixedDelay(
                () -> subscribers.forEach(Subscriber::beat), HEARTBEAT_S, HEARTBEAT_S, TimeUnit.SECONDS);
    }

    /** Takes a change, for all that want to see it. */
    public void publish(Change change) {
        ring.add(change);
    }

    /** How many are subscribed. */
    public int subscribers() {
        return subscribers.size();
    }

    EventRing ring() {
        return ring;
    }

    void add(Subscriber subscriber) {
        subscribers.add(subscriber);
    }

    void remove(Subscriber subscriber) {
        subscribers.remove(subscriber);
    }

    @Override
    public void close() {
        rounds.shutdownNow();
        subscribers.forEach(Subscriber::end);
    }
}

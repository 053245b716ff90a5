package io.claimstream.aggregator.http.sse;

import io.claimstream.aggregator.http.view.Change;
import io.claimstream.aggregator.http.view.ChangeFilter;
import io.claimstream.aggregator.http.view.ChangeListener;
import io.claimstream.aggregator.http.view.TopicHistory;
import io.claimstream.aggregator.http.view.TopicView;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Hands changes to subscribers. A thread of its own goes round whenever there is something new, and never waits for a
 * subscriber: writes do not block, one that is not ready is passed over, and what has to be read again from the topics is
 * read by other threads.
 */
public final class Broadcast implements ChangeListener, AutoCloseable {

    private static final int MOST_SUBSCRIBERS = 2_000;
    private static final int CAPACITY = 16_384;
    private static final long MOST_WEIGHT = 64L << 20;
    private static final long PIECE_BYTES = 256 << 10;
    private static final int READING_THREADS = 2;
    private static final long LONGEST_PAUSE_MS = 50;

    /** Changes mostly come several at a time. */
    private static final long GATHERING_MS = 2;

    private static final long HEARTBEAT_NS = Duration.ofSeconds(15).toNanos();

    private final EventRing ring = new EventRing(CAPACITY, MOST_WEIGHT);
    private final Set<Subscriber> subscribers = ConcurrentHashMap.newKeySet();
    private final Semaphore news = new Semaphore(0);
    private final ExecutorService reading =
            Executors.newFixedThreadPool(READING_THREADS, work -> daemon(work, "sse-backlog"));
    private final Thread rounds = daemon(this::goRound, "sse-broadcast");
    private volatile boolean closed;

    public Broadcast() {
        rounds.start();
    }

    @Override
    public void begin(String topics, long[] next) {
        ring.begin(topics, next);
    }

    @Override
    public void changed(Change change) {
        ring.add(change);
        news.release();
    }

    /** How many are subscribed. */
    public int subscribers() {
        return subscribers.size();
    }

    boolean isFull() {
        return subscribers.size() >= MOST_SUBSCRIBERS;
    }

    /**
     * A subscriber that gets nothing yet, see {@link #add}.
     *
     * @param resumed what it has seen before; null to get only what is new
     */
    Subscriber subscriber(TopicView view, ChangeFilter filter, ResumeToken resumed, AsyncOutput out) {
        Subscription subscription = new Subscription(ring, new ViewBacklog(view), view.events(), filter, resumed);
        return new Subscriber(subscription, out, subscribers::remove);
    }

    /** Goes round to {@code subscriber} from now on; its output has to be one that does not block by now. */
    void add(Subscriber subscriber) {
        subscribers.add(subscriber);
        if (subscriber.isEnded()) {
            subscribers.remove(subscriber);
        }
    }

    @Override
    public void close() {
        closed = true;
        rounds.interrupt();
        reading.shutdownNow();
        subscribers.forEach(Subscriber::end);
    }

    private void goRound() {
        long lastBeat = System.nanoTime();
        try {
            while (!closed) {
                if (news.tryAcquire(LONGEST_PAUSE_MS, TimeUnit.MILLISECONDS)) {
                    Thread.sleep(GATHERING_MS);
                    news.drainPermits();
                }
                subscribers.forEach(Subscriber::drain);
                if (System.nanoTime() - lastBeat > HEARTBEAT_NS) {
                    lastBeat = System.nanoTime();
                    subscribers.forEach(Subscriber::beat);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static Thread daemon(Runnable work, String name) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        return thread;
    }

    private final class ViewBacklog implements Backlog {

        private final TopicView view;

        ViewBacklog(TopicView view) {
            this.view = view;
        }

        @Override
        public boolean isOpen() {
            return view.isCaughtUp();
        }

        @Override
        public TopicHistory.Piece read(long[] from, long[] to, Set<Change.Kind> kinds) {
            return view.history().read(from, to, kinds, PIECE_BYTES);
        }

        @Override
        public void run(Runnable work) {
            try {
                reading.execute(() -> {
                    work.run();
                    news.release();
                });
            } catch (RejectedExecutionException e) {
                // closed meanwhile: the connections end
            }
        }
    }
}

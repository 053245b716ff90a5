package io.claimstream.aggregator.http.sse;

import io.claimstream.aggregator.http.view.Change;
import io.claimstream.aggregator.http.view.ChangeFilter;
import io.claimstream.aggregator.http.view.ChangeFilter.Answer;
import io.claimstream.aggregator.http.view.EventIndex;
import io.claimstream.aggregator.http.view.TopicHistory;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What one subscriber gets next. It is either a position in the ring, or it is catching up: then it gets pieces of the
 * topics, the next one when the last is used up, until it can join the ring.
 */
final class Subscription {

    /** So long the event of a claim or revision may take to become known; what then has none passes no filter for events. */
    static final Duration PATIENCE = Duration.ofSeconds(2);

    private static final Logger LOG = LoggerFactory.getLogger(Subscription.class);
    private static final long CATCHING_UP = -1;

    private final EventRing ring;
    private final Backlog backlog;
    private final EventIndex events;
    private final ChangeFilter filter;
    private final Deque<byte[]> ready = new ArrayDeque<>();
    private ResumeToken seen;
    private long position;
    private boolean reading;
    private boolean failed;

    /** @param resumed what it has seen before; null to get only what is new */
    Subscription(EventRing ring, Backlog backlog, EventIndex events, ChangeFilter filter, ResumeToken resumed) {
        this.ring = ring;
        this.backlog = backlog;
        this.events = events;
        this.filter = filter;
        EventRing.Mark now = ring.end();
        boolean known = resumed != null && ring.knows(resumed);
        seen = known ? resumed : now.token();
        position = known ? ring.positionAfter(resumed).orElse(CATCHING_UP) : now.position();
        ready.add(Frames.beginning(known ? null : seen));
        if (resumed != null && !known) {
            ready.add(Frames.expired("other-topics", null));
        }
    }

    /** The next frame; null if there is none now. */
    synchronized byte[] next() {
        while (true) {
            byte[] first = ready.poll();
            if (first != null) {
                return first;
            }
            if (position == CATCHING_UP && !catchUp()) {
                return null;
            }
            EventRing.Entry entry = ring.get(position);
            if (entry == null) {
                return null;
            }
            Answer answer = isSeen(entry.change()) ? Answer.NO : filter.test(entry.change(), events);
            if (answer == Answer.NOT_YET && System.nanoTime() - entry.change().readAt() < PATIENCE.toNanos()) {
                return null;
            }
            position++;
            if (answer == Answer.YES) {
                return entry.frame();
            }
        }
    }

    /** Whether the ring has given up what should come next, or the topics cannot be read: it has to come back. */
    synchronized boolean isLost() {
        return failed || position != CATCHING_UP && position < ring.begin();
    }

    /** A sign of life. */
    synchronized byte[] heartbeat() {
        EventRing.Mark now = ring.end();
        return Frames.heartbeat(ready.isEmpty() && position == now.position() ? now.token() : null);
    }

    /** Whether it has joined the ring; if not, another piece of the topics is on its way. */
    private boolean catchUp() {
        if (reading || failed || !backlog.isOpen()) {
            return false;
        }
        // what is younger may wait for its event, which only the ring can
        EventRing.Mark mark = ring.after(System.nanoTime(), PATIENCE.toNanos());
        if (covers(seen.next(), mark.token().next())) {
            position = mark.position();
            return true;
        }
        reading = true;
        ResumeToken from = seen;
        backlog.run(() -> readOn(from, mark.token()));
        return false;
    }

    private void readOn(ResumeToken from, ResumeToken to) {
        try {
            TopicHistory.Piece piece = backlog.read(from.next(), to.next(), filter.kinds());
            Deque<byte[]> frames = frames(from, piece);
            synchronized (this) {
                ready.addAll(frames);
                seen = new ResumeToken(from.topics(), piece.next());
                reading = false;
            }
        } catch (RuntimeException e) {
            LOG.warn("a subscriber cannot catch up: {}", e.toString());
            synchronized (this) {
                failed = true;
            }
        }
    }

    private Deque<byte[]> frames(ResumeToken from, TopicHistory.Piece piece) {
        Deque<byte[]> frames = new ArrayDeque<>();
        piece.lost()
                .forEach((loss, topic) -> frames.add(Frames.expired(loss.name().toLowerCase(Locale.ROOT), topic)));
        long[] now = from.next().clone();
        for (Change change : piece.changes()) {
            now[change.partition()] = change.offset() + 1;
            if (filter.test(change, events) == Answer.YES) {
                frames.add(Frames.of(change, new ResumeToken(from.topics(), now)));
            }
        }
        frames.add(Frames.position(new ResumeToken(from.topics(), piece.next())));
        return frames;
    }

    private boolean isSeen(Change change) {
        return change.offset() < seen.next()[change.partition()];
    }

    private static boolean covers(long[] seen, long[] wanted) {
        for (int partition = 0; partition < seen.length; partition++) {
            if (seen[partition] < wanted[partition]) {
                return false;
            }
        }
        return true;
    }
}

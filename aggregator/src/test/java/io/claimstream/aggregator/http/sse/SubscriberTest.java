package io.claimstream.aggregator.http.sse;

import static io.claimstream.aggregator.http.sse.Changes.revision;
import static org.assertj.core.api.Assertions.assertThat;

import io.claimstream.aggregator.http.view.Change;
import io.claimstream.aggregator.http.view.ChangeFilter;
import io.claimstream.aggregator.http.view.EventFilter;
import io.claimstream.aggregator.http.view.EventIndex;
import io.claimstream.aggregator.http.view.TopicHistory;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SubscriberTest {

    private static final int CAPACITY = 4;

    private final EventRing ring = new EventRing(CAPACITY, 1 << 20);
    private final Connection connection = new Connection();
    private final List<Subscriber> ended = new ArrayList<>();

    @BeforeEach
    void begin() {
        ring.begin("here", new long[] {0});
    }

    @Test
    void whatIsWrittenIsFlushedOnce() {
        Subscriber subscriber = subscriber();
        ring.add(revision(0, 0));
        ring.add(revision(0, 1));
        subscriber.drain();

        assertThat(Changes.places(connection.written)).containsExactly("0/0", "0/1");
        assertThat(connection.flushes).isEqualTo(1);
    }

    @Test
    void nothingIsWrittenWhileTheConnectionTakesNothingAndAllOfItLater() {
        Subscriber subscriber = subscriber();
        ring.add(revision(0, 0));
        connection.takes = 0;
        subscriber.drain();
        assertThat(connection.written).isEmpty();

        connection.takes = 2;
        subscriber.drain();
        ring.add(revision(0, 1));
        connection.takes = Integer.MAX_VALUE;
        subscriber.drain();

        assertThat(Changes.places(connection.written)).containsExactly("0/0", "0/1");
    }

    @Test
    void whoIsTooSlowIsToldAndTheConnectionEndsAfterAnEventThatItCanResumeFrom() {
        Subscriber subscriber = subscriber();
        ring.add(revision(0, 0));
        subscriber.drain();
        connection.takes = 0;
        for (long offset = 1; offset <= CAPACITY + 1; offset++) {
            ring.add(revision(0, offset));
        }
        subscriber.drain();
        assertThat(connection.completed).isFalse();

        connection.takes = Integer.MAX_VALUE;
        subscriber.drain();

        assertThat(connection.last()).isEqualTo("event: lagging\ndata: {}\n\n");
        assertThat(Changes.places(connection.written)).containsExactly("0/0");
        assertThat(connection.completed).isTrue();
        assertThat(ended).containsExactly(subscriber);
    }

    @Test
    void aHeartbeatTellsHowFarTheStreamIs() {
        Subscriber subscriber = subscriber();
        ring.add(revision(0, 6));
        subscriber.drain();
        subscriber.beat();

        assertThat(connection.last()).isEqualTo(": still here\nid: here.7\n\n");
    }

    @Test
    void aBrokenConnectionEndsTheSubscriber() {
        Subscriber subscriber = subscriber();
        connection.broken = true;
        subscriber.drain();

        assertThat(ended).containsExactly(subscriber);
        assertThat(subscriber.isEnded()).isTrue();
    }

    private Subscriber subscriber() {
        ChangeFilter all = new ChangeFilter(EnumSet.allOf(Change.Kind.class), EventFilter.ALL);
        return new Subscriber(
                new Subscription(ring, new NoBacklog(), new EventIndex(), all, null), connection, ended::add);
    }

    /** Takes as many writes and flushes as the test says. */
    private static final class Connection implements AsyncOutput {

        private final List<byte[]> written = new ArrayList<>();
        private int takes = Integer.MAX_VALUE;
        private int flushes;
        private boolean broken;
        private boolean completed;

        String last() {
            return new String(written.get(written.size() - 1), StandardCharsets.UTF_8);
        }

        @Override
        public boolean isReady() {
            return takes > 0;
        }

        @Override
        public void write(byte[] frame) throws IOException {
            assertThat(takes--).isPositive();
            if (broken) {
                throw new IOException("gone");
            }
            written.add(frame);
        }

        @Override
        public void flush() {
            assertThat(takes--).isPositive();
            flushes++;
        }

        @Override
        public void complete() {
            completed = true;
        }
    }

    private static final class NoBacklog implements Backlog {

        @Override
        public boolean isOpen() {
            return false;
        }

        @Override
        public TopicHistory.Piece read(long[] from, long[] to, Set<Change.Kind> kinds) {
            return new TopicHistory.Piece(List.of(), to, Map.of());
        }

        @Override
        public void run(Runnable reading) {
            throw new AssertionError("nothing to read");
        }
    }
}

package io.claimstream.aggregator.http.sse;

import static io.claimstream.aggregator.http.sse.Changes.claim;
import static io.claimstream.aggregator.http.sse.Changes.revision;
import static org.assertj.core.api.Assertions.assertThat;

import io.claimstream.aggregator.http.api.Parameters;
import io.claimstream.aggregator.http.view.Change;
import io.claimstream.aggregator.http.view.ChangeFilter;
import io.claimstream.aggregator.http.view.EventFilter;
import io.claimstream.aggregator.http.view.EventIndex;
import io.claimstream.aggregator.http.view.TopicHistory;
import io.claimstream.aggregator.http.view.TopicHistory.Loss;
import io.claimstream.aggregator.news.Gazette;
import io.claimstream.aggregator.news.Happening;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SubscriptionTest {

    private static final long LONG_AGO = System.nanoTime() - 2 * Subscription.PATIENCE.toNanos();
    private static final int CAPACITY = 4;

    private final EventRing ring = new EventRing(CAPACITY, 1 << 20);
    private final EventIndex events = new EventIndex();
    private final Topics topics = new Topics();

    @BeforeEach
    void begin() {
        ring.begin("here", new long[] {0, 0});
    }

    @Test
    void aNewSubscriberGetsOnlyWhatIsNew() {
        put(0, 1);
        Subscription subscription = subscribe(null);
        put(1, 0);

        assertThat(places(subscription)).containsExactly("1/0");
    }

    @Test
    void itIsToldWhereTheStreamStandsSoThatItCanComeBackToThere() {
        put(0, 6);

        assertThat(text(subscribe(null).next())).isEqualTo("retry: 1000\nid: here.7.0\n\n");
    }

    @Test
    void whoComesBackSoonGetsFromTheRingWhatItMissedAndNothingTwice() {
        put(0, 0);
        put(0, 1);
        put(1, 0);

        assertThat(places(subscribe(token(1, 0)))).containsExactly("0/1", "1/0");
        assertThat(topics.asked()).isZero();
    }

    @Test
    void whoComesBackLateGetsFromTheTopicsWhatTheRingHasNoLonger() {
        for (long offset = 0; offset < 10; offset++) {
            put(0, offset);
        }
        Subscription subscription = subscribe(token(2, 0));

        assertThat(places(subscription)).isEmpty();
        topics.read();
        assertThat(places(subscription)).containsExactly("0/2", "0/3", "0/4", "0/5", "0/6", "0/7", "0/8", "0/9");
    }

    @Test
    void whatTheRingGivesUpWhileASubscriberCatchesUpIsReadFromTheTopicsToo() {
        for (long offset = 0; offset < 10; offset++) {
            put(0, offset);
        }
        Subscription subscription = subscribe(token(2, 0));
        List<String> got = new ArrayList<>(places(subscription));
        for (long offset = 10; offset < 30; offset++) {
            put(0, offset);
        }
        topics.read();
        got.addAll(places(subscription));
        topics.read();
        got.addAll(places(subscription));

        assertThat(subscription.isLost()).isFalse();
        assertThat(got).hasSize(28).doesNotHaveDuplicates().startsWith("0/2").endsWith("0/29");
    }

    @Test
    void whileTheViewReadsHistoryNobodyCatchesUp() {
        topics.changes.add(revision(0, 5));
        ring.begin("here", new long[] {6, 0});
        topics.isOpen = false;
        Subscription subscription = subscribe(token(0, 0));

        assertThat(places(subscription)).isEmpty();
        topics.isOpen = true;
        assertThat(places(subscription)).isEmpty();
        topics.read();
        assertThat(places(subscription)).containsExactly("0/5");
    }

    @Test
    void eachEventOfTheTopicsNamesWhatWasSeenWithIt() {
        for (long offset = 0; offset < 10; offset++) {
            put(0, offset);
        }
        Subscription subscription = subscribe(token(2, 0));
        drain(subscription);
        topics.read();

        assertThat(text(subscription.next())).startsWith("event: revision\nid: here.3.0\n");
    }

    @Test
    void aTokenOfOtherTopicsIsAnsweredByAnEventAndWhatIsNew() {
        put(0, 0);
        Subscription subscription = subscribe(new ResumeToken("elsewhere", new long[] {9, 9}));
        put(0, 1);
        List<byte[]> frames = drain(subscription);

        assertThat(text(frames.get(1)))
                .isEqualTo("event: expired\ndata: {\"reason\":\"other-topics\",\"topic\":null}\n\n");
        assertThat(Changes.places(frames)).containsExactly("0/1");
    }

    @Test
    void whatTheTopicsHaveNoLongerIsSaid() {
        for (long offset = 0; offset < 10; offset++) {
            put(0, offset);
        }
        Subscription subscription = subscribe(token(2, 0));
        drain(subscription);
        topics.lost = Map.of(Loss.DELETED, "revisions");
        topics.read();

        assertThat(text(subscription.next())).contains("event: expired", "deleted", "revisions");
    }

    @Test
    void whoIsTooSlowForTheRingIsLost() {
        Subscription subscription = subscribe(null);
        drain(subscription);
        for (long offset = 0; offset < CAPACITY; offset++) {
            put(0, offset);
        }
        assertThat(subscription.isLost()).isFalse();
        put(0, CAPACITY);

        assertThat(subscription.isLost()).isTrue();
    }

    @Test
    void aRevisionOfAnUnknownEventWaitsAWhileAndThenPassesNoFilterForEvents() {
        Subscription subscription = subscribe(null, "place", "Luhansk");
        ring.add(revision(0, 0));
        ring.add(revision(0, 1, LONG_AGO));
        assertThat(places(subscription)).isEmpty();

        Subscription later = subscribe(token(0, 0), "place", "Luhansk");
        Subscription unfiltered = subscribe(token(0, 0), "series", "killed");

        assertThat(places(later)).isEmpty();
        assertThat(places(unfiltered)).containsExactly("0/0", "0/1");
    }

    @Test
    void aClaimThatNoEventCountsPassesNoFilterForEventsWhateverItsArticleSays() {
        Subscription subscription = subscribe(null, "place", "Luhansk");
        ring.add(claim(1, 0, Happening.strike(Gazette.LUHANSK, "2024-06-07"), LONG_AGO));
        ring.add(revision(0, 0, LONG_AGO));

        assertThat(places(subscription)).isEmpty();
        assertThat(places(subscribe(token(0, 0), "measure", "killed"))).containsExactly("1/0", "0/0");
        assertThat(places(subscribe(token(0, 0), "measure", "injured"))).isEmpty();
    }

    private void put(int partition, long offset) {
        Change change = revision(partition, offset, LONG_AGO);
        topics.changes.add(change);
        ring.add(change);
    }

    private Subscription subscribe(ResumeToken resumed) {
        return subscription(resumed, EventFilter.ALL);
    }

    private Subscription subscribe(ResumeToken resumed, String parameter, String value) {
        return subscription(
                resumed, Parameters.of(Map.of(parameter, new String[] {value})).filter());
    }

    private Subscription subscription(ResumeToken resumed, EventFilter filter) {
        return new Subscription(
                ring, topics, events, new ChangeFilter(EnumSet.allOf(Change.Kind.class), filter), resumed);
    }

    private static List<String> places(Subscription subscription) {
        return Changes.places(drain(subscription));
    }

    private static List<byte[]> drain(Subscription subscription) {
        List<byte[]> frames = new ArrayList<>();
        for (byte[] frame = subscription.next(); frame != null; frame = subscription.next()) {
            frames.add(frame);
        }
        return frames;
    }

    private static String text(byte[] frame) {
        return new String(frame, StandardCharsets.UTF_8);
    }

    private static ResumeToken token(long... next) {
        return new ResumeToken("here", next);
    }

    /** All that was ever written; read when the test says so. */
    private static final class Topics implements Backlog {

        private final List<Change> changes = new ArrayList<>();
        private final Deque<Runnable> readings = new ArrayDeque<>();
        private Map<Loss, String> lost = Map.of();
        private boolean isOpen = true;

        int asked() {
            return readings.size();
        }

        void read() {
            readings.remove().run();
        }

        @Override
        public boolean isOpen() {
            return isOpen;
        }

        @Override
        public TopicHistory.Piece read(long[] from, long[] to, Set<Change.Kind> kinds) {
            List<Change> piece = changes.stream()
                    .filter(change ->
                            change.offset() >= from[change.partition()] && change.offset() < to[change.partition()])
                    .toList();
            return new TopicHistory.Piece(piece, to, lost);
        }

        @Override
        public void run(Runnable reading) {
            readings.add(reading);
        }
    }
}

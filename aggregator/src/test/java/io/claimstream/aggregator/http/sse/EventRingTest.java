package io.claimstream.aggregator.http.sse;

import static io.claimstream.aggregator.http.sse.Changes.revision;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class EventRingTest {

    private static final long AMPLE = 1 << 20;

    private final EventRing ring = ring(2, AMPLE);

    @Test
    void anEventNamesWhatFollowsIt() {
        ring.add(revision(0, 7));
        ring.add(revision(1, 40));

        assertThat(frame(1)).isEqualTo("event: revision\nid: here.8.15\ndata: \"1/40\"\n\n");
    }

    @Test
    void theOldestIsGivenUpForTheNewest() {
        ring.add(revision(0, 0));
        ring.add(revision(0, 1));
        ring.add(revision(0, 2));

        assertThat(ring.get(0)).isNull();
        assertThat(ring.begin()).isEqualTo(1);
        assertThat(frame(2)).contains("0/2");
        assertThat(ring.get(3)).isNull();
    }

    @Test
    void whatTakesTooMuchMemoryIsGivenUpBeforeThePlacesAreFull() {
        ring.add(revision(0, 0));
        long ofOne = ring.get(0).frame().length * 4L;
        EventRing small = ring(100, ofOne + ofOne / 2);
        for (long offset = 0; offset < 10; offset++) {
            small.add(revision(0, offset));
        }

        assertThat(small.begin()).isEqualTo(9);
        assertThat(small.get(9)).isNotNull();
    }

    @Test
    void itReachesBackToWhatIsStillKept() {
        ring.add(revision(0, 0));
        ring.add(revision(0, 1));
        ring.add(revision(0, 2));

        assertThat(ring.positionAfter(token(1, 0))).hasValue(1);
        assertThat(ring.positionAfter(token(0, 0))).isEmpty();
    }

    @Test
    void aMarkIsBeforeWhatIsYoung() {
        long now = System.nanoTime();
        ring.add(revision(0, 5, now - 1_000));
        ring.add(revision(1, 3, now - 10));

        EventRing.Mark mark = ring.after(now, 100);

        assertThat(mark.position()).isEqualTo(1);
        assertThat(mark.token().next()).containsExactly(6, 0);
    }

    @Test
    void itKnowsTokensOfItsOwnTopics() {
        assertThat(ring.knows(token(3, 4))).isTrue();
        assertThat(ring.knows(new ResumeToken("elsewhere", new long[] {3, 4}))).isFalse();
        assertThat(ring.knows(new ResumeToken("here", new long[] {3}))).isFalse();
    }

    @Test
    void aTokenIsReadAsItWasWritten() {
        ResumeToken token = token(35, 1L << 40);

        assertThat(ResumeToken.read(token.text())).hasValueSatisfying(read -> {
            assertThat(read.topics()).isEqualTo("here");
            assertThat(read.next()).containsExactly(35, 1L << 40);
        });
        assertThat(ResumeToken.read("here.1..2")).isEmpty();
        assertThat(ResumeToken.read("here.-1")).isEmpty();
        assertThat(ResumeToken.read("here")).isEmpty();
    }

    private String frame(long position) {
        return new String(ring.get(position).frame(), StandardCharsets.UTF_8);
    }

    private static EventRing ring(int capacity, long weight) {
        EventRing ring = new EventRing(capacity, weight);
        ring.begin("here", new long[] {0, 0});
        return ring;
    }

    private static ResumeToken token(long... next) {
        return new ResumeToken("here", next);
    }
}

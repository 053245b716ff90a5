package io.claimstream.aggregator.http.sse;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimstream.aggregator.http.view.Change;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class EventRingTest {

    private final EventRing ring = new EventRing(2);

    @Test
    void anEventNamesWhatFollowsIt() {
        ring.add(change(0, 7));
        ring.add(change(1, 40));

        assertThat(frame(1)).isEqualTo("event: revision\nid: 8.15\ndata: {\"n\":40}\n\n");
    }

    @Test
    void theOldestIsGivenUpForTheNewest() {
        ring.add(change(0, 0));
        ring.add(change(0, 1));
        ring.add(change(0, 2));

        assertThat(ring.get(0)).isNull();
        assertThat(ring.begin()).isEqualTo(1);
        assertThat(frame(2)).contains("{\"n\":2}");
        assertThat(ring.get(3)).isNull();
    }

    @Test
    void itReachesBackToWhatIsStillKept() {
        ring.add(change(0, 0));
        ring.add(change(0, 1));
        ring.add(change(0, 2));

        assertThat(ring.reaches(new long[] {1})).isTrue();
        assertThat(ring.reaches(new long[] {0})).isFalse();
    }

    @Test
    void aTokenIsReadAsItWasWritten() {
        assertThat(ResumeToken.read(ResumeToken.write(new long[] {0, 35, 1L << 40})))
                .hasValue(new long[] {0, 35, 1L << 40});
        assertThat(ResumeToken.read("1..2")).isEmpty();
        assertThat(ResumeToken.read("-1")).isEmpty();
    }

    private String frame(long position) {
        return new String(ring.get(position).frame(), StandardCharsets.UTF_8);
    }

    private static Change change(int partition, long offset) {
        return new Change(Change.Kind.REVISION, partition, offset, "{\"n\":" + offset + "}", null, null, null);
    }
}

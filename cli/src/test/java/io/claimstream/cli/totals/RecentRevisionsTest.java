package io.claimstream.cli.totals;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimstream.cli.wording.Wording;
import io.claimstream.schemas.total.Amount;
import io.claimstream.schemas.total.Revision;
import io.claimstream.schemas.total.RevisionReason;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class RecentRevisionsTest {

    private final AtomicLong clock = new AtomicLong();
    private final RecentRevisions recent = new RecentRevisions(clock::get);

    @Test
    void theLatestRevisionOfASeriesIsNews() {
        recent.add(revision(3L, 4L, RevisionReason.RAISED, false));
        recent.add(revision(4L, 5L, RevisionReason.RAISED, false));

        assertThat(recent.of("e", "killed")).map(Wording::change).hasValue("4 \u2192 5 raised");
        assertThat(recent.of("e", "injured")).isEmpty();
    }

    @Test
    void newsIsOldAfterHalfAMinute() {
        recent.add(revision(3L, 4L, RevisionReason.RAISED, false));
        clock.set(TimeUnit.SECONDS.toNanos(30));
        assertThat(recent.forgetOld()).isFalse();
        clock.set(TimeUnit.SECONDS.toNanos(31));
        assertThat(recent.forgetOld()).isTrue();
        assertThat(recent.of("e", "killed")).isEmpty();
    }

    @Test
    void aChangeOfHistoryIsNoNews() {
        recent.add(revision(2L, 3L, RevisionReason.RAISED, true));

        assertThat(recent.of("e", "killed")).isEmpty();
    }

    @Test
    void aNumberThatStaysIsNotSaidTwice() {
        recent.add(revision(4L, 4L, RevisionReason.CONFIRMED, false));

        assertThat(recent.of("e", "killed")).map(Wording::change).hasValue("confirmed");
    }

    private static Revision revision(long from, long to, RevisionReason reason, boolean backfilled) {
        return new Revision(
                "r",
                "e",
                "killed",
                Amount.exactly(from),
                Amount.exactly(to),
                reason,
                "rule",
                backfilled,
                null,
                null,
                null,
                null,
                null,
                null);
    }
}

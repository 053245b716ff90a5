package io.claimstream.aggregator.revision;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimstream.schemas.total.Amount;
import io.claimstream.schemas.total.Revision;
import io.claimstream.schemas.total.RevisionReason;
import org.junit.jupiter.api.Test;

class RevisionsTest {

    @Test
    void theSameChangeHasTheSameIdWhetherItCameInTimeOrLate() {
        Revision revision = revision(4);

        assertThat(Revisions.backfilled(revision).id()).isEqualTo(revision.id());
        assertThat(Revisions.backfilled(revision).backfilled()).isTrue();
        assertThat(Revisions.withId(Revisions.backfilled(revision)).id()).isEqualTo(revision.id());
    }

    @Test
    void anotherChangeHasAnotherId() {
        assertThat(revision(4).id()).isNotEqualTo(revision(5).id()).startsWith("r-");
    }

    private static Revision revision(long to) {
        return Revisions.withId(new Revision(
                "",
                "ua-luhansk-2024-06-07-missile-attack",
                "killed",
                null,
                Amount.exactly(to),
                RevisionReason.FIRST,
                "only-figure",
                false,
                null,
                null,
                null,
                null,
                null,
                null));
    }
}

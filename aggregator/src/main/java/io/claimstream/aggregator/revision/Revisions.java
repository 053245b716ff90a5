package io.claimstream.aggregator.revision;

import io.claimstream.schemas.claim.ArticleRef;
import io.claimstream.schemas.hash.ContentHash;
import io.claimstream.schemas.json.Json;
import io.claimstream.schemas.total.Revision;

/** Ids and flags of revisions. */
public final class Revisions {

    static final String NO_ID = "";

    private Revisions() {}

    /** {@code revision} with the id that follows from all that it says but {@code backfilled}. */
    public static Revision withId(Revision revision) {
        String content = Json.write(copy(revision, NO_ID, false));
        return copy(revision, "r-" + ContentHash.of(content), revision.backfilled());
    }

    /** {@code revision} as one that changes history but not the present. */
    public static Revision backfilled(Revision revision) {
        return copy(revision, revision.id(), true);
    }

    private static Revision copy(Revision revision, String id, boolean backfilled) {
        ArticleRef article = revision.article();
        return new Revision(
                id,
                revision.eventId(),
                revision.series(),
                revision.from(),
                revision.to(),
                revision.reason(),
                revision.rule(),
                backfilled,
                revision.at(),
                revision.source(),
                revision.claim(),
                article,
                revision.quote(),
                revision.movedTo());
    }
}

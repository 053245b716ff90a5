package io.claimstream.aggregator.http.view;

import io.claimstream.schemas.claim.Claim;
import io.claimstream.schemas.total.EventTotals;
import io.claimstream.schemas.total.Revision;

/**
 * A record of {@code totals}, {@code revisions} or a claims topic as it was read.
 *
 * @param kind which of them
 * @param partition the index of its partition among all that are streamed
 * @param offset its offset there
 * @param json the value on one line
 * @param readAt when it was read, by {@link System#nanoTime()}
 * @param eventId the event it is of; null for a claim, which does not say
 * @param event the totals, or those that were removed; null where they are not known, and for other kinds
 * @param revision the value, if it is a revision
 * @param claim the value, if it is a claim
 */
public record Change(
        Kind kind,
        int partition,
        long offset,
        String json,
        long readAt,
        String eventId,
        EventTotals event,
        Revision revision,
        Claim claim) {

    /** What a change is of. */
    public enum Kind {
        TOTALS,
        REMOVED,
        REVISION,
        CLAIM
    }
}

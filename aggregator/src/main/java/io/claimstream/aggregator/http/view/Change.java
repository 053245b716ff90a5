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
 * @param event the event it is about, or null where that is not known
 * @param revision the value, if it is a revision
 * @param claim the value, if it is a claim
 */
public record Change(
        Kind kind, int partition, long offset, String json, EventTotals event, Revision revision, Claim claim) {

    /** What a change is of. */
    public enum Kind {
        TOTALS,
        REMOVED,
        REVISION,
        CLAIM
    }

    /** Whether somebody who asks for {@code filter} wants to see it. */
    public boolean matches(EventFilter filter) {
        return switch (kind) {
            case TOTALS -> filter.matches(event);
            case REMOVED -> event == null || filter.matches(event);
            case REVISION -> filter.matches(revision, event);
            case CLAIM -> filter.matches(claim);
        };
    }
}

package io.claimstream.aggregator.stream;

import io.claimstream.schemas.total.EventTotals;
import io.claimstream.schemas.total.Revision;

/**
 * What subscribers are told of one event: a revision, or else its totals now.
 *
 * @param revision a revision, or null
 * @param totals the totals; null with a null revision for the tombstone of an event that has none left
 */
record Outcome(Revision revision, EventTotals totals) {

    boolean isRevision() {
        return revision != null;
    }
}

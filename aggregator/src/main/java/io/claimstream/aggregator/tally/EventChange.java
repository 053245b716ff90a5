package io.claimstream.aggregator.tally;

import io.claimstream.schemas.total.EventTotals;
import io.claimstream.schemas.total.Revision;
import java.util.List;

/**
 * What an update changed of one event.
 *
 * @param eventId the event
 * @param changed whether its totals differ from before
 * @param totals its totals now; null where no claim is left for it or it moved to another id
 * @param revisions the revisions that subscribers have not seen, oldest first
 */
public record EventChange(String eventId, boolean changed, EventTotals totals, List<Revision> revisions) {

    public EventChange {
        revisions = List.copyOf(revisions);
    }
}

package io.claimstream.aggregator.tally;

import io.claimstream.schemas.total.EventTotals;
import io.claimstream.schemas.total.Revision;
import java.util.List;

/**
 * What a tally came to.
 *
 * @param events every event that has totals: the principal one first, which most articles are mainly about, then by id
 * @param revisions every change that led to them, in the order of history
 */
public record TallyResult(List<EventTotals> events, List<Revision> revisions) {

    public TallyResult {
        events = List.copyOf(events);
        revisions = List.copyOf(revisions);
    }
}

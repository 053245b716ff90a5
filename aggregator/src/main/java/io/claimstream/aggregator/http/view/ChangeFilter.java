package io.claimstream.aggregator.http.view;

import io.claimstream.schemas.total.EventTotals;
import java.util.Optional;
import java.util.Set;

/**
 * Which changes somebody wants to see. A claim or a revision is seen with the event it belongs to, by what the view knows
 * of that event now; one that belongs to no event passes only where every event does.
 *
 * @param kinds what is asked for
 * @param filter which events and series
 */
public record ChangeFilter(Set<Change.Kind> kinds, EventFilter filter) {

    /** Whether a change passes. */
    public enum Answer {
        YES,
        NO,
        /** Its event is not known, perhaps not yet: claims are read before the totals that they lead to. */
        NOT_YET
    }

    public ChangeFilter {
        kinds = Set.copyOf(kinds);
    }

    /** Whether {@code change} passes, {@code events} being what is known now. */
    public Answer test(Change change, EventIndex events) {
        if (!kinds.contains(change.kind())) {
            return Answer.NO;
        }
        return switch (change.kind()) {
            case TOTALS -> answer(filter.matches(change.event()));
            // who holds an event that nobody remembers has to learn that it is gone
            case REMOVED ->
                answer(change.event() == null ? filter.allowsId(change.eventId()) : filter.matches(change.event()));
            case REVISION -> revision(change, events);
            case CLAIM -> claim(change, events);
        };
    }

    private Answer revision(Change change, EventIndex events) {
        if (filter.takesAnyEvent()) {
            return answer(filter.counts(change.revision()));
        }
        return events.now(change.eventId())
                .map(event -> answer(filter.matches(change.revision(), event)))
                .orElse(Answer.NOT_YET);
    }

    private Answer claim(Change change, EventIndex events) {
        if (filter.takesAnyEvent() || !filter.counts(change.claim())) {
            return answer(filter.counts(change.claim()));
        }
        if (!change.claim().counts()) {
            return Answer.NO;
        }
        Optional<EventTotals> event = events.eventOf(change.claim());
        return event.map(its -> answer(filter.matches(change.claim(), its))).orElse(Answer.NOT_YET);
    }

    private static Answer answer(boolean passes) {
        return passes ? Answer.YES : Answer.NO;
    }
}

package io.claimstream.aggregator.tally;

import io.claimstream.aggregator.event.LinkedEvent;
import io.claimstream.aggregator.event.MentionKey;
import io.claimstream.aggregator.revision.EventHistory;
import io.claimstream.aggregator.revision.EventHistory.Change;
import io.claimstream.aggregator.revision.Revisions;
import io.claimstream.schemas.total.Amount;
import io.claimstream.schemas.total.EventTotals;
import io.claimstream.schemas.total.Revision;
import io.claimstream.schemas.total.RevisionReason;
import io.claimstream.schemas.total.Total;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Compares events before and after one update and says what subscribers have to hear.
 *
 * <p>New revisions of an event's history are told. One that does not end the history of its series, or ends it without a
 * change of the present, is marked as backfilled. Where the present changed for another reason (a report turned out to be
 * about another event), a revision of its own says so; the last one told, leaving out the backfilled, therefore always
 * leads to the total.
 */
final class ChangeLog {

    private final Cause cause;
    private final Set<LinkedEvent> remembered = Collections.newSetFromMap(new IdentityHashMap<>());
    private final SortedMap<String, State> before = new TreeMap<>();
    private final SortedMap<String, State> after = new TreeMap<>();

    /**
     * An event at one time.
     *
     * @param length how many changes its history had then; it can have grown since
     */
    private record State(MentionKey founder, EventTotals totals, EventHistory history, int length) {

        static State of(LinkedEvent event, EventHistory history) {
            return new State(
                    event.members().first().key(),
                    history.totals(event.identity()),
                    history,
                    history.changes().size());
        }

        /** The revisions of its history that {@code old} did not have. */
        List<Revision> newSince(State old) {
            Stream<Revision> revisions = history.changes().stream().map(Change::revision);
            if (history == old.history) {
                return revisions.skip(old.length).toList();
            }
            Set<String> known = new HashSet<>();
            old.history.changes().forEach(change -> known.add(change.revision().id()));
            return revisions.filter(revision -> !known.contains(revision.id())).toList();
        }

        Total total(String series) {
            return totals == null ? null : totals.totals().get(series);
        }

        Set<String> series() {
            return totals == null ? Set.of() : totals.totals().keySet();
        }
    }

    private static final State NOTHING = new State(null, null, new EventHistory("", true), 0);

    ChangeLog(Cause cause) {
        this.cause = cause;
    }

    boolean remembers(LinkedEvent event) {
        return remembered.contains(event);
    }

    Set<LinkedEvent> remembered() {
        return remembered;
    }

    void before(String eventId, LinkedEvent event, EventHistory history) {
        remembered.add(event);
        before.put(eventId, State.of(event, history));
    }

    void now(String eventId, LinkedEvent event, EventHistory history) {
        after.put(eventId, State.of(event, history));
    }

    /**
     * What changed, by event id.
     *
     * @param eventOf the id of the event that now has a mention, or null where it has none that counts
     */
    List<EventChange> changes(Function<MentionKey, String> eventOf) {
        Set<String> ids = new TreeSet<>(before.keySet());
        ids.addAll(after.keySet());
        List<EventChange> changes = new ArrayList<>();
        for (String id : ids) {
            State old = before.getOrDefault(id, NOTHING);
            State now = after.getOrDefault(id, NOTHING);
            boolean changed = !Objects.equals(old.totals(), now.totals());
            List<Revision> told = revisions(id, old, now, eventOf);
            if (changed || !told.isEmpty()) {
                changes.add(new EventChange(id, changed, now.totals(), told));
            }
        }
        return changes;
    }

    private List<Revision> revisions(String id, State old, State now, Function<MentionKey, String> eventOf) {
        List<Revision> told = new ArrayList<>();
        Set<String> explained = new HashSet<>();
        for (Revision revision : now.newSince(old)) {
            boolean present = now.history().endsWith(revision)
                    && (presentChanged(revision.series(), old, now) || causedNow(revision));
            told.add(present ? revision : Revisions.backfilled(revision));
            if (present) {
                explained.add(revision.series());
            }
        }
        String movedTo = old.totals() != null && now.totals() == null ? eventOf.apply(old.founder()) : null;
        if (movedTo != null && !movedTo.equals(id)) {
            told.add(moved(id, movedTo));
            return told;
        }
        Set<String> series = new TreeSet<>(old.series());
        series.addAll(now.series());
        series.removeAll(explained);
        for (String name : series) {
            Amount from = leading(old.total(name));
            Amount to = leading(now.total(name));
            if (!Objects.equals(from, to)) {
                told.add(unexplained(id, name, from, to, now.total(name)));
            }
        }
        return told;
    }

    private static boolean presentChanged(String series, State old, State now) {
        Total from = old.total(series);
        Total to = now.total(series);
        return !Objects.equals(leading(from), leading(to))
                || from != null && to != null && from.contested() != to.contested();
    }

    private boolean causedNow(Revision revision) {
        return revision.to() != null && revision.article().equals(cause.article());
    }

    private Revision moved(String id, String movedTo) {
        return Revisions.withId(new Revision(
                "",
                id,
                null,
                null,
                null,
                RevisionReason.MOVED,
                null,
                false,
                cause.at(),
                null,
                null,
                cause.article(),
                null,
                movedTo));
    }

    /** A change that no step of the event's own history makes: reports joined it from elsewhere or left it. */
    private Revision unexplained(String id, String series, Amount from, Amount to, Total total) {
        return Revisions.withId(new Revision(
                "",
                id,
                series,
                from,
                to,
                cause.withdrawal() ? RevisionReason.WITHDRAWN : RevisionReason.MOVED,
                total == null ? null : total.rule(),
                false,
                cause.at(),
                total == null ? null : total.figures().get(0).source(),
                total == null ? null : total.figures().get(0).claims().get(0),
                cause.article(),
                total == null ? null : total.figures().get(0).quote(),
                null));
    }

    private static Amount leading(Total total) {
        return total == null ? null : total.leading();
    }
}

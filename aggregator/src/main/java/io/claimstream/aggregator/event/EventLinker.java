package io.claimstream.aggregator.event;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

/**
 * Decides which mentions of one country are about the same event (DESIGN.md section 3, rule 7): by kind, place and date,
 * never by the numbers.
 *
 * <p>In the order of {@link Mention#PRECEDENCE} each mention joins the event that fits it best, or founds one. What
 * comes out is therefore a function of the set of mentions. The linker keeps it up to date as mentions come and go in
 * any order: it decides anew only those later in precedence that can see a difference, so that news in order costs one
 * decision.
 */
public final class EventLinker {

    private static final int LONGEST_NARROW_SPAN = 62;
    private static final NavigableSet<Mention> NONE =
            Collections.unmodifiableNavigableSet(new TreeSet<>(Mention.PRECEDENCE));

    private final LinkingRules rules;
    private final Fit fit;
    private final Map<MentionKey, LinkedEvent> eventOf = new HashMap<>();
    private final DayIndex<LinkedEvent> events = new DayIndex<>(LONGEST_NARROW_SPAN);
    private final DayIndex<Mention> mentions = new DayIndex<>(LONGEST_NARROW_SPAN);
    private final Map<MentionKey, NavigableSet<Mention>> ofArticleVersion = new HashMap<>();

    public EventLinker(LinkingRules rules) {
        this.rules = rules;
        this.fit = new Fit(rules);
    }

    /** The event of a mention that was added, or null. */
    public LinkedEvent eventOf(MentionKey mention) {
        return eventOf.get(mention);
    }

    /** All events, in no particular order. */
    public Collection<LinkedEvent> events() {
        return new LinkedHashSet<>(eventOf.values());
    }

    /** Brings in an event that was closed earlier, before any mention. */
    public LinkedEvent restore(ClosedEvent closed) {
        LinkedEvent event = new LinkedEvent(closed, rules);
        events.add(rules.span(closed.founder()), event);
        return event;
    }

    /** Forgets an event and its mentions, without deciding anything anew. */
    public void forget(LinkedEvent event) {
        events.remove(rules.span(event.founder()), event);
        for (Mention mention : event.members()) {
            if (eventOf.remove(mention.key(), event)) {
                forget(mention);
            }
        }
    }

    /** Forgets mentions that are left of articles whose events were closed before. */
    public void forget(Collection<Mention> left) {
        for (Mention mention : left) {
            eventOf.remove(mention.key());
            forget(mention);
        }
    }

    private void forget(Mention mention) {
        mentions.remove(rules.span(mention), mention);
        ofArticleVersion.computeIfPresent(articleVersion(mention), (article, mates) -> {
            mates.remove(mention);
            return mates.isEmpty() ? null : mates;
        });
    }

    /**
     * Takes mentions out and brings others in. An event whose founder goes is dissolved, and its other mentions join or
     * found others.
     *
     * @param beforeChange told of each event just before its members change for the first time
     * @return what changed
     */
    public Relinking update(
            Collection<Mention> removed, Collection<Mention> added, Consumer<LinkedEvent> beforeChange) {
        Update update = new Update(beforeChange, Set.copyOf(added));
        update.run(removed);
        return update.relinking;
    }

    /** One update: the mentions still to be decided, in precedence, and the events seen to change. */
    private final class Update {

        private final NavigableSet<Mention> undecided = new TreeSet<>(Mention.PRECEDENCE);
        private final Set<LinkedEvent> announced = Collections.newSetFromMap(new IdentityHashMap<>());
        private final Consumer<LinkedEvent> beforeChange;
        private final Set<Mention> added;
        private final Relinking relinking = new Relinking();

        Update(Consumer<LinkedEvent> beforeChange, Set<Mention> added) {
            this.beforeChange = beforeChange;
            this.added = added;
        }

        void run(Collection<Mention> removed) {
            removed.forEach(EventLinker.this::forget);
            for (Mention mention : removed) {
                detach(mention);
                reconsiderMates(mention);
            }
            for (Mention mention : added) {
                mentions.add(rules.span(mention), mention);
                ofArticleVersion
                        .computeIfAbsent(articleVersion(mention), any -> new TreeSet<>(Mention.PRECEDENCE))
                        .add(mention);
                undecided.add(mention);
            }
            for (Mention next = undecided.pollFirst(); next != null; next = undecided.pollFirst()) {
                decide(next);
            }
        }

        private void decide(Mention mention) {
            LinkedEvent old = eventOf.get(mention.key());
            LinkedEvent best = best(mention);
            boolean founded = old != null && old.foundedBy(mention);
            if (best == null ? founded : best == old) {
                return;
            }
            if (old != null) {
                detach(mention);
            }
            if (best == null) {
                found(mention);
            } else {
                announce(best);
                eventOf.put(mention.key(), best);
                relinking.joined(best, added.contains(mention));
                if (best.join(mention)) {
                    reconsider(best, mention);
                }
            }
            reconsiderMates(mention);
        }

        private void found(Mention mention) {
            LinkedEvent event = new LinkedEvent(mention, rules);
            announced.add(event);
            relinking.joined(event, false);
            events.add(rules.span(mention), event);
            eventOf.put(mention.key(), event);
            reconsider(event, mention);
        }

        /** Takes a mention out of its event; one that loses its founder is dissolved. */
        private void detach(Mention mention) {
            LinkedEvent event = eventOf.get(mention.key());
            if (event == null) {
                return;
            }
            announce(event);
            eventOf.remove(mention.key());
            if (event.foundedBy(mention)) {
                events.remove(rules.span(mention), event);
                relinking.dissolved(event);
                reconsider(event, mention);
                for (Mention member : event.members()) {
                    if (!member.equals(mention)) {
                        eventOf.remove(member.key());
                        if (mates(member).contains(member)) {
                            undecided.add(member);
                        }
                    }
                }
            } else {
                relinking.left(event);
                if (event.leave(mention)) {
                    reconsider(event, mention);
                }
            }
        }

        /** Whoever comes after {@code mention} and could speak of {@code event} has to decide again. */
        private void reconsider(LinkedEvent event, Mention mention) {
            for (Mention other : mentions.near(rules.span(event.founder()), LinkingRules.WIDEST_TOLERANCE)) {
                if (Mention.PRECEDENCE.compare(other, mention) > 0 && fit.conceivable(other, event.founder())) {
                    undecided.add(other);
                }
            }
        }

        /** Mentions of one article keep out of each other's way, so the later ones look again. */
        private void reconsiderMates(Mention mention) {
            undecided.addAll(mates(mention).tailSet(mention, false));
        }

        private void announce(LinkedEvent event) {
            if (announced.add(event)) {
                beforeChange.accept(event);
            }
        }
    }

    /** The mentions of the same article version, this one included. */
    private NavigableSet<Mention> mates(Mention mention) {
        return ofArticleVersion.getOrDefault(articleVersion(mention), NONE);
    }

    /** An article tells its events apart: what another of its mentions has taken is not what this one means. */
    private Set<LinkedEvent> eventsOfEarlierMates(Mention mention) {
        NavigableSet<Mention> mates = mates(mention);
        Set<LinkedEvent> taken = Collections.newSetFromMap(new IdentityHashMap<>());
        if (mates.size() > 1) {
            mates.headSet(mention, false).forEach(mate -> taken.add(eventOf.get(mate.key())));
        }
        return taken;
    }

    private static MentionKey articleVersion(Mention mention) {
        return new MentionKey(mention.key().article(), mention.key().version(), 0);
    }

    /** The event that {@code mention} joins, or null where it founds one. */
    private LinkedEvent best(Mention mention) {
        List<Candidate> candidates = new ArrayList<>();
        Set<LinkedEvent> ofMates = eventsOfEarlierMates(mention);
        for (LinkedEvent event : events.near(rules.span(mention), LinkingRules.WIDEST_TOLERANCE)) {
            if (event.precedes(mention)) {
                Closeness closeness = fit.closeness(mention, event);
                if (closeness != null && (Fit.pointsBack(mention) || !ofMates.contains(event))) {
                    candidates.add(new Candidate(event, closeness));
                }
            }
        }
        if (candidates.isEmpty()) {
            return null;
        }
        candidates.sort(Comparator.comparing(Candidate::closeness)
                .thenComparing(candidate -> candidate.event().founder(), Mention.PRECEDENCE));
        Closeness closest = candidates.get(0).closeness();
        candidates.removeIf(candidate -> candidate.closeness().compareTo(closest) > 0);
        return fit.choose(mention, candidates.stream().map(Candidate::event).toList());
    }

    private record Candidate(LinkedEvent event, Closeness closeness) {}
}

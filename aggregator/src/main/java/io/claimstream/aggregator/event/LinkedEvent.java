package io.claimstream.aggregator.event;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;

/**
 * The mentions of one event. The first by {@link Mention#PRECEDENCE} founded it; the others joined it in that order,
 * and what is known of the event at any of them is what those before it say.
 */
public final class LinkedEvent {

    private final LinkingRules rules;
    private final Mention founder;
    private final NavigableSet<Mention> members = new TreeSet<>(Mention.PRECEDENCE);
    private final boolean closed;
    private List<Milestone> milestones;

    /** From {@code mention} on, {@code identity} is what is known. */
    private record Milestone(Mention mention, EventIdentity identity) {}

    LinkedEvent(Mention founder, LinkingRules rules) {
        this.rules = rules;
        this.founder = founder;
        this.closed = false;
        members.add(founder);
    }

    /** An event that was closed: what is known of it stays as it was, whoever joins. */
    LinkedEvent(ClosedEvent event, LinkingRules rules) {
        this.rules = rules;
        this.founder = event.founder();
        this.closed = true;
        this.milestones = List.of(new Milestone(founder, event.identity()));
        members.add(founder);
    }

    Mention founder() {
        return founder;
    }

    /** Its mentions in the order in which they joined. */
    public NavigableSet<Mention> members() {
        return Collections.unmodifiableNavigableSet(members);
    }

    /** Whether it is closed: late mentions join it, so that they found no second event, and count for nothing. */
    public boolean closed() {
        return closed;
    }

    /** Whether it comes before {@code mention}, which can therefore join it. */
    boolean precedes(Mention mention) {
        return closed || Mention.PRECEDENCE.compare(founder, mention) < 0;
    }

    boolean foundedBy(Mention mention) {
        return !closed && founder.equals(mention);
    }

    /** Whether an article that counts speaks of it: false where all of them were withdrawn or replaced. */
    public boolean current() {
        return founder.current();
    }

    /** What is known of it. */
    public EventIdentity identity() {
        List<Milestone> all = milestones();
        return all.get(all.size() - 1).identity();
    }

    /** What the members before {@code mention} say. */
    EventIdentity identityBefore(Mention mention) {
        List<Milestone> all = milestones();
        int i = all.size() - 1;
        while (i > 0 && Mention.PRECEDENCE.compare(all.get(i).mention(), mention) >= 0) {
            i--;
        }
        return all.get(i).identity();
    }

    /** Adds {@code mention} and tells whether that changes what later mentions see. */
    boolean join(Mention mention) {
        if (closed) {
            return false;
        }
        members.add(mention);
        if (founder.current() && !mention.current()) {
            return false;
        }
        EventIdentity known = identityBefore(mention);
        if (known.with(mention, rules).equals(known)) {
            return false;
        }
        milestones = null;
        return true;
    }

    /** Takes {@code mention} out, which is not the founder, and tells whether that changes what later mentions see. */
    boolean leave(Mention mention) {
        if (closed) {
            return false;
        }
        boolean said =
                milestones().stream().anyMatch(milestone -> milestone.mention().equals(mention));
        members.remove(mention);
        if (said) {
            milestones = null;
        }
        return said;
    }

    private List<Milestone> milestones() {
        if (milestones == null) {
            milestones = new ArrayList<>();
            EventIdentity known = null;
            for (Mention member : members) {
                if (founder.current() && !member.current()) {
                    break;
                }
                EventIdentity next = known == null ? EventIdentity.of(member, rules) : known.with(member, rules);
                if (!next.equals(known)) {
                    milestones.add(new Milestone(member, next));
                    known = next;
                }
            }
        }
        return milestones;
    }
}

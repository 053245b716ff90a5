package io.claimstream.cli.subscribe;

import io.claimstream.aggregator.event.EventMembership;
import io.claimstream.cli.totals.EventLookup;
import io.claimstream.cli.totals.TotalsView;
import io.claimstream.schemas.claim.Claim;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Lets the claims of one event through. A claim reaches its topic a moment before the totals that it leads to, so claims
 * wait here until their article counts towards an event.
 */
final class EventClaims implements AutoCloseable {

    /** More claims than any article has; beyond it the oldest are taken to belong to no event. */
    private static final int MOST_WAITING = 10_000;

    /** A claim and the line to print for it. */
    private record Waiting(Claim claim, String line) {}

    private final String event;
    private final TotalsView totals;
    private final Consumer<String> printer;
    private final Deque<Waiting> waiting = new ArrayDeque<>();
    private EventMembership membership;

    /**
     * @param printer takes the lines of the event's claims
     * @throws io.claimstream.cli.FailureException if there is no such event
     */
    EventClaims(String event, TotalsView totals, Consumer<String> printer) {
        EventLookup.require(totals, event);
        this.event = event;
        this.totals = totals;
        this.printer = printer;
        this.membership = new EventMembership(totals.events());
    }

    /** Takes a claim and the line to print for it. */
    void accept(Claim claim, String line) {
        if (!settle(claim, line)) {
            waiting.add(new Waiting(claim, line));
            if (waiting.size() > MOST_WAITING) {
                waiting.remove();
            }
        }
    }

    /** Looks whether the totals have changed, and again at the claims that wait. */
    void refresh() {
        if (totals.poll().isEmpty()) {
            return;
        }
        membership = new EventMembership(totals.events());
        for (Iterator<Waiting> each = waiting.iterator(); each.hasNext(); ) {
            Waiting next = each.next();
            if (settle(next.claim(), next.line())) {
                each.remove();
            }
        }
    }

    @Override
    public void close() {
        totals.close();
    }

    private boolean settle(Claim claim, String line) {
        Optional<String> its = membership.eventOf(claim);
        its.filter(event::equals).ifPresent(same -> printer.accept(line));
        return its.isPresent();
    }
}

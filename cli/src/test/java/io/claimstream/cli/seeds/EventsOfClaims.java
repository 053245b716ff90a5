package io.claimstream.cli.seeds;

import io.claimstream.aggregator.tally.TallyResult;
import io.claimstream.schemas.claim.Claim;
import io.claimstream.schemas.total.EventTotals;
import io.claimstream.schemas.total.Total;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which event a claim counts towards, as far as the published values tell: the claims that figures and revisions name, and
 * the other claims of the same event mention.
 */
final class EventsOfClaims {

    private final Map<String, String> eventOfClaim = new HashMap<>();
    private final Map<Mention, String> eventOfMention = new HashMap<>();

    private record Mention(String article, int number) {

        static Mention of(Claim claim) {
            return new Mention(claim.article().id(), claim.event().mention());
        }
    }

    EventsOfClaims(TallyResult result, List<Claim> claims) {
        for (EventTotals event : result.events()) {
            for (Total total : event.totals().values()) {
                total.figures()
                        .forEach(figure ->
                                figure.claims().forEach(claim -> eventOfClaim.putIfAbsent(claim, event.id())));
            }
        }
        result.revisions().forEach(revision -> eventOfClaim.putIfAbsent(revision.claim(), revision.eventId()));
        for (Claim claim : claims) {
            if (counts(claim)) {
                eventOfMention.put(Mention.of(claim), eventOfClaim.get(claim.id()));
            }
        }
    }

    /** The id of the event that {@code claim} counts towards, or null where nothing shows that it counts. */
    String eventOf(Claim claim) {
        if (counts(claim)) {
            return eventOfClaim.get(claim.id());
        }
        return claim.counts() ? eventOfMention.get(Mention.of(claim)) : null;
    }

    private boolean counts(Claim claim) {
        return eventOfClaim.containsKey(claim.id());
    }
}

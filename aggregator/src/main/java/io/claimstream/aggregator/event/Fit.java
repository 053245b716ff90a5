package io.claimstream.aggregator.event;

import io.claimstream.schemas.claim.Place;
import java.util.List;

/** Whether a mention can speak of an event, how closely it fits, and which of several it means. */
final class Fit {

    private final LinkingRules rules;
    private final Kinds kinds = Kinds.table();

    Fit(LinkingRules rules) {
        this.rules = rules;
    }

    /** Whether two mentions could ever be of one event, whatever else is known of it. */
    boolean conceivable(Mention first, Mention second) {
        return Places.compatible(first.place(), second.place())
                && kinds.compatible(first.kind(), first.family(), second.kind(), second.family())
                && rules.span(first).gap(rules.span(second)) <= rules.tolerance(first.family(), second.family());
    }

    /** How closely {@code mention} fits what the mentions before it say of {@code event}; null where it does not. */
    Closeness closeness(Mention mention, LinkedEvent event) {
        if (!conceivable(mention, event.founder())) {
            return null;
        }
        EventIdentity known = event.identityBefore(mention);
        DaySpan span = rules.span(mention);
        if (!Places.compatible(mention.place(), known.place())
                || !kinds.compatible(mention.kind(), mention.family(), known.kind(), known.family())
                || span.gap(known.span()) > rules.tolerance(mention.family(), known.family())) {
            return null;
        }
        int kind = kinds.distance(mention.kind(), mention.family(), known.kind(), known.family());
        if (mention.place() == null && known.place() == null && kind > 1) {
            return null;
        }
        return new Closeness(
                placeDistance(mention.place(), known.place()),
                kind,
                Math.abs(span.to() - known.span().to()));
    }

    /**
     * Of equally close events, the one that is meant. A place that is named leaves no doubt. A vaguer mention ("in
     * Ukraine") means the only one, or the only one that had been reported by then; otherwise it is a report of its
     * own, such as a count for a whole country.
     */
    LinkedEvent choose(Mention mention, List<LinkedEvent> closest) {
        LinkedEvent first = closest.get(0);
        boolean named = mention.place() != null
                && placeDistance(mention.place(), first.identityBefore(mention).place()) == 0;
        if (closest.size() == 1 || named) {
            return first;
        }
        List<LinkedEvent> reported = closest.stream()
                .filter(event -> reportedBy(mention, event.identityBefore(mention)))
                .toList();
        return reported.size() == 1 ? reported.get(0) : null;
    }

    private static boolean reportedBy(Mention mention, EventIdentity known) {
        return known.firstPublishedAt() == null
                || mention.publishedAt() == null
                || !known.firstPublishedAt().isAfter(mention.publishedAt());
    }

    /** "The death toll from the strike ...": it names nothing that another mention of the same article could differ in. */
    static boolean pointsBack(Mention mention) {
        return mention.followUp() && mention.undated() && mention.place() == null;
    }

    private static int placeDistance(Place mention, Place event) {
        return Math.abs(Places.level(mention) - Places.level(event));
    }
}

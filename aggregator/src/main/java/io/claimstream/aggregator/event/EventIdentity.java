package io.claimstream.aggregator.event;

import io.claimstream.schemas.claim.DatePrecision;
import io.claimstream.schemas.claim.KindFamily;
import io.claimstream.schemas.claim.Place;
import java.time.Instant;
import java.time.LocalDate;

/**
 * What is known of an event: the best of what its mentions say.
 *
 * @param kind what happened
 * @param family the family of that kind
 * @param named the kind that the event is named after: the first known one, which a retelling does not change
 * @param place where, or null
 * @param date when, or null
 * @param datePrecision how precisely; null with a null date
 * @param span the days on which it can have happened
 * @param firstPublishedAt when the first of its articles appeared, or null
 */
public record EventIdentity(
        String kind,
        KindFamily family,
        String named,
        Place place,
        LocalDate date,
        DatePrecision datePrecision,
        DaySpan span,
        Instant firstPublishedAt) {

    static EventIdentity of(Mention founder, LinkingRules rules) {
        return new EventIdentity(
                founder.kind(),
                founder.family(),
                founder.kind(),
                founder.place(),
                founder.date(),
                founder.datePrecision(),
                rules.span(founder),
                founder.publishedAt());
    }

    /** What is known once {@code next} has joined: it fills in what was missing, and replaces only what was vaguer. */
    EventIdentity with(Mention next, LinkingRules rules) {
        Kinds kinds = Kinds.table();
        boolean kindKnown = family != KindFamily.UNKNOWN;
        boolean betterKind = !kindKnown && next.family() != KindFamily.UNKNOWN
                || !kinds.telling(kind, family) && kinds.telling(next.kind(), next.family());
        boolean betterDate = !next.undated()
                && (date == null || datePrecision != DatePrecision.DAY && next.datePrecision() == DatePrecision.DAY);
        return new EventIdentity(
                betterKind ? next.kind() : kind,
                betterKind ? next.family() : family,
                kindKnown ? named : next.kind(),
                place == null ? next.place() : place,
                betterDate ? next.date() : date,
                betterDate ? next.datePrecision() : datePrecision,
                betterDate ? rules.span(next) : span,
                earlier(firstPublishedAt, next.publishedAt()));
    }

    private static Instant earlier(Instant first, Instant second) {
        if (first == null || second == null) {
            return first == null ? second : first;
        }
        return first.isBefore(second) ? first : second;
    }
}

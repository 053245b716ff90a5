package io.claimstream.aggregator.event;

import io.claimstream.schemas.claim.ArticleRef;
import io.claimstream.schemas.claim.DatePrecision;
import io.claimstream.schemas.claim.DateSource;
import io.claimstream.schemas.claim.EventMention;
import io.claimstream.schemas.claim.KindFamily;
import io.claimstream.schemas.claim.Place;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;

/**
 * What linking looks at: kind, place and date of an event as one article version mentions it, and never a number.
 *
 * @param key which mention it is
 * @param current whether it stands in the latest version of an article that was not withdrawn; others are linked for
 *     the sake of history and decide nothing
 * @param kind what happened
 * @param family the family of that kind
 * @param place where, or null
 * @param date when, or null
 * @param datePrecision how precisely; null with a null date
 * @param undated whether the text gives no date and speaks of an event that was reported before, or gives none at all
 * @param followUp whether it speaks of an event that was reported before
 * @param publishedAt when the article first appeared, or null
 */
public record Mention(
        MentionKey key,
        boolean current,
        String kind,
        KindFamily family,
        Place place,
        LocalDate date,
        DatePrecision datePrecision,
        boolean undated,
        boolean followUp,
        Instant publishedAt) {

    /**
     * The order in which mentions are linked, the same for every arrival: current before past, precise before vague
     * (place first, then date), early before late. So a vague mention finds all the precise ones to choose from.
     */
    public static final Comparator<Mention> PRECEDENCE = Comparator.comparing(
                    Mention::current, Comparator.reverseOrder())
            .thenComparing(Mention::placeLevel, Comparator.reverseOrder())
            .thenComparingInt(Mention::dateRank)
            .thenComparing(Mention::publishedAt, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Mention::key);

    private static final int UNDATED_RANK = DatePrecision.values().length;

    /** What {@code event} says in the version {@code article}, taken to be current. */
    public static Mention of(ArticleRef article, EventMention event) {
        boolean hasDate = event.date() != null && event.datePrecision() != null;
        boolean undated = !hasDate || event.followUp() && event.dateSource() != DateSource.STATED;
        return new Mention(
                new MentionKey(article.id(), article.version(), event.mention()),
                true,
                event.kind() == null ? Kinds.UNNAMED : event.kind(),
                event.kindFamily() == null ? KindFamily.UNKNOWN : event.kindFamily(),
                event.place(),
                hasDate ? event.date() : null,
                hasDate ? event.datePrecision() : null,
                undated,
                event.followUp(),
                article.publishedAt());
    }

    /** The same mention, counting or not. */
    public Mention as(boolean nowCurrent) {
        return nowCurrent == current
                ? this
                : new Mention(
                        key, nowCurrent, kind, family, place, date, datePrecision, undated, followUp, publishedAt);
    }

    int placeLevel() {
        return Places.level(place);
    }

    int dateRank() {
        return undated ? UNDATED_RANK : datePrecision.ordinal();
    }
}

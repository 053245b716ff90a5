package io.claimstream.schemas.claim;

import java.time.LocalDate;

/**
 * What an article says of the event that a number belongs to.
 *
 * @param mention the event's number within the article, from 0; claims of one article with the same number belong to
 *     the same event. 0 is the article's main event
 * @param kind what happened, such as {@code missile-attack}; {@code event} where the text does not say
 * @param kindFamily the family of that kind
 * @param place where, or null
 * @param date the day, or the first day of the time that {@code datePrecision} spans; null where nothing is known
 * @param datePrecision how precisely the date is known; null with a null date
 * @param dateSource where the date comes from; null with a null date
 * @param followUp whether the text speaks of an event that was reported before and does not date it: "the death toll
 *     from the strike rose to ..."
 */
public record EventMention(
        int mention,
        String kind,
        KindFamily kindFamily,
        Place place,
        LocalDate date,
        DatePrecision datePrecision,
        DateSource dateSource,
        boolean followUp) {

    /** The country that keys the claim on its topic: ISO 3166-1 alpha-2, {@code ZZ} where unknown. */
    public String country() {
        return place == null || place.country() == null ? UNKNOWN_COUNTRY : place.country();
    }

    /** The key of claims whose country is not known (ISO 3166-1 leaves ZZ to users). */
    public static final String UNKNOWN_COUNTRY = "ZZ";
}

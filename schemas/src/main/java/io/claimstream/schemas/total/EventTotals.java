package io.claimstream.schemas.total;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.claimstream.schemas.claim.DatePrecision;
import io.claimstream.schemas.claim.KindFamily;
import io.claimstream.schemas.claim.Place;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * An event and all its totals: the value of the {@code totals} topic. A tombstone under an event's id means that no claim
 * is left for it.
 *
 * @param id the event's id, readable: {@code ua-luhansk-2024-06-07-missile-attack}
 * @param kind what happened
 * @param kindFamily the family of that kind
 * @param place where, or null
 * @param date when, or null
 * @param datePrecision how precisely that is known; null with a null date
 * @param firstPublishedAt when the first of its articles appeared, or null
 * @param lastPublishedAt when the latest of its articles appeared, or null
 * @param articles ids of the articles that count towards it, sorted
 * @param totals its totals by series, sorted by series
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record EventTotals(
        String id,
        String kind,
        KindFamily kindFamily,
        Place place,
        LocalDate date,
        DatePrecision datePrecision,
        Instant firstPublishedAt,
        Instant lastPublishedAt,
        List<String> articles,
        Map<String, Total> totals) {

    public EventTotals {
        require(id != null && !id.isBlank(), id, "has no id");
        require(kind != null, id, "has no kind");
        require(kindFamily != null, id, "has no kindFamily");
        require(articles != null, id, "has no articles");
        require(totals != null, id, "has no totals");
        articles = List.copyOf(articles);
        totals = Collections.unmodifiableMap(new TreeMap<>(totals));
    }

    private static void require(boolean holds, String id, String what) {
        if (!holds) {
            throw new IllegalArgumentException("event " + id + " " + what);
        }
    }
}

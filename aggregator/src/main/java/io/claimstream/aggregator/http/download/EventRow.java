package io.claimstream.aggregator.http.download;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.claimstream.schemas.claim.Bound;
import io.claimstream.schemas.claim.DatePrecision;
import io.claimstream.schemas.claim.KindFamily;
import io.claimstream.schemas.claim.Place;
import io.claimstream.schemas.total.EventTotals;
import io.claimstream.schemas.total.Total;
import java.time.Instant;
import java.time.LocalDate;

/** A total of an event, as a row. */
@JsonPropertyOrder({
    "event",
    "kind",
    "family",
    "place",
    "placeId",
    "country",
    "lat",
    "lon",
    "date",
    "datePrecision",
    "series",
    "value",
    "low",
    "high",
    "bound",
    "derived",
    "contested",
    "asOf",
    "source",
    "sources",
    "firstPublishedAt",
    "lastPublishedAt"
})
record EventRow(
        String event,
        String kind,
        KindFamily family,
        String place,
        String placeId,
        String country,
        Double lat,
        Double lon,
        LocalDate date,
        DatePrecision datePrecision,
        String series,
        Long value,
        Long low,
        Long high,
        Bound bound,
        boolean derived,
        boolean contested,
        Instant asOf,
        String source,
        int sources,
        Instant firstPublishedAt,
        Instant lastPublishedAt) {

    static EventRow of(EventTotals event, Total total) {
        Place place = event.place();
        return new EventRow(
                Cell.of(event.id()),
                Cell.of(event.kind()),
                event.kindFamily(),
                place == null ? null : Cell.of(place.name()),
                place == null ? null : Cell.of(place.id()),
                place == null ? null : Cell.of(place.country()),
                place == null ? null : place.lat(),
                place == null ? null : place.lon(),
                event.date(),
                event.datePrecision(),
                Cell.of(total.series()),
                total.value(),
                total.low(),
                total.high(),
                total.bound(),
                total.derived(),
                total.contested(),
                total.asOf(),
                Cell.of(total.figures().get(0).source()),
                total.figures().size(),
                event.firstPublishedAt(),
                event.lastPublishedAt());
    }
}

package io.claimstream.aggregator.http.download;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.claimstream.schemas.claim.Bound;
import io.claimstream.schemas.claim.Claim;
import io.claimstream.schemas.claim.Place;
import io.claimstream.schemas.claim.Scope;
import io.claimstream.schemas.claim.Stance;
import java.time.Instant;
import java.time.LocalDate;

/** A claim, as a row. */
@JsonPropertyOrder({
    "id",
    "series",
    "value",
    "low",
    "high",
    "bound",
    "words",
    "scope",
    "kind",
    "place",
    "country",
    "date",
    "speaker",
    "via",
    "stance",
    "asOf",
    "sentence",
    "confidence",
    "article",
    "articleVersion",
    "publisher",
    "publishedAt"
})
record ClaimRow(
        String id,
        String series,
        Long value,
        Long low,
        Long high,
        Bound bound,
        String words,
        Scope scope,
        String kind,
        String place,
        String country,
        LocalDate date,
        String speaker,
        String via,
        Stance stance,
        Instant asOf,
        String sentence,
        double confidence,
        String article,
        int articleVersion,
        String publisher,
        Instant publishedAt) {

    static ClaimRow of(Claim claim) {
        Place place = claim.event().place();
        return new ClaimRow(
                Cell.of(claim.id()),
                Cell.of(claim.series()),
                claim.quantity().value(),
                claim.quantity().low(),
                claim.quantity().high(),
                claim.quantity().bound(),
                Cell.of(claim.quantity().text()),
                claim.scope(),
                Cell.of(claim.event().kind()),
                place == null ? null : Cell.of(place.name()),
                place == null ? null : Cell.of(place.country()),
                claim.event().date(),
                Cell.of(claim.attribution().speaker()),
                Cell.of(claim.attribution().via()),
                claim.attribution().stance(),
                claim.asOf(),
                Cell.of(claim.evidence().sentence()),
                claim.confidence(),
                Cell.of(claim.article().id()),
                claim.article().version(),
                Cell.of(claim.article().publisher()),
                claim.article().publishedAt());
    }
}

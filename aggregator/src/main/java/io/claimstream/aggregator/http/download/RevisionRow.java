package io.claimstream.aggregator.http.download;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.claimstream.schemas.total.Amount;
import io.claimstream.schemas.total.Revision;
import io.claimstream.schemas.total.RevisionReason;
import java.time.Instant;

/** A revision, as a row. */
@JsonPropertyOrder({
    "id",
    "event",
    "series",
    "fromValue",
    "fromLow",
    "fromHigh",
    "toValue",
    "toLow",
    "toHigh",
    "reason",
    "rule",
    "backfilled",
    "at",
    "source",
    "claim",
    "article",
    "articleVersion",
    "quote",
    "movedTo"
})
record RevisionRow(
        String id,
        String event,
        String series,
        Long fromValue,
        Long fromLow,
        Long fromHigh,
        Long toValue,
        Long toLow,
        Long toHigh,
        RevisionReason reason,
        String rule,
        boolean backfilled,
        Instant at,
        String source,
        String claim,
        String article,
        Integer articleVersion,
        String quote,
        String movedTo) {

    static RevisionRow of(Revision revision) {
        Amount from = revision.from();
        Amount to = revision.to();
        return new RevisionRow(
                Cell.of(revision.id()),
                Cell.of(revision.eventId()),
                Cell.of(revision.series()),
                from == null ? null : from.value(),
                from == null ? null : from.low(),
                from == null ? null : from.high(),
                to == null ? null : to.value(),
                to == null ? null : to.low(),
                to == null ? null : to.high(),
                revision.reason(),
                Cell.of(revision.rule()),
                revision.backfilled(),
                revision.at(),
                Cell.of(revision.source()),
                Cell.of(revision.claim()),
                revision.article() == null ? null : Cell.of(revision.article().id()),
                revision.article() == null ? null : revision.article().version(),
                Cell.of(revision.quote()),
                Cell.of(revision.movedTo()));
    }
}

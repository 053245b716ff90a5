package io.claimstream.schemas.total;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.claimstream.schemas.claim.ArticleRef;
import java.time.Instant;

/**
 * One change of a total: the value of the {@code revisions} topic.
 *
 * @param id a hash of all that follows but {@code backfilled}: the same change has the same id on every replay
 * @param eventId the event
 * @param series the series; null for a change of the event itself, {@code moved}
 * @param from the total before, or null where there was none
 * @param to the total after, or null where none is left
 * @param reason why
 * @param rule the name of the counting rule that chose {@code to}
 * @param backfilled whether it changes history but not the present: the claim came late
 * @param at when it became known: the publication time of the article that caused it, or null
 * @param source who says so, or null
 * @param claim id of the claim that caused it, or null
 * @param article the article version that caused it, or null
 * @param quote the sentence of that claim, or null
 * @param movedTo the event that this one turned out to be, or null
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record Revision(
        String id,
        String eventId,
        String series,
        Amount from,
        Amount to,
        RevisionReason reason,
        String rule,
        boolean backfilled,
        Instant at,
        String source,
        String claim,
        ArticleRef article,
        String quote,
        String movedTo) {

    public Revision {
        if (id == null || eventId == null || reason == null) {
            throw new IllegalArgumentException("revision " + id + " has no id, no eventId or no reason");
        }
    }
}

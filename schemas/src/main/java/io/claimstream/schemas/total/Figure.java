package io.claimstream.schemas.total;

import io.claimstream.schemas.claim.ArticleRef;
import io.claimstream.schemas.claim.Stance;
import java.time.Instant;
import java.util.List;

/**
 * What one source says of one series of one event at one time (DESIGN.md section 1).
 *
 * @param source who says so: the speaker, or else the publisher, or else the article's id
 * @param amount the number
 * @param asOf the time the figure stands for, or null where nothing is known
 * @param derived whether it was reckoned (a sum of parts, an increment) rather than stated
 * @param stance how the text stands to it
 * @param article the article version it was read in
 * @param claims ids of the claims it rests on, at least one
 * @param quote the sentence of the first of these claims
 */
public record Figure(
        String source,
        Amount amount,
        Instant asOf,
        boolean derived,
        Stance stance,
        ArticleRef article,
        List<String> claims,
        String quote) {

    public Figure {
        if (amount == null || claims == null || claims.isEmpty()) {
            throw new IllegalArgumentException("figure of " + source + " has no amount or no claims");
        }
        claims = List.copyOf(claims);
    }
}

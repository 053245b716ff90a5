package io.claimstream.aggregator.stream;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.claimstream.schemas.claim.ArticleRef;
import io.claimstream.schemas.claim.Claim;
import java.time.Instant;

/**
 * What the stream learns of an article: that a version exists, one claim of it, or that it is withdrawn. Keyed by article
 * id, so that all of it meets in one place.
 *
 * @param version the article version that exists; null for a withdrawal
 * @param claim a claim of that version, or null
 * @param claims how many claims the version has in all, or null where the record does not say
 * @param withdrawnAt when the article was withdrawn, or null
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Signal(ArticleRef version, Claim claim, Integer claims, Instant withdrawnAt) {

    static Signal exists(ArticleRef version) {
        return new Signal(version, null, null, null);
    }

    static Signal of(Claim claim, Integer claims) {
        return new Signal(claim.article(), claim, claims, null);
    }

    static Signal withdrawn(Instant at) {
        return new Signal(null, null, null, at);
    }
}

package io.claimstream.aggregator.tally;

import io.claimstream.schemas.claim.ArticleRef;
import java.time.Instant;

/**
 * What an update came from.
 *
 * @param article the article version, or null where an unknown article was withdrawn
 * @param at when it became known, or null
 * @param withdrawal whether the article was withdrawn
 */
record Cause(ArticleRef article, Instant at, boolean withdrawal) {

    static Cause of(ArticleRef article) {
        return new Cause(article, article.knownAt(), false);
    }

    static Cause withdrawal(ArticleRef last, Instant at) {
        return new Cause(last, at, true);
    }
}

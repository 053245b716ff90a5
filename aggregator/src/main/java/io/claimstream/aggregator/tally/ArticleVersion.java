package io.claimstream.aggregator.tally;

import io.claimstream.schemas.claim.ArticleRef;
import io.claimstream.schemas.claim.Claim;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One version of an article and all its claims.
 *
 * @param article the version
 * @param claims its claims by id
 */
public record ArticleVersion(ArticleRef article, SortedMap<String, Claim> claims) {

    private static final Comparator<Instant> UNKNOWN_LAST = Comparator.nullsLast(Comparator.naturalOrder());
    private static final Comparator<ArticleRef> ORDER = Comparator.comparing(ArticleRef::publishedAt, UNKNOWN_LAST)
            .thenComparing(ArticleRef::updatedAt, UNKNOWN_LAST)
            .thenComparing(ArticleRef::publisher, Comparator.nullsLast(Comparator.naturalOrder()));

    /** The version that nothing is known of yet but that it exists. */
    public static ArticleVersion of(ArticleRef article) {
        return new ArticleVersion(article, new TreeMap<>());
    }

    /** Of two descriptions of one version the earlier, so that it does not matter which came first. */
    public static ArticleRef canonical(ArticleRef first, ArticleRef second) {
        return ORDER.compare(first, second) <= 0 ? first : second;
    }

    /** This version with what else is known of it. */
    ArticleVersion with(ArticleRef also, Collection<Claim> more) {
        SortedMap<String, Claim> all = new TreeMap<>(claims);
        more.forEach(claim -> all.put(claim.id(), claim));
        return new ArticleVersion(canonical(article, also), all);
    }
}

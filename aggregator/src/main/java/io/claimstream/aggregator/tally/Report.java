package io.claimstream.aggregator.tally;

import io.claimstream.schemas.claim.ArticleRef;
import io.claimstream.schemas.claim.Claim;
import java.util.List;

/**
 * What one article version says of the events of one country.
 *
 * @param country the country's code, or {@code ZZ}
 * @param article the article version
 * @param claims its claims there that count, sorted by id; empty where an earlier version had some
 */
public record Report(String country, ArticleRef article, List<Claim> claims) {

    public Report {
        claims = List.copyOf(claims);
    }
}

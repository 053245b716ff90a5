package io.claimstream.cli.seeds;

import io.claimstream.aggregator.tally.Tally;
import io.claimstream.aggregator.tally.TallyResult;
import io.claimstream.extractor.ClaimExtractor;
import io.claimstream.schemas.article.Article;
import io.claimstream.schemas.claim.Claim;
import java.util.ArrayList;
import java.util.List;

/** Articles as they went through the extractor and the tally, in the order given. */
final class SeedReplay {

    private final List<Claim> claims = new ArrayList<>();
    private final TallyResult result;

    SeedReplay(ClaimExtractor extractor, List<Article> articles) {
        Tally tally = new Tally();
        for (Article article : articles) {
            List<Claim> read = extractor.extract(article);
            claims.addAll(read);
            tally.add(article, read);
        }
        result = tally.result();
    }

    List<Claim> claims() {
        return List.copyOf(claims);
    }

    TallyResult result() {
        return result;
    }
}

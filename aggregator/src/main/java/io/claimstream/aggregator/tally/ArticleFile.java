package io.claimstream.aggregator.tally;

import io.claimstream.aggregator.event.Mention;
import io.claimstream.schemas.claim.ArticleRef;
import io.claimstream.schemas.claim.Claim;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BinaryOperator;

/** What a country's tally remembers of one article without its claims: its versions, their mentions, its withdrawal. */
final class ArticleFile {

    private final SortedMap<Integer, Edition> editions = new TreeMap<>();
    private boolean withdrawn;
    private Instant withdrawnAt;

    /** One version and what it mentions, as if it were current. */
    record Edition(ArticleRef article, List<Mention> mentions) {}

    Collection<Edition> editions() {
        return editions.values();
    }

    ArticleRef last() {
        return editions.get(editions.lastKey()).article();
    }

    boolean known() {
        return !editions.isEmpty();
    }

    boolean withdrawn() {
        return withdrawn;
    }

    Instant withdrawnAt() {
        return withdrawnAt;
    }

    void put(Report report) {
        Map<Integer, Mention> mentions = new TreeMap<>();
        for (Claim claim : report.claims()) {
            Mention mention = Mention.of(report.article(), claim.event());
            mentions.merge(mention.key().mention(), mention, BinaryOperator.minBy(Mention.PRECEDENCE));
        }
        editions.put(report.article().version(), new Edition(report.article(), List.copyOf(mentions.values())));
    }

    /** Withdraws the article for good; of two withdrawals the earlier counts. */
    void withdraw(Instant at) {
        boolean earlier = at != null && (withdrawnAt == null || at.isBefore(withdrawnAt));
        withdrawnAt = !withdrawn || earlier ? at : withdrawnAt;
        withdrawn = true;
    }

    /** All mentions as they count now: only those of the last version do, and none once it is withdrawn. */
    List<Mention> mentions() {
        List<Mention> all = new ArrayList<>();
        for (Edition edition : editions.values()) {
            boolean current = !withdrawn && edition.article().version() == editions.lastKey();
            edition.mentions().forEach(mention -> all.add(mention.as(current)));
        }
        return all;
    }
}

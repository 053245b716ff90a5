package io.claimstream.aggregator.explain;

import static io.claimstream.aggregator.news.Gazette.LUHANSK;
import static io.claimstream.aggregator.news.Happening.strike;
import static io.claimstream.aggregator.news.News.news;
import static io.claimstream.aggregator.news.Said.injured;
import static io.claimstream.aggregator.news.Said.killed;
import static org.assertj.core.api.Assertions.assertThat;

import io.claimstream.aggregator.news.Happening;
import io.claimstream.aggregator.news.News;
import io.claimstream.aggregator.tally.Tally;
import io.claimstream.aggregator.tally.TallyResult;
import io.claimstream.schemas.claim.Claim;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class ExplanationTest {

    private static final Happening STRIKE = strike(LUHANSK, "2024-06-07");

    @Test
    void tellsTheChainFromQuoteToTotal() {
        List<String> lines = explain(
                news("a", "2024-06-07T12:00:00Z").about(STRIKE, killed(3).by("the mayor")),
                news("b", "2024-06-07T14:00:00Z")
                        .about(
                                STRIKE,
                                killed(4).by("the governor").from(3),
                                injured(40).orMore()));

        assertThat(lines)
                .containsSequence(
                        "Missile attack, Luhansk (Ukraine), 2024-06-07",
                        "  ua-luhansk-2024-06-07-missile-attack",
                        "  2 articles from 2024-06-07 12:00 UTC to 2024-06-07 14:00 UTC: a, b")
                .containsSequence(
                        "Injured: more than 40",
                        "  It leads because it is the only number given [only-figure].",
                        "    more than 40 by b, in the words \"40\", 2024-06-07 14:00 UTC, article b",
                        "      \"injured 40 in b\"",
                        "  How it came about:",
                        "    2024-06-07 14:00 UTC: more than 40, first number, b, article b")
                .containsSequence(
                        "Killed: 4",
                        "  It leads because it is the newest number [newest-figure].",
                        "    4 by the governor, in the words \"4\", 2024-06-07 14:00 UTC, article b",
                        "      \"killed 4 in b\"",
                        "  Other sources:",
                        "    3 by the mayor, in the words \"3\", 2024-06-07 12:00 UTC, article a",
                        "      \"killed 3 in a\"",
                        "  How it came about:",
                        "    2024-06-07 12:00 UTC: 3, first number, the mayor, article a",
                        "    2024-06-07 14:00 UTC: 3 -> 4, raised, the governor, article b");
    }

    @Test
    void saysWhatIsContestedAndWhatIsReckoned() {
        List<String> lines = explain(
                news("a", "2024-06-07T12:00:00Z").about(STRIKE, killed(5).by("the mayor")),
                news("b", "2024-06-07T13:00:00Z").about(STRIKE, killed(3).by("the minister")),
                news("c", "2024-06-07T14:00:00Z")
                        .about(STRIKE, injured(2).of("soldier"), injured(3).of("civilian")));

        assertThat(lines).contains("Killed: 3, contested: from 3 to 5", "Injured: 5 (reckoned)");
    }

    private static List<String> explain(News... news) {
        Tally tally = new Tally();
        Map<String, Claim> claims = new TreeMap<>();
        for (News piece : news) {
            tally.add(piece.article(), piece.claims());
            piece.claims().forEach(claim -> claims.put(claim.id(), claim));
        }
        TallyResult result = tally.result();
        return new Explanation(result.events().get(0), result.revisions(), claims).lines();
    }
}

package io.claimstream.cli.seeds;

import static io.claimstream.cli.seeds.Problems.assertNone;
import static org.assertj.core.api.Assertions.assertThat;

import io.claimstream.aggregator.tally.TallyResult;
import io.claimstream.extractor.ClaimExtractor;
import io.claimstream.schemas.article.Article;
import io.claimstream.schemas.json.Json;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What all seed articles together come to. */
class SeedTotalsTest {

    private static final SeedFolder SEEDS = SeedFolder.ofTheProject();
    private static final ClaimExtractor EXTRACTOR = ClaimExtractor.load();
    private static final SeedReplay REPLAY = new SeedReplay(EXTRACTOR, SEEDS.articles());
    private static final GoldCheck GOLD = new GoldCheck(SEEDS, REPLAY, ClaimFormat.CLAIMS);

    @Test
    void theEventsAreThoseOfTheGold() {
        assertNone(GOLD.eventProblems());
    }

    @Test
    void everyClaimCountsTowardsItsEvent() {
        assertNone(GOLD.linkProblems());
    }

    @Test
    void theTotalsAreThoseOfTheGold() {
        assertNone(GOLD.totalProblems());
    }

    @Test
    void theRevisionsLeadThereAsInTheGold() {
        assertNone(GOLD.revisionProblems());
    }

    @ParameterizedTest(name = "shuffled with {0}")
    @ValueSource(longs = {1, 2, 3, 5, 8})
    void anyOrderAndEveryArticleTwiceGiveTheSameBytes(long seed) {
        List<Article> articles = new ArrayList<>(SEEDS.articles());
        articles.addAll(SEEDS.articles());
        Collections.shuffle(articles, new Random(seed));

        assertThat(bytes(new SeedReplay(EXTRACTOR, articles).result()))
                .isNotEmpty()
                .isEqualTo(bytes(REPLAY.result()));
    }

    private static String bytes(TallyResult result) {
        return Stream.concat(result.events().stream(), result.revisions().stream())
                .map(Json::write)
                .reduce("", (lines, line) -> lines + line + "\n");
    }
}

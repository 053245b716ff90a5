package io.claimstream.cli.seeds;

import static io.claimstream.cli.seeds.Problems.assertNone;
import static org.assertj.core.api.Assertions.assertThat;

import io.claimstream.cli.seeds.Comparison.Pair;
import io.claimstream.extractor.ClaimExtractor;
import io.claimstream.schemas.article.Article;
import io.claimstream.schemas.claim.Claim;
import io.claimstream.schemas.claim.Evidence;
import io.claimstream.schemas.claim.Quantity;
import io.claimstream.schemas.claim.TextField;
import io.claimstream.schemas.json.Json;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the engine reads in each seed article. */
class SeedClaimsTest {

    private static final SeedFolder SEEDS = SeedFolder.ofTheProject();
    private static final ClaimExtractor EXTRACTOR = ClaimExtractor.load();

    static Stream<Named<Article>> articles() {
        return SEEDS.articles().stream().map(article -> Named.of(article.id(), article));
    }

    @Test
    void everyArticleHasGoldClaims() {
        assertThat(SEEDS.articles())
                .isNotEmpty()
                .extracting(Article::id)
                .containsExactlyInAnyOrderElementsOf(SEEDS.idsWithClaims());
    }

    @ParameterizedTest
    @MethodSource("articles")
    void anArticleGivesItsGoldClaimsAndNoOthers(Article article) {
        assertNone(claimsHeldAgainstGold(article).problems());
    }

    @ParameterizedTest
    @MethodSource("articles")
    void claimsOfDifferentEventsHaveDifferentMentions(Article article) {
        Map<Integer, String> eventOfMention = new HashMap<>();
        for (Pair<Claim> pair : claimsHeldAgainstGold(article).pairs()) {
            if (pair.value().counts()) {
                String event = pair.row().field("event");
                int mention = pair.value().event().mention();

                assertThat(eventOfMention.computeIfAbsent(mention, first -> event))
                        .as(
                                "event of mention %d, which \"%s\" has",
                                mention, pair.row().source())
                        .isEqualTo(event);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("articles")
    void evidenceAndQuantityAreCutOutOfTheArticle(Article article) {
        assertThat(EXTRACTOR.extract(article)).isNotEmpty().allSatisfy(claim -> {
            Evidence evidence = claim.evidence();
            Quantity quantity = claim.quantity();
            String source = evidence.field() == TextField.TITLE ? article.title() : article.text();
            assertThat(evidence.sentence()).isNotBlank().isEqualTo(source.substring(evidence.begin(), evidence.end()));
            assertThat(quantity.text()).isNotBlank().isEqualTo(source.substring(quantity.begin(), quantity.end()));
            assertThat(quantity.begin()).isBetween(evidence.begin(), quantity.end());
            assertThat(quantity.end()).isLessThanOrEqualTo(evidence.end());
            if (claim.previous() != null) {
                assertThat(source).contains(claim.previous().text());
            }
        });
    }

    @Test
    void noTwoClaimsHaveTheSameId() {
        assertThat(SEEDS.articles().stream().flatMap(article -> EXTRACTOR.extract(article).stream()))
                .extracting(Claim::id)
                .doesNotHaveDuplicates();
    }

    @Test
    void anArticleGivesTheSameBytesWhateverWasReadBefore() {
        List<Article> backwards = new ArrayList<>(SEEDS.articles());
        Collections.reverse(backwards);

        assertThat(bytesById(backwards)).isNotEmpty().isEqualTo(bytesById(SEEDS.articles()));
    }

    private static Map<String, List<String>> bytesById(List<Article> articles) {
        Map<String, List<String>> bytes = new HashMap<>();
        for (Article article : articles) {
            bytes.put(
                    article.id(),
                    EXTRACTOR.extract(article).stream().map(Json::write).toList());
        }
        return bytes;
    }

    private static Comparison<Claim> claimsHeldAgainstGold(Article article) {
        return Comparison.of(SEEDS.claims(article.id()), EXTRACTOR.extract(article), ClaimFormat.CLAIMS);
    }
}

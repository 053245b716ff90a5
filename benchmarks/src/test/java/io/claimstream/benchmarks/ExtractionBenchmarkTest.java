package io.claimstream.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimstream.schemas.article.Article;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class ExtractionBenchmarkTest {

    private final ExtractionBenchmark benchmark = new ExtractionBenchmark();

    @Test
    void everythingThatIsMeasuredFindsSomething() throws IOException {
        benchmark.load();
        assertThat(benchmark.textToClaims()).isNotEmpty();
        assertThat(benchmark.jsonToJson()).isPositive();
        assertThat(benchmark.bareTokenizer()).isGreaterThan(200);
        assertThat(benchmark.regexBaseline()).isPositive();
    }

    @Test
    void syntheticArticlesHaveTwoToFourThousandCharactersAndAreTheSameEveryTime() {
        assertThat(SyntheticArticles.write(50))
                .isEqualTo(SyntheticArticles.write(50))
                .extracting(Article::text)
                .allSatisfy(text -> assertThat(text).hasSizeBetween(2_000, 4_000));
    }

    @Test
    void localNewsHasTwoToFourThousandCharactersAndIsTheSameEveryTime() throws IOException {
        assertThat(LocalNews.write(50))
                .isEqualTo(LocalNews.write(50))
                .extracting(Article::text)
                .allSatisfy(
                        text -> assertThat(text).hasSizeBetween(2_000, 4_000).doesNotContain("{"));
    }

    @Test
    void theBaselineHasFortyPatterns() {
        assertThat(new RegexBaseline().patternCount()).isEqualTo(40);
    }
}

package io.claimstream.aggregator.tally;

import static io.claimstream.aggregator.news.Gazette.LUHANSK;
import static io.claimstream.aggregator.news.Gazette.VALDIVIA;
import static io.claimstream.aggregator.news.Happening.disaster;
import static io.claimstream.aggregator.news.Happening.strike;
import static io.claimstream.aggregator.news.News.news;
import static io.claimstream.aggregator.news.Said.killed;
import static org.assertj.core.api.Assertions.assertThat;

import io.claimstream.aggregator.news.Happening;
import io.claimstream.aggregator.news.News;
import io.claimstream.aggregator.news.Said;
import io.claimstream.schemas.claim.ArticleRef;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CountryReportsTest {

    private static final Happening STRIKE = strike(LUHANSK, "2024-06-07");
    private static final Happening QUAKE = disaster("earthquake", VALDIVIA, "2024-06-07");

    @Test
    void anArticleIsSplitByCountry() {
        SortedMap<String, List<Report>> reports =
                split(news("a", "2024-06-07T12:00:00Z").about(STRIKE, killed(3)).about(QUAKE, killed(7)));

        assertThat(reports).containsOnlyKeys("UA", "CL");
        assertThat(reports.get("CL").get(0).claims()).hasSize(1);
    }

    @Test
    void aMentionWithoutACountryBelongsToTheArticlesMainCountry() {
        SortedMap<String, List<Report>> reports =
                split(news("a", "2024-06-07T12:00:00Z").about(STRIKE, killed(3)).about(STRIKE.at(null), killed(1)));

        assertThat(reports).containsOnlyKeys("UA");
        assertThat(reports.get("UA").get(0).claims()).hasSize(2);
    }

    @Test
    void anArticleThatNamesNoCountryIsOfZz() {
        assertThat(split(news("a", "2024-06-07T12:00:00Z").about(STRIKE.at(null), killed(1))))
                .containsOnlyKeys("ZZ");
    }

    @Test
    void aCountryThatAVersionNoLongerSpeaksOfIsToldSo() {
        News first = news("a", "2024-06-07T12:00:00Z").about(QUAKE, killed(7));
        News second = first.update("2024-06-07T13:00:00Z").about(STRIKE, killed(3));

        List<Report> chile = split(first, second).get("CL");

        assertThat(chile).extracting(report -> report.article().version()).containsExactly(1, 2);
        assertThat(chile.get(1).claims()).isEmpty();
    }

    @Test
    void aCountryThatWasToldSomethingIsToldThatNothingIsLeft() {
        ArticleVersion version = version(news("a", "2024-06-07T12:00:00Z").about(STRIKE, killed(3)));

        assertThat(CountryReports.of(List.of(version), List.of("ZZ"))
                        .get("ZZ")
                        .get(0)
                        .claims())
                .isEmpty();
    }

    @Test
    void whatNeverCountsIsLeftOut() {
        assertThat(split(news("a", "2024-06-07T12:00:00Z")
                        .about(STRIKE, killed(10_000).inTheWholeWar())))
                .isEmpty();
    }

    @Test
    void aTableOfNumbersIsCutToItsFirst() {
        Said[] numbers = IntStream.range(0, 400).mapToObj(Said::killed).toArray(Said[]::new);

        List<Report> reports =
                split(news("a", "2024-06-07T12:00:00Z").about(STRIKE, numbers)).get("UA");

        assertThat(reports.get(0).claims())
                .hasSize(300)
                .allSatisfy(claim -> assertThat(claim.quantity().value()).isLessThan(300));
    }

    private static SortedMap<String, List<Report>> split(News... versions) {
        List<ArticleVersion> all = new ArrayList<>();
        for (News version : versions) {
            all.add(version(version));
        }
        return CountryReports.of(all, List.of());
    }

    private static ArticleVersion version(News news) {
        ArticleRef ref = ArticleRef.to(news.article());
        return ArticleVersion.of(ref).with(ref, news.claims());
    }
}

package io.claimstream.aggregator.total;

import static io.claimstream.aggregator.news.Gazette.LUHANSK;
import static io.claimstream.aggregator.news.Happening.strike;
import static io.claimstream.aggregator.news.News.news;
import static io.claimstream.aggregator.news.Said.damaged;
import static io.claimstream.aggregator.news.Said.killed;
import static org.assertj.core.api.Assertions.assertThat;

import io.claimstream.aggregator.figure.ArticleReader;
import io.claimstream.aggregator.figure.Reading;
import io.claimstream.aggregator.news.News;
import io.claimstream.aggregator.news.Said;
import io.claimstream.schemas.claim.ArticleRef;
import io.claimstream.schemas.claim.Bound;
import io.claimstream.schemas.claim.Measure;
import io.claimstream.schemas.total.Amount;
import io.claimstream.schemas.total.Figure;
import io.claimstream.schemas.total.Total;
import org.junit.jupiter.api.Test;

class SeriesTallyTest {

    private final SeriesTally killed = new SeriesTally(Measure.KILLED, null);

    @Test
    void theNewestFigureLeads() {
        add("a", 12, killed(3).by("the mayor"));
        add("b", 13, killed(5).by("the governor"));

        assertThat(killed.total().value()).isEqualTo(5);
        assertThat(killed.total().previous()).isEqualTo(Amount.exactly(3));
        assertThat(killed.total().rule()).isEqualTo("newest-figure");
    }

    @Test
    void aFigureStandsForTheTimeThatItsTextGives() {
        add("a", 12, killed(5));
        add("b", 14, killed(3).asOf("2024-06-07T10:00:00Z"));

        assertThat(killed.total().value()).isEqualTo(5);
    }

    @Test
    void ofOneTimeTheLargerTollIsTakenToBeLater() {
        add("a", 12, killed(5));
        add("b", 12, killed(3));

        assertThat(killed.total().value()).isEqualTo(5);
    }

    @Test
    void aNumberThatWasReplacedElsewhereDoesNotLeadAgainWithinADay() {
        add("a", 12, killed(4).by("the governor").from(3));
        add("b", 20, killed(3));

        assertThat(killed.total().value()).isEqualTo(4);
        assertThat(killed.total().contested()).isFalse();
    }

    @Test
    void aNumberThatWasReplacedLeadsAgainWhenATextAnnouncesIt() {
        add("a", 12, killed(4).by("the governor").from(3));
        add("b", 20, killed(3).by("the mayor").latest());

        assertThat(killed.total().value()).isEqualTo(3);
    }

    @Test
    void anotherSourcesNoneIsKeptButDoesNotLead() {
        add("a", 12, killed(4).by("the governor"));
        add("b", 13, killed(0).by("the army"));

        assertThat(killed.total().value()).isEqualTo(4);
        assertThat(killed.total().contested()).isTrue();
        assertThat(killed.total().low()).isZero();
    }

    @Test
    void aSourceCanTakeItsOwnNumberBack() {
        add("a", 12, killed(4).by("the governor"));
        add("b", 13, killed(0).by("the governor"));

        assertThat(killed.total().value()).isZero();
        assertThat(killed.total().contested()).isFalse();
    }

    @Test
    void sourcesThatDisagreeOnOneDayContestEachOther() {
        add("a", 12, killed(5).by("the mayor"));
        add("b", 13, killed(3).by("the minister"));

        Total total = killed.total();
        assertThat(total.contested()).isTrue();
        assertThat(total.low()).isEqualTo(3);
        assertThat(total.high()).isEqualTo(5);
        assertThat(total.figures()).extracting(Figure::source).containsExactly("the minister", "the mayor");
    }

    @Test
    void aFigureOfTheDayBeforeYesterdayContestsNothing() {
        add("a", 0, killed(5).by("the mayor"));
        add("b", 49, killed(3).by("the minister"));

        assertThat(killed.total().contested()).isFalse();
        assertThat(killed.total().high()).isEqualTo(3);
    }

    @Test
    void twoSpeakersOfOneArticleCanContestEachOther() {
        add("a", 12, killed(5).by("the mayor"), killed(3).by("the minister"));

        assertThat(killed.total().contested()).isTrue();
    }

    @Test
    void anArticlesOwnVoiceDoesNotContestItsSpeaker() {
        add("a", 12, killed(3).inHeadline(), killed(5).by("the mayor"));

        assertThat(killed.total().contested()).isFalse();
    }

    @Test
    void aSmallerCountOfDamageByAnotherSourceIsAPartialView() {
        SeriesTally blocks = new SeriesTally(Measure.DAMAGED, "apartment-block");
        blocks.add(reading(
                "a",
                12,
                "damaged:apartment-block",
                damaged(33, "apartment-block").by("the mayor")));
        blocks.add(reading(
                "b",
                13,
                "damaged:apartment-block",
                damaged(2, "apartment-block").by("the army")));

        assertThat(blocks.total().value()).isEqualTo(33);
        assertThat(blocks.total().contested()).isFalse();
    }

    @Test
    void aStatedNumberIsNotReplacedByALowerSumOfParts() {
        add("a", 12, killed(9));
        add("b", 13, killed(3).of("soldier"), killed(2).of("civilian"));

        assertThat(killed.total().value()).isEqualTo(9);
    }

    @Test
    void aSumOfPartsThatExceedsTheStatedNumberLeads() {
        add("a", 12, killed(4));
        add("b", 13, killed(3).of("soldier"), killed(5).of("civilian"));

        assertThat(killed.total().value()).isEqualTo(8);
        assertThat(killed.total().derived()).isTrue();
    }

    @Test
    void aPartialViewOfOnePartDoesNotLowerTheSum() {
        SeriesTally buildings = new SeriesTally(Measure.DAMAGED, "building");
        buildings.add(reading(
                "a",
                12,
                "damaged:building",
                damaged(33, "apartment-block").by("the mayor"),
                damaged(2, "school").by("the mayor")));
        buildings.add(reading(
                "b", 13, "damaged:building", damaged(2, "apartment-block").by("the army")));
        buildings.add(
                reading("c", 14, "damaged:building", damaged(1, "hospital").by("the army")));

        assertThat(buildings.total().value()).isEqualTo(36);
    }

    @Test
    void anIncrementWithoutABaseIsAtLeastThatMany() {
        add("b", 13, killed(3).more());

        assertThat(killed.total().leading()).isEqualTo(new Amount(3L, 3L, null, Bound.AT_LEAST));
    }

    @Test
    void aBaseThatComesLateIsAddedTo() {
        add("b", 13, killed(3).more());
        add("a", 12, killed(8));

        assertThat(killed.total().value()).isEqualTo(11);
    }

    @Test
    void anIncrementThatATollAlreadyIncludesIsNotAddedAgain() {
        add("a", 12, killed(8));
        add("b", 13, killed(11));
        add("c", 14, killed(3).more());

        assertThat(killed.total().value()).isEqualTo(11);
    }

    @Test
    void theSameIncrementDaysLaterIsANewOne() {
        add("a", 12, killed(8));
        add("b", 13, killed(3).more());
        add("c", 61, killed(3).more());

        assertThat(killed.total().value()).isEqualTo(14);
    }

    @Test
    void whatIsRemovedLeavesWhatRemains() {
        add("a", 12, killed(3));
        add("b", 13, killed(5));
        killed.remove("b");
        assertThat(killed.total().value()).isEqualTo(3);

        killed.remove("a");
        assertThat(killed.total()).isNull();
    }

    @Test
    void onlySoManySourcesAreKept() {
        for (int hour = 0; hour < 60; hour++) {
            add("article-" + hour, hour, killed(hour).by("source " + hour));
        }

        assertThat(killed.total().figures()).hasSize(20);
        assertThat(killed.total().figures().get(0).source()).isEqualTo("source 59");
        assertThat(killed.total().figures().get(19).source()).isEqualTo("source 40");
    }

    private void add(String article, int hour, Said... numbers) {
        killed.add(reading(article, hour, "killed", numbers));
    }

    private static Reading reading(String article, int hour, String series, Said... numbers) {
        String time = "2024-06-0" + (7 + hour / 24) + "T" + (hour % 24 < 10 ? "0" : "") + hour % 24 + ":00:00Z";
        News news = news(article, time).about(strike(LUHANSK, "2024-06-07"), numbers);
        return ArticleReader.read(ArticleRef.to(news.article()), news.claims()).get(series);
    }
}

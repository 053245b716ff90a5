package io.claimstream.aggregator.figure;

import static io.claimstream.aggregator.news.Gazette.LUHANSK;
import static io.claimstream.aggregator.news.Happening.strike;
import static io.claimstream.aggregator.news.News.news;
import static io.claimstream.aggregator.news.Said.damaged;
import static io.claimstream.aggregator.news.Said.injured;
import static io.claimstream.aggregator.news.Said.killed;
import static io.claimstream.aggregator.news.Said.said;
import static org.assertj.core.api.Assertions.assertThat;

import io.claimstream.aggregator.news.News;
import io.claimstream.aggregator.news.Said;
import io.claimstream.schemas.claim.ArticleRef;
import io.claimstream.schemas.claim.Bound;
import io.claimstream.schemas.claim.Measure;
import io.claimstream.schemas.total.Amount;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ArticleReaderTest {

    @Test
    void theLatestNumberCountsOverOneThatIsRepeated() {
        SourceFigure killed = read(
                "killed", killed(5).by("the mayor"), killed(4).by("the mayor").latest());

        assertThat(killed.amount()).isEqualTo(Amount.exactly(4));
        assertThat(killed.rule()).isEqualTo(CountingRule.LATEST_OVER_REPEATED);
    }

    @Test
    void anExactNumberCountsOverABoundThatAgrees() {
        SourceFigure injured = read("injured", injured(40).orMore().inHeadline(), injured(43));

        assertThat(injured.amount()).isEqualTo(Amount.exactly(43));
        assertThat(injured.rule()).isEqualTo(CountingRule.EXACT_OVER_BOUND);
        assertThat(injured.previous().bound()).isEqualTo(Bound.MORE_THAN);
    }

    @Test
    void aNumberBeyondTheOneThatTheTollPassedSaysMore() {
        SourceFigure killed = read("killed", killed(200).orMore().latest().inHeadline(), killed(230));

        assertThat(killed.amount()).isEqualTo(Amount.exactly(230));
    }

    @Test
    void aHeadlineMayNameOneOfThoseWhomTheTextSumsUp() {
        assertThat(read("killed", killed(1).inHeadline(), killed(3).summedUp()).amount())
                .isEqualTo(Amount.exactly(3));
    }

    @Test
    void aBoundAboveAnExactNumberCountsForMore() {
        assertThat(read("injured", injured(43), injured(50).orMore()).amount().low())
                .isEqualTo(51);
    }

    @Test
    void aNumberCountsOverVagueWords() {
        assertThat(read("injured", injured(4), injured(4).dozens().by("a neighbour"))
                        .amount())
                .isEqualTo(Amount.exactly(4));
    }

    @Test
    void vagueWordsCountOverANumberFarBelowThem() {
        assertThat(read("injured", injured(24).dozens(), injured(1)).amount().low())
                .isEqualTo(24);
        assertThat(read("injured", injured(24).dozens(), injured(5)).amount().low())
                .isEqualTo(24);
        assertThat(read("injured", injured(24).dozens(), injured(17)).amount()).isEqualTo(Amount.exactly(17));
    }

    @Test
    void aSumCountsOverTheSingleVictimsThatItSumsUp() {
        assertThat(read("killed", killed(3).summedUp(), killed(1)).amount()).isEqualTo(Amount.exactly(3));
        assertThat(read("killed", killed(3).summedUp(), killed(2)).amount()).isEqualTo(Amount.exactly(2));
        assertThat(read("killed", killed(1), killed(3).summedUp()).amount()).isEqualTo(Amount.exactly(1));
    }

    @Test
    void aRangeThatSomebodyGivesTakesNothingBack() {
        assertThat(read("killed", killed(2), killed(1).to(2).by("a spokesman")).amount())
                .isEqualTo(Amount.exactly(2));
    }

    @Test
    void aNoneLeadsNoNumberUnlessItIsTheLatest() {
        assertThat(read("killed", killed(46).byWitness("a guide"), killed(0)).amount())
                .isEqualTo(Amount.exactly(46));
        assertThat(read("killed", killed(46).by("the council"), killed(0).latest())
                        .amount())
                .isEqualTo(Amount.exactly(0));
    }

    @Test
    void theEndOfARangeSaysNoMoreThanTheRange() {
        SourceFigure injured = read("injured", injured(12).to(20), injured(20).by("the mayor"));

        assertThat(injured.amount()).isEqualTo(new Amount(12L, 12L, 20L, Bound.RANGE));
    }

    @Test
    void aLowerLimitStandsWhereTheSourcesBehindItDiffer() {
        SourceFigure killed = read(
                "killed",
                killed(11).orMore(),
                killed(20).by("the mayor"),
                killed(12).by("a hospital"));

        assertThat(killed.amount()).isEqualTo(new Amount(11L, 12L, null, Bound.MORE_THAN));
    }

    @Test
    void aLowerLimitGivesWayToTheOneNumberThatSourcesGive() {
        assertThat(read(
                                "killed",
                                killed(11).orMore(),
                                killed(20).by("the mayor"),
                                killed(20).by("a hospital"))
                        .amount())
                .isEqualTo(Amount.exactly(20));
        assertThat(read(
                                "killed",
                                killed(11).orMore(),
                                killed(15).by("a hospital"),
                                killed(20).latest().by("the mayor"))
                        .amount())
                .isEqualTo(Amount.exactly(20));
    }

    @Test
    void aSumThatASourceStatesCountsOverASmallerNumber() {
        SourceFigure killed = read(
                "killed",
                killed(2).summedUp(),
                killed(2).byWitness("a neighbour"),
                killed(1).by("a news agency"));

        assertThat(killed.amount()).isEqualTo(Amount.exactly(2));
    }

    @Test
    void theOverallNumberCountsOverSmallerOnes() {
        SourceFigure blocks =
                read("damaged:apartment-block", damaged(2, "apartment-block"), damaged(33, "apartment-block"));

        assertThat(blocks.amount()).isEqualTo(Amount.exactly(33));
        assertThat(blocks.rule()).isEqualTo(CountingRule.OVERALL_OVER_PART);
    }

    @Test
    void anOfficialCountsOverAWitness() {
        SourceFigure killed =
                read("killed", killed(10).byWitness("a neighbour"), killed(4).by("the mayor"));

        assertThat(killed.amount()).isEqualTo(Amount.exactly(4));
        assertThat(killed.rule()).isEqualTo(CountingRule.RELIABLE_SOURCE);
    }

    @Test
    void eachSourceKeepsItsOwnFigure() {
        Reading killed = readings(killed(10).byWitness("a neighbour"), killed(4).by("the mayor"))
                .get("killed");

        assertThat(killed.figures()).extracting(SourceFigure::source).containsExactly("the mayor", "a neighbour");
    }

    @Test
    void aNumberThatTheTextReplacesIsWhatItRoseFrom() {
        SourceFigure killed = read("killed", killed(62), killed(59).superseded());

        assertThat(killed.amount()).isEqualTo(Amount.exactly(62));
        assertThat(killed.previous()).isEqualTo(Amount.exactly(59));
    }

    @Test
    void anOldNumberAloneIsMarkedAsSuch() {
        SourceFigure killed = read("killed", killed(59).superseded());

        assertThat(killed.superseded()).isTrue();
        assertThat(killed.rule()).isEqualTo(CountingRule.EARLIER_NUMBER_IN_TEXT);
    }

    @Test
    void theLargestSetOfDisjointPartsAddsUp() {
        SourceFigure killed = read(
                "killed",
                killed(3).of("soldier"),
                killed(5).of("civilian"),
                killed(2).of("child").asPart(),
                killed(4).of("woman").asPart());

        assertThat(killed.amount()).isEqualTo(Amount.exactly(8));
        assertThat(killed.derived()).isTrue();
    }

    @Test
    void anAttackerIsNoPartOfASum() {
        assertThat(read(
                                "killed",
                                killed(3).of("soldier"),
                                killed(1).of("attacker").asPart())
                        .amount())
                .isEqualTo(Amount.exactly(3));
    }

    @Test
    void anAttackerIsNoneOfTheDeadWhereVictimsWereOnlyInjured() {
        assertThat(read("killed", killed(1).of("attacker").asPart()).amount().low())
                .isEqualTo(1);
        assertThat(readings(killed(1).of("attacker").asPart(), injured(4))).doesNotContainKey("killed");
    }

    @Test
    void partsOfSomethingLargerAreOnlyALowerLimit() {
        assertThat(read("killed", killed(2).of("child").asPart()).amount())
                .isEqualTo(new Amount(2L, 2L, null, Bound.AT_LEAST));
    }

    @Test
    void aPartWithoutACategoryNeverReplacesTheTotal() {
        assertThat(read("killed", killed(4), killed(2).asPart()).amount()).isEqualTo(Amount.exactly(4));
        assertThat(read("killed", killed(2).asPart()).amount().bound()).isEqualTo(Bound.AT_LEAST);
    }

    @Test
    void anArticleAddsUpItsOwnIncrements() {
        assertThat(read("killed", killed(1), killed(2).more()).amount()).isEqualTo(Amount.exactly(3));
    }

    @Test
    void whatIsMoreAddsToTheNumberBesideIt() {
        SourceFigure killed = read(
                "killed",
                killed(25).by("the governor"),
                killed(3).by("a newspaper"),
                killed(1).more().inSameSentence().by("a newspaper"),
                killed(2).more().by("a newspaper"));

        assertThat(killed.amount()).isEqualTo(Amount.exactly(25));
    }

    @Test
    void whatIsMoreLeadsOverWhatAnotherSourceStates() {
        SourceFigure killed =
                read("killed", killed(4), killed(3).by("a newspaper"), killed(2).more());

        assertThat(killed.amount()).isEqualTo(Amount.exactly(6));
    }

    @Test
    void incrementsThatALatestNumberIncludesAreNotAddedAgain() {
        assertThat(read("killed", killed(1), killed(2).more(), killed(3).latest())
                        .amount())
                .isEqualTo(Amount.exactly(3));
        assertThat(read("killed", killed(3).inHeadline(), killed(1), killed(2).more())
                        .amount())
                .isEqualTo(Amount.exactly(3));
    }

    @Test
    void aHeadlineAndItsTextAddTheSameOnes() {
        Reading killed =
                readings(killed(2).more().inHeadline(), killed(2).more()).get("killed");

        assertThat(killed.figures()).isEmpty();
        assertThat(killed.increment().amount()).isEqualTo(Amount.exactly(2));
    }

    @Test
    void whatIsDeniedOrOfTheWholeWarIsNotRead() {
        assertThat(readings(killed(40).denied(), killed(10_000).inTheWholeWar()))
                .isEmpty();
    }

    @Test
    void munitionsHaveNoWhole() {
        assertThat(readings(
                        said(Measure.LAUNCHED, 5).of("missile"),
                        said(Measure.LAUNCHED, 20).of("drone")))
                .containsOnlyKeys("launched:missile", "launched:drone");
    }

    @Test
    void modelsOfOneMunitionAddUpWhereNoOverallNumberIsGiven() {
        SourceFigure missiles = read(
                "launched:missile",
                missiles(10).ofModel("Iskander"),
                missiles(5).ofModel("Kalibr"));

        assertThat(missiles.amount()).isEqualTo(Amount.exactly(15));
        assertThat(missiles.derived()).isTrue();
    }

    @Test
    void modelsArePartsOfAnOverallNumber() {
        assertThat(read(
                                "launched:missile",
                                missiles(12),
                                missiles(10).ofModel("Iskander"),
                                missiles(5).ofModel("Kalibr"))
                        .amount())
                .isEqualTo(Amount.exactly(12));
        assertThat(read("launched:missile", missiles(4), missiles(5).ofModel("ATACMS"))
                        .amount())
                .isEqualTo(Amount.exactly(5));
    }

    @Test
    void aPartOfTheMissilesIsNoFigureOfAllOfThem() {
        assertThat(read("launched:missile", missiles(12).asPart(), missiles(9)).amount())
                .isEqualTo(Amount.exactly(9));
    }

    @Test
    void theSideThatTheArticleNamesFirstLeadsOnWhatWasShotDown() {
        assertThat(read(
                                "launched:missile",
                                missiles(25).by("the Ukrainian air force"),
                                missiles(40).by("the Ukrainian president"),
                                missiles(121).by("Russia's defence ministry"))
                        .amount())
                .isEqualTo(Amount.exactly(40));
    }

    @Test
    void aTextCannotKnowOfALaterTime() {
        assertThat(read("killed", killed(4).asOf("2030-01-01T00:00:00Z")).asOf())
                .isEqualTo("2024-06-07T12:00:00Z");
        assertThat(read("killed", killed(4).asOf("2024-06-07T09:00:00Z")).asOf())
                .isEqualTo("2024-06-07T09:00:00Z");
    }

    @Test
    void bridgesAndVehiclesAreNoBuildings() {
        assertThat(readings(damaged(2, "bridge"), damaged(9, "vehicle"), damaged(3, "school"))
                        .get("damaged:building")
                        .leading()
                        .amount())
                .isEqualTo(Amount.exactly(3));
    }

    @Test
    void fightersToldOfAfterTheVictimsAreNoLargerNumberOfThem() {
        Said fighters = killed(22).of("fighter").asPart().inSameSentence();

        assertThat(read("killed", killed(6), killed(22), fighters).amount()).isEqualTo(Amount.exactly(6));
        assertThat(read("killed", killed(22), fighters, killed(6)).amount()).isEqualTo(Amount.exactly(22));
        assertThat(read("killed", killed(0), killed(22), fighters).amount()).isEqualTo(Amount.exactly(22));
        Said gunmen = killed(22).of("attacker").asPart().inSameSentence();
        assertThat(read("killed", killed(6), killed(22), gunmen).amount()).isEqualTo(Amount.exactly(6));
        assertThat(read("killed:fighter", killed(6), killed(22), fighters).amount())
                .isEqualTo(Amount.exactly(22));
    }

    @Test
    void partsThatAreOnlyCalledPreliminaryAddUpToo() {
        assertThat(readings(
                                damaged(2, "house").superseded(),
                                damaged(3, "school").superseded())
                        .get("damaged:building")
                        .leading()
                        .amount())
                .isEqualTo(Amount.exactly(5));
    }

    private static Said missiles(long number) {
        return said(Measure.LAUNCHED, number).of("missile");
    }

    private static SourceFigure read(String series, Said... numbers) {
        return readings(numbers).get(series).leading();
    }

    private static Map<String, Reading> readings(Said... numbers) {
        News article = news("a", "2024-06-07T12:00:00Z").about(strike(LUHANSK, "2024-06-07"), numbers);
        return ArticleReader.read(ArticleRef.to(article.article()), article.claims());
    }
}

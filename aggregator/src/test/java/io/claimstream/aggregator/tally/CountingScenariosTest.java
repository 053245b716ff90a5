package io.claimstream.aggregator.tally;

import static io.claimstream.aggregator.news.Gazette.KHARKIV;
import static io.claimstream.aggregator.news.Gazette.LUHANSK;
import static io.claimstream.aggregator.news.Gazette.LUHANSK_REGION;
import static io.claimstream.aggregator.news.Gazette.NIKOPOL;
import static io.claimstream.aggregator.news.Gazette.UKRAINE;
import static io.claimstream.aggregator.news.Happening.attack;
import static io.claimstream.aggregator.news.Happening.strike;
import static io.claimstream.aggregator.news.News.news;
import static io.claimstream.aggregator.news.Said.damaged;
import static io.claimstream.aggregator.news.Said.injured;
import static io.claimstream.aggregator.news.Said.killed;
import static org.assertj.core.api.Assertions.assertThat;

import io.claimstream.aggregator.event.LinkingRules;
import io.claimstream.aggregator.news.Happening;
import io.claimstream.aggregator.news.News;
import io.claimstream.schemas.total.EventTotals;
import io.claimstream.schemas.total.Revision;
import io.claimstream.schemas.total.RevisionReason;
import io.claimstream.schemas.total.Total;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class CountingScenariosTest {

    private static final Happening STRIKE = strike(LUHANSK, "2024-06-07");

    @Test
    void threeBecomeFourThoughNoArticleSaidThree() {
        TallyResult result = tally(news("a", "2024-06-07T12:00:00Z")
                .about(STRIKE, killed(4).by("the region's government").from(3)));

        assertThat(only(result).id()).isEqualTo("ua-luhansk-2024-06-07-missile-attack");
        assertThat(killedIn(result)).isEqualTo(4);
        assertThat(changes(result)).containsExactly("killed 3 -> 4 raised");
    }

    @Test
    void threeBecomeFourFromOneArticleToTheNext() {
        TallyResult result = tally(
                news("b", "2024-06-07T14:00:00Z").about(STRIKE, killed(4).from(3)),
                news("a", "2024-06-07T12:00:00Z").about(STRIKE, killed(3)));

        assertThat(changes(result)).containsExactly("killed null -> 3 first", "killed 3 -> 4 raised");
    }

    @Test
    void aTextThatReplacesANumberComesAfterOneOfTheSameTimeThatGivesIt() {
        TallyResult result = tally(
                news("a", "2024-06-07T00:00:00Z").about(STRIKE, killed(4).from(3)),
                news("b", "2024-06-07T00:00:00Z").about(STRIKE, killed(3)));

        assertThat(killedIn(result)).isEqualTo(4);
        assertThat(changes(result)).containsExactly("killed null -> 3 first", "killed 3 -> 4 raised");
    }

    @Test
    void aNumberThatAnotherTextReplacedDoesNotComeBackOnTheSameDay() {
        TallyResult result = tally(
                news("a", "2024-06-07T12:00:00Z")
                        .about(STRIKE, killed(4).by("the governor").from(3)),
                news("b", "2024-06-07T13:00:00Z").about(STRIKE, killed(3)));

        assertThat(killedIn(result)).isEqualTo(4);
        assertThat(total(result, "killed").contested()).isFalse();
    }

    @Test
    void fourGoBackToThreeByCorrection() {
        News first = news("a", "2024-06-07T12:00:00Z").about(STRIKE, killed(4));
        TallyResult result = tally(first, first.update("2024-06-07T15:00:00Z").about(STRIKE, killed(3)));

        assertThat(killedIn(result)).isEqualTo(3);
        assertThat(changes(result)).containsExactly("killed null -> 4 first", "killed 4 -> 3 corrected");
    }

    @Test
    void fourGoBackToThreeWhenATextSaysSo() {
        TallyResult result = tally(
                news("a", "2024-06-07T12:00:00Z").about(STRIKE, killed(4)),
                news("b", "2024-06-07T13:00:00Z").about(STRIKE, killed(3).from(4)));

        assertThat(killedIn(result)).isEqualTo(3);
        assertThat(changes(result)).containsExactly("killed null -> 4 first", "killed 4 -> 3 lowered");
    }

    @Test
    void overFortyBecomeFortyThreeWithinOneArticle() {
        TallyResult result = tally(news("a", "2024-06-07T12:00:00Z")
                .about(
                        STRIKE,
                        injured(40).orMore().by("Russian officials"),
                        injured(43).by("the authorities").latest()));

        assertThat(total(result, "injured").value()).isEqualTo(43);
        assertThat(total(result, "injured").contested()).isFalse();
        assertThat(changes(result)).containsExactly("injured 40 -> 43 refined");
    }

    @Test
    void aLaterVagueNumberKeepsTheExactOne() {
        TallyResult result = tally(
                news("a", "2024-06-07T12:00:00Z").about(STRIKE, injured(43)),
                news("b", "2024-06-07T13:00:00Z").about(STRIKE, injured(40).orMore()),
                news("c", "2024-06-07T14:00:00Z").about(STRIKE, injured(0).dozens()));

        assertThat(total(result, "injured").value()).isEqualTo(43);
        assertThat(total(result, "injured").low()).isEqualTo(43);
        assertThat(total(result, "injured").figures()).hasSize(3);
    }

    @Test
    void twoOfficialsWhoDisagreeAreBothKept() {
        TallyResult result = tally(
                news("a", "2024-06-07T12:00:00Z").about(STRIKE, killed(5).by("the mayor")),
                news("b", "2024-06-07T13:00:00Z").about(STRIKE, killed(3).by("the minister")));

        Total killed = total(result, "killed");
        assertThat(killed.value()).isEqualTo(3);
        assertThat(killed.contested()).isTrue();
        assertThat(killed.low()).isEqualTo(3);
        assertThat(killed.high()).isEqualTo(5);
        assertThat(changes(result)).containsExactly("killed null -> 5 first", "killed 5 -> 3 contested");
    }

    @Test
    void aLowerTollFromBeforeIsNoContest() {
        TallyResult result = tally(
                news("a", "2024-06-07T12:00:00Z").about(STRIKE, killed(3).by("the mayor")),
                news("b", "2024-06-07T13:00:00Z").about(STRIKE, killed(5).by("the minister")));

        assertThat(total(result, "killed").contested()).isFalse();
        assertThat(total(result, "killed").low()).isEqualTo(5);
    }

    @Test
    void disjointPartsAddUpWhereNoOverallNumberIsGiven() {
        TallyResult result = tally(news("a", "2024-06-07T12:00:00Z")
                .about(
                        STRIKE,
                        killed(3).of("soldier"),
                        killed(5).of("civilian"),
                        killed(2).of("child").asPart()));

        Total killed = total(result, "killed");
        assertThat(killed.value()).isEqualTo(8);
        assertThat(killed.derived()).isTrue();
        assertThat(total(result, "killed:child").value()).isEqualTo(2);
    }

    @Test
    void aStatedOverallNumberBeatsTheSumOfItsParts() {
        TallyResult result = tally(news("a", "2024-06-07T12:00:00Z")
                .about(STRIKE, killed(9), killed(3).of("soldier"), killed(5).of("civilian")));

        assertThat(total(result, "killed").value()).isEqualTo(9);
        assertThat(total(result, "killed").derived()).isFalse();
    }

    @Test
    void partsThatDifferentArticlesGiveAddUp() {
        TallyResult result = tally(
                news("a", "2024-06-07T12:00:00Z").about(STRIKE, killed(3).of("soldier")),
                news("b", "2024-06-07T13:00:00Z").about(STRIKE, killed(5).of("civilian")));

        assertThat(total(result, "killed").value()).isEqualTo(8);
    }

    @Test
    void everyKindOfBuildingRollsUp() {
        TallyResult result = tally(news("a", "2024-06-07T12:00:00Z")
                .about(
                        STRIKE,
                        damaged(33, "apartment-block").by("Pasechnik"),
                        damaged(2, "school").by("Pasechnik"),
                        damaged(3, "kindergarten").by("Pasechnik"),
                        damaged(1, "college").by("Pasechnik"),
                        damaged(2, "apartment-block").by("the ministry")));

        assertThat(total(result, "damaged:apartment-block").value()).isEqualTo(33);
        assertThat(total(result, "damaged:apartment-block").contested()).isFalse();
        assertThat(total(result, "damaged:building").value()).isEqualTo(39);
        assertThat(total(result, "damaged:building").derived()).isTrue();
    }

    @Test
    void incrementsAddToWhatStoodBefore() {
        TallyResult result = tally(
                news("a", "2024-06-07T12:00:00Z").about(STRIKE, killed(8)),
                news("b", "2024-06-08T12:00:00Z").about(STRIKE, killed(3).more()),
                news("c", "2024-06-08T13:00:00Z").about(STRIKE, killed(3).more()));

        Total killed = total(result, "killed");
        assertThat(killed.value()).isEqualTo(11);
        assertThat(killed.derived()).isTrue();
        assertThat(changes(result)).containsExactly("killed null -> 8 first", "killed 8 -> 11 raised");
    }

    @Test
    void aFollowUpTwoDaysLaterWithoutADateJoins() {
        TallyResult result = tally(
                news("a", "2024-06-07T12:00:00Z").about(STRIKE, killed(4)),
                news("b", "2024-06-09T12:00:00Z")
                        .about(STRIKE.again(), killed(6).latest()));

        assertThat(only(result).id()).isEqualTo("ua-luhansk-2024-06-07-missile-attack");
        assertThat(killedIn(result)).isEqualTo(6);
    }

    @Test
    void aFollowUpJoinsTheNearestEarlierEvent() {
        TallyResult result = tally(
                news("a", "2024-06-01T12:00:00Z").about(strike(LUHANSK, "2024-06-01"), killed(1)),
                news("b", "2024-06-07T12:00:00Z").about(STRIKE, killed(4)),
                news("c", "2024-06-12T12:00:00Z").about(strike(LUHANSK, "2024-06-12"), killed(2)),
                news("d", "2024-06-09T12:00:00Z")
                        .about(STRIKE.again(), killed(6).latest()));

        assertThat(event(result, "ua-luhansk-2024-06-07-missile-attack")
                        .totals()
                        .get("killed")
                        .value())
                .isEqualTo(6);
        assertThat(result.events()).hasSize(3);
    }

    @Test
    void twoStrikesOnOneCityOnOneDayStayTwo() {
        TallyResult result =
                tally(news("a", "2024-06-07T20:00:00Z").about(STRIKE, killed(4)).about(STRIKE, killed(1)));

        assertThat(result.events())
                .extracting(EventTotals::id)
                .containsExactly("ua-luhansk-2024-06-07-missile-attack", "ua-luhansk-2024-06-07-missile-attack-2");
    }

    @Test
    void aReportUnderTheRegionAndTheCountryIsOfTheCity() {
        TallyResult result = tally(
                news("a", "2024-06-07T11:00:00Z").about(STRIKE.at(UKRAINE), killed(2)),
                news("b", "2024-06-07T12:00:00Z").about(STRIKE.at(LUHANSK_REGION), killed(3)),
                news("c", "2024-06-07T13:00:00Z").about(STRIKE, killed(4)));

        assertThat(only(result).id()).isEqualTo("ua-luhansk-2024-06-07-missile-attack");
        assertThat(killedIn(result)).isEqualTo(4);
    }

    @Test
    void aCountForTheCountryWithSeveralStrikesIsItsOwn() {
        TallyResult result = tally(
                news("a", "2024-06-07T11:00:00Z").about(STRIKE, killed(2)),
                news("b", "2024-06-07T12:00:00Z").about(strike(KHARKIV, "2024-06-07"), killed(3)),
                news("c", "2024-06-07T21:00:00Z").about(STRIKE.at(UKRAINE), killed(9)));

        assertThat(result.events())
                .extracting(EventTotals::id)
                .containsExactlyInAnyOrder(
                        "ua-luhansk-2024-06-07-missile-attack",
                        "ua-kharkiv-2024-06-07-missile-attack",
                        "ua-2024-06-07-missile-attack");
    }

    @Test
    void anEventRetoldUnderAnotherKindKeepsItsId() {
        TallyResult result = tally(
                news("a", "2024-06-07T11:00:00Z").about(attack("explosion", LUHANSK, "2024-06-07"), killed(2)),
                news("b", "2024-06-07T12:00:00Z").about(STRIKE, killed(3)));

        assertThat(only(result).id()).isEqualTo("ua-luhansk-2024-06-07-explosion");
        assertThat(only(result).kind()).isEqualTo("missile-attack");
    }

    @Test
    void aWithdrawnArticleTakesItsNumbersWithIt() {
        Tally tally = new Tally();
        add(tally, news("a", "2024-06-07T11:00:00Z").about(STRIKE, killed(3)));
        add(tally, news("b", "2024-06-07T12:00:00Z").about(STRIKE, killed(40)));
        tally.withdraw("b", Instant.parse("2024-06-08T12:00:00Z"));

        assertThat(killedIn(tally.result())).isEqualTo(3);
        assertThat(changes(tally.result()))
                .containsExactly("killed null -> 3 first", "killed 3 -> 40 raised", "killed 40 -> 3 withdrawn");
        tally.withdraw("a", Instant.parse("2024-06-09T12:00:00Z"));
        assertThat(tally.result().events()).isEmpty();
        assertThat(changes(tally.result())).endsWith("killed 3 -> null withdrawn");
    }

    @Test
    void aNewerVersionDropsAClaim() {
        News first = news("b", "2024-06-07T12:00:00Z").about(STRIKE, killed(4), injured(10));
        TallyResult result = tally(
                news("a", "2024-06-07T11:00:00Z").about(STRIKE, killed(3)),
                first,
                first.update("2024-06-07T13:00:00Z").about(STRIKE, killed(4)));

        assertThat(only(result).totals()).containsOnlyKeys("killed");
        assertThat(changes(result)).endsWith("injured 10 -> null withdrawn");
    }

    @Test
    void aLateOldArticleDoesNotOverwriteNewerNews() {
        TallyResult result = tally(
                news("b", "2024-06-09T12:00:00Z").about(STRIKE, killed(9)),
                news("a", "2024-06-07T12:00:00Z").about(STRIKE, killed(2)));

        assertThat(killedIn(result)).isEqualTo(9);
    }

    @Test
    void aLookBackAfterAYearChangesNoTotal() {
        News[] news = {
            news("a", "2024-06-07T12:00:00Z").about(STRIKE, killed(4)),
            news("b", "2025-06-07T12:00:00Z").about(STRIKE, killed(6))
        };

        assertThat(killedIn(tally(news))).isEqualTo(4);
        assertThat(only(tally(news)).articles()).containsExactly("a");
        assertThat(killedIn(tally(new Tally(LinkingRules.DEFAULT.withoutHorizon()), news)))
                .isEqualTo(6);
    }

    @Test
    void aWholeWarFigureTouchesNothing() {
        TallyResult result = tally(
                news("a", "2024-06-07T12:00:00Z").about(STRIKE, killed(2)),
                news("b", "2024-06-08T12:00:00Z").about(STRIKE, killed(10_000).inTheWholeWar()),
                news("c", "2024-06-08T12:00:00Z")
                        .about(STRIKE.at(NIKOPOL), killed(10_000).inTheWholeWar()));

        assertThat(killedIn(result)).isEqualTo(2);
        assertThat(only(result).articles()).containsExactly("a");
    }

    @Test
    void noCasualtiesAtFirstIsNoContest() {
        TallyResult result = tally(
                news("a", "2024-06-07T12:00:00Z").about(STRIKE, killed(0), injured(0)),
                news("b", "2024-06-07T13:00:00Z").about(STRIKE, killed(2)));

        assertThat(killedIn(result)).isEqualTo(2);
        assertThat(total(result, "killed").contested()).isFalse();
        assertThat(total(result, "injured").value()).isZero();
    }

    private static TallyResult tally(News... news) {
        return tally(new Tally(), news);
    }

    private static TallyResult tally(Tally tally, News... news) {
        for (News piece : news) {
            add(tally, piece);
        }
        return tally.result();
    }

    private static void add(Tally tally, News news) {
        tally.add(news.article(), news.claims());
    }

    private static EventTotals only(TallyResult result) {
        assertThat(result.events()).hasSize(1);
        return result.events().get(0);
    }

    private static EventTotals event(TallyResult result, String id) {
        return result.events().stream()
                .filter(event -> event.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no event " + id + " among " + result.events()));
    }

    private static Total total(TallyResult result, String series) {
        return only(result).totals().get(series);
    }

    private static long killedIn(TallyResult result) {
        return total(result, "killed").value();
    }

    private static List<String> changes(TallyResult result) {
        return result.revisions().stream().map(CountingScenariosTest::change).toList();
    }

    private static String change(Revision revision) {
        RevisionReason reason = revision.reason();
        return revision.series() + " "
                + (revision.from() == null ? null : revision.from().value()) + " -> "
                + (revision.to() == null ? null : revision.to().value()) + " " + reason.label();
    }
}

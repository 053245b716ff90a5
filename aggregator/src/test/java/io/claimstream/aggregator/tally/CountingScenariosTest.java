package io.claimstream.aggregator.tally;

import static io.claimstream.aggregator.news.Gazette.LUHANSK;
import static io.claimstream.aggregator.news.Happening.strike;
import static io.claimstream.aggregator.news.News.news;
import static io.claimstream.aggregator.news.Said.damaged;
import static io.claimstream.aggregator.news.Said.injured;
import static io.claimstream.aggregator.news.Said.killed;
import static io.claimstream.aggregator.tally.Scenario.add;
import static io.claimstream.aggregator.tally.Scenario.changes;
import static io.claimstream.aggregator.tally.Scenario.killedIn;
import static io.claimstream.aggregator.tally.Scenario.only;
import static io.claimstream.aggregator.tally.Scenario.tally;
import static io.claimstream.aggregator.tally.Scenario.total;
import static org.assertj.core.api.Assertions.assertThat;

import io.claimstream.aggregator.news.Happening;
import io.claimstream.aggregator.news.News;
import io.claimstream.schemas.total.Total;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** How the numbers of one event are counted: a few short articles each. */
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
    void whatAHeadlineListsIsNoLessThanAPartOfItInTheText() {
        TallyResult result = tally(news("a", "2024-06-07T12:00:00Z")
                .about(STRIKE, killed(4).summedUp().inHeadline(), killed(3)));

        assertThat(total(result, "killed").value()).isEqualTo(4);
        assertThat(total(result, "killed").derived()).isTrue();
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
    void noCasualtiesAtFirstIsNoContest() {
        TallyResult result = tally(
                news("a", "2024-06-07T12:00:00Z").about(STRIKE, killed(0), injured(0)),
                news("b", "2024-06-07T13:00:00Z").about(STRIKE, killed(2)));

        assertThat(killedIn(result)).isEqualTo(2);
        assertThat(total(result, "killed").contested()).isFalse();
        assertThat(total(result, "injured").value()).isZero();
    }
}

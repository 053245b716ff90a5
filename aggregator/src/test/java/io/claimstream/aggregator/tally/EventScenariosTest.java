package io.claimstream.aggregator.tally;

import static io.claimstream.aggregator.news.Gazette.KHARKIV;
import static io.claimstream.aggregator.news.Gazette.LUHANSK;
import static io.claimstream.aggregator.news.Gazette.LUHANSK_REGION;
import static io.claimstream.aggregator.news.Gazette.NIKOPOL;
import static io.claimstream.aggregator.news.Gazette.UKRAINE;
import static io.claimstream.aggregator.news.Happening.attack;
import static io.claimstream.aggregator.news.Happening.strike;
import static io.claimstream.aggregator.news.News.news;
import static io.claimstream.aggregator.news.Said.killed;
import static io.claimstream.aggregator.tally.Scenario.event;
import static io.claimstream.aggregator.tally.Scenario.killedIn;
import static io.claimstream.aggregator.tally.Scenario.only;
import static io.claimstream.aggregator.tally.Scenario.tally;
import static org.assertj.core.api.Assertions.assertThat;

import io.claimstream.aggregator.event.LinkingRules;
import io.claimstream.aggregator.news.Happening;
import io.claimstream.aggregator.news.News;
import io.claimstream.schemas.total.EventTotals;
import org.junit.jupiter.api.Test;

/** Which articles are counted together: a few short articles each. */
class EventScenariosTest {

    private static final Happening STRIKE = strike(LUHANSK, "2024-06-07");

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
}

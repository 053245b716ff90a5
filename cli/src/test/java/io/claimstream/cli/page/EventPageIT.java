package io.claimstream.cli.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimstream.cli.browser.Browser;
import io.claimstream.cli.browser.BrowserExtension;
import io.claimstream.schemas.total.EventTotals;
import io.claimstream.schemas.total.Revision;
import io.claimstream.schemas.total.RevisionReason;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The page of one event. */
@ExtendWith({BrowserExtension.class, LivePageExtension.class})
class EventPageIT {

    private static final String KILLED = "[data-series=killed] ";

    private final Browser browser;

    EventPageIT(Browser browser) {
        this.browser = browser;
    }

    @Test
    void seriesOfPeopleStandBeforeThoseOfThings(LivePage page) {
        page.openEvent(Newsroom.LUHANSK);

        browser.eventually(() -> assertThat(browser.texts("section.series h2"))
                .containsExactly(
                        "4 killed",
                        "20 injured",
                        "5 damaged: building",
                        "3 damaged: kindergarten",
                        "2 damaged: school"));
    }

    @Test
    void aChartHasAStepLineForEachSourceAndTheRangeShaded(LivePage page) {
        page.openEvent(Newsroom.LUHANSK);

        browser.eventually(() -> {
            assertThat(browser.attribute(KILLED + "svg.chart", "aria-label"))
                    .contains("the Red Cross 3", "the regional government 4");
            assertThat(browser.count(KILLED + "svg.chart .source")).isEqualTo(2);
            assertThat(browser.attribute(KILLED + "svg.chart .source .line", "d"))
                    .matches("M[\\d.]+,[\\d.]+(H[\\d.]+V[\\d.]+)*H[\\d.]+");
            assertThat(browser.attribute(KILLED + ".range", "d"))
                    .startsWith("M")
                    .endsWith("Z");
            assertThat(browser.texts(KILLED + ".legend li"))
                    .containsExactly("total", "the Red Cross", "the regional government");
        });
    }

    @Test
    void aFigureOfOneMomentStandsAmidTheChart(LivePage page) {
        page.openEvent(Newsroom.LUHANSK);

        browser.eventually(() -> {
            double at = Double.parseDouble(browser.attribute("[data-series=injured] .source circle", "cx"));
            assertThat(at).isBetween(150.0, 400.0);
            assertThat(browser.texts("[data-series=injured] .axes text")).contains("0", "5", "10", "15", "20", "12:00");
        });
    }

    @Test
    void disagreementIsMarkedAndEachSourceHasItsFigure(LivePage page) {
        page.openEvent(Newsroom.KHARKIV);

        browser.eventually(() -> {
            assertThat(browser.text(KILLED + "header .contested")).isEqualTo("contested: 5 to 7");
            assertThat(browser.texts(KILLED + ".sources tbody tr"))
                    .satisfiesExactly(
                            leading -> assertThat(leading)
                                    .contains("Governor Oleh Syniehubov leads", "7", "5 Jun 2024, 08:00 UTC"),
                            other -> assertThat(other).contains("Mayor Ihor Terekhov", "5"));
        });
    }

    @Test
    void aSumThatNobodyStatesShowsTheWordsOfItsParts(LivePage page) {
        page.openEvent(Newsroom.LUHANSK);

        browser.eventually(() -> {
            assertThat(browser.text("[data-series='damaged:building'] header")).contains("a sum, stated by nobody");
            assertThat(browser.text("[data-series='damaged:building'] .quotes q"))
                    .contains("Two schools and three kindergartens were damaged");
        });
    }

    @Test
    void theLogTellsEachRevisionWithReasonSourceAndTime(LivePage page) {
        page.openEvent(Newsroom.LUHANSK);

        browser.eventually(() -> assertThat(browser.text(".log li"))
                .contains("killed 3 → 4, raised, the regional government, 14:05 UTC", "7 Jun 2024, 14:05 UTC", "ago"));
    }

    @Test
    void aChangeIsDrawnWithoutTouchingTheRest(LivePage page) {
        page.openEvent(Newsroom.LUHANSK);
        browser.run("document.querySelector('[data-series=injured] button[data-claim]').focus()");
        browser.run("window.focused = document.activeElement");

        page.publish(
                "toll",
                "2024-06-07T18:30:00Z",
                "The missile attack on Luhansk on Friday killed six people, police said.");

        browser.eventually(() -> {
            assertThat(browser.text(KILLED + "h2")).isEqualTo("6 killed");
            assertThat(browser.text(KILLED + ".change")).isEqualTo("4 → 6, raised, police, 18:30");
            assertThat(browser.text(".log li")).contains("4 → 6, raised, police, 18:30");
        });
        assertThat(browser.run("return window.focused.isConnected && document.activeElement === window.focused"))
                .as("the button that had the focus has it still")
                .isEqualTo(true);
    }

    @Test
    void anEventThatTurnsOutToBeAnotherSaysSo(LivePage page) {
        EventTotals kharkiv = page.newsroom().event(Newsroom.KHARKIV);
        page.lay("/api/events/ua-kharkiv-old", page.eventAnswer(kharkiv, Newsroom.KHARKIV));

        page.openEvent("ua-kharkiv-old");

        browser.eventually(() -> {
            assertThat(browser.text(".notice.moved"))
                    .isEqualTo("ua-kharkiv-old turned out to be the same event. It is counted here now.");
            assertThat(browser.text("h1")).isEqualTo("Missile attack in Kharkiv");
            assertThat(browser.address()).endsWith("/events/" + Newsroom.KHARKIV);
        });
    }

    @Test
    void anotherEventThatJoinsThisOneIsTold(LivePage page) {
        page.openEvent(Newsroom.LUHANSK);

        page.send(
                "revision",
                new Revision(
                        "r-moved",
                        "ua-alchevsk",
                        null,
                        null,
                        null,
                        RevisionReason.MOVED,
                        null,
                        false,
                        null,
                        null,
                        null,
                        null,
                        null,
                        Newsroom.LUHANSK));

        browser.eventually(() ->
                assertThat(browser.text(".notice.moved")).startsWith("ua-alchevsk turned out to be the same event"));
    }

    @Test
    void anUnknownEventIsSaidToBeUnknown(LivePage page) {
        page.open("/events/nowhere");

        browser.eventually(() -> {
            assertThat(browser.text("h1")).isEqualTo("This event cannot be shown");
            assertThat(browser.texts(".notice")).isEqualTo(List.of("unknown"));
        });
    }
}

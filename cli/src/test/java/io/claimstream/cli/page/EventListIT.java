package io.claimstream.cli.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimstream.cli.browser.Browser;
import io.claimstream.cli.browser.BrowserExtension;
import io.claimstream.schemas.total.EventTotals;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.Keys;

/** The list of events. */
@ExtendWith({BrowserExtension.class, LivePageExtension.class})
class EventListIT {

    private static final String LUHANSK = "[data-event='" + Newsroom.LUHANSK + "'] ";
    private static final String KHARKIV = "[data-event='" + Newsroom.KHARKIV + "'] ";

    private final Browser browser;

    EventListIT(Browser browser) {
        this.browser = browser;
    }

    @Test
    void eventsStandByLatestChangeWithTheirLeadingTotals(LivePage page) {
        page.open("/");

        browser.eventually(() -> {
            assertThat(browser.texts("#events h2"))
                    .containsExactly("Missile attack in Luhansk", "Missile attack in Kharkiv");
            assertThat(browser.texts(LUHANSK + ".totals strong")).containsExactly("4", "20", "5");
            assertThat(browser.text(LUHANSK + "[data-series=killed]")).contains("4", "killed");
            assertThat(browser.text(KHARKIV + "[data-series=killed]")).contains("contested: 5 to 7");
            assertThat(browser.text(LUHANSK)).contains("7 June 2024", "Ukraine", "7 Jun 2024, 14:05 UTC", "ago");
            assertThat(browser.text("#summary")).isEqualTo("2 events");
        });
    }

    @Test
    void aChangeIsShownAndAnnouncedWithoutReload(LivePage page) {
        page.openList();
        browser.run("window.sameDocument = true");

        page.publish(
                "toll",
                "2024-06-07T18:30:00Z",
                "The missile attack on Luhansk on Friday killed six people, police said.");

        browser.eventually(() -> {
            assertThat(browser.text(LUHANSK + "[data-series=killed] strong")).isEqualTo("6");
            assertThat(browser.text(LUHANSK + ".change")).isEqualTo("killed: 4 → 6, raised, police, 18:30");
            assertThat(browser.run("return document.getElementById('announcement').textContent"))
                    .isEqualTo("Missile attack in Luhansk: killed: 4 → 6, raised, police, 18:30");
        });
        assertThat(browser.run("return window.sameDocument")).isEqualTo(true);
    }

    @Test
    void aChangeFlashesButNotForThoseWhoWantNoMotion(LivePage page) {
        page.openList();
        page.publish(
                "toll",
                "2024-06-07T18:30:00Z",
                "The missile attack on Luhansk on Friday killed six people, police said.");

        browser.awaits(".change");
        assertThat(animation()).isEqualTo("flash");

        browser.prefer("prefers-reduced-motion", "reduce");
        browser.eventually(() -> assertThat(animation()).isEqualTo("none"));
    }

    @Test
    void focusStaysWhereItIsWhenAnotherEventComesToTheTop(LivePage page) {
        page.openList();
        browser.run("document.querySelector(arguments[0]).focus()", LUHANSK + "h2 a");
        browser.run("window.unchanged = document.querySelector(arguments[0])", LUHANSK + ".totals");

        page.publish(
                "toll",
                "2024-06-07T18:30:00Z",
                "The missile strike on Kharkiv on Wednesday killed eight people, police said.");

        browser.eventually(() -> assertThat(browser.texts("#events h2"))
                .containsExactly("Missile attack in Kharkiv", "Missile attack in Luhansk"));
        assertThat(browser.run(
                        "return document.activeElement === document.querySelector(arguments[0])", LUHANSK + "h2 a"))
                .as("the link that had the focus has it still")
                .isEqualTo(true);
        assertThat(browser.run("return window.unchanged === document.querySelector(arguments[0])", LUHANSK + ".totals"))
                .as("what did not change was not made anew")
                .isEqualTo(true);
    }

    @Test
    void anEventThatIsWithdrawnGoes(LivePage page) {
        page.openList();
        page.lay("/api/events", LivePage.list(List.of(page.newsroom().event(Newsroom.LUHANSK)), null, 1));

        page.send("removed", Map.of("id", Newsroom.KHARKIV));

        browser.eventually(() -> {
            assertThat(browser.texts("#events h2")).containsExactly("Missile attack in Luhansk");
            assertThat(browser.text("#summary")).isEqualTo("1 event");
        });
    }

    @Test
    void moreThanFiftyEventsAreLoadedWhenAskedFor(LivePage page) {
        List<EventTotals> many = IntStream.range(0, 60)
                .mapToObj(number -> renamed(page.newsroom().event(Newsroom.LUHANSK), "event-" + (100 + number)))
                .toList();
        page.lay("/api/events?limit=50", LivePage.list(many.subList(0, 50), "after-50", 60));
        page.lay("/api/events?limit=50&cursor=after-50", LivePage.list(many.subList(50, 60), null, 60));
        page.openList();
        browser.eventually(() -> assertThat(browser.text("#summary")).isEqualTo("50 of 60 events"));

        browser.run("document.getElementById('more').focus()");
        browser.type(Keys.ENTER);

        browser.eventually(() -> {
            assertThat(browser.count("#events .event")).isEqualTo(60);
            assertThat(browser.text("#summary")).isEqualTo("60 events");
            assertThat(browser.count("#more:not([hidden])")).isZero();
        });
    }

    @Test
    void theMapLinksToTheEventsOfEachPlace(LivePage page) {
        page.openList();

        browser.eventually(() -> {
            assertThat(browser.attribute(".map .land", "d")).hasSizeGreaterThan(10_000);
            assertThat(browser.count(".map a")).isEqualTo(2);
        });
        browser.run("document.querySelector(arguments[0]).focus()", ".map a[aria-label='Missile attack in Luhansk']");
        browser.type(Keys.ENTER);
        browser.eventually(() -> assertThat(browser.address()).endsWith("/events/" + Newsroom.LUHANSK));
    }

    private String animation() {
        return (String) browser.run("return getComputedStyle(document.querySelector('.change')).animationName");
    }

    private static EventTotals renamed(EventTotals event, String id) {
        return new EventTotals(
                id,
                event.kind(),
                event.kindFamily(),
                event.place(),
                event.date(),
                event.datePrecision(),
                event.firstPublishedAt(),
                event.lastPublishedAt(),
                event.articles(),
                event.totals());
    }
}

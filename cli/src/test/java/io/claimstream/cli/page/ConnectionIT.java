package io.claimstream.cli.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimstream.cli.browser.Browser;
import io.claimstream.cli.browser.BrowserExtension;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the page does when the server is gone or has lost sight of it, and whom it talks to. */
@ExtendWith({BrowserExtension.class, LivePageExtension.class})
class ConnectionIT {

    private static final String KILLED = "[data-event='" + Newsroom.LUHANSK + "'] [data-series=killed] strong";
    private static final String SIX = "The missile attack on Luhansk on Friday killed six people, police said.";

    private final Browser browser;

    ConnectionIT(Browser browser) {
        this.browser = browser;
    }

    @Test
    void aDroppedConnectionIsSaidAndComesBackWithWhatWasMissed(LivePage page) throws IOException {
        page.openList();
        page.send("totals", page.newsroom().event(Newsroom.KHARKIV));
        browser.eventually(() -> assertThat(browser.text("#events h2")).isEqualTo("Missile attack in Kharkiv"));

        page.stopServer();
        browser.eventually(
                () -> assertThat(browser.text("#connection[data-state=lost]")).startsWith("Connection lost"));
        assertThat(browser.count("#events .event"))
                .as("what was shown is shown still")
                .isEqualTo(2);
        page.newsroom().publish("toll", "The Gazette", "2024-06-07T18:30:00Z", null, SIX);
        page.restartServer();

        browser.eventually(() -> {
            assertThat(browser.text("#connection[data-state=live]")).isEqualTo("Live");
            assertThat(browser.text(KILLED)).isEqualTo("6");
            assertThat(page.requests())
                    .anySatisfy(asked -> assertThat(asked).contains("/api/stream", "lastEventId=t0%3A1"));
        });
    }

    @Test
    void aListThatTheServerCallsOutdatedIsReadAgain(LivePage page) {
        page.openList();
        page.newsroom().publish("toll", "The Gazette", "2024-06-07T18:30:00Z", null, SIX);
        page.lay("/api/events", LivePage.list(page.newsroom().totals().events(), null, 2));

        page.send("expired", Map.of());

        browser.eventually(() -> assertThat(browser.text(KILLED)).isEqualTo("6"));
    }

    @Test
    void aServerThatStillReadsTheTopicsIsNotTakenForLive(LivePage page) throws IOException {
        page.openList();
        page.stopServer();
        browser.awaits("#connection[data-state=lost]");
        page.caughtUp(false);
        page.restartServer();

        browser.eventually(() -> assertThat(page.requests()).contains("/ready"));
        assertThat(page.requests()).noneMatch(asked -> asked.startsWith("/api/"));

        page.caughtUp(true);
        browser.awaits("#connection[data-state=live]");
    }

    @Test
    void nothingIsAskedOfAnyOtherHost(LivePage page) {
        page.openList();
        browser.awaits(".map .land[d]");
        page.openEvent(Newsroom.LUHANSK);
        browser.click("button[data-claim]");
        browser.awaits("dialog[open] mark");

        assertThat(browser.requested())
                .anyMatch(address -> address.endsWith(".js"))
                .anyMatch(address -> address.endsWith(".css"))
                .allMatch(address -> address.startsWith(page.origin()) || address.startsWith("data:"));
        assertThat(browser.complaints()).isEmpty();
    }
}

package io.claimstream.cli.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimstream.cli.browser.Browser;
import io.claimstream.cli.browser.BrowserExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Filters are the address's query. */
@ExtendWith({BrowserExtension.class, LivePageExtension.class})
class FiltersIT {

    private static final String FILTERED = "/?place=Luhansk&contested=true";

    private final Browser browser;

    FiltersIT(Browser browser) {
        this.browser = browser;
    }

    @Test
    void anAddressWithFiltersFillsTheFormAndFiltersListAndStream(LivePage page) {
        page.open(FILTERED);

        browser.eventually(() -> {
            assertThat(browser.run("return document.querySelector('[name=place]').value"))
                    .isEqualTo("Luhansk");
            assertThat(browser.run("return document.querySelector('[name=contested]').checked"))
                    .isEqualTo(true);
            assertThat(page.requests())
                    .contains(
                            "/api/events?place=Luhansk&contested=true&limit=50",
                            "/api/stream?place=Luhansk&contested=true&topics=totals%2Crevisions");
        });
    }

    @Test
    void theFormWritesTheAddressAndKeepsWhatItDoesNotShow(LivePage page) {
        page.open(FILTERED + "&country=UA");

        browser.type("[name=kind]", "shelling\n");

        browser.eventually(() -> {
            assertThat(browser.address()).contains("place=Luhansk", "contested=true", "kind=shelling", "country=UA");
            assertThat(page.requests())
                    .anySatisfy(asked ->
                            assertThat(asked).startsWith("/api/stream?").contains("kind=shelling"));
        });
    }

    @Test
    void backLeadsToTheFiltersBefore(LivePage page) {
        page.open(FILTERED);
        browser.type("[name=kind]", "shelling\n");
        browser.eventually(() -> assertThat(browser.address()).contains("kind=shelling"));

        browser.back();

        browser.eventually(() -> {
            assertThat(browser.address()).endsWith(FILTERED);
            assertThat(browser.run("return document.querySelector('[name=kind]').value"))
                    .isEqualTo("");
        });
    }

    @Test
    void whatTheServerRefusesIsSaidInItsWords(LivePage page) {
        page.lay("/api/events?kind=shelling&limit=50", "no list of events");

        page.open("/?kind=shelling");

        browser.eventually(() -> assertThat(browser.text("#summary")).startsWith("The list could not be loaded:"));
    }
}

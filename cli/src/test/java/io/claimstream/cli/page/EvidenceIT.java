package io.claimstream.cli.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimstream.cli.browser.Browser;
import io.claimstream.cli.browser.BrowserExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.Keys;

/** The article behind a number, which is not to be trusted. */
@ExtendWith({BrowserExtension.class, LivePageExtension.class})
class EvidenceIT {

    private static final String BUTTON = "[data-series=killed] button[data-claim]";

    private final Browser browser;

    EvidenceIT(Browser browser) {
        this.browser = browser;
    }

    @BeforeEach
    void openTheArticleOfTheToll(LivePage page) {
        page.openEvent(Newsroom.LUHANSK);
        browser.click(BUTTON);
        browser.awaits("dialog[open] mark");
    }

    @Test
    void theWordsThatGaveTheNumberAreHighlighted() {
        browser.eventually(() -> {
            assertThat(browser.text(".article mark"))
                    .isEqualTo(
                            "The missile attack on Luhansk on Friday killed four people, the regional government said.");
            assertThat(browser.text(".article mark strong")).isEqualTo("four");
        });
    }

    @Test
    void escapeLeadsBackToWhereTheReaderWas() {
        browser.type(Keys.ESCAPE);

        browser.eventually(() -> {
            assertThat(browser.count("dialog[open]")).isZero();
            assertThat(browser.run("return document.activeElement === document.querySelector(arguments[0])", BUTTON))
                    .isEqualTo(true);
        });
    }

    @Test
    void markupInTitleTextAndPublisherStaysText() {
        browser.eventually(() -> {
            assertThat(browser.text(".article .title")).isEqualTo(Newsroom.SCRIPT);
            assertThat(browser.text(".article .text")).startsWith(Newsroom.SCRIPT);
            assertThat(browser.text(".article .meta")).startsWith("<b>The Courier</b>");
        });
        assertThat(browser.count("main script, main img, main b")).isZero();
        assertThat(browser.run("return window.injected === undefined")).isEqualTo(true);
    }
}

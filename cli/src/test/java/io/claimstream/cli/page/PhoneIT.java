package io.claimstream.cli.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimstream.cli.browser.Browser;
import io.claimstream.cli.browser.BrowserExtension;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The page on a small phone. */
@ExtendWith({BrowserExtension.class, LivePageExtension.class})
class PhoneIT {

    private final Browser browser;

    PhoneIT(Browser browser) {
        this.browser = browser;
    }

    @BeforeEach
    void holdAPhone() {
        browser.becomeScreen(360, 740);
    }

    @Test
    void neitherPageScrollsSideways(LivePage page) {
        page.openList();
        browser.eventually(() -> assertThat(overflow()).isZero());

        page.openEvent(Newsroom.LUHANSK);
        browser.eventually(() -> assertThat(overflow()).isZero());
    }

    @Test
    void theFormIsFoldedUntilItIsWanted(LivePage page) {
        page.openList();
        assertThat(isSeen("[name=place]")).isFalse();

        browser.click(".filters summary");

        browser.eventually(() -> assertThat(isSeen("[name=place]")).isTrue());
    }

    /** Links within a line of text and the dots of the map, whose events the list links to as well, are not meant (WCAG 2.5.8). */
    @Test
    void whatIsTouchedIsLargeEnoughForAThumb(LivePage page) {
        page.openList();
        browser.click(".filters summary");
        browser.eventually(() -> assertThat(smallTargets()).isEmpty());

        page.openEvent(Newsroom.LUHANSK);
        browser.eventually(() -> assertThat(smallTargets()).isEmpty());

        browser.click("button[data-claim]");
        browser.awaits("dialog[open] mark");
        browser.eventually(() -> assertThat(smallTargets()).isEmpty());
    }

    private long overflow() {
        return (Long) browser.run("return document.documentElement.scrollWidth - document.documentElement.clientWidth");
    }

    private boolean isSeen(String selector) {
        return (Boolean) browser.run("return document.querySelector(arguments[0]).checkVisibility()", selector);
    }

    private List<?> smallTargets() {
        return (List<?>) browser.run("""
                return [...document.querySelectorAll("a, button, summary, select, input, label.check")]
                  .filter((target) => target.checkVisibility() && !target.closest("svg, .skip, footer, label.check > input"))
                  .filter((target) => target.getBoundingClientRect().height < 44)
                  .map((target) => target.outerHTML);
                """);
    }
}

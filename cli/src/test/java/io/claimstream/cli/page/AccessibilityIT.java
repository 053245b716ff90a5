package io.claimstream.cli.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimstream.cli.browser.Browser;
import io.claimstream.cli.browser.BrowserExtension;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What axe finds, in both colour schemes. */
@ExtendWith({BrowserExtension.class, LivePageExtension.class})
class AccessibilityIT {

    private final Browser browser;

    AccessibilityIT(Browser browser) {
        this.browser = browser;
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void theListHasNoSeriousFinding(String colours, LivePage page) throws IOException {
        settle(colours);
        page.openList();
        page.publish(
                "toll",
                "2024-06-07T18:30:00Z",
                "The missile attack on Luhansk on Friday killed six people, police said.");
        browser.awaits(".change");

        assertThat(seriousFindings()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void anEventHasNoSeriousFinding(String colours, LivePage page) throws IOException {
        settle(colours);
        page.openEvent(Newsroom.KHARKIV);

        assertThat(seriousFindings()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void anArticleHasNoSeriousFinding(String colours, LivePage page) throws IOException {
        settle(colours);
        page.openEvent(Newsroom.LUHANSK);
        browser.click("button[data-claim]");
        browser.awaits("dialog[open] mark");

        assertThat(seriousFindings()).isEmpty();
    }

    /** Without motion, as a flash has the contrast of no moment in particular. */
    private void settle(String colours) {
        browser.prefer("prefers-color-scheme", colours, "prefers-reduced-motion", "reduce");
    }

    private List<?> seriousFindings() throws IOException {
        try (InputStream axe = AccessibilityIT.class.getResourceAsStream("/axe.min.js")) {
            browser.run(new String(axe.readAllBytes(), StandardCharsets.UTF_8));
        }
        return (List<?>) browser.runAsync("""
                const done = arguments[arguments.length - 1];
                axe.run().then((found) => done(found.violations
                  .filter(({ impact }) => impact === "serious" || impact === "critical")
                  .map(({ id, nodes }) => id + ": " + nodes.map((node) => node.html + node.failureSummary).join())));
                """);
    }
}

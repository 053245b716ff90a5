package io.claimstream.cli.extract.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimstream.cli.CommandRun;
import io.claimstream.cli.browser.Browser;
import io.claimstream.cli.browser.BrowserExtension;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The page in a real browser. */
@ExtendWith(BrowserExtension.class)
class ClaimsPageBrowserIT {

    private static final Path SEEDS = Path.of("../seeds").toAbsolutePath();

    @TempDir
    private Path folder;

    @Test
    void theBrowserHasNothingToComplainOf(Browser browser) {
        Path page = folder.resolve("page.html");
        assertThat(CommandRun.of("extract", "--html", page.toString(), SEEDS.toString())
                        .exitCode())
                .isZero();

        browser.open(page.toUri().toString());

        browser.eventually(() -> {
            assertThat(browser.texts("mark")).contains("43");
            assertThat(browser.count("#claim-1")).isEqualTo(1);
        });
        assertThat(browser.complaints()).isEmpty();
    }
}

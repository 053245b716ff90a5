package io.claimstream.cli.extract.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import io.claimstream.cli.CommandRun;
import io.claimstream.cli.Programs;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page in a real browser; skipped where there is no Chromium. */
class ClaimsPageBrowserIT {

    private static final Path SEEDS = Path.of("../seeds").toAbsolutePath();

    @TempDir
    private Path folder;

    @Test
    void theBrowserHasNothingToComplainOf() throws IOException, InterruptedException {
        if (!Programs.isInstalled("chromium")) {
            abort("chromium is not installed here");
        }
        Path page = folder.resolve("page.html");
        assertThat(CommandRun.of("extract", "--html", page.toString(), SEEDS.toString())
                        .exitCode())
                .isZero();

        CommandRun browser = Programs.run(
                folder,
                Map.of(),
                "chromium",
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--user-data-dir=" + folder.resolve("profile"),
                "--enable-logging=stderr",
                "--dump-dom",
                page.toUri().toString());

        assertThat(browser.exitCode()).isZero();
        assertThat(browser.out()).contains("<mark>43</mark>", "id=\"claim-1\"");
        assertThat(browser.err()).doesNotContain("CONSOLE", "Content Security Policy");
    }
}

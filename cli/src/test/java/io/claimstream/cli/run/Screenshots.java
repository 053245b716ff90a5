package io.claimstream.cli.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimstream.cli.browser.Browser;
import io.claimstream.cli.browser.BrowserExtension;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Takes the pictures of {@code docs/screenshots}, of the seeds; run by {@code docs/screenshots/take} and by nothing else. */
@ExtendWith(BrowserExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class Screenshots {

    private static final Path SEEDS = Path.of("../seeds");
    private static final Path PICTURES = Path.of("../docs/screenshots");
    private static final String LAST = "abancay-2025-03-11-5.txt";
    private static final String EVENT = "ua-luhansk-2024-06-07-missile-attack";

    @TempDir
    private static Path folder;

    private final Browser browser;
    private ServedPipeline pipeline;

    Screenshots(Browser browser) {
        this.browser = browser;
    }

    @BeforeAll
    void replaySeeds() throws IOException {
        pipeline = new ServedPipeline(folder);
        try (Stream<Path> seeds = Files.list(SEEDS)) {
            pipeline.replay(seeds.filter(seed -> seed.toString().endsWith(".txt"))
                    .filter(seed -> !seed.endsWith(LAST))
                    .toArray(Path[]::new));
        }
        pipeline.awaitCaughtUp();
    }

    @AfterAll
    void stop() {
        pipeline.close();
    }

    @ParameterizedTest
    @CsvSource({
        "list-light, light, 1100, 1000",
        "list-dark, dark, 1100, 1000",
        "list-phone, light, 360, 740",
        "event-light, light, 1100, 1400",
        "event-dark, dark, 1100, 1400",
        "event-phone, light, 360, 740"
    })
    void take(String name, String colours, int width, int height) throws IOException {
        browser.becomeScreen(width, height);
        browser.prefer("prefers-color-scheme", colours, "prefers-reduced-motion", "reduce");
        boolean list = name.startsWith("list");
        browser.open(pipeline.address(list ? "/" : "/events/" + EVENT));
        browser.awaits(list ? ".event .totals" : "section.series .chart");
        browser.awaits("#connection[data-state=live]");
        if (name.equals("list-light")) {
            pipeline.replay(SEEDS.resolve(LAST));
            browser.awaits(".change");
        }
        if (list) {
            browser.awaits(".map .land[d]");
        }
        Files.write(PICTURES.resolve(name + ".png"), browser.picture());
        assertThat(PICTURES.resolve(name + ".png")).isNotEmptyFile();
    }
}

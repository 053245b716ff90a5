package io.claimstream.cli.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimstream.cli.browser.Browser;
import io.claimstream.cli.browser.BrowserExtension;
import io.claimstream.schemas.article.Article;
import io.claimstream.schemas.json.Json;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** From an article on the topic to the page in a browser, with nothing in between left out. */
@ExtendWith(BrowserExtension.class)
class PipelinePageIT {

    private static final Path SEEDS = Path.of("../seeds");
    private static final String SCRIPT =
            "<script>window.injected=true</script><img src=x onerror='window.injected=true'>";

    @TempDir
    private static Path folder;

    private static ServedPipeline pipeline;

    private final Browser browser;

    PipelinePageIT(Browser browser) {
        this.browser = browser;
    }

    @BeforeAll
    static void replaySeeds() {
        pipeline = new ServedPipeline(folder);
        pipeline.replay(SEEDS);
        pipeline.awaitCaughtUp();
    }

    @AfterAll
    static void stop() {
        pipeline.close();
    }

    @Test
    void theListShowsTheSeedEvents() {
        browser.open(pipeline.address("/"));

        browser.eventually(() -> {
            assertThat(total("ua-luhansk-2024-06-07-missile-attack", "killed")).isEqualTo("4");
            assertThat(total("ua-luhansk-2024-06-07-missile-attack", "injured")).isEqualTo("43");
            assertThat(total("ua-nikopol-2024-06-07-shelling", "killed")).isEqualTo("1");
        });
    }

    @Test
    void anEventShowsItsHistoryAndTheArticleBehindIt() {
        browser.open(pipeline.address("/events/ua-luhansk-2024-06-07-missile-attack"));

        browser.eventually(() -> {
            assertThat(browser.texts("section.series h2")).startsWith("4 killed", "43 injured");
            assertThat(browser.texts(".log li"))
                    .anySatisfy(line -> assertThat(line).contains("killed 3 → 4, raised"));
        });
        browser.click("[data-series=killed] button[data-claim]");
        browser.eventually(
                () -> assertThat(browser.text("dialog[open] mark strong")).isIn("four", "three"));
    }

    @Test
    void whatIsShownCanBeDownloaded() {
        browser.open(pipeline.address("/events/ua-luhansk-2024-06-07-missile-attack"));
        browser.awaits(".downloads a");

        List<?> answers = (List<?>) browser.runAsync("""
                const done = arguments[arguments.length - 1];
                const links = [...document.querySelectorAll(".downloads a")];
                Promise.all(links.map(async (link) => (await fetch(link.href)).status)).then(done);
                """);

        assertThat(answers).hasSize(4).allMatch(Long.valueOf(200)::equals);
    }

    @Test
    void anotherArticleChangesATotalWithoutReload() throws IOException {
        pipeline.replay(flood("a", "Bremen", "2024-05-03T08:00:00Z", "four"));
        browser.open(pipeline.address("/"));
        browser.eventually(
                () -> assertThat(total("de-bremen-2024-05-03-flood", "killed")).isEqualTo("4"));
        browser.awaits("#connection[data-state=live]");
        browser.run("window.sameDocument = true");

        pipeline.replay(flood("b", "Bremen", "2024-05-03T14:05:00Z", "nine"));

        browser.eventually(() -> {
            assertThat(total("de-bremen-2024-05-03-flood", "killed")).isEqualTo("9");
            assertThat(browser.text("[data-event=de-bremen-2024-05-03-flood] .change"))
                    .isEqualTo("killed: 4 → 9, raised, police, 14:05");
        });
        assertThat(browser.run("return window.sameDocument")).isEqualTo(true);
    }

    @Test
    void whatHappensWhileTheServerIsAwayIsThereWhenItIsBack() throws IOException {
        pipeline.replay(flood("c", "Hamburg", "2024-05-03T08:00:00Z", "four"));
        browser.open(pipeline.address("/"));
        browser.eventually(
                () -> assertThat(total("de-hamburg-2024-05-03-flood", "killed")).isEqualTo("4"));
        browser.awaits("#connection[data-state=live]");

        int port = pipeline.stopServing();
        browser.eventually(
                () -> assertThat(browser.text("#connection[data-state=lost]")).startsWith("Connection lost"));
        pipeline.replay(flood("d", "Hamburg", "2024-05-03T14:05:00Z", "seven"));
        pipeline.awaitCaughtUp();
        pipeline.serve(port);

        browser.eventually(() -> {
            assertThat(browser.text("#connection[data-state=live]")).isEqualTo("Live");
            assertThat(total("de-hamburg-2024-05-03-flood", "killed")).isEqualTo("7");
        });
        pipeline.replay(flood("e", "Hamburg", "2024-05-03T20:00:00Z", "eight"));
        browser.eventually(
                () -> assertThat(total("de-hamburg-2024-05-03-flood", "killed")).isEqualTo("8"));
    }

    @Test
    void anArticleThatIsScriptInjectionIsShownAsItsText() throws IOException {
        String text = SCRIPT + "\n\nA flood killed five people in Dresden on Friday, police said. " + SCRIPT;
        pipeline.replay(article("injection", "<b>Gazette</b>", "2024-05-03T08:00:00Z", SCRIPT, text));
        browser.open(pipeline.address("/events/de-dresden-2024-05-03-flood"));
        // the page may have been opened before the event was there
        browser.click("[data-series=killed] button[data-claim]");

        browser.eventually(() -> {
            assertThat(browser.text(".article .title")).isEqualTo(SCRIPT);
            assertThat(browser.text(".article .text")).startsWith(SCRIPT).endsWith(SCRIPT);
        });
        assertThat(browser.count("main script, main img, main b")).isZero();
        assertThat(browser.run("return window.injected === undefined")).isEqualTo(true);
    }

    private String total(String event, String series) {
        return browser.text("[data-event=" + event + "] [data-series='" + series + "'] strong");
    }

    private static String flood(String id, String city, String at, String number) {
        return article(
                id,
                "The Gazette",
                at,
                null,
                "A flood killed " + number + " people in " + city + " on Friday, police said.");
    }

    private static String article(String id, String publisher, String at, String title, String text) {
        return Json.write(new Article(id, 1, publisher, title, text, Instant.parse(at), null, null, null));
    }
}

package io.claimstream.aggregator.http.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;

/** The live page in a real browser, against fixed answers; aborted where there is no Chromium or no ChromeDriver. */
class LivePageIT {

    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
    private static final Path DRIVER = Path.of("/usr/bin/chromedriver");
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private static ChromeDriver browser;

    private FixtureServer server;

    @BeforeAll
    static void startBrowser() {
        if (!Files.isExecutable(CHROMIUM) || !Files.isExecutable(DRIVER)) {
            abort("chromium and chromium-driver are not installed here");
        }
        ChromeOptions options = new ChromeOptions();
        options.setBinary(CHROMIUM.toFile());
        options.addArguments(
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--window-size=1000,900");
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(DRIVER.toFile())
                .build();
        browser = new ChromeDriver(service, options);
    }

    @AfterAll
    static void stopBrowser() {
        if (browser != null) {
            browser.quit();
        }
    }

    @BeforeEach
    void startServer() throws IOException {
        server = serve(0);
    }

    @AfterEach
    void stopServer() {
        server.close();
    }

    @Test
    void theListShowsEventsWithTheirLeadingTotals() {
        open("/");

        assertThat(text("#events .event h2")).isEqualTo("Missile attack in Luhansk, UA");
        assertThat(text("[data-series=killed]")).isEqualTo("3 killed contested");
        assertThat(attribute(".map a", "href")).isEqualTo("/events/" + Sample.EVENT_ID);
    }

    @Test
    void aChangeIsShownAndAnnouncedWithoutReload() throws IOException {
        open("/");
        find("#connection[data-state=live]");
        find("#events .event");
        browser.executeScript("window.sameDocument = true");

        server.send("t0:2", "totals", Sample.event(4));
        server.send("r0:2", "revision", Sample.revision());

        assertThat(text(".change")).isEqualTo("killed: 3 → 4, raised, regional government, 14:05");
        assertThat(text("[data-series=killed] strong")).isEqualTo("4");
        assertThat(browser.findElement(By.id("announcement")).getDomProperty("textContent"))
                .contains("Luhansk", "3 → 4");
        assertThat(browser.executeScript("return window.sameDocument")).isEqualTo(true);
    }

    @Test
    void anEventHasAStepLineForEachSourceAndTheRangeShaded() {
        open("/events/" + Sample.EVENT_ID);

        String chart = "[data-series=killed] svg.chart";
        assertThat(attribute(chart, "aria-label")).contains("Red Cross 3", "regional government 4");
        List<String> lines = read(chart, LivePageIT::linesOfSources);
        assertThat(lines)
                .hasSize(2)
                .allSatisfy(line -> assertThat(line).matches("M[\\d.,]+(H[\\d.]+V[\\d.]+)*H[\\d.]+"));
        assertThat(attribute(chart + " path.range", "d")).endsWith("Z");
        assertThat(text(".log li")).contains("3 → 4, raised, regional government, 14:05");
    }

    @Test
    void theWordsThatGaveTheNumberAreHighlightedInTheArticle() {
        open("/events/" + Sample.EVENT_ID);

        click("button[data-claim=c-2]");

        assertThat(text(".article mark")).endsWith("officials said four people were killed.");
        assertThat(text(".article mark strong")).isEqualTo("four");
    }

    @Test
    void markupInAnArticleStaysText() {
        open("/events/" + Sample.EVENT_ID);
        click("button[data-claim=c-2]");

        assertThat(text(".article .title")).isEqualTo(Sample.SCRIPT);
        assertThat(browser.findElements(By.cssSelector("main script, main img")))
                .isEmpty();
        assertThat(browser.executeScript("return window.attacked === undefined"))
                .isEqualTo(true);
    }

    @Test
    void filtersAreKeptInTheAddressAndTakenFromIt() {
        open("/?place=Luhansk&contested=true");
        find("#events .event");

        String place = read("input[name=place]", field -> field.getDomProperty("value"));
        assertThat(place).isEqualTo("Luhansk");
        assertThat(server.requests())
                .anySatisfy(asked -> assertThat(asked).startsWith("/api/events?place=Luhansk&contested=true"));

        find("input[name=kind]").sendKeys("shelling\n");

        until(() -> browser.getCurrentUrl().contains("kind=shelling"));
        assertThat(browser.getCurrentUrl()).contains("place=Luhansk", "contested=true");
        until(() -> server.requests().stream()
                .anyMatch(asked -> asked.startsWith("/api/stream") && asked.contains("kind=shelling")));
    }

    @Test
    void aDroppedConnectionIsSaidAndComesBackWhereItWas() throws IOException {
        open("/");
        find("#connection[data-state=live]");
        find("#events .event");
        server.send("t0:7", "totals", Sample.event(3));
        int port = server.port();

        server.close();
        assertThat(text("#connection[data-state=lost]")).contains("connection lost");
        server = serve(port);

        find("#connection[data-state=live]");
        until(() ->
                server.requests().stream().anyMatch(asked -> asked.contains("/api/stream") && asked.contains("t0:7")));
        server.send("t0:8", "totals", Sample.event(4));
        until(() -> text("[data-series=killed] strong").equals("4"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void nothingSeriousIsFoundByAxe(String colours) throws IOException {
        for (String path : List.of("/", "/events/" + Sample.EVENT_ID)) {
            open(path);
            browser.executeScript("document.documentElement.dataset.theme = arguments[0]", colours);
            if (!path.equals("/")) {
                click("button[data-claim=c-2]");
                find(".article mark");
            }
            find("#connection[data-state=live]");

            assertThat(seriousFindings()).as(path).isEmpty();
        }
    }

    private static List<?> seriousFindings() throws IOException {
        try (InputStream axe = LivePageIT.class.getResourceAsStream("/axe.min.js")) {
            browser.executeScript(new String(axe.readAllBytes(), StandardCharsets.UTF_8));
        }
        return (List<?>) browser.executeAsyncScript("""
                const done = arguments[arguments.length - 1];
                axe.run().then((found) => done(found.violations
                  .filter(({ impact }) => impact === "serious" || impact === "critical")
                  .map(({ id, nodes }) => id + ": " + nodes.map((node) => node.html + node.failureSummary).join())));
                """);
    }

    private static FixtureServer serve(int port) throws IOException {
        FixtureServer server = new FixtureServer(port);
        server.lay("/api/events", Sample.events(3));
        server.lay("/api/events/" + Sample.EVENT_ID, Sample.eventPage());
        server.lay("/api/articles/a-1", Sample.article());
        return server;
    }

    private void open(String path) {
        browser.get("http://localhost:" + server.port() + path);
    }

    private static List<String> linesOfSources(WebElement chart) {
        return chart.findElements(By.cssSelector("path.line:not(.total)")).stream()
                .map(line -> line.getDomAttribute("d"))
                .toList();
    }

    private static String text(String selector) {
        return read(selector, WebElement::getText);
    }

    private static String attribute(String selector, String name) {
        return read(selector, element -> element.getDomAttribute(name));
    }

    private static void click(String selector) {
        read(selector, element -> {
            element.click();
            return true;
        });
    }

    /** What {@code reader} reads of the element, found again where the page has put another in its place meanwhile. */
    private static <T> T read(String selector, Function<WebElement, T> reader) {
        AtomicReference<T> read = new AtomicReference<>();
        until(() -> {
            try {
                read.set(reader.apply(find(selector)));
                return true;
            } catch (StaleElementReferenceException replaced) {
                return false;
            }
        });
        return read.get();
    }

    private static WebElement find(String selector) {
        until(() -> !browser.findElements(By.cssSelector(selector)).isEmpty());
        return browser.findElement(By.cssSelector(selector));
    }

    private static void until(BooleanSupplier condition) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("waited too long").isLessThan(end);
            Thread.onSpinWait();
        }
    }
}

package io.claimstream.cli.browser;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.stream.Stream;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/**
 * The Chromium of this machine and its driver. Nothing is downloaded.
 *
 * @param program the browser
 * @param driver what steers it
 */
record Chromium(Path program, Path driver) {

    /** A loaded machine takes its time to start a browser. */
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    /** The ones on the path; empty where either is missing. */
    static Optional<Chromium> installed() {
        Optional<Path> driver = onPath("chromedriver");
        return Stream.of("chromium", "chromium-browser", "google-chrome")
                .map(Chromium::onPath)
                .flatMap(Optional::stream)
                .findFirst()
                .flatMap(program -> driver.map(found -> new Chromium(program, found)));
    }

    /** Starts it without a window. It speaks of its console and of every request. */
    ChromeDriver start() {
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        logs.enable(LogType.PERFORMANCE, Level.ALL);
        ChromeOptions options = new ChromeOptions();
        options.setBinary(program.toFile());
        options.setCapability("goog:loggingPrefs", logs);
        options.setExperimentalOption("prefs", Map.of("intl.accept_languages", "en"));
        options.addArguments(
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-dev-shm-usage",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--hide-scrollbars");
        return new ChromeDriver(
                new ChromeDriverService.Builder()
                        .usingDriverExecutable(driver.toFile())
                        .withTimeout(PATIENCE)
                        .build(),
                options);
    }

    private static Optional<Path> onPath(String program) {
        return Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
                .map(folder -> Path.of(folder, program))
                .filter(Files::isExecutable)
                .findFirst();
    }
}

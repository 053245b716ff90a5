package io.claimstream.cli.browser;

import com.fasterxml.jackson.databind.JsonNode;
import io.claimstream.schemas.json.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.awaitility.core.ThrowingRunnable;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;

/**
 * A browser without a window. A page may draw itself anew at any time: what is asserted of it is asserted {@link #eventually},
 * and all reading happens in there.
 */
public final class Browser implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final Duration PAUSE = Duration.ofMillis(40);
    private static final int SMALLEST_DESKTOP = 600;

    private final ChromeDriver driver;

    Browser(ChromeDriver driver) {
        this.driver = driver;
        driver.manage().timeouts().scriptTimeout(PATIENCE);
    }

    /** As new: no page, a desktop's window, the usual colours and motion, nothing logged. */
    void reset() {
        driver.get("about:blank");
        driver.executeCdpCommand("Emulation.clearDeviceMetricsOverride", Map.of());
        driver.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("features", List.of()));
        driver.executeCdpCommand("Storage.clearDataForOrigin", Map.of("origin", "*", "storageTypes", "all"));
        driver.manage().window().setSize(new Dimension(1100, 900));
        complaints();
        requested();
    }

    public void open(String address) {
        driver.get(address);
    }

    /** As a screen of that size in CSS pixels would show it; a small one is a phone's. */
    public void becomeScreen(int width, int height) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 2, "mobile", width < SMALLEST_DESKTOP));
    }

    /** What the user has told the system: names and values in turn, {@code prefers-color-scheme} and the like. */
    public void prefer(String... namesAndValues) {
        List<Map<String, String>> features = new ArrayList<>();
        for (int each = 0; each < namesAndValues.length; each += 2) {
            features.add(Map.of("name", namesAndValues[each], "value", namesAndValues[each + 1]));
        }
        driver.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("features", features));
    }

    /** Asserts again and again until it holds, or fails as the last try has failed. */
    public void eventually(ThrowingRunnable assertion) {
        Awaitility.await()
                .pollInSameThread()
                .pollDelay(Duration.ZERO)
                .pollInterval(PAUSE)
                .atMost(PATIENCE)
                .ignoreExceptionsInstanceOf(WebDriverException.class)
                .untilAsserted(assertion);
    }

    /** The text that is seen in the first element that fits; to be read {@link #eventually}. */
    public String text(String selector) {
        return find(selector).getText();
    }

    /** The texts of all elements that fit; to be read {@link #eventually}. */
    public List<String> texts(String selector) {
        return driver.findElements(By.cssSelector(selector)).stream()
                .map(WebElement::getText)
                .toList();
    }

    /** An attribute of the first element that fits; to be read {@link #eventually}. */
    public String attribute(String selector, String name) {
        return find(selector).getDomAttribute(name);
    }

    /** How many elements fit; to be read {@link #eventually}. */
    public int count(String selector) {
        return driver.findElements(By.cssSelector(selector)).size();
    }

    /** Waits until there is such an element. */
    public void awaits(String selector) {
        eventually(() -> find(selector));
    }

    /** Clicks on such an element, as soon as there is one that can be clicked. */
    public void click(String selector) {
        eventually(() -> find(selector).click());
    }

    /** Types into such an element; the last of several tries has typed once. */
    public void type(String selector, String keys) {
        eventually(() -> find(selector).sendKeys(keys));
    }

    /** Types wherever the focus is. */
    public void type(CharSequence keys) {
        driver.switchTo().activeElement().sendKeys(keys);
    }

    /** The result of a script. */
    public Object run(String script, Object... arguments) {
        return driver.executeScript(script, arguments);
    }

    /** What a script hands to the function that is its last argument. */
    public Object runAsync(String script, Object... arguments) {
        return driver.executeAsyncScript(script, arguments);
    }

    public String address() {
        return driver.getCurrentUrl();
    }

    public void back() {
        driver.navigate().back();
    }

    /** What is seen, as a PNG. */
    public byte[] picture() {
        return driver.getScreenshotAs(OutputType.BYTES);
    }

    /** What the console has said since it was last asked: errors, and what a security policy has refused. */
    public List<String> complaints() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .map(LogEntry::getMessage)
                .toList();
    }

    /** The addresses of all requests since it was last asked, whoever has made them. */
    public List<String> requested() {
        List<String> addresses = new ArrayList<>();
        for (LogEntry entry : driver.manage().logs().get(LogType.PERFORMANCE)) {
            JsonNode message = json(entry.getMessage()).path("message");
            if (message.path("method").asText().equals("Network.requestWillBeSent")) {
                addresses.add(message.at("/params/request/url").asText());
            }
        }
        return addresses;
    }

    @Override
    public void close() {
        driver.quit();
    }

    private WebElement find(String selector) {
        return driver.findElement(By.cssSelector(selector));
    }

    private static JsonNode json(String text) {
        try {
            return Json.reader(JsonNode.class).readTree(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

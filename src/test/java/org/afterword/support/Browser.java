package org.afterword.support;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.LockSupport;
import java.util.logging.Level;
import org.junit.jupiter.api.Assumptions;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.json.Json;
import org.openqa.selenium.logging.LogType;

/**
 * A real browser without a window: Chromium and its driver, from {@code $CHROME} and {@code $CHROMEDRIVER} or where
 * Debian puts them. It can reach this machine only.
 */
public final class Browser implements AutoCloseable {
    /** More stops of the tab key than any page has. */
    private static final int FAR = 80;

    private final ChromeDriver driver;
    private final Path profile;
    private final Map<String, String> preferences = new TreeMap<>();
    private String medium = "";
    private boolean scripts = true;

    private Browser(ChromeDriver driver, Path profile) {
        this.driver = driver;
        this.profile = profile;
    }

    /** Says whether tests must have a browser: {@code AFTERWORD_BROWSER=required}. */
    public static boolean required() {
        return "required".equals(System.getenv("AFTERWORD_BROWSER"));
    }

    /** Starts a browser; where there is none, fails if it is required, and else aborts the test with a word. */
    public static Browser open() {
        Optional<Chromium> chromium = Chromium.find();
        if (chromium.isEmpty()) {
            String missing = "There is no browser to test with: install chromium and chromium-driver,"
                    + " or set CHROME and CHROMEDRIVER to the two programs.";
            if (required()) {
                throw new IllegalStateException(missing);
            }
            System.err.println("Browser tests are skipped. " + missing);
            Assumptions.abort(missing);
        }
        Path profile = newProfile();
        try {
            return new Browser(chromium.orElseThrow().start(profile), profile);
        } catch (WebDriverException e) {
            delete(profile);
            throw e;
        }
    }

    private static Path newProfile() {
        try {
            return Files.createTempDirectory("afterword-browser");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Opens a page and waits until it has loaded. */
    public Browser visit(URI page) {
        driver.get(page.toString());
        return this;
    }

    /** Makes the viewport exactly so many CSS pixels wide and high. */
    public Browser size(int width, int height) {
        tell(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
        return this;
    }

    /** Prefers dark colours, or light ones. */
    public Browser dark(boolean dark) {
        return prefer("prefers-color-scheme", dark ? "dark" : "light");
    }

    /** Sets one media feature, such as {@code prefers-reduced-motion}, until it is set again. */
    public Browser prefer(String feature, String value) {
        preferences.put(feature, value);
        return tellMedia();
    }

    /** Shows the page as on paper, or as on a screen. */
    public Browser paper(boolean paper) {
        medium = paper ? "print" : "";
        return tellMedia();
    }

    private Browser tellMedia() {
        List<Map<String, String>> features = new ArrayList<>();
        preferences.forEach((name, value) -> features.add(Map.of("name", name, "value", value)));
        tell("Emulation.setEmulatedMedia", Map.of("media", medium, "features", features));
        return this;
    }

    /** Lets pages opened from now on run scripts, or not. */
    public Browser scripts(boolean allowed) {
        scripts = allowed;
        return tellScripts(allowed);
    }

    private Browser tellScripts(boolean allowed) {
        tell("Emulation.setScriptExecutionDisabled", Map.of("value", !allowed));
        return this;
    }

    /** Presses keys where the focus is, such as {@code Keys.TAB}. */
    public Browser press(CharSequence... keys) {
        new Actions(driver).sendKeys(keys).perform();
        return this;
    }

    /** Returns the addresses that were asked for since the last call, in order, data: and about: left out. */
    public List<String> requests() {
        List<String> addresses = new ArrayList<>();
        for (var entry : driver.manage().logs().get(LogType.PERFORMANCE)) {
            Map<?, ?> event = (Map<?, ?>)
                    new Json().<Map<?, ?>>toType(entry.getMessage(), Map.class).get("message");
            if ("Network.requestWillBeSent".equals(event.get("method"))) {
                String address = (String) ((Map<?, ?>) ((Map<?, ?>) event.get("params")).get("request")).get("url");
                if (address.startsWith("http") || address.startsWith("ws")) {
                    addresses.add(address);
                }
            }
        }
        return addresses;
    }

    /**
     * Returns what the browser complained of since the last call: refused styles, missing files, scripts' errors. That
     * there is no favicon.ico, which browsers ask for unbidden, is no complaint.
     */
    public List<String> complaints() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .filter(entry -> entry.getLevel().intValue() >= Level.WARNING.intValue())
                .map(entry -> entry.getMessage())
                .filter(message -> !message.contains("/favicon.ico - "))
                .toList();
    }

    /** Returns the first element that a CSS selector finds; one must be there. */
    public WebElement find(String selector) {
        return driver.findElement(By.cssSelector(selector));
    }

    /** Waits until the first element that a selector finds has a text: after a key that leads to another page. */
    public void awaitText(String selector, String text) throws Exception {
        until("'" + text + "' is shown", () -> find(selector).getText().equals(text));
    }

    /** Waits until the first element that a selector finds has words in it: after a key that leads to another page. */
    public void awaitWords(String selector, String words) throws Exception {
        until("'" + words + "' is shown", () -> find(selector).getText().contains(words));
    }

    /**
     * Waits until something is so on the page that comes. While one page goes and another comes, the driver answers
     * with errors of many kinds: an element is missing, stale, or of another document.
     */
    public void until(String what, Callable<Boolean> isSo) throws Exception {
        Served.until(what, () -> {
            try {
                return isSo.call();
            } catch (WebDriverException e) {
                return false;
            }
        });
    }

    /** Returns all elements that a CSS selector finds, in the order of the page. */
    public List<WebElement> all(String selector) {
        return driver.findElements(By.cssSelector(selector));
    }

    /** Returns the element that has the focus. */
    public WebElement focused() {
        return driver.switchTo().activeElement();
    }

    /** Tabs to what is called so, and presses the return key. */
    public void go(String name) {
        for (int i = 0; i < FAR; i++) {
            press(Keys.TAB);
            if (focused().getAccessibleName().equals(name)) {
                press(Keys.ENTER);
                return;
            }
        }
        throw new AssertionError("no key leads to '" + name + "'");
    }

    /** Evaluates a JavaScript expression in the page, whether or not the page itself may run scripts. */
    public Object evaluate(String expression) {
        Map<String, Object> answer =
                tell("Runtime.evaluate", Map.of("expression", expression, "returnByValue", true, "awaitPromise", true));
        if (answer.containsKey("exceptionDetails")) {
            throw new IllegalStateException(expression + ": " + answer.get("exceptionDetails"));
        }
        return ((Map<?, ?>) answer.get("result")).get("value");
    }

    /** Says whether the page is wider than the viewport, so that a reader must scroll sideways. */
    public boolean scrollsSideways() {
        return (Boolean) evaluate("document.scrollingElement.scrollWidth > document.documentElement.clientWidth");
    }

    /**
     * Returns what axe finds wrong on the page by WCAG 2.0 to 2.2, A and AA, and its best practices, as
     * {@code rule: help: elements}. Axe itself needs scripts: they are allowed while it works.
     */
    public List<String> axe() {
        String script;
        try (InputStream in = Browser.class.getResourceAsStream("/axe.min.js")) {
            script = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        tellScripts(true);
        tell("Runtime.evaluate", Map.of("expression", "if (!window.axe) {" + script + "}"));
        Object found = evaluate("""
                axe.run(document, {resultTypes: ['violations'], runOnly: {type: 'tag', values:
                    ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']}})
                  .then(results => results.violations.map(v =>
                    v.id + ': ' + v.help + ': ' + v.nodes.map(n => n.target.join(' ')).join(', ')))""");
        tellScripts(scripts);
        return ((List<?>) found).stream().map(String.class::cast).toList();
    }

    /** Returns the names of what has a role, as assistive technology is told them, in the order of the page. */
    public List<String> named(String role) {
        var nodes = (List<?>) driver.executeCdpCommand("Accessibility.getFullAXTree", Map.of())
                .get("nodes");
        return nodes.stream()
                .map(node -> (Map<?, ?>) node)
                .filter(node -> node.get("role") instanceof Map<?, ?> one && role.equals(one.get("value")))
                .map(node -> ((Map<?, ?>) node.get("name")).get("value").toString())
                .toList();
    }

    /** Returns a PNG of the viewport, or of the whole page however long it is. */
    public byte[] picture(boolean whole) {
        if (!whole) {
            return bytes(tell("Page.captureScreenshot", Map.of("format", "png")));
        }
        Map<?, ?> content = (Map<?, ?>) tell("Page.getLayoutMetrics", Map.of()).get("cssContentSize");
        var clip = Map.of("x", 0, "y", 0, "width", content.get("width"), "height", content.get("height"), "scale", 1);
        return bytes(
                tell("Page.captureScreenshot", Map.of("format", "png", "captureBeyondViewport", true, "clip", clip)));
    }

    /** Prints the page and returns the PDF. */
    public byte[] pdf() {
        return bytes(tell("Page.printToPDF", Map.of("printBackground", true, "preferCSSPageSize", true)));
    }

    /** Returns the driver, for what this class does not offer. */
    public ChromeDriver driver() {
        return driver;
    }

    @Override
    public void close() {
        Object process = driver.getCapabilities().getCapability("goog:processID");
        try {
            driver.quit();
        } finally {
            // A driver that hangs leaves its browser behind.
            if (process instanceof Number id) {
                ProcessHandle.of(id.longValue()).ifPresent(ProcessHandle::destroyForcibly);
            }
            delete(profile);
        }
    }

    /** Deletes the profile; the browser may still write in it for a moment after it was told to quit. */
    private static void delete(Path profile) {
        for (int tries = 0; tries < 20 && Files.exists(profile); tries++) {
            try (var files = Files.walk(profile)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.deleteIfExists(file);
                }
            } catch (IOException | UncheckedIOException e) {
                LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
            }
        }
    }

    private Map<String, Object> tell(String command, Map<String, Object> parameters) {
        return driver.executeCdpCommand(command, parameters);
    }

    private static byte[] bytes(Map<String, Object> answer) {
        return Base64.getDecoder().decode((String) answer.get("data"));
    }
}

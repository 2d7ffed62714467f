package org.afterword.support;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** Chromium and its driver as programs on this machine. */
record Chromium(Path program, Path driver) {
    /** Selenium looks for typed DevTools commands of the browser's version, which are not used here, and warns. */
    private static final Logger DEVTOOLS = Logger.getLogger("org.openqa.selenium.devtools.CdpVersionFinder");

    /** Finds both by {@code $CHROME} and {@code $CHROMEDRIVER}, or where Debian puts them. */
    static Optional<Chromium> find() {
        Chromium found =
                new Chromium(named("CHROME", "/usr/bin/chromium"), named("CHROMEDRIVER", "/usr/bin/chromedriver"));
        return Optional.of(found).filter(both -> Files.isExecutable(both.program) && Files.isExecutable(both.driver));
    }

    private static Path named(String variable, String usual) {
        String name = System.getenv(variable);
        return Path.of(name == null || name.isBlank() ? usual : name);
    }

    /** Starts both without a window, on a fresh profile, with no way out of this machine. */
    ChromeDriver start(Path profile) {
        DEVTOOLS.setLevel(Level.OFF);
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(driver.toFile())
                .usingAnyFreePort()
                .withLogFile(profile.resolve("chromedriver.log").toFile())
                .build();
        ChromeDriver started = new ChromeDriver(service, options(profile));
        started.manage().timeouts().pageLoadTimeout(Duration.ofSeconds(30)).scriptTimeout(Duration.ofSeconds(60));
        return started;
    }

    private ChromeOptions options(Path profile) {
        ChromeOptions options = new ChromeOptions();
        options.setBinary(program.toFile());
        options.addArguments(
                "--headless=new",
                "--user-data-dir=" + profile,
                "--window-size=1280,900",
                "--force-device-scale-factor=1",
                "--hide-scrollbars",
                "--lang=en",
                "--disable-gpu",
                "--disable-quic",
                "--disable-dev-shm-usage",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-default-apps",
                "--disable-extensions",
                "--disable-sync",
                "--metrics-recording-only",
                "--no-default-browser-check",
                "--no-first-run",
                "--no-pings",
                "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost");
        if (System.getProperty("user.name").equals("root")) {
            options.addArguments("--no-sandbox"); // Chromium's sandbox refuses to work for root
        }
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.PERFORMANCE, Level.ALL);
        logs.enable(LogType.BROWSER, Level.ALL);
        options.setCapability(ChromeOptions.LOGGING_PREFS, logs);
        return options;
    }
}

package org.afterword.serve;

import java.util.Optional;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The browsers that show a page of the site and wait to be told of changes. Safe for use by several threads. */
final class Browsers {
    private static final int MOST_WAITING = 16;

    private final Set<Browser> open = ConcurrentHashMap.newKeySet();

    /** One window. What it is told waits in a queue, so that one that reads slowly delays nobody else. */
    static final class Browser {
        private final String path;
        private final BlockingQueue<Event> events = new LinkedBlockingQueue<>(MOST_WAITING);
        private volatile String shown;

        Browser(String path, String shown) {
            this.path = path;
            this.shown = shown;
        }

        BlockingQueue<Event> events() {
            return events;
        }
    }

    /** What a browser is told: {@code reload}, {@code problems} or {@code mended}. */
    record Event(String name, String data) {}

    /** A page as a browser shows it, by its fingerprint; nothing where it is no page of the site. */
    record Shown(String path, String fingerprint) {}

    /** @param shown the fingerprint of what the browser shows; nothing where it is no page of the site */
    Browser add(String path, String shown) {
        var browser = new Browser(path, shown);
        open.add(browser);
        return browser;
    }

    void remove(Browser browser) {
        open.remove(browser);
    }

    /** The pages that are shown somewhere. */
    Set<Shown> shown() {
        return open.stream()
                .map(browser -> new Shown(browser.path, browser.shown))
                .collect(Collectors.toSet());
    }

    void tellAll(Event event) {
        open.forEach(browser -> browser.events.offer(event));
    }

    /** Has every browser reload whose page is not what it shows. */
    void reloadChanged(Function<String, Optional<String>> now) {
        open.forEach(browser -> reloadIfChanged(browser, now));
    }

    void reloadIfChanged(Browser browser, Function<String, Optional<String>> now) {
        var fingerprint = now.apply(browser.path).orElse("");
        if (!fingerprint.equals(browser.shown)) {
            browser.shown = fingerprint;
            browser.events.offer(new Event("reload", ""));
        }
    }
}

package org.afterword.serve.inbox;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;

/**
 * What the inbox gives a browser.
 *
 * @param html a whole page; nothing where the browser is sent elsewhere
 * @param to where the browser is sent
 * @param shown stands for what the page shows, if it reloads by itself
 * @param changed absolute paths of the files that the author's decision changed
 */
public record Given(int status, String html, Optional<String> to, Optional<String> shown, Set<Path> changed) {
    private static final int SEE_OTHER = 303;

    static Given page(int status, String html) {
        return new Given(status, html, Optional.empty(), Optional.empty(), Set.of());
    }

    static Given page(String html, String shown) {
        return new Given(200, html, Optional.empty(), Optional.of(shown), Set.of());
    }

    static Given seeOther(String to, Set<Path> changed) {
        return new Given(SEE_OTHER, "", Optional.of(to), Optional.empty(), changed);
    }
}

package org.afterword.pages.sets;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.afterword.base.problem.Position;
import org.afterword.base.problem.Problem;
import org.afterword.content.settings.Host;

/**
 * The file {@code _redirects}: the author's own rules, and behind them one for each former address of an article that they do
 * not name. The pages at those addresses stay, for what a host reads no rule of.
 *
 * @param text of the file
 * @param left how many former addresses it has no room for
 */
record RedirectRules(String text, int left, Host host) {
    /**
     * Joins the rules.
     *
     * @param own the author's rules, as they are written
     * @param former addresses, each with the one that it leads to, as links write them
     */
    static RedirectRules of(Host host, String own, List<Map.Entry<String, String>> former) {
        var text = new StringBuilder(own.isEmpty() || own.endsWith("\n") ? own : own + "\n");
        var sources = sources(own);
        long room = host.mostRedirects()
                - sources.stream().filter(path -> !isPattern(path)).count();
        int left = 0;
        for (var one : former) {
            var rule = one.getKey() + " " + one.getValue() + " " + host.redirect();
            if (isPattern(one.getKey()) || !sources.add(one.getKey())) {
                continue;
            }
            if (room > 0 && rule.length() <= host.longestRedirect()) {
                text.append(rule).append('\n');
                room--;
            } else {
                left++;
            }
        }
        return new RedirectRules(text.toString(), left, host);
    }

    /** Addresses that the author's rules are for: what stands first in a line counts first. */
    private static Set<String> sources(String own) {
        var sources = new HashSet<String>();
        own.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .forEach(line -> sources.add(line.split("\\s+", 2)[0]));
        return sources;
    }

    /** Whether a host would take signs of an address for a pattern. */
    private static boolean isPattern(String path) {
        return path.contains("*") || path.contains("/:");
    }

    Optional<Problem> problem(Position place) {
        return left == 0
                ? Optional.empty()
                : Optional.of(
                        Problem.warning(
                                "host/redirects",
                                place,
                                String.format(
                                        Locale.ROOT,
                                        "the host reads %,d redirects of at most %,d characters, which leaves out %,d former %s of articles",
                                        host.mostRedirects(),
                                        host.longestRedirect(),
                                        left,
                                        left == 1 ? "address" : "addresses"),
                                "a page leads on from each of them all the same; rules with a wildcard in content/_redirects count apart"));
    }
}

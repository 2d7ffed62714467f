package org.afterword.pages.sets;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.afterword.base.problem.Position;
import org.afterword.base.problem.Problem;
import org.afterword.content.settings.Host;

/**
 * The file {@code _headers}: the author's own rules, and behind them the site's. A header that the author's rules name
 * anywhere is theirs: hosts would join the two values, and of two policies both would count.
 *
 * @param text of the file
 * @param problem what a host would not read
 */
record HeaderRules(String text, Optional<String> problem) {
    private static final String ALL = "*";
    private static final String FOR_EVER = "Cache-Control: public, max-age=31536000, immutable";

    /**
     * Joins the rules.
     *
     * @param own the author's rules, as they are written
     * @param root what every path on the site begins with
     * @param policy that no page's own goes beyond; empty where files that are no pages of the site's would be under it
     * @param hashed the paths of files whose names change with their content
     */
    static HeaderRules of(Host host, String own, String root, Optional<String> policy, List<String> hashed) {
        var theirs = named(own);
        var everywhere = new ArrayList<String>();
        policy.ifPresent(text -> everywhere.add("Content-Security-Policy: " + text));
        everywhere.add("X-Content-Type-Options: nosniff");
        everywhere.add("Referrer-Policy: strict-origin-when-cross-origin");
        var text = new StringBuilder(own.isEmpty() || own.endsWith("\n") ? own : own + "\n");
        rule(text, root + ALL, everywhere, theirs);
        hashed.forEach(path -> rule(text, path, List.of(FOR_EVER), theirs));
        return new HeaderRules(text.toString(), problem(host, text.toString()));
    }

    /** Where the author has a rule for the path, it is a part of that: of two for one path, a host may read the last alone. */
    private static void rule(StringBuilder text, String path, List<String> headers, Set<String> theirs) {
        var ours = headers.stream()
                .filter(line -> !theirs.contains(name(line)))
                .map(line -> "  " + line + "\n")
                .collect(Collectors.joining());
        int there = ("\n" + text).indexOf("\n" + path + "\n");
        if (!ours.isEmpty() && there >= 0) {
            text.insert(there + path.length() + 1, ours);
        } else if (!ours.isEmpty()) {
            text.append(path).append('\n').append(ours);
        }
    }

    /** The names of the headers that rules have, one that they take away among them. */
    private static Set<String> named(String own) {
        var names = new HashSet<String>();
        own.lines().filter(HeaderRules::isHeader).forEach(line -> names.add(name(line)));
        return names;
    }

    private static boolean isHeader(String line) {
        return !line.isBlank()
                && Character.isWhitespace(line.charAt(0))
                && !line.strip().startsWith("#");
    }

    private static String name(String line) {
        var header = line.strip();
        int end = header.indexOf(':') < 0 ? header.length() : header.indexOf(':');
        return header.substring(header.startsWith("!") ? 1 : 0, end).strip().toLowerCase(Locale.ROOT);
    }

    private static Optional<String> problem(Host host, String text) {
        var rules = text.lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#") && !isHeader(line))
                .count();
        if (rules > host.mostHeaderRules()) {
            return Optional.of(String.format(
                    Locale.ROOT,
                    "the host reads %,d rules of headers, and there are %,d",
                    host.mostHeaderRules(),
                    rules));
        }
        return text.lines().anyMatch(line -> line.length() > host.longestHeader())
                ? Optional.of(String.format(
                        Locale.ROOT,
                        "the host reads lines of at most %,d characters in _headers, and one is longer",
                        host.longestHeader()))
                : Optional.empty();
    }

    Optional<Problem> problem(Position place) {
        return problem.map(message -> Problem.warning(
                "host/headers", place, message, "join or shorten rules in content/_headers, or in 'policy'"));
    }
}

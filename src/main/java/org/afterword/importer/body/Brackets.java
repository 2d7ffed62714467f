package org.afterword.importer.body;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Finds shortcodes in a text, in one go from its beginning to its end: what is left open is looked for once, however often
 * it is opened.
 */
final class Brackets {
    /**
     * A shortcode.
     *
     * @param given what stands in its tag behind the name
     * @param content what it encloses; empty for one that encloses nothing
     * @param whole all of it
     */
    record One(String name, String given, String content, String whole) {}

    /** Makes of each shortcode what stands for it. */
    interface Made {
        String of(One one);
    }

    private final String text;
    private final Map<String, Integer> found = new HashMap<>();
    private int steps;

    Brackets(String text) {
        this.text = text;
    }

    /** How many characters were looked at, for a test that time is linear. */
    int steps() {
        return steps;
    }

    /**
     * The text with something else for each shortcode of some names.
     *
     * @param enclosing whether they have an end tag; one that has none then stays
     */
    String replace(List<String> names, boolean enclosing, Made made) {
        var replaced = new StringBuilder();
        int done = 0;
        for (int at = text.indexOf('['); at >= 0; at = text.indexOf('[', Math.max(at + 1, done))) {
            var name = nameAt(at + 1, names);
            int close = name.isEmpty() ? -1 : next("]", at);
            int ends = close < 0 || !enclosing ? close : next("[/" + name + "]", close + 1);
            if (ends >= 0) {
                int end = enclosing ? ends + name.length() + 3 : close + 1;
                replaced.append(text, done, at);
                replaced.append(made.of(new One(
                        name,
                        text.substring(at + 1 + name.length(), close),
                        enclosing ? text.substring(close + 1, ends) : "",
                        text.substring(at, end))));
                done = end;
            }
        }
        return done == 0 ? text : replaced.append(text, done, text.length()).toString();
    }

    /** The text without elements of some names, which have no such element within them. */
    String withoutElements(String... names) {
        var lower = new Brackets(text.toLowerCase(Locale.ROOT));
        if (lower.text.length() != text.length()) {
            return text;
        }
        var kept = new StringBuilder();
        int done = 0;
        for (int at = text.indexOf('<'); at >= 0; at = text.indexOf('<', Math.max(at + 1, done))) {
            var name = lower.nameAt(at + 1, Arrays.asList(names));
            int close = name.isEmpty() ? -1 : lower.next(">", at);
            int ends = close < 0 ? -1 : lower.next("</" + name + ">", close + 1);
            if (ends >= 0) {
                kept.append(text, done, at);
                done = ends + name.length() + 3;
            }
        }
        return kept.append(text, done, text.length()).toString();
    }

    private String nameAt(int at, List<String> names) {
        for (var name : names) {
            int end = at + name.length();
            if (text.startsWith(name, at) && (end == text.length() || !isWord(text.charAt(end)))) {
                return name;
            }
        }
        return "";
    }

    private static boolean isWord(char c) {
        return c == '_' || c < 128 && Character.isLetterOrDigit(c);
    }

    /** Where something stands next; it is looked for only where it was not found already. */
    private int next(String wanted, int from) {
        int known = found.getOrDefault(wanted, -1);
        if (known < from) {
            int at = text.indexOf(wanted, from);
            known = at < 0 ? Integer.MAX_VALUE : at;
            steps += Math.min(known, text.length()) - from;
            found.put(wanted, known);
        }
        return known == Integer.MAX_VALUE ? -1 : known;
    }
}

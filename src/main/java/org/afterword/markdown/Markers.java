package org.afterword.markdown;

import java.util.List;
import org.afterword.base.TagEnd;

/**
 * Tells at a glance whether a text might ask a browser for something, so that the many that do not are never parsed for
 * it: too often perhaps, never too seldom.
 */
final class Markers {
    /** Elements that ask by being there. */
    private static final List<String> ELEMENTS =
            List.of("script", "style", "iframe", "frame", "form", "object", "embed", "applet");

    /** Elements that ask where their tag names a place elsewhere. */
    private static final List<String> LOADING =
            List.of("img", "image", "video", "audio", "source", "track", "input", "link");

    private Markers() {}

    static boolean areIn(Signs signs) {
        var text = signs.text();
        return signs.mayHave('<') && inTag(text)
                || signs.mayHave("![") && inPicture(text)
                || signs.hasInAnyCase(HtmlNeeds.JAVASCRIPT);
    }

    private static boolean inTag(String text) {
        for (int at = text.indexOf('<'); at >= 0; ) {
            int name = at + 1;
            int next = name;
            if (name < text.length() && isLetter(text.charAt(name))) {
                int end = end(text, name);
                if (asks(text, name, end)) {
                    return true;
                }
                next = end;
            }
            at = text.indexOf('<', next);
        }
        return false;
    }

    /** Where a tag ends that is closed; where a paragraph does, if it is not. */
    private static int end(String text, int start) {
        var end = new TagEnd();
        for (int i = start; i < text.length(); i++) {
            if (end.isAt(text.charAt(i)) || text.startsWith("\n\n", i)) {
                return i;
            }
        }
        return text.length();
    }

    private static boolean asks(String text, int name, int end) {
        int nested = text.indexOf('<', name);
        if (nested >= 0 && nested < end || isNamed(text, name, ELEMENTS)) {
            return true;
        }
        if (isNamed(text, name, LOADING)
                && (holds(text, "//", name, end) || holds(text, ":", name, end) || holds(text, "&", name, end))) {
            return true;
        }
        return holds(text, "style", name, end)
                || holds(text, "formaction", name, end)
                || holds(text, "script:", name, end)
                || hasHandler(text, name, end);
    }

    private static boolean isNamed(String text, int start, List<String> names) {
        for (var name : names) {
            if (text.regionMatches(true, start, name, 0, name.length())) {
                return true;
            }
        }
        return false;
    }

    /** Whether an attribute begins with {@code on}, or words in one do. */
    private static boolean hasHandler(String text, int start, int end) {
        for (int i = start + 1; i + 2 < end; i++) {
            if ((text.charAt(i) == 'o' || text.charAt(i) == 'O')
                    && (text.charAt(i + 1) == 'n' || text.charAt(i + 1) == 'N')
                    && !isLetter(text.charAt(i - 1))
                    && isLetter(text.charAt(i + 2))) {
                return true;
            }
        }
        return false;
    }

    /**
     * A picture whose address leads elsewhere, or is defined in another place. Where the words of many lie within each other,
     * to look through them again and again would take longer than to parse.
     */
    private static boolean inPicture(String text) {
        long looked = 0;
        for (int at = text.indexOf("!["); at >= 0; at = text.indexOf("![", at + 2)) {
            int close = close(text, at + 2);
            looked += close - at;
            if (looked > 4L * text.length()) {
                return true;
            }
            if (close < 0) {
                return true;
            }
            if (close < text.length() && text.charAt(close) == '(') {
                if (leadsElsewhere(text, close + 1)) {
                    return true;
                }
            } else if (text.contains("]:")) {
                return true;
            }
        }
        return false;
    }

    /** What stands behind the words in brackets; -1 where code or a tag among them makes that uncertain. */
    private static int close(String text, int start) {
        int depth = 1;
        for (int i = start; i < text.length(); i++) {
            switch (text.charAt(i)) {
                case '\\' -> i++;
                case '[' -> depth++;
                case ']' -> depth--;
                case '`', '<' -> {
                    return -1;
                }
                case '\n' -> {
                    if (i + 1 < text.length() && text.charAt(i + 1) == '\n') {
                        return text.length();
                    }
                }
                default -> {}
            }
            if (depth == 0) {
                return i + 1;
            }
        }
        return text.length();
    }

    private static boolean leadsElsewhere(String text, int start) {
        int end = start;
        while (end < text.length() && text.charAt(end) <= ' ') {
            end++;
        }
        for (; end < text.length() && text.charAt(end) > ' ' && text.charAt(end) != ')'; end++) {
            if (":&\\".indexOf(text.charAt(end)) >= 0 || text.startsWith("//", end)) {
                return true;
            }
        }
        return false;
    }

    /** @param word in lower case */
    private static boolean holds(String text, String word, int start, int end) {
        char first = word.charAt(0);
        for (int i = start; i + word.length() <= end; i++) {
            if ((text.charAt(i) | 0x20) == first && text.regionMatches(true, i, word, 0, word.length())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }
}

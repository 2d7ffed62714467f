package org.afterword.template;

import java.util.Arrays;

/** Escapes text for HTML and XML. */
public final class Markup {
    /** What stands for each character up to {@code >}; nothing for one that stands for itself. */
    private static final String[] REPLACEMENTS = new String['>' + 1];

    static {
        Arrays.fill(REPLACEMENTS, 0, ' ', "");
        for (char space : new char[] {'\t', '\n', '\r'}) {
            REPLACEMENTS[space] = null;
        }
        REPLACEMENTS['&'] = "&amp;";
        REPLACEMENTS['<'] = "&lt;";
        REPLACEMENTS['>'] = "&gt;";
        REPLACEMENTS['"'] = "&quot;";
        REPLACEMENTS['\''] = "&#39;";
    }

    private Markup() {}

    /**
     * The text as it can stand between tags or in a quoted attribute. Characters that XML 1.0 §2.2 does not allow are left
     * out, since no page can show them and one of them would break a feed.
     */
    public static String escape(String text) {
        var letters = text.toCharArray();
        int first = next(letters, 0);
        return first == letters.length ? text : escapeFrom(text, letters, first);
    }

    /** The text as it can stand between tags alone, where quotation marks and apostrophes are what they are. */
    static String between(String text) {
        var escaped = escape(text);
        return escaped == text ? text : escaped.replace("&quot;", "\"").replace("&#39;", "'");
    }

    /** The place of the next character that does not stand for itself; the length of the text where there is none. */
    private static int next(char[] letters, int from) {
        int at = from;
        while (at < letters.length
                && (letters[at] > '>' ? letters[at] < '\uFFFE' : REPLACEMENTS[letters[at]] == null)) {
            at++;
        }
        return at;
    }

    private static String escapeFrom(String text, char[] letters, int first) {
        var escaped = new StringBuilder(letters.length + letters.length / 8 + 16);
        int copied = 0;
        for (int at = first; at < letters.length; at = next(letters, copied)) {
            char c = letters[at];
            escaped.append(text.substring(copied, at)).append(c > '>' ? "" : REPLACEMENTS[c]);
            copied = at + 1;
        }
        return escaped.append(text.substring(copied)).toString();
    }
}

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
        for (int i = 0; i < text.length(); i++) {
            if (replacement(text.charAt(i)) != null) {
                return escapeFrom(text, i);
            }
        }
        return text;
    }

    /** The text as it can stand between tags alone, where quotation marks and apostrophes are what they are. */
    static String between(String text) {
        var escaped = escape(text);
        return escaped == text ? text : escaped.replace("&quot;", "\"").replace("&#39;", "'");
    }

    private static String escapeFrom(String text, int first) {
        var escaped = new StringBuilder(text.length() + text.length() / 8 + 16);
        int copied = 0;
        for (int i = first; i < text.length(); i++) {
            var replacement = replacement(text.charAt(i));
            if (replacement != null) {
                escaped.append(text.substring(copied, i)).append(replacement);
                copied = i + 1;
            }
        }
        return escaped.append(text.substring(copied)).toString();
    }

    private static String replacement(char c) {
        return c <= '>' ? REPLACEMENTS[c] : c < '\uFFFE' ? null : "";
    }
}

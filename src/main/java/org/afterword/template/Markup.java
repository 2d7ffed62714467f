package org.afterword.template;

/** Escapes text for HTML and XML. */
public final class Markup {
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
        if (c > '>' && c < '\uFFFE') {
            return null;
        }
        return switch (c) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> "&quot;";
            case '\'' -> "&#39;";
            case '\t', '\n', '\r' -> null;
            case '\uFFFE', '\uFFFF' -> "";
            default -> c < ' ' ? "" : null;
        };
    }
}

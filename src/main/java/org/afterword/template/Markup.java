package org.afterword.template;

/** Escapes text for HTML and XML. */
final class Markup {
    private Markup() {}

    /**
     * The text as it can stand between tags or in a quoted attribute. Characters that XML 1.0 §2.2 does not allow are left
     * out, since no page can show them and one of them would break a feed.
     */
    static String escape(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (replacement(text.charAt(i)) != null) {
                return escapeFrom(text, i);
            }
        }
        return text;
    }

    private static String escapeFrom(String text, int first) {
        var escaped = new StringBuilder(text.length() + 32).append(text, 0, first);
        for (int i = first; i < text.length(); i++) {
            char c = text.charAt(i);
            var replacement = replacement(c);
            if (replacement == null) {
                escaped.append(c);
            } else {
                escaped.append(replacement);
            }
        }
        return escaped.toString();
    }

    private static String replacement(char c) {
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

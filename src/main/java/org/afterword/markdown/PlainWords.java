package org.afterword.markdown;

import java.util.Optional;

/**
 * Visitors' texts without any of Markdown's signs, which most comments are: paragraphs of lines. They come out as the
 * parser and the renderer would have them; a test holds both ways to the same answer.
 */
final class PlainWords {
    private static final String SIGNS = "*_`[]<>&\\~@";
    private static final String SIGNS_AT_START = "#+-=0123456789";

    private PlainWords() {}

    /** The text as paragraphs of HTML; empty where it has anything that Markdown may take for a sign. */
    static Optional<String> html(String text) {
        if (text.contains("://") || text.contains("www.")) {
            return Optional.empty();
        }
        var html = new StringBuilder(text.length() + text.length() / 8 + 16);
        boolean within = false;
        for (int start = 0; start < text.length(); ) {
            int newLine = text.indexOf('\n', start);
            int end = newLine < 0 ? text.length() : newLine;
            if (!isPlainLine(text, start, end)) {
                return Optional.empty();
            }
            if (start == end) {
                html.append(within ? "</p>\n" : "");
            } else {
                html.append(within ? "<br>\n" : "<p>");
                html.append(text.substring(start, end).replace("\"", "&quot;"));
            }
            within = start < end;
            start = end + 1;
        }
        return Optional.of(html.append(within ? "</p>\n" : "").toString());
    }

    /** Any text as paragraphs of lines, in which nothing is a sign. */
    static String escaped(String text) {
        var html = new StringBuilder(text.length() * 2);
        boolean within = false;
        for (var line : text.split("\n", -1)) {
            boolean blank = line.isBlank();
            if (!blank) {
                html.append(within ? "<br>\n" : "<p>");
                html.append(line.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;"));
            } else if (within) {
                html.append("</p>\n");
            }
            within = !blank;
        }
        return html.append(within ? "</p>\n" : "").toString();
    }

    private static boolean isPlainLine(String text, int start, int end) {
        if (start == end) {
            return true;
        }
        if (text.charAt(start) == ' '
                || text.charAt(end - 1) == ' '
                || SIGNS_AT_START.indexOf(text.charAt(start)) >= 0) {
            return false;
        }
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            boolean plain = c >= 'a' && c <= 'z' || c == ' ' || c > ' ' && c < 0x7F && SIGNS.indexOf(c) < 0;
            if (!plain && (c <= 0xA0 || Character.isSpaceChar(c) || Character.isWhitespace(c))) {
                return false;
            }
        }
        return true;
    }
}

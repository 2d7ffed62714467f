package org.afterword.markdown;

import java.util.Optional;

/**
 * Visitors' texts with few of Markdown's signs, which most comments are: paragraphs of lines, with emphasis, code and links as
 * {@link PlainMarks} knows them. They come out as the parser and the renderer would have them; a test holds both ways to the
 * same answer.
 */
final class PlainWords {
    private static final String SIGNS_AT_START = " #+-=0123456789";

    private PlainWords() {}

    /** The text as paragraphs of HTML; empty where it has anything that Markdown may take for another sign. */
    static Optional<String> html(String text) {
        var html = new StringBuilder(text.length() + text.length() / 4 + 16);
        var marks = new PlainMarks(text, html);
        boolean within = false;
        for (int start = 0; start < text.length(); ) {
            int newLine = text.indexOf('\n', start);
            int end = newLine < 0 ? text.length() : newLine;
            if (start == end) {
                if (marks.areOpen()) {
                    return Optional.empty();
                }
                html.append(within ? "</p>\n" : "");
            } else {
                html.append(within ? "<br>\n" : "<p>");
                if (SIGNS_AT_START.indexOf(text.charAt(start)) >= 0
                        || text.charAt(end - 1) == ' '
                        || !marks.line(start, end)) {
                    return Optional.empty();
                }
            }
            within = start < end;
            start = end + 1;
        }
        return marks.areOpen()
                ? Optional.empty()
                : Optional.of(html.append(within ? "</p>\n" : "").toString());
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
}

package org.afterword.content.shortcode;

import java.util.Optional;
import java.util.regex.Pattern;

/** What an author wrote around a call, in which no element can stand. */
enum WithinMarkup {
    TAG("a tag of HTML", "element", "<[A-Za-z][\\w-]*\\s[^<>]*[\\w-]=(?:\"[^\"<>]*|'[^'<>]*|[^\\s\"'<>]*)"),
    LINK("the address of a link", "link, as HTML", "\\]\\([^()\\[\\]]*|\\[[^\\[\\]^][^\\[\\]]*\\]:[ \\t]*");

    /** So far before a call it is looked for, in the same line. */
    private static final int FARTHEST = 300;

    private final String said;
    private final String whole;
    private final Pattern before;

    WithinMarkup(String said, String whole, String before) {
        this.said = said;
        this.whole = whole;
        this.before = Pattern.compile(before);
    }

    /** @param place in the text where the call begins */
    static Optional<WithinMarkup> of(String text, int place) {
        int first = place;
        while (first > Math.max(0, place - FARTHEST) && text.charAt(first - 1) != '\n') {
            first--;
        }
        var line = text.substring(first, place);
        for (var one : values()) {
            int begins = one == TAG ? line.lastIndexOf('<') : Math.max(line.lastIndexOf("]("), definition(line));
            if (begins >= 0
                    && one.before.matcher(line).region(begins, line.length()).matches()) {
                return Optional.of(one);
            }
        }
        return Optional.empty();
    }

    /** Where the definition of a link begins; only blanks may stand before it. */
    private static int definition(String line) {
        int at = 0;
        while (at < line.length() && line.charAt(at) == ' ') {
            at++;
        }
        return at < line.length() && line.charAt(at) == '[' ? at : -1;
    }

    /** As a message names it. */
    String said() {
        return said;
    }

    /** What a template can make all of instead. */
    String whole() {
        return whole;
    }
}

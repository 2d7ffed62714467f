package org.afterword.markdown;

import java.util.Locale;

/** Tells at a glance whether something might be wrong with a text's HTML. */
final class SuspectTags {
    /** Hardly any tag is longer, so that one that is may be looked at more closely. */
    private static final int LONGEST = 16_384;

    private final String text;
    private final CodeRanges code;

    /** The sum of what stands for the names: what is closed takes away what it added when it was opened. */
    private int open;

    private int links;
    private int tables;

    /** The end of the last comment of HTML. */
    private int commented;

    SuspectTags(String text, CodeRanges code) {
        this.text = text;
        this.code = code;
    }

    /** Looks at the next bracket that may begin a tag. */
    boolean isOdd(int at) {
        if (at < commented) {
            return false;
        }
        if (text.startsWith("<!", at)) {
            int end = isComment(at) ? text.indexOf("-->", at) : -1;
            commented = Math.max(at, end);
            return end < 0 && !code.has(at);
        }
        boolean parted = text.startsWith("</ ", at) || text.startsWith("< /", at);
        if (parted && !text.startsWith("{", at - 1) && !code.has(at)) {
            return true;
        }
        boolean closes = text.startsWith("</", at);
        int start = closes ? at + 2 : at + 1;
        if (start >= text.length() || !isLetter(text.charAt(start)) || code.has(at)) {
            return false;
        }
        int end = ElementKind.endOfName(text, start);
        var written = text.substring(start, end);
        if (written.equals("table")) {
            tables += closes ? -1 : 1;
        } else if (written.equals("a")) {
            links += closes ? -1 : 1;
            if (links > 1) {
                return true;
            }
        } else if (tables == 0 && written.startsWith("t") && TagSlips.OF_TABLE.contains(written)) {
            return true;
        }
        switch (ElementKind.of(written)) {
            case CLOSED -> {
                int name = written.toLowerCase(Locale.ROOT).hashCode();
                open += closes ? -name : name;
            }
            case UNKNOWN, OF_PAGE -> {
                if (end >= text.length() || " />\n\t".indexOf(text.charAt(end)) >= 0) {
                    return true;
                }
            }
            default -> {}
        }
        if (!closes && isOdd(written, text.substring(end, endOfTag(end)))) {
            return true;
        }
        return !closes && (text.startsWith(" href=\"", end) && Suspicion.isBroken(text, end + 7) || !ends(end));
    }

    /** Whether what is opened is not what is closed. */
    boolean areOpen() {
        return open != 0;
    }

    /** Whether a comment begins here, in which no other one begins. */
    private boolean isComment(int at) {
        int end = text.indexOf("-->", at);
        int other = text.indexOf("<!--", at + 4);
        return text.startsWith("<!--", at) && (other < 0 || other > end);
    }

    private static boolean isOdd(String name, String attributes) {
        return EmptyTags.isEmpty(name, attributes)
                || EmptyTags.isSilent(name, attributes)
                || AttributeSlips.mayBeIn(name, attributes);
    }

    private int endOfTag(int start) {
        int end = text.indexOf('>', start);
        return end < 0 ? text.length() : end;
    }

    /** Whether a tag ends, with each quote in it closed. */
    private boolean ends(int start) {
        for (int at = start; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == '>') {
                return true;
            } else if (c == '<') {
                return false;
            } else if (c == '"' || c == '\'') {
                at = text.indexOf(c, at + 1);
                if (at < 0 || at - start > LONGEST) {
                    return false;
                }
            }
        }
        return false;
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }
}

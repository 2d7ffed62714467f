package org.afterword.markdown;

/** Tells at a glance whether pairs of stars open and close nothing, as they do by what stands beside them (CommonMark §6.2). */
final class SuspectStars {
    private final String text;
    private final CodeRanges code;

    private SuspectStars(String text, CodeRanges code) {
        this.text = text;
        this.code = code;
    }

    static boolean areIn(String markdown, CodeRanges code) {
        return new SuspectStars(markdown, code).areIn();
    }

    private boolean areIn() {
        boolean open = false;
        int last = 0;
        for (int at = text.indexOf("**"), end; at >= 0; at = text.indexOf("**", end)) {
            end = at + 2;
            while (end < text.length() && text.charAt(end) == '*') {
                end++;
            }
            if (code.has(at) || isLine(at, end) || at > 0 && text.charAt(at - 1) == '\\') {
                continue;
            }
            if (open && text.substring(last, at).contains("\n\n")) {
                return true;
            }
            if (open ? !flanks(end, at - 1) : !flanks(at - 1, end)) {
                return true;
            }
            open = !open;
            last = end;
        }
        return open;
    }

    /** Whether a line has nothing but stars, and so parts what it stands between. */
    private boolean isLine(int start, int end) {
        return (start == 0 || text.charAt(start - 1) == '\n') && (end == text.length() || text.charAt(end) <= ' ');
    }

    /** Whether stars lean on the words at one side: with a sign at that side, they need a space or a sign at the other. */
    private boolean flanks(int outside, int inside) {
        char in = at(inside);
        char out = at(outside);
        return !Character.isWhitespace(in) && (isWord(in) || !isWord(out));
    }

    private char at(int place) {
        return place < 0 || place >= text.length() ? '\n' : text.charAt(place);
    }

    private static boolean isWord(char c) {
        return Character.isLetterOrDigit(c) || Character.isSurrogate(c);
    }
}

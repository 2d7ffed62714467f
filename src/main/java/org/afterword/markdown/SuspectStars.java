package org.afterword.markdown;

/** Tells at a glance whether pairs of stars open and close nothing, as they do by what stands beside them (CommonMark §6.2). */
final class SuspectStars {
    private final String text;
    private final char[] letters;
    private final CodeRanges code;
    private boolean open;

    /** The place behind the last stars that open or close something. */
    private int last;

    /** The place behind the last stars. */
    private int end;

    SuspectStars(String text, char[] letters, CodeRanges code) {
        this.text = text;
        this.letters = letters;
        this.code = code;
    }

    /** Looks at the next star. */
    boolean isOdd(int at) {
        if (at < end || at + 1 == letters.length || letters[at + 1] != '*') {
            return false;
        }
        end = at + 2;
        while (end < letters.length && letters[end] == '*') {
            end++;
        }
        if (code.has(at) || isLine(at, end) || at > 0 && letters[at - 1] == '\\') {
            return false;
        }
        if (open && text.substring(last, at).contains("\n\n")) {
            return true;
        }
        if (open ? !flanks(end, at - 1) : !flanks(at - 1, end)) {
            return true;
        }
        open = !open;
        last = end;
        return false;
    }

    /** Whether the last stars open what none close. */
    boolean areOpen() {
        return open;
    }

    /** Whether a line has nothing but stars, and so parts what it stands between. */
    private boolean isLine(int start, int end) {
        return (start == 0 || letters[start - 1] == '\n') && (end == letters.length || letters[end] <= ' ');
    }

    /** Whether stars lean on the words at one side: with a sign at that side, they need a space or a sign at the other. */
    private boolean flanks(int outside, int inside) {
        char in = at(inside);
        char out = at(outside);
        return !Character.isWhitespace(in) && (isWord(in) || !isWord(out));
    }

    private char at(int place) {
        return place < 0 || place >= letters.length ? '\n' : letters[place];
    }

    private static boolean isWord(char c) {
        return Character.isLetterOrDigit(c) || Character.isSurrogate(c);
    }
}

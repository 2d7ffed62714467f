package org.afterword.markdown;

import java.util.Arrays;

/**
 * Reads lines in which each mark can mean one thing only: {@code *emphasis*} and {@code **strong**} around whole words, one
 * within no other, {@code `code`} in one line, and links with plain words to plain addresses.
 */
final class PlainMarks {
    private static final String BEFORE_EMPHASIS = " (\"'";
    private static final String BEHIND_EMPHASIS = " .,;:!?)\"'";
    private static final String IN_CODE = "*_[]<>~{$^+=";

    /** Takes what is read, piece by piece. */
    interface Writer {
        /** Words between two places of the text; perhaps none. */
        void words(int start, int end);

        /** @param asterisks 1 for emphasis, 2 for strong emphasis */
        void begin(int asterisks);

        void end(int asterisks);

        void code(int start, int end);

        void link(int start, int end, String address);
    }

    /** What may be a mark, or a part of one, by its code. */
    record Signs(boolean[] ascii) {
        static final Signs OF_VISITORS = of("*_`[]<>&\\~@:wW");

        /** In whatever an author's Markdown may know. */
        static final Signs OF_ALL = of("*_`[]<>&\\~@:wW{$^+=");

        private static Signs of(String signs) {
            var ascii = new boolean[0x80];
            Arrays.fill(ascii, 0, ' ', true);
            ascii[0x7F] = true;
            signs.chars().forEach(sign -> ascii[sign] = true);
            return new Signs(ascii);
        }
    }

    private final String text;

    /** The same, since a string is slower to be read one letter after the other. */
    private final char[] letters;

    private final boolean[] signs;
    private final Writer writer;

    /** How many asterisks began the emphasis that has not ended; 0 for none. */
    private int open;

    PlainMarks(String text, Signs signs, Writer writer) {
        this.text = text;
        this.letters = text.toCharArray();
        this.signs = signs.ascii();
        this.writer = writer;
    }

    /** Whether emphasis has begun and not ended. */
    boolean areOpen() {
        return open > 0;
    }

    /** Writes a line; false where it has anything that may mean something else, with some of it written. */
    boolean line(int start, int end) {
        int from = start;
        for (int at = start; at < end; ) {
            char c = letters[at];
            if (c < 0x80 && !signs[c] || isPlain(at)) {
                at++;
                continue;
            }
            writer.words(from, at);
            int behind = switch (c) {
                case '*' -> emphasis(start, at, end);
                case '`' -> code(at, end);
                case '[' -> link(start, at, end);
                default -> -1;
            };
            if (behind < 0) {
                return false;
            }
            from = behind;
            at = behind;
        }
        writer.words(from, end);
        return true;
    }

    /** Whether a letter is written as it is. */
    private boolean isPlain(int at) {
        char c = letters[at];
        if (c < 0x80) {
            return !signs[c]
                    || (c == 'w' || c == 'W') && !text.startsWith("ww.", at + 1) && !text.startsWith("WW.", at + 1)
                    || c == ':' && !text.startsWith("//", at + 1);
        }
        return c > 0xA0 && !Character.isSpaceChar(c) && !Character.isWhitespace(c);
    }

    /** Begins emphasis or ends it, where it can do nothing else (CommonMark §6.2). */
    private int emphasis(int start, int at, int end) {
        int length = text.startsWith("**", at) ? 2 : 1;
        int behind = at + length;
        char before = at == start ? ' ' : letters[at - 1];
        char after = behind >= end ? ' ' : letters[behind];
        if (open == 0 && BEFORE_EMPHASIS.indexOf(before) >= 0 && Character.isLetterOrDigit(after)) {
            writer.begin(length);
            open = length;
            return behind;
        } else if (open == length && Character.isLetterOrDigit(before) && BEHIND_EMPHASIS.indexOf(after) >= 0) {
            writer.end(length);
            open = 0;
            return behind;
        }
        return -1;
    }

    private int code(int at, int end) {
        int close = text.indexOf('`', at + 1);
        if (close < at + 2
                || close >= end
                || text.startsWith("`", close + 1)
                || letters[at + 1] == ' '
                || letters[close - 1] == ' ') {
            return -1;
        }
        for (int i = at + 1; i < close; i++) {
            if (!isPlain(i) && IN_CODE.indexOf(letters[i]) < 0) {
                return -1;
            }
        }
        writer.code(at + 1, close);
        return close + 1;
    }

    private int link(int start, int at, int end) {
        int words = at + 1;
        int close = words;
        while (close < end && isPlain(close)) {
            close++;
        }
        boolean isBlank = close == words || letters[words] == ' ' || letters[close - 1] == ' ';
        boolean isPicture = at > start && letters[at - 1] == '!';
        int behind = isBlank || isPicture ? -1 : addressEnd(close + 2, end);
        if (behind < 0 || !text.startsWith("](", close) || !text.startsWith(")", behind)) {
            return -1;
        }
        writer.link(words, close, text.substring(close + 2, behind));
        return behind + 1;
    }

    /** Where a web address ends that begins here and is all host and path; -1 for none. */
    private int addressEnd(int at, int end) {
        int scheme = text.startsWith("https://", at) ? 8 : text.startsWith("http://", at) ? 7 : 0;
        int host = at + scheme;
        int behind = host;
        while (behind < end && isInAddress(letters[behind], behind == host)) {
            behind++;
        }
        return scheme > 0 && behind > host ? behind : -1;
    }

    private static boolean isInAddress(char c, boolean first) {
        boolean word = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
        return word || !first && "./-".indexOf(c) >= 0;
    }
}

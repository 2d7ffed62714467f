package org.afterword.importer.source;

import java.io.IOException;
import java.io.Reader;
import java.nio.CharBuffer;
import java.util.Arrays;

/** Goes through markup from bracket to bracket and takes what it passes, without parsing it. */
final class MarkupReader {
    private static final int LONGEST_TAG = 100_000;
    private static final int LONGEST_NAME = 80;

    /** What grows longer was never closed; the rest of the file must not pile up in memory. */
    static final int MOST_TAKEN = 64 << 20;

    private final Reader in;
    private final char[] window = new char[1 << 16];
    private int at;
    private int end;
    private int line;
    private char[] taken = new char[1 << 12];
    private int length;

    /** @param line the line that {@code in} begins in */
    MarkupReader(Reader in, int line) {
        this.in = in;
        this.line = line;
    }

    int line() {
        return line;
    }

    /** What was taken since it was last dropped, until more is taken. */
    CharSequence taken() {
        return CharBuffer.wrap(taken, 0, length);
    }

    /** How much that is. */
    int length() {
        return length;
    }

    void drop() {
        length = 0;
    }

    /** Goes on to the next bracket, and takes no more than the beginning of the text before it. */
    boolean skipToBracket() throws IOException {
        while (ensure(1)) {
            char c = window[at];
            if (c == '<') {
                return true;
            }
            if (length < LONGEST_NAME && (c > ' ' || length > 0)) {
                taken[length++] = c;
            }
            line += c == '\n' ? 1 : 0;
            at++;
        }
        return false;
    }

    boolean takeToBracket() throws IOException {
        while (ensure(1)) {
            int start = at;
            at = indexOf('<', start, end);
            append(start);
            if (at < end) {
                return true;
            }
        }
        return false;
    }

    void takePast(String mark) throws IOException {
        char first = mark.charAt(0);
        while (ensure(mark.length()) && length < MOST_TAKEN) {
            int start = at;
            int last = end - mark.length();
            for (at = indexOf(first, at, last + 1);
                    at <= last && !matches(mark, at);
                    at = indexOf(first, at + 1, last + 1)) {
                // the mark's first character alone ends nothing
            }
            boolean found = at <= last;
            at += found ? mark.length() : 0;
            append(start);
            if (found) {
                return;
            }
        }
        if (length < MOST_TAKEN) {
            int start = at;
            at = end;
            append(start);
        }
    }

    /** Takes a tag to its closing bracket. A bracket that opens ends it too: an unclosed quote must not swallow the file. */
    void takeTag() throws IOException {
        char quote = 0;
        char before = 0;
        int begun = length;
        while (ensure(1) && length - begun < LONGEST_TAG) {
            int start = at;
            boolean ended = false;
            while (at < end && !ended) {
                char c = window[at];
                if (c == '<' && (length > begun || at > start)) {
                    append(start);
                    return;
                }
                at++;
                if (quote != 0) {
                    quote = c == quote ? 0 : quote;
                } else if (c == '>') {
                    ended = true;
                } else if ((c == '"' || c == '\'') && before == '=') {
                    quote = c;
                }
                before = c;
            }
            append(start);
            if (ended) {
                return;
            }
        }
    }

    boolean isNext(String wanted) throws IOException {
        if (!ensure(wanted.length() + 1) && end - at < wanted.length()) {
            return false;
        }
        return matches(wanted, at);
    }

    boolean isTag(String opening, String name) throws IOException {
        int after = at + opening.length() + name.length();
        if (after + 1 > end && !ensure(opening.length() + name.length() + 1)) {
            return false;
        }
        after = at + opening.length() + name.length();
        return matches(opening, at) && matches(name, at + opening.length()) && "/> \t\r\n".indexOf(window[after]) >= 0;
    }

    /** The name that stands behind the next bracket, as far as it can be a record's; empty where that is none. */
    String nextName() throws IOException {
        if (!ensure(LONGEST_NAME) && end - at < 2) {
            return "";
        }
        int stop = Math.min(end, at + LONGEST_NAME);
        for (int i = at + 1; i < stop; i++) {
            if ("/> \t\r\n".indexOf(window[i]) >= 0) {
                return new String(window, at + 1, i - at - 1);
            }
        }
        return "";
    }

    private boolean matches(String wanted, int from) {
        for (int i = 0; i < wanted.length(); i++) {
            if (window[from + i] != wanted.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** Takes what was passed over since {@code start}. */
    private void append(int start) {
        for (int i = indexOf('\n', start, at); i < at; i = indexOf('\n', i + 1, at)) {
            line++;
        }
        int count = at - start;
        if (count > taken.length - length) {
            taken = Arrays.copyOf(taken, Math.max(2 * taken.length, length + count));
        }
        System.arraycopy(window, start, taken, length, count);
        length += count;
    }

    /** Where a character stands next, or {@code to}; fields are not read in the loop, which a file goes through whole. */
    private int indexOf(char wanted, int from, int to) {
        var chars = window;
        int i = from;
        while (i < to && chars[i] != wanted) {
            i++;
        }
        return i;
    }

    private boolean ensure(int count) throws IOException {
        while (end - at < count) {
            System.arraycopy(window, at, window, 0, end - at);
            end -= at;
            at = 0;
            int read = in.read(window, end, window.length - end);
            if (read < 0) {
                return false;
            }
            end += read;
        }
        return true;
    }
}

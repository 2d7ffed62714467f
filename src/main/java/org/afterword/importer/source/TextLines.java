package org.afterword.importer.source;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayDeque;

/** The lines of a text, with their numbers, that can be given back. A line of more than a million characters is several. */
public final class TextLines {
    private static final int LONGEST = 1 << 20;

    /**
     * A line without its end.
     *
     * @param goesOn whether it is longer than can be given at once, so that more of it comes next
     */
    public record One(String text, int number, boolean goesOn) {}

    private final Reader in;
    private final char[] buffer = new char[1 << 16];
    private final ArrayDeque<One> back = new ArrayDeque<>();
    private int at;
    private int length;
    private int number;
    private boolean goesOn;

    /** @param in is read a buffer at a time, and not closed */
    public TextLines(Reader in) {
        this.in = in;
    }

    /** The next line, or null at the end. */
    public One next() throws IOException {
        return back.isEmpty() ? read() : back.pop();
    }

    /** Has a line come again, before those that follow it. */
    public void giveBack(One line) {
        back.push(line);
    }

    int number() {
        return number;
    }

    private One read() throws IOException {
        var text = new StringBuilder();
        boolean met = false;
        boolean ended = false;
        while (!ended && text.length() < LONGEST) {
            if (at == length) {
                length = in.read(buffer, 0, buffer.length);
                at = 0;
                if (length <= 0) {
                    length = 0;
                    ended = true;
                    continue;
                }
            }
            met = true;
            char c = buffer[at++];
            ended = c == '\n';
            if (!ended) {
                text.append(c);
            }
        }
        number += met && !goesOn ? 1 : 0;
        goesOn = !ended;
        int end = text.length();
        return met
                ? new One(
                        end > 0 && text.charAt(end - 1) == '\r' ? text.substring(0, end - 1) : text.toString(),
                        number,
                        goesOn)
                : null;
    }
}

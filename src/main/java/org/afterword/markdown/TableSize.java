package org.afterword.markdown;

import java.util.Optional;

/**
 * How many cells a text's tables become: each row has as many as the head, whatever stands in it, so that a few kilobytes
 * become millions. It counts without parsing, since the parser breaks off.
 *
 * @param start of the line that says how many columns there are, in the table that is too much
 * @param end of that line
 * @param cells of all tables up to this one's end
 */
public record TableSize(int start, int end, long cells) {
    /** Where the parser breaks off; no browser shows so many either. */
    static final long MOST = 1_000_000;

    /** A shorter text cannot have so many: half of it would be columns and half of it rows. */
    private static final int SHORTEST = 4096;

    /** The first table with which a text has more than a million cells. */
    public static Optional<TableSize> tooMuch(String markdown) {
        return markdown.length() < SHORTEST || markdown.indexOf('|') < 0 ? Optional.empty() : counted(markdown);
    }

    private static Optional<TableSize> counted(String markdown) {
        CodeRanges code = null;
        long cells = 0;
        for (int dash = dashes(markdown, 0); dash >= 0; ) {
            int start = markdown.lastIndexOf('\n', dash) + 1;
            int end = lineEnd(markdown, dash);
            int columns = columns(markdown, start, end);
            int next = end;
            if (columns > 0) {
                code = code == null ? CodeRanges.of(markdown) : code;
                int behind = tableEnd(markdown, end);
                cells += code.has(start) ? 0 : columns * rows(markdown, end, behind);
                if (cells > MOST) {
                    return Optional.of(new TableSize(start, end, cells));
                }
                next = behind;
            }
            dash = dashes(markdown, next);
        }
        return Optional.empty();
    }

    /** The next dash in a line that has a bar, too: where columns may be told; -1 where there is none. */
    private static int dashes(String text, int from) {
        for (int next = from; ; ) {
            int bar = text.indexOf('|', next);
            int dash = bar < 0 ? -1 : text.indexOf('-', Math.max(next, text.lastIndexOf('\n', bar) + 1));
            if (dash < 0 || dash < lineEnd(text, bar)) {
                return dash;
            }
            next = text.lastIndexOf('\n', dash) + 1;
        }
    }

    /** How many columns a line tells; 0 where it has anything else in it. Quotes and lists may stand before it. */
    private static int columns(String text, int start, int end) {
        int columns = 0;
        boolean hasBar = false;
        boolean inCell = false;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c == '|') {
                columns += inCell ? 1 : 0;
                inCell = false;
                hasBar = true;
            } else if (c == '-') {
                inCell = true;
            } else if (" \t>:*+.)0123456789".indexOf(c) < 0) {
                return 0;
            }
        }
        return hasBar ? columns + (inCell ? 1 : 0) : 0;
    }

    /** The head, and each line until a blank one: some too many where something else ends the table. */
    private static long rows(String text, int start, int end) {
        long rows = 1;
        for (int line = text.indexOf('\n', start); line >= 0 && line + 1 < end; line = text.indexOf('\n', line + 1)) {
            rows++;
        }
        return rows;
    }

    private static int tableEnd(String text, int from) {
        int blank = text.indexOf("\n\n", from);
        return blank < 0 ? text.length() : blank;
    }

    private static int lineEnd(String text, int from) {
        int end = text.indexOf('\n', from);
        return end < 0 ? text.length() : end;
    }
}

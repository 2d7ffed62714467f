package org.afterword.markdown;

import java.util.List;
import org.commonmark.ext.gfm.tables.TableBlock;

/** Finds rows of a table that have more cells than its head, which are not shown (GitHub's §4.10). */
final class TableSlips {
    private TableSlips() {}

    static void find(TableBlock table, String markdown, List<Slip> slips) {
        int columns = 0;
        for (var span : table.getSourceSpans()) {
            int start = span.getInputIndex();
            int end = start + span.getLength();
            int cells = cells(markdown, start, end);
            if (columns > 0 && cells > columns) {
                slips.add(new Slip(Slip.Kind.LOST_CELLS, markdown.substring(start, end), start, end));
                return;
            }
            columns = columns == 0 ? cells : columns;
        }
    }

    /** How many cells a line has: a bar parts them, unless it is escaped, and may stand at both ends. */
    static int cells(String text, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && text.charAt(start) <= ' ') {
            start++;
        }
        while (end > start && text.charAt(end - 1) <= ' ') {
            end--;
        }
        start += start < end && text.charAt(start) == '|' ? 1 : 0;
        int cells = 1;
        for (int at = start; at < end - 1; at++) {
            if (text.charAt(at) == '\\') {
                at++;
            } else if (text.charAt(at) == '|') {
                cells++;
            }
        }
        return cells;
    }
}

package org.afterword.content.thread;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.afterword.base.problem.SourceText;

/**
 * A file's text and what is to be changed in it. Changes are told by offsets into the text as it is read, with line ends as
 * {@code \n} and no byte order mark; they are made in the text as the file has it, and all else in it stays to the byte.
 */
final class EditedText {
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private record Splice(int from, int to, String text) {}

    private final String raw;
    private final String plain;
    private final List<Splice> splices = new ArrayList<>();

    EditedText(String raw) {
        this.raw = raw;
        this.plain = new SourceText("", raw.substring(mark(raw))).text();
    }

    private static int mark(String raw) {
        return !raw.isEmpty() && raw.charAt(0) == BYTE_ORDER_MARK ? 1 : 0;
    }

    /** The text as it is read. */
    String plain() {
        return plain;
    }

    /** Puts a text in the place of what stands between two offsets. Of two at one offset, the one told first comes first. */
    void replace(int from, int to, String text) {
        splices.add(new Splice(from, to, text));
    }

    /** The changed text of the file. */
    String changed() {
        sort();
        var changed = new StringBuilder(raw.length() + 1000);
        var lineEnd = lineEnd();
        int copied = 0;
        int at = mark(raw);
        int offset = 0;
        for (var splice : splices) {
            int from = advance(at, splice.from() - offset);
            changed.append(raw, copied, from).append(splice.text().replace("\n", lineEnd));
            at = advance(from, splice.to() - splice.from());
            copied = at;
            offset = splice.to();
        }
        return changed.append(raw, copied, raw.length()).toString();
    }

    /** The changed text as it is read, of a part that holds all changes. */
    String changed(int start, int end) {
        sort();
        var changed = new StringBuilder();
        int copied = start;
        for (var splice : splices) {
            changed.append(plain, copied, splice.from()).append(splice.text());
            copied = splice.to();
        }
        return changed.append(plain, copied, end).toString();
    }

    private void sort() {
        splices.sort(Comparator.comparingInt(Splice::from));
    }

    /** How the first line ends. */
    private String lineEnd() {
        int carriage = raw.indexOf('\r');
        int line = raw.indexOf('\n');
        if (carriage < 0 || line >= 0 && line < carriage) {
            return "\n";
        }
        return line == carriage + 1 ? "\r\n" : "\r";
    }

    private int advance(int at, int count) {
        if (raw.length() == plain.length() + mark(raw)) {
            return at + count;
        }
        int moved = at;
        for (int i = 0; i < count; i++) {
            moved += raw.startsWith("\r\n", moved) ? 2 : 1;
        }
        return moved;
    }
}

package org.afterword.content.thread;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.afterword.base.Moment;

/**
 * Finds where the comments of a long thread stand by looking at its lines, which takes a small part of the time that
 * reading its YAML does. It knows what a plain thread looks like: a block list of groups of fields, each field on a line of
 * its own, with a block scalar below it or with a value that ends in that line. Whatever else it meets, it gives up, and all
 * of the YAML is read.
 */
final class OutlineOfLines {

    /**
     * What it found.
     *
     * @param entryOf the index of the entry at the top in which the comment of an id stands
     * @param allNamed whether every comment has an id
     */
    record Found(ThreadOutline outline, Map<String, Integer> entryOf, boolean allNamed) {}

    private static final int NONE = -1;

    private final String text;
    private final TextLines lines;
    private final ZoneId zone;
    private final List<ThreadOutline.Entry> entries = new ArrayList<>();
    private final Map<String, Integer> entryOf = new HashMap<>();
    private int named;
    private int comments;
    private int indent = NONE;

    private int start;
    private int end;
    private int fieldColumn;
    private String id = "";
    private Optional<Moment> date = Optional.empty();

    /** The column of the field whose block scalar is being read, and of its text once that is known. */
    private int scalarColumn = NONE;

    private int scalarText;
    private boolean scalarKeeps;

    /** The column of a field whose value ended in its line: what follows stands no deeper. */
    private int closedColumn = Integer.MAX_VALUE;

    private boolean over;

    private OutlineOfLines(String text, ZoneId zone) {
        this.text = text;
        this.lines = new TextLines(text);
        this.zone = zone;
    }

    /** Empty where it is in doubt. */
    static Optional<Found> of(String text, ZoneId zone) {
        var outline = new OutlineOfLines(text, zone);
        return outline.read() ? Optional.of(outline.found()) : Optional.empty();
    }

    private Found found() {
        var first = entries.get(0).start();
        return new Found(
                new ThreadOutline(
                        ThreadOutline.Style.BLOCK,
                        indent,
                        first,
                        entries.get(entries.size() - 1).end(),
                        ThreadOutline.dated(entries)),
                entryOf,
                named == comments);
    }

    private boolean read() {
        for (int line = 0; line < text.length(); line = lines.next(line)) {
            if (!line(line)) {
                return false;
            }
        }
        endEntry();
        return !entries.isEmpty();
    }

    private boolean line(int line) {
        int at = lines.pastSpaces(line);
        int column = at - line;
        if (at == text.length() || text.charAt(at) == '\n') {
            end = scalarKeeps && scalarColumn != NONE ? lines.next(line) : end;
            return true;
        }
        if (scalarColumn != NONE) {
            if (scalarText == NONE && column > scalarColumn) {
                scalarText = column;
            }
            if (scalarText != NONE && column >= scalarText) {
                end = lines.next(line);
                return true;
            }
            if (column > scalarColumn && text.charAt(at) != '#') {
                return false;
            }
            closedColumn = scalarColumn;
            scalarColumn = NONE;
        }
        if (text.charAt(at) == '#') {
            end = indent != NONE && column > indent ? lines.next(line) : end;
            return true;
        }
        if (column == 0 && text.startsWith("...", line)) {
            over = true;
            return lines.isBlank(line + 3);
        }
        if (column == 0 && text.startsWith("---", line)) {
            return indent == NONE && lines.isBlank(line + 3);
        }
        return !over && content(line, at, column);
    }

    private boolean content(int line, int first, int firstColumn) {
        int at = first;
        int column = firstColumn;
        boolean isDash = isDash(at);
        if (isDash && (indent == NONE || column == indent)) {
            endEntry();
            indent = column;
            start = entries.isEmpty() ? lines.lead(line) : line;
            fieldColumn = NONE;
        } else if (indent == NONE || column <= indent || column > closedColumn) {
            return false;
        }
        while (isDash) {
            comments++;
            int next = lines.pastSpaces(at + 1);
            closedColumn = Integer.MAX_VALUE;
            if (lines.isBlank(at + 1)) {
                return false;
            }
            column += next - at;
            at = next;
            isDash = isDash(at);
        }
        end = lines.next(line);
        return field(at, column);
    }

    private boolean isDash(int at) {
        return at < text.length()
                && text.charAt(at) == '-'
                && (at + 1 == text.length() || " \n".indexOf(text.charAt(at + 1)) >= 0);
    }

    private boolean field(int at, int column) {
        int colon = at;
        while (colon < text.length() && (Character.isLetterOrDigit(text.charAt(colon)) || text.charAt(colon) == '_')) {
            colon++;
        }
        boolean isField = colon > at
                && colon < text.length()
                && text.charAt(colon) == ':'
                && (colon + 1 == text.length() || " \n".indexOf(text.charAt(colon + 1)) >= 0);
        if (fieldColumn == NONE) {
            fieldColumn = column;
        }
        return isField && column >= fieldColumn && value(text.substring(at, colon), column, colon + 1);
    }

    private boolean value(String name, int column, int from) {
        int at = lines.pastSpaces(from);
        int lineEnd = lines.end(at);
        if (lines.isBlank(at) || text.charAt(at) == '#') {
            closedColumn = Integer.MAX_VALUE;
            return !name.equals("source") && !name.equals("id") && !name.equals("date");
        }
        char c = text.charAt(at);
        if (c == '|' || c == '>') {
            return scalar(text.substring(at, lineEnd), column);
        }
        closedColumn = column;
        int valueEnd = OneLine.end(text, at, lineEnd);
        if (valueEnd < 0 || name.equals("replies") && valueEnd - at > 2) {
            return false;
        }
        if (name.equals("id")) {
            return id(OneLine.text(text, at, valueEnd), column);
        }
        if (name.equals("date") && column == fieldColumn) {
            date = Moment.parse(OneLine.text(text, at, valueEnd).strip(), zone);
            return date.isPresent();
        }
        return true;
    }

    private boolean id(String given, int column) {
        named++;
        var name = given.strip();
        id = column == fieldColumn ? name : id;
        entryOf.putIfAbsent(Comment.fragment(name), entries.size());
        return !name.isEmpty() && name.indexOf('\\') < 0;
    }

    private boolean scalar(String header, int column) {
        scalarColumn = column;
        scalarText = NONE;
        scalarKeeps = false;
        for (int i = 1; i < header.length() && header.charAt(i) != ' '; i++) {
            char c = header.charAt(i);
            if (c >= '1' && c <= '9') {
                scalarText = column + c - '0';
            } else if (c == '+') {
                scalarKeeps = true;
            } else if (c != '-') {
                return false;
            }
        }
        return true;
    }

    private void endEntry() {
        if (indent != NONE) {
            entries.add(new ThreadOutline.Entry(start, end, date, id));
        }
        id = "";
        date = Optional.empty();
        scalarColumn = NONE;
    }
}

package org.afterword.importer.source;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.function.Predicate;
import org.afterword.importer.source.JsonFrame.Kind;

/** What is open where a {@link JsonSplitter} stands, one value within another, and the records among it with their texts. */
final class JsonNesting {
    private static final int MOST_CHARACTERS = 16 << 20;
    private static final String NOT_CLOSED = "it is not closed";
    private static final String TOO_LONG = "it is longer than %s characters".formatted(MOST_CHARACTERS);

    private final Set<String> arrays;
    private final boolean anywhere;
    private final Predicate<JsonPiece> out;
    private final Deque<JsonFrame> open = new ArrayDeque<>();
    private final Deque<JsonFrame> records = new ArrayDeque<>();
    private int number;
    private int tooDeep;
    private boolean cut;
    private boolean stopped;

    /**
     * @param arrays the names of lists whose items are records
     * @param anywhere whether such a list may lie at any depth of a record, and not in the record itself alone
     * @param out gets each record at its end, so those within a record before it, and tells whether to read on
     */
    JsonNesting(Set<String> arrays, boolean anywhere, Predicate<JsonPiece> out) {
        this.arrays = arrays;
        this.anywhere = anywhere;
        this.out = out;
    }

    /** Whether no more records are wanted. */
    boolean isStopped() {
        return stopped;
    }

    /** Whether the file ended where nothing had been closed but no record was open. */
    boolean isCut() {
        return cut;
    }

    /** The innermost of what is open; null where nothing is. */
    JsonFrame top() {
        return open.peek();
    }

    /** The innermost record that is open; null where none is. */
    JsonFrame record() {
        return records.peek();
    }

    /** Whether what comes next is an item of a list of records, or at the top. */
    boolean isBetween() {
        return open.isEmpty() || open.peek().kind == Kind.RECORDS;
    }

    /** Opens an object or a list. */
    void begin(Kind kind, int line) {
        var top = open.peek();
        if (isBetween()) {
            boolean isPage = open.size() == 1 && records.isEmpty(); // one of several answers, all in a list
            if (kind == Kind.ARRAY && (top == null || isPage)) {
                open.push(JsonFrame.within(Kind.RECORDS, ""));
            } else {
                openRecord(kind, line);
                append(kind == Kind.OBJECT ? '{' : '[');
            }
            return;
        }
        if (kind == Kind.OBJECT && top.kind == Kind.OBJECT && !top.afterColon) {
            fault(NOT_CLOSED);
            closeRecord();
            openRecord(kind, line);
            append('{');
            return;
        }
        append(kind == Kind.OBJECT ? '{' : '[');
        boolean records = kind == Kind.ARRAY
                && top.kind == Kind.OBJECT
                && (anywhere || top.isRecord())
                && top.afterColon
                && arrays.contains(top.key);
        top.afterColon = false;
        if (open.size() >= JsonObject.DEEPEST) {
            fault(JsonObject.TOO_DEEP);
            tooDeep++;
        } else {
            open.push(JsonFrame.within(records ? Kind.RECORDS : kind, records ? top.key : ""));
        }
    }

    /** Closes an object or a list, and what is open within it; false where none is open. */
    boolean end(Kind kind) {
        var top = open.peek();
        if (tooDeep > 0) {
            tooDeep--;
        } else if (isBetween()) {
            if (top == null || kind != Kind.ARRAY) {
                return false;
            }
            open.pop();
            append(']');
        } else if (top.kind == kind) {
            append(kind == Kind.OBJECT ? '}' : ']');
            if (top.isRecord()) {
                closeRecord();
            } else {
                open.pop();
            }
        } else {
            fault(NOT_CLOSED);
            while (open.peek().kind != kind && !open.peek().isRecord()) {
                open.pop();
            }
            if (open.peek().kind != kind) {
                closeRecord();
            }
            return end(kind);
        }
        return true;
    }

    /** Adds to the text of the innermost record, if one is open. */
    void append(char c) {
        if (!records.isEmpty()) {
            var text = records.peek().text;
            if (text.length() < MOST_CHARACTERS) {
                text.append(c);
            } else {
                fault(TOO_LONG);
            }
        }
    }

    /** Adds one blank for any number of them between values. */
    void space() {
        var text = records.isEmpty() ? null : records.peek().text;
        if (text != null && (text.isEmpty() || text.charAt(text.length() - 1) != ' ')) {
            append(' ');
        }
    }

    /** Adds characters to the text of the innermost record, which is open. */
    void append(char[] from, int start, int count) {
        var text = records.peek().text;
        if (text.length() + count <= MOST_CHARACTERS) {
            text.append(from, start, count);
        } else {
            fault(TOO_LONG);
        }
    }

    /** Says what is wrong with the innermost record; the first thing that is counts. */
    void fault(String fault) {
        if (!records.isEmpty() && records.peek().fault.isEmpty()) {
            records.peek().fault = fault;
        }
    }

    /** @param line that it begins in */
    void openRecord(Kind kind, int line) {
        var list = open.peek();
        var record = JsonFrame.record(kind, list == null ? "" : list.array, line, ++number);
        open.push(record);
        records.push(record);
    }

    /** Closes the innermost record with all that is open in it. */
    void closeRecord() {
        tooDeep = 0;
        var record = records.pop();
        for (var frame = open.pop(); frame != record; frame = open.pop()) {
            // what is open in it ends with it
        }
        stopped |= !out.test(new JsonPiece(
                record.array,
                record.text.toString(),
                record.line,
                record.number,
                records.isEmpty() ? 0 : records.peek().number,
                record.fault));
    }

    /**
     * Closes everything. A record that is cut off is broken; those that it stands in are read as far as they go.
     *
     * @param inText whether a text is open, too
     */
    void end(boolean inText) {
        if (open.isEmpty()) {
            return;
        }
        if (open.peek().kind == Kind.RECORDS) {
            cut = true;
        } else if (open.peek().kind != Kind.SCALAR || inText) {
            fault("the file ends within it");
        }
        boolean first = open.peek().kind != Kind.RECORDS;
        while (!records.isEmpty()) {
            if (!first) {
                complete();
            }
            first = false;
            closeRecord();
        }
    }

    private void complete() {
        var record = records.peek();
        for (var frame : open) {
            record.text.append(frame.kind == Kind.OBJECT ? '}' : ']');
            if (frame == record) {
                return;
            }
        }
    }
}

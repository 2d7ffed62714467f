package org.afterword.importer;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.function.Predicate;
import org.afterword.importer.JsonFrame.Kind;

/**
 * Cuts a JSON export (RFC 8259), or several JSON texts in one file, into its records: the objects at the top, and those in
 * lists of some names within them. It knows no more of JSON than that takes, so that a record with an error in it ends where
 * it should: a text ends at the end of its line, an object ends before one that cannot be in it, and a quotation mark
 * behind which no text can end begins one.
 */
final class JsonSplitter {
    private static final int MOST_CHARACTERS = 16 << 20;
    private static final int DEEPEST = 200;
    private static final String NOT_CLOSED = "it is not closed";
    private static final String TOO_LONG = "it is longer than %d characters".formatted(MOST_CHARACTERS);

    private final Reader in;
    private final Set<String> arrays;
    private final Predicate<JsonPiece> out;
    private final Deque<JsonFrame> open = new ArrayDeque<>();
    private final Deque<JsonFrame> records = new ArrayDeque<>();
    private final char[] buffer = new char[1 << 16];
    private int at;
    private int length;
    private int line = 1;
    private int number;
    private int tooDeep;
    private boolean inText;
    private boolean escaped;
    private int textStart;
    private boolean cut;
    private boolean stopped;

    /**
     * @param arrays the names of lists whose items are records
     * @param out gets each record at its end, so those within a record before it, and tells whether to read on
     */
    JsonSplitter(Reader in, Set<String> arrays, Predicate<JsonPiece> out) {
        this.in = in;
        this.arrays = arrays;
        this.out = out;
    }

    /** Reads to the end. */
    void split() throws IOException {
        for (int c = next(); c >= 0 && !stopped; c = next()) {
            if (inText && !escaped && isPlain((char) c)) {
                plainText();
            } else if (inText) {
                text((char) c);
            } else {
                structure((char) c);
            }
            if (c == '\n') {
                line++;
            }
        }
        if (!stopped) {
            end();
        }
    }

    /** Whether the file ended where nothing had been closed but no record was open. */
    boolean isCut() {
        return cut;
    }

    int line() {
        return line;
    }

    private int next() throws IOException {
        return at < length || fill() ? buffer[at++] : -1;
    }

    private int peek() throws IOException {
        return at < length || fill() ? buffer[at] : -1;
    }

    private boolean fill() throws IOException {
        at = 0;
        do {
            length = in.read(buffer, 0, buffer.length);
        } while (length == 0);
        return length > 0;
    }

    private static boolean isPlain(char c) {
        return c != '"' && c != '\\' && c != '\n';
    }

    /** Takes what was just read and all that follows it up to what could end the text. */
    private void plainText() {
        int start = at - 1;
        while (at < length && isPlain(buffer[at])) {
            at++;
        }
        var text = records.peek().text;
        if (text.length() + at - start <= MOST_CHARACTERS) {
            text.append(buffer, start, at - start);
        } else {
            fault(TOO_LONG);
        }
    }

    private void text(char c) throws IOException {
        if (c == '\n') {
            fault("a text in it is not closed");
            inText = false;
            open.peek().afterColon = false;
        } else if (escaped) {
            escaped = false;
        } else if (c == '\\') {
            escaped = true;
        } else if (c == '"') {
            endText();
            return;
        }
        append(c);
    }

    private void endText() throws IOException {
        int follower = peek();
        if (follower >= 0 && ",:]} \t\r\n".indexOf(follower) < 0) {
            restart();
            return;
        }
        inText = false;
        var top = open.peek();
        var record = records.peek();
        if (top != null
                && top.kind == Kind.OBJECT
                && !top.afterColon
                && record != null
                && textStart <= record.text.length()) {
            top.key = record.text.substring(textStart);
        }
        if (top != null) {
            top.afterColon = false;
        }
        append('"');
    }

    /** The quotation mark begins a text, so one before it is missing; if that swallowed a record's beginning, it begins here. */
    private void restart() {
        fault("a quotation mark is missing in it");
        var record = records.peek();
        if (record != null
                && record.text.length() > 2
                && record.text.charAt(record.text.length() - 1) == '{'
                && record.text.substring(Math.max(0, record.text.length() - 40)).matches("(?s).*}\\s*,?\\s*\\{")) {
            closeRecord();
            openRecord(Kind.OBJECT);
            append('{');
        }
        append('"');
        textStart = records.peek() == null ? 0 : records.peek().text.length();
    }

    private void structure(char c) {
        var top = open.peek();
        if (top != null && top.kind == Kind.SCALAR && (",]}{[\n".indexOf(c) >= 0)) {
            closeRecord();
            top = open.peek();
        }
        boolean between = top == null || top.kind == Kind.RECORDS;
        switch (c) {
            case '"' -> beginText(between);
            case '{', '[' -> begin(c == '{' ? Kind.OBJECT : Kind.ARRAY, top, between);
            case '}', ']' -> end(c == '}' ? Kind.OBJECT : Kind.ARRAY, top, between);
            case ' ', '\t', '\r', '\n' -> {
                if (!between) {
                    append(' ');
                }
            }
            default -> {
                if (between && c != ',') {
                    openRecord(Kind.SCALAR);
                }
                if (!between || c != ',') {
                    append(c);
                }
                if (!between) {
                    top.afterColon = c == ':' || c != ',' && top.afterColon;
                }
            }
        }
    }

    private void beginText(boolean between) {
        if (between) {
            openRecord(Kind.SCALAR);
        }
        append('"');
        inText = true;
        escaped = false;
        textStart = records.isEmpty() ? 0 : records.peek().text.length();
    }

    private void begin(Kind kind, JsonFrame top, boolean between) {
        if (between) {
            if (kind == Kind.ARRAY && top == null) {
                open.push(JsonFrame.within(Kind.RECORDS, ""));
            } else {
                openRecord(kind);
                append(kind == Kind.OBJECT ? '{' : '[');
            }
            return;
        }
        if (kind == Kind.OBJECT && top.kind == Kind.OBJECT && !top.afterColon) {
            fault(NOT_CLOSED);
            closeRecord();
            openRecord(kind);
            append('{');
            return;
        }
        append(kind == Kind.OBJECT ? '{' : '[');
        boolean records = kind == Kind.ARRAY
                && top.kind == Kind.OBJECT
                && top.isRecord()
                && top.afterColon
                && arrays.contains(top.key);
        top.afterColon = false;
        if (open.size() >= DEEPEST) {
            fault("it is nested too deeply");
            tooDeep++;
        } else {
            open.push(JsonFrame.within(records ? Kind.RECORDS : kind, records ? top.key : ""));
        }
    }

    private void end(Kind kind, JsonFrame top, boolean between) {
        if (tooDeep > 0) {
            tooDeep--;
        } else if (between) {
            if (top != null && kind == Kind.ARRAY) {
                open.pop();
                append(']');
            }
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
            if (open.peek().kind == kind) {
                end(kind, open.peek(), false);
            } else {
                closeRecord();
                end(kind, open.peek(), true);
            }
        }
    }

    private void append(char c) {
        if (!records.isEmpty()) {
            var text = records.peek().text;
            if (text.length() < MOST_CHARACTERS) {
                text.append(c);
            } else {
                fault(TOO_LONG);
            }
        }
    }

    private void fault(String fault) {
        if (!records.isEmpty() && records.peek().fault.isEmpty()) {
            records.peek().fault = fault;
        }
    }

    private void openRecord(Kind kind) {
        var list = open.peek();
        var record = JsonFrame.record(kind, list == null ? "" : list.array, line, ++number);
        open.push(record);
        records.push(record);
    }

    /** Closes the innermost record with all that is open in it. */
    private void closeRecord() {
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

    /** A record that is cut off is broken; those that it stands in are read as far as they go. */
    private void end() {
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

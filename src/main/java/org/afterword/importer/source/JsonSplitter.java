package org.afterword.importer.source;

import java.io.IOException;
import java.io.Reader;
import java.util.Set;
import java.util.function.Predicate;
import org.afterword.importer.source.JsonFrame.Kind;

/**
 * Cuts a JSON export (RFC 8259), or several JSON texts in one file, into its records: the objects at the top, and those in
 * lists of some names within them. It knows no more of JSON than that takes, so that a record with an error in it ends where
 * it should: a text ends at the end of its line, an object ends before one that cannot be in it, and a quotation mark
 * behind which no text can end begins one.
 */
final class JsonSplitter {
    private final Reader in;
    private final JsonNesting nesting;
    private final char[] buffer = new char[1 << 16];
    private int at;
    private int length;
    private int line = 1;
    private boolean inText;
    private boolean escaped;
    private int textStart;
    private int strayLine;

    /**
     * @param arrays the names of lists whose items are records
     * @param out gets each record at its end, so those within a record before it, and tells whether to read on
     */
    JsonSplitter(Reader in, Set<String> arrays, Predicate<JsonPiece> out) {
        this(in, arrays, false, out);
    }

    /** @param anywhere whether such a list may lie at any depth of a record, and not in the record itself alone */
    JsonSplitter(Reader in, Set<String> arrays, boolean anywhere, Predicate<JsonPiece> out) {
        this.in = in;
        this.nesting = new JsonNesting(arrays, anywhere, out);
    }

    /** Reads to the end. What stands before the first object behind a number sign only says what follows. */
    void split() throws IOException {
        if (peek() == '#') {
            while (peek() >= 0 && peek() != '{' && peek() != '\n') {
                next();
            }
        }
        for (int c = next(); c >= 0 && !nesting.isStopped(); c = next()) {
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
        if (!nesting.isStopped()) {
            nesting.end(inText);
        }
    }

    /** Whether the file ended where nothing had been closed but no record was open. */
    boolean isCut() {
        return nesting.isCut();
    }

    int line() {
        return line;
    }

    /** The first line with a bracket that closes nothing; 0 where there is none. */
    int strayLine() {
        return strayLine;
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
        nesting.append(buffer, start, at - start);
    }

    private void text(char c) throws IOException {
        if (c == '\n') {
            nesting.fault("a text in it is not closed");
            inText = false;
            nesting.top().afterColon = false;
        } else if (escaped) {
            escaped = false;
        } else if (c == '\\') {
            escaped = true;
        } else if (c == '"') {
            endText();
            return;
        }
        nesting.append(c);
    }

    private void endText() throws IOException {
        int follower = peek();
        if (follower >= 0 && ",:]} \t\r\n".indexOf(follower) < 0) {
            restart();
            return;
        }
        inText = false;
        var top = nesting.top();
        var record = nesting.record();
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
        nesting.append('"');
    }

    /** The quotation mark begins a text, so one before it is missing; if that swallowed a record's beginning, it begins here. */
    private void restart() {
        nesting.fault("a quotation mark is missing in it");
        var record = nesting.record();
        if (record != null
                && record.text.length() > 2
                && record.text.charAt(record.text.length() - 1) == '{'
                && record.text.substring(Math.max(0, record.text.length() - 40)).matches("(?s).*}\\s*,?\\s*\\{")) {
            nesting.closeRecord();
            nesting.openRecord(Kind.OBJECT, line);
            nesting.append('{');
        }
        nesting.append('"');
        textStart = nesting.record() == null ? 0 : nesting.record().text.length();
    }

    private void structure(char c) {
        var top = nesting.top();
        if (top != null && top.kind == Kind.SCALAR && (",]}{[\n".indexOf(c) >= 0)) {
            nesting.closeRecord();
            top = nesting.top();
        }
        boolean between = nesting.isBetween();
        switch (c) {
            case '"' -> beginText(between);
            case '{', '[' -> nesting.begin(c == '{' ? Kind.OBJECT : Kind.ARRAY, line);
            case '}', ']' -> {
                if (!nesting.end(c == '}' ? Kind.OBJECT : Kind.ARRAY) && strayLine == 0) {
                    strayLine = line;
                }
            }
            case ' ', '\t', '\r', '\n' -> {
                if (!between) {
                    nesting.space();
                }
            }
            default -> {
                if (between && c != ',') {
                    nesting.openRecord(Kind.SCALAR, line);
                }
                if (!between || c != ',') {
                    nesting.append(c);
                }
                if (!between) {
                    top.afterColon = c == ':' || c != ',' && top.afterColon;
                }
            }
        }
    }

    private void beginText(boolean between) {
        if (between) {
            nesting.openRecord(Kind.SCALAR, line);
        }
        nesting.append('"');
        inText = true;
        escaped = false;
        textStart = nesting.record() == null ? 0 : nesting.record().text.length();
    }
}

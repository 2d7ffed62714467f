package org.afterword.importer;

import java.io.IOException;
import java.io.Reader;
import java.util.Optional;
import java.util.Set;

/**
 * Cuts a file into the elements within its containers, such as the items within {@code rss} and {@code channel}, without
 * parsing them: so that one broken record is one broken record, and no more is in memory than one. It knows of XML 1.0
 * only where brackets stand for something else: CDATA (§2.7), comments (§2.5) and quoted attributes. A record that is
 * not closed ends where the next of its name begins.
 */
final class XmlSplitter {
    private static final int LONGEST_TAG = 100_000;

    /** A record that grows longer was never closed; the rest of the file must not pile up in memory. */
    private static final int LONGEST_RECORD = 64 << 20;

    private final Reader in;
    private final Set<String> containers;
    private final char[] window = new char[1 << 16];
    private int at;
    private int end;
    private int line;
    private boolean doctype;
    private final StringBuilder text = new StringBuilder();
    private final StringBuilder root = new StringBuilder();

    /** @param line the line that {@code in} begins in */
    XmlSplitter(Reader in, Set<String> containers, int line) {
        this.in = in;
        this.containers = containers;
        this.line = line;
    }

    /** The start tags of the containers that were met so far. */
    String root() {
        return root.toString();
    }

    /** Whether a document type declaration was met, behind which nothing is read. */
    boolean metDoctype() {
        return doctype;
    }

    int line() {
        return line;
    }

    /** The next record; empty at the end. */
    Optional<XmlChunk> next() throws IOException {
        while (skipToBracket()) {
            if (isNext("<!--")) {
                skipPast("-->");
            } else if (isNext("<![CDATA[")) {
                skipPast("]]>");
            } else if (isNext("<!")) {
                doctype = true;
                return Optional.empty();
            } else if (isNext("<?") || isNext("</")) {
                skipPast(">");
            } else {
                var record = container();
                if (record.isPresent()) {
                    return record;
                }
            }
            text.setLength(0);
        }
        return Optional.empty();
    }

    private Optional<XmlChunk> container() throws IOException {
        int start = line;
        text.setLength(0);
        takeTag();
        var name = nameOf(text);
        if (name.isEmpty()) {
            return Optional.empty();
        }
        boolean closed = text.charAt(text.length() - 2) == '/';
        if (containers.contains(name.substring(name.indexOf(':') + 1))) {
            root.append(text);
            return Optional.empty();
        }
        return Optional.of(closed ? chunk(name, start, true) : rest(name, start));
    }

    /** Reads on to the record's own end, or to where it must have ended. */
    private XmlChunk rest(String name, int start) throws IOException {
        while (takeToBracket() && text.length() < LONGEST_RECORD) {
            if (isNext("<!--")) {
                takePast("-->");
            } else if (isNext("<![CDATA[")) {
                takePast("]]>");
            } else if (isTag("</", name)) {
                takePast(">");
                return chunk(name, start, true);
            } else if (isTag("<", name) || endsContainer()) {
                return chunk(name, start, false);
            } else if (isNext("</")) {
                takePast(">");
            } else {
                takeTag();
            }
        }
        return chunk(name, start, false);
    }

    private XmlChunk chunk(String name, int start, boolean complete) {
        var chunk = new XmlChunk(name, text.toString(), start, complete);
        text.setLength(0);
        return chunk;
    }

    private boolean endsContainer() throws IOException {
        if (!isNext("</")) {
            return false;
        }
        for (var container : containers) {
            if (isTag("</", container)) {
                return true;
            }
        }
        return false;
    }

    private boolean isTag(String opening, String name) throws IOException {
        int after = at + opening.length() + name.length();
        if (after + 1 > end && !ensure(opening.length() + name.length() + 1)) {
            return false;
        }
        after = at + opening.length() + name.length();
        return matches(opening, at) && matches(name, at + opening.length()) && "/> \t\r\n".indexOf(window[after]) >= 0;
    }

    private boolean matches(String wanted, int from) {
        for (int i = 0; i < wanted.length(); i++) {
            if (window[from + i] != wanted.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private static String nameOf(CharSequence tag) {
        int end = 1;
        while (end < tag.length() && "/> \t\r\n".indexOf(tag.charAt(end)) < 0) {
            end++;
        }
        return tag.length() > 2 ? tag.subSequence(1, end).toString() : "";
    }

    /** Takes a tag to its closing bracket. A bracket that opens ends it too: an unclosed quote must not swallow the file. */
    private void takeTag() throws IOException {
        char quote = 0;
        char before = 0;
        int length = 0;
        while (ensure(1) && length < LONGEST_TAG) {
            int start = at;
            boolean ended = false;
            while (at < end && !ended) {
                char c = window[at];
                if (c == '<' && length + at - start > 0) {
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
            length += at - start;
            append(start);
            if (ended) {
                return;
            }
        }
    }

    /** Takes what was passed over since {@code start}. */
    private void append(int start) {
        for (int i = indexOf('\n', start, at); i < at; i = indexOf('\n', i + 1, at)) {
            line++;
        }
        text.append(window, start, at - start);
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

    private boolean skipToBracket() throws IOException {
        while (ensure(1)) {
            if (window[at] == '<') {
                return true;
            }
            line += window[at++] == '\n' ? 1 : 0;
        }
        return false;
    }

    private boolean takeToBracket() throws IOException {
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

    private void skipPast(String mark) throws IOException {
        takePast(mark);
        text.setLength(0);
    }

    private void takePast(String mark) throws IOException {
        char first = mark.charAt(0);
        while (ensure(mark.length()) && text.length() < LONGEST_RECORD) {
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
        if (text.length() < LONGEST_RECORD) {
            int start = at;
            at = end;
            append(start);
        }
    }

    private boolean isNext(String wanted) throws IOException {
        if (!ensure(wanted.length() + 1) && end - at < wanted.length()) {
            return false;
        }
        return matches(wanted, at);
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

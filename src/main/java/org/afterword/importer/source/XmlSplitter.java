package org.afterword.importer.source;

import java.io.IOException;
import java.io.Reader;
import java.util.Optional;
import java.util.Set;

/**
 * Cuts a file into the elements within its containers, such as the items within {@code rss} and {@code channel}, without
 * parsing them: so that one broken record is one broken record, and no more is in memory than one. It knows of XML 1.0
 * only where brackets stand for something else: CDATA (§2.7), comments (§2.5) and quoted attributes. A record that is
 * not closed ends where the next of its name begins, and what is no record ends where one begins.
 */
final class XmlSplitter {
    private final MarkupReader in;
    private final Set<String> containers;
    private final RecordNames names;
    private final XmlPassed passed;
    private boolean doctype;
    private boolean mayComment;
    private final StringBuilder root = new StringBuilder();

    /** @param line the line that {@code in} begins in */
    XmlSplitter(Reader in, Set<String> containers, int line, RecordNames names, XmlPassed passed) {
        this.in = new MarkupReader(in, line);
        this.containers = containers;
        this.names = names;
        this.passed = passed;
    }

    /** The start tags of the containers that were met so far. */
    String root() {
        return root.toString();
    }

    /** Whether a document type declaration was met, behind which nothing is read. */
    boolean metDoctype() {
        return doctype;
    }

    /** Goes on behind it, which is not for what is read as a whole: within a record, where it stands for nothing. */
    void passDoctype() throws IOException {
        doctype = false;
        in.takePast(">");
        in.drop();
    }

    int line() {
        return in.line();
    }

    /** The next record; empty at the end. */
    Optional<XmlChunk> next() throws IOException {
        while (skipToBracket()) {
            int start = in.line();
            if (in.isNext("<!--")) {
                in.takePast("-->");
                passed.comment(in.taken(), start);
            } else if (in.isNext("<![CDATA[")) {
                in.takePast("]]>");
                passed.text(in.taken(), start);
            } else if (in.isNext("<!")) {
                doctype = true;
                return Optional.empty();
            } else if (in.isNext("<?") || in.isNext("</")) {
                in.takePast(">");
                passed.text(in.taken(), start);
            } else {
                var record = container();
                if (record.isPresent()) {
                    return record;
                }
            }
            in.drop();
        }
        return Optional.empty();
    }

    private boolean skipToBracket() throws IOException {
        in.drop();
        int start = in.line();
        boolean met = in.skipToBracket();
        if (in.length() > 1) { // one letter is a byte order mark, or what is left of one
            passed.loose(in.taken().toString(), start);
        }
        in.drop();
        return met;
    }

    private Optional<XmlChunk> container() throws IOException {
        int start = in.line();
        in.drop();
        in.takeTag();
        var name = nameOf(in.taken());
        if (name.isEmpty()) {
            return Optional.empty();
        }
        boolean closed = in.taken().charAt(in.length() - 2) == '/';
        if (containers.contains(name.substring(name.indexOf(':') + 1))) {
            root.append(in.taken());
            return Optional.empty();
        }
        return Optional.of(closed ? chunk(name, start, true) : rest(name, start));
    }

    /** Reads on to the record's own end, or to where it must have ended. */
    private XmlChunk rest(String name, int start) throws IOException {
        boolean record = names.isRecord(name);
        mayComment = false;
        while (in.takeToBracket() && in.length() < MarkupReader.MOST_TAKEN) {
            if (in.isNext("<![CDATA[")) {
                in.takePast("]]>");
            } else if (in.isNext("<!")) {
                mayComment = true;
                takeDeclaration();
            } else if (in.isNext("</")) {
                boolean own = in.isTag("</", name);
                if (!own && endsContainer()) {
                    return chunk(name, start, false);
                }
                in.takePast(">");
                if (own) {
                    return chunk(name, start, true);
                }
            } else if (in.isTag("<", name) || !record && beginsRecord()) {
                return chunk(name, start, false);
            } else {
                in.takeTag();
            }
        }
        return chunk(name, start, false);
    }

    private XmlChunk chunk(String name, int start, boolean complete) {
        var chunk = new XmlChunk(name, in.taken().toString(), start, complete, mayComment);
        in.drop();
        return chunk;
    }

    private void takeDeclaration() throws IOException {
        if (in.isNext("<!--")) {
            in.takePast("-->");
        } else {
            in.takeTag();
        }
    }

    /** Whether the end tag that stands next is a container's. */
    private boolean endsContainer() throws IOException {
        for (var container : containers) {
            if (in.isTag("</", container)) {
                return true;
            }
        }
        return false;
    }

    private boolean beginsRecord() throws IOException {
        return names.isRecord(in.nextName());
    }

    private static String nameOf(CharSequence tag) {
        int end = 1;
        while (end < tag.length() && "/> \t\r\n".indexOf(tag.charAt(end)) < 0) {
            end++;
        }
        return tag.length() > 2 ? tag.subSequence(1, end).toString() : "";
    }
}

package org.afterword.importer.source;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import org.afterword.base.Shortened;
import org.afterword.importer.record.Exported;
import org.afterword.importer.record.Line;
import org.afterword.importer.record.Refused;
import org.afterword.importer.record.Remark;
import org.afterword.importer.record.What;

/**
 * Parses records that were cut out of a file, and mends those that are not well-formed where that is beyond doubt; where it
 * is not, their parts are read for themselves, and only those that are broken are lost. Safe for use by several threads.
 */
final class XmlMeaning {
    /** Gets what was found, in its order. */
    interface Found {
        /** @param whole whether nothing of it was lost */
        void record(XmlElement record, boolean whole);

        void told(Exported something);
    }

    private static final String NEVER_CLOSED = "it is never closed";
    private static final String OPEN_CDATA = "a CDATA section in it is never closed";

    private final String file;
    private final XmlParser parser;
    private final RecordNames names;

    /**
     * @param file its name
     * @param names what an element stands for, for the report where it is lost
     */
    XmlMeaning(String file, XmlParser parser, RecordNames names) {
        this.file = file;
        this.parser = parser;
        this.names = names;
    }

    void parse(XmlChunk chunk, Found found) throws IOException {
        if (!names.isRecord(chunk.name())) {
            boolean wellFormed = chunk.complete() && !chunk.hasOpenCdata();
            names.refuse(chunk.text(), new Line(file, chunk.line()), "", wellFormed, found::told);
        }
        chunk.comments(new XmlPassed(file, names, "", found::told));
        var reason = chunk.complete() ? OPEN_CDATA : NEVER_CLOSED;
        if (chunk.complete() && !chunk.hasOpenCdata()) {
            try {
                handOver(parser.parse(chunk.text(), chunk.line()), true, found);
                return;
            } catch (XMLStreamException e) {
                var mended = mended(chunk, e, found);
                if (mended.isPresent()) {
                    handOver(mended.get(), true, found);
                    return;
                }
                reason = said(e);
            }
        }
        var pieces = chunk.pieces();
        parts(pieces.get(0), pieces.size() == 1 && chunk.complete(), reason, found)
                .ifPresent(element -> handOver(element, false, found));
        for (var swallowed : pieces.subList(1, pieces.size())) {
            for (var next : within(swallowed)) {
                parse(next, found);
            }
        }
    }

    private void handOver(XmlElement record, boolean whole, Found found) {
        if (!names.isRecord(record.name()) && isSaid(record)) {
            found.told(ownerless(record));
        }
        tellStray(record, found);
        found.record(record, whole);
    }

    /**
     * A record within another of its kind, where its start was doubled or an end was lost, is not read by anybody. Nor are
     * words in what is no record, and the second words of one that is.
     */
    private void tellStray(XmlElement element, Found found) {
        boolean isRecord = names.isRecord(element.name());
        if (!isRecord && element.children().isEmpty()) {
            return;
        }
        if (isRecord && !element.text().isBlank()) {
            found.told(loose(new Line(file, element.line()), element.text()));
        }
        var said = new HashMap<String, String>();
        for (var child : element.children()) {
            if (isRecord && child.name().equals(element.name())) {
                found.told(new Refused(
                        names.what(child.name()),
                        new Line(file, child.line()),
                        "",
                        "it stands within another record of its kind"));
            } else if (isSaid(child) && !isRecord) {
                found.told(ownerless(child));
            } else if (isSaid(child)) {
                var first = said.putIfAbsent(child.name(), child.text());
                if (first != null && !first.equals(child.text())) {
                    found.told(Remark.doubled(new Line(file, child.line()), child.name(), child.text()));
                }
            }
            tellStray(child, found);
        }
    }

    private boolean isSaid(XmlElement element) {
        return names.isWords(element.name()) && !element.text().isBlank();
    }

    static Remark loose(Line line, String text) {
        return new Remark(
                line,
                "loose",
                "text between the fields is left out: '%s'"
                        .formatted(Shortened.to(80, text.strip().replaceAll("\\s+", " "))));
    }

    private Refused ownerless(XmlElement words) {
        return new Refused(What.RECORD, new Line(file, words.line()), "", RecordNames.OWNERLESS);
    }

    private List<XmlChunk> within(XmlChunk piece) throws IOException {
        var splitter = new XmlSplitter(
                new StringReader(piece.text()),
                Set.of(),
                piece.line(),
                names,
                new XmlPassed(file, names, "", told -> {}));
        var chunks = new ArrayList<XmlChunk>();
        for (var next = splitter.next(); next.isPresent(); next = splitter.next()) {
            chunks.add(next.get());
        }
        return chunks;
    }

    private Optional<XmlElement> mended(XmlChunk chunk, XMLStreamException mistake, Found found) {
        try {
            var mended = XmlMending.mend(chunk.text());
            var element = parser.parse(mended, chunk.line());
            tellMended(chunk, mended, said(mistake), found);
            return Optional.of(element);
        } catch (XMLStreamException e) {
            return Optional.empty();
        }
    }

    /** Names each line that was mended. Mending neither adds lines nor takes any, but for what stands for a line end. */
    private void tellMended(XmlChunk chunk, String mended, String mistake, Found found) {
        var before = chunk.text().split("\n", -1);
        var after = mended.split("\n", -1);
        boolean told = false;
        for (int i = 0; i < before.length && (!told || before.length == after.length); i++) {
            if (i >= after.length || !before[i].equals(after[i])) {
                found.told(new Remark(
                        new Line(file, chunk.line() + i),
                        "repaired",
                        told
                                ? "something that XML does not allow was repaired here, too"
                                : mistake + "; it was repaired"));
                told = true;
            }
        }
    }

    /** Reads each child for itself. The record is lost only where no child can be read. */
    private Optional<XmlElement> parts(XmlChunk chunk, boolean complete, String reason, Found found)
            throws IOException {
        var record = new XmlElement(chunk.localName(), chunk.line());
        var splitter = new XmlSplitter(
                new StringReader(chunk.text()),
                Set.of(chunk.localName()),
                chunk.line(),
                names,
                new XmlPassed(file, names, chunk.localName(), found::told));
        for (var child = splitter.next(); child.isPresent() || splitter.metDoctype(); child = splitter.next()) {
            if (child.isPresent()) {
                part(child.get(), record, found);
            } else {
                found.told(new Refused(
                        What.RECORD, new Line(file, splitter.line()), "", "a document type declaration stands here"));
                splitter.passDoctype();
            }
        }
        var what = names.what(chunk.name());
        if (record.children().isEmpty() || what == What.COMMENT && !complete) {
            found.told(new Refused(what, new Line(file, chunk.line()), "", reason));
            return Optional.empty();
        }
        found.told(
                new Remark(new Line(file, chunk.line()), "broken", "this " + what + " is not well-formed: " + reason));
        return Optional.of(record);
    }

    private void part(XmlChunk child, XmlElement record, Found found) throws IOException {
        var mistake = child.complete() ? OPEN_CDATA : NEVER_CLOSED;
        if (child.complete() && !child.hasOpenCdata()) {
            try {
                record.add(parser.parse(XmlMending.mend(child.text()), child.line()));
                return;
            } catch (XMLStreamException e) {
                mistake = said(e);
            }
        }
        var line = new Line(file, child.line());
        if (names.isRecord(child.name())) {
            found.told(new Refused(names.what(child.name()), line, "", mistake));
        } else {
            names.refuse(child.text(), line, record.name(), false, found::told);
        }
        if (names.words().contains(child.localName())) {
            return; // what it swallowed is another record's
        }
        var pieces = child.pieces();
        for (var swallowed : pieces.subList(1, pieces.size())) {
            for (var next : within(swallowed)) {
                part(next, record, found);
            }
        }
    }

    /** The parser's words without its own idea of where that is. */
    private static String said(XMLStreamException e) {
        var message = e.getMessage() == null ? "not well-formed" : e.getMessage();
        int words = message.indexOf("Message: ");
        return (words < 0 ? message : message.substring(words + "Message: ".length()))
                .strip()
                .replaceAll("(?<![.\\s])[.\\s]+$", "")
                .replaceAll("\\s+", " ");
    }
}

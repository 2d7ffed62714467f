package org.afterword.importer;

import java.io.IOException;
import java.io.StringReader;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;

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

    private final String file;
    private final XmlParser parser;
    private final Function<String, What> kinds;

    /**
     * @param file its name
     * @param kinds what an element of a local name stands for, for the report where it is lost
     */
    XmlMeaning(String file, XmlParser parser, Function<String, What> kinds) {
        this.file = file;
        this.parser = parser;
        this.kinds = kinds;
    }

    void parse(XmlChunk chunk, Found found) throws IOException {
        var reason = "it is never closed";
        if (chunk.complete()) {
            try {
                var element = parser.parse(chunk.text(), chunk.line());
                warnOfSwallowed(chunk, found);
                found.record(element, true);
                return;
            } catch (XMLStreamException e) {
                var mended = mended(chunk, e, found);
                if (mended.isPresent()) {
                    found.record(mended.get(), true);
                    return;
                }
                reason = said(e);
            }
        }
        broken(chunk, reason, found);
    }

    /** CDATA that is never closed ends at the next record's, and both together are well-formed: only a person can tell. */
    private void warnOfSwallowed(XmlChunk chunk, Found found) {
        int within = chunk.text().indexOf("</" + chunk.name() + ">");
        if (within >= 0 && within < chunk.text().length() - chunk.name().length() - "</>".length()) {
            found.told(
                    new Remark(
                            new Line(file, chunk.line()),
                            "swallowed",
                            "the text of this record holds another record's end; if a CDATA section is not closed here, the next record is lost in it"));
        }
    }

    private Optional<XmlElement> mended(XmlChunk chunk, XMLStreamException mistake, Found found) {
        try {
            var element = parser.parse(XmlMending.mend(chunk.text()), chunk.line());
            int line = mistake.getLocation() == null
                    ? chunk.line()
                    : chunk.line() + mistake.getLocation().getLineNumber() - 1;
            found.told(new Remark(new Line(file, line), "repaired", said(mistake) + "; it was mended"));
            return Optional.of(element);
        } catch (XMLStreamException e) {
            return Optional.empty();
        }
    }

    /** A record that was left open somewhere may have swallowed those after it: each is read for itself. */
    private void broken(XmlChunk chunk, String reason, Found found) throws IOException {
        var swallowed = Pattern.compile("\n[ \t]*<" + Pattern.quote(chunk.name()) + "[\\s>]")
                .matcher(chunk.text());
        if (!swallowed.find(1)) {
            parts(chunk, reason, found).ifPresent(element -> found.record(element, false));
            return;
        }
        var first = chunk.text().substring(0, swallowed.start());
        parts(new XmlChunk(chunk.name(), first, chunk.line(), false), reason, found)
                .ifPresent(element -> found.record(element, false));
        int line = chunk.line() + (int) first.chars().filter(c -> c == '\n').count();
        var rest = new XmlSplitter(new StringReader(chunk.text().substring(swallowed.start())), Set.of(), line);
        for (var next = rest.next(); next.isPresent(); next = rest.next()) {
            parse(next.get(), found);
        }
    }

    /** Reads each child for itself. The record is lost only where no child can be read. */
    private Optional<XmlElement> parts(XmlChunk chunk, String reason, Found found) throws IOException {
        var record = new XmlElement(chunk.localName(), chunk.line());
        var splitter = new XmlSplitter(new StringReader(chunk.text()), Set.of(chunk.localName()), chunk.line());
        for (var child = splitter.next(); child.isPresent(); child = splitter.next()) {
            part(child.get(), found).ifPresent(record::add);
        }
        var what = kinds.apply(chunk.localName());
        if (record.children().isEmpty() || what == What.COMMENT && !chunk.complete()) {
            found.told(new Refused(what, new Line(file, chunk.line()), "", reason));
            return Optional.empty();
        }
        found.told(
                new Remark(new Line(file, chunk.line()), "broken", "this " + what + " is not well-formed: " + reason));
        return Optional.of(record);
    }

    private Optional<XmlElement> part(XmlChunk child, Found found) {
        var mistake = "it is never closed";
        if (child.complete()) {
            try {
                return Optional.of(parser.parse(XmlMending.mend(child.text()), child.line()));
            } catch (XMLStreamException e) {
                mistake = said(e);
            }
        }
        var what = kinds.apply(child.localName());
        if (what != What.RECORD) {
            found.told(new Refused(what, new Line(file, child.line()), "", mistake));
        }
        return Optional.empty();
    }

    /** The parser's words without its own idea of where that is. */
    private static String said(XMLStreamException e) {
        var message = e.getMessage() == null ? "not well-formed" : e.getMessage();
        int words = message.indexOf("Message: ");
        return (words < 0 ? message : message.substring(words + "Message: ".length()))
                .strip()
                .replaceAll("[.\\s]+$", "")
                .replaceAll("\\s+", " ");
    }
}

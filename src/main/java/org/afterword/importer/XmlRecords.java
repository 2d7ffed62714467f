package org.afterword.importer;

import java.io.IOException;
import java.io.StringReader;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;

/**
 * Reads the records of an XML export one by one. A record that is not well-formed is mended where that is beyond doubt;
 * where it is not, its parts are read for themselves, and only those that are broken are lost.
 */
final class XmlRecords {
    private final ExportFile file;
    private final Set<String> containers;
    private final Function<String, What> kinds;
    private final XmlParser parser;
    private final Consumer<Exported> out;

    /**
     * @param containers the local names of the elements whose children are the records
     * @param shortNames what the importer calls a namespace
     * @param kinds what an element of a local name stands for, for the report where it is lost
     */
    XmlRecords(
            ExportFile file,
            Set<String> containers,
            UnaryOperator<String> shortNames,
            Function<String, What> kinds,
            Consumer<Exported> out) {
        this.file = file;
        this.containers = containers;
        this.kinds = kinds;
        this.parser = new XmlParser(shortNames);
        this.out = out;
    }

    /** Hands over each record, and whether it is whole. False where the file was refused as such. */
    boolean read(BiConsumer<XmlElement, Boolean> records) throws IOException {
        try (var text = file.text()) {
            var splitter = new XmlSplitter(text, containers, 1);
            for (var chunk = splitter.next(); chunk.isPresent(); chunk = splitter.next()) {
                parser.declare(splitter.root());
                parse(chunk.get(), records);
            }
            if (splitter.metDoctype()) {
                out.accept(
                        new Refused(
                                What.FILE,
                                new Line(file.name(), splitter.line()),
                                "",
                                "the file has a document type declaration, in which entities can be defined; no export has one"));
            }
            if (text.mended() > 0) {
                out.accept(new Remark(
                        new Line(file.name(), text.firstMended()),
                        "charset",
                        "%d bytes are not of the file's charset and were read as windows-1252"
                                .formatted(text.mended())));
            }
            return !splitter.metDoctype();
        }
    }

    private void parse(XmlChunk chunk, BiConsumer<XmlElement, Boolean> records) throws IOException {
        var reason = "it is never closed";
        if (chunk.complete()) {
            try {
                var element = parser.parse(chunk.text(), chunk.line());
                warnOfSwallowed(chunk);
                records.accept(element, true);
                return;
            } catch (XMLStreamException e) {
                var mended = mended(chunk, e);
                if (mended.isPresent()) {
                    records.accept(mended.get(), true);
                    return;
                }
                reason = said(e);
            }
        }
        broken(chunk, reason, records);
    }

    /** CDATA that is never closed ends at the next record's, and both together are well-formed: only a person can tell. */
    private void warnOfSwallowed(XmlChunk chunk) {
        int within = chunk.text().indexOf("</" + chunk.name() + ">");
        if (within >= 0 && within < chunk.text().length() - chunk.name().length() - "</>".length()) {
            out.accept(
                    new Remark(
                            new Line(file.name(), chunk.line()),
                            "swallowed",
                            "the text of this record holds another record's end; if a CDATA section is not closed here, the next record is lost in it"));
        }
    }

    private Optional<XmlElement> mended(XmlChunk chunk, XMLStreamException mistake) {
        try {
            var element = parser.parse(XmlMending.mend(chunk.text()), chunk.line());
            int line = mistake.getLocation() == null
                    ? chunk.line()
                    : chunk.line() + mistake.getLocation().getLineNumber() - 1;
            out.accept(new Remark(new Line(file.name(), line), "repaired", said(mistake) + "; it was mended"));
            return Optional.of(element);
        } catch (XMLStreamException e) {
            return Optional.empty();
        }
    }

    /** A record that was left open somewhere may have swallowed those after it: each is read for itself. */
    private void broken(XmlChunk chunk, String reason, BiConsumer<XmlElement, Boolean> records) throws IOException {
        var swallowed = Pattern.compile("\n[ \t]*<" + Pattern.quote(chunk.name()) + "[\\s>]")
                .matcher(chunk.text());
        if (!swallowed.find(1)) {
            parts(chunk, reason).ifPresent(element -> records.accept(element, false));
            return;
        }
        var first = chunk.text().substring(0, swallowed.start());
        parts(new XmlChunk(chunk.name(), first, chunk.line(), false), reason)
                .ifPresent(element -> records.accept(element, false));
        int line = chunk.line() + (int) first.chars().filter(c -> c == '\n').count();
        var rest = new XmlSplitter(new StringReader(chunk.text().substring(swallowed.start())), Set.of(), line);
        for (var next = rest.next(); next.isPresent(); next = rest.next()) {
            parse(next.get(), records);
        }
    }

    /** Reads each child for itself. The record is lost only where no child can be read. */
    private Optional<XmlElement> parts(XmlChunk chunk, String reason) throws IOException {
        var record = new XmlElement(chunk.localName(), chunk.line());
        var splitter = new XmlSplitter(new StringReader(chunk.text()), Set.of(chunk.localName()), chunk.line());
        for (var child = splitter.next(); child.isPresent(); child = splitter.next()) {
            part(child.get()).ifPresent(record::add);
        }
        var what = kinds.apply(chunk.localName());
        if (record.children().isEmpty() || what == What.COMMENT && !chunk.complete()) {
            out.accept(new Refused(what, new Line(file.name(), chunk.line()), "", reason));
            return Optional.empty();
        }
        out.accept(new Remark(
                new Line(file.name(), chunk.line()), "broken", "this " + what + " is not well-formed: " + reason));
        return Optional.of(record);
    }

    private Optional<XmlElement> part(XmlChunk child) {
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
            out.accept(new Refused(what, new Line(file.name(), child.line()), "", mistake));
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

package org.afterword.importer;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
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
    XmlRecords(ExportFile file, Set<String> containers, UnaryOperator<String> shortNames, Function<String, What> kinds,
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
                parse(chunk.get()).ifPresent(element -> records.accept(element.element(), element.whole()));
            }
            if (splitter.metDoctype()) {
                out.accept(new Refused(What.FILE, new Line(file.name(), splitter.line()), "",
                        "the file has a document type declaration, in which entities can be defined; no export has one"));
            }
            if (text.mended() > 0) {
                out.accept(new Remark(new Line(file.name(), text.firstMended()), "charset",
                        "%d bytes are not of the file's charset and were read as windows-1252".formatted(text.mended())));
            }
            return !splitter.metDoctype();
        }
    }

    private record Parsed(XmlElement element, boolean whole) {}

    private Optional<Parsed> parse(XmlChunk chunk) throws IOException {
        if (!chunk.complete()) {
            return parts(chunk, "it is never closed");
        }
        try {
            return Optional.of(new Parsed(parser.parse(chunk.text(), chunk.line()), true));
        } catch (XMLStreamException e) {
            return mended(chunk, e);
        }
    }

    private Optional<Parsed> mended(XmlChunk chunk, XMLStreamException mistake) throws IOException {
        try {
            var element = parser.parse(XmlMending.mend(chunk.text()), chunk.line());
            int line = mistake.getLocation() == null ? chunk.line() : chunk.line() + mistake.getLocation().getLineNumber() - 1;
            out.accept(new Remark(new Line(file.name(), line), "repaired", said(mistake) + "; it was mended"));
            return Optional.of(new Parsed(element, true));
        } catch (XMLStreamException e) {
            return parts(chunk, said(e));
        }
    }

    /** Reads each child for itself. The record is lost only where no child can be read. */
    private Optional<Parsed> parts(XmlChunk chunk, String reason) throws IOException {
        var record = new XmlElement(chunk.localName(), chunk.line());
        Reader text = new StringReader(chunk.text());
        var splitter = new XmlSplitter(text, Set.of(chunk.localName()), chunk.line());
        for (var child = splitter.next(); child.isPresent(); child = splitter.next()) {
            part(child.get()).ifPresent(record::add);
        }
        var what = kinds.apply(chunk.localName());
        if (record.children().isEmpty() || what == What.COMMENT && !chunk.complete()) {
            out.accept(new Refused(what, new Line(file.name(), chunk.line()), "", reason));
            return Optional.empty();
        }
        out.accept(new Remark(new Line(file.name(), chunk.line()), "broken", "this " + what + " is not well-formed: " + reason));
        return Optional.of(new Parsed(record, false));
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
        return (words < 0 ? message : message.substring(words + "Message: ".length())).strip().replaceAll("[.\\s]+$", "").replaceAll("\\s+", " ");
    }
}

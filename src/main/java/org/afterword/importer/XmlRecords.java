package org.afterword.importer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** Reads the records of an XML export, cut out one by one and parsed some at a time, and hands them over in their order. */
final class XmlRecords {
    /** How many characters of records are parsed together. */
    private static final int AT_A_TIME = 1 << 21;

    private final ExportFile file;
    private final Set<String> containers;
    private final UnaryOperator<String> shortNames;
    private final Function<String, What> kinds;
    private final Consumer<Exported> out;
    private final List<XmlChunk> chunks = new ArrayList<>();
    private XmlMeaning meaning;

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
        this.shortNames = shortNames;
        this.kinds = kinds;
        this.out = out;
    }

    /** Hands over each record, and whether it is whole. False where the file was refused as such. */
    boolean read(BiConsumer<XmlElement, Boolean> records) throws IOException {
        try (var text = file.text()) {
            var splitter = new XmlSplitter(text, containers, 1);
            try {
                read(splitter, records);
            } finally {
                handOver(records);
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

    private void read(XmlSplitter splitter, BiConsumer<XmlElement, Boolean> records) throws IOException {
        var root = "";
        int length = 0;
        for (var chunk = splitter.next(); chunk.isPresent(); chunk = splitter.next()) {
            if (meaning == null || !splitter.root().equals(root)) {
                handOver(records);
                root = splitter.root();
                meaning = new XmlMeaning(file.name(), new XmlParser(root, shortNames), kinds);
                length = 0;
            }
            chunks.add(chunk.get());
            length += chunk.get().text().length();
            if (length > AT_A_TIME) {
                handOver(records);
                length = 0;
            }
        }
    }

    /** Parses what was cut out so far. */
    private void handOver(BiConsumer<XmlElement, Boolean> records) throws IOException {
        try {
            chunks.parallelStream()
                    .map(this::parse)
                    .toList()
                    .forEach(found -> found.forEach(one -> {
                        if (one instanceof Whole record) {
                            records.accept(record.element(), record.whole());
                        } else {
                            out.accept((Exported) one);
                        }
                    }));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } finally {
            chunks.clear();
        }
    }

    private record Whole(XmlElement element, boolean whole) {}

    /** What a chunk holds: records, and what is told of it. */
    private List<Object> parse(XmlChunk chunk) {
        var found = new ArrayList<>();
        try {
            meaning.parse(chunk, new XmlMeaning.Found() {
                @Override
                public void record(XmlElement record, boolean whole) {
                    found.add(new Whole(record, whole));
                }

                @Override
                public void told(Exported something) {
                    found.add(something);
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }
}

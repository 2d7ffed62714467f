package org.afterword.importer.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.afterword.base.work.Ahead;
import org.afterword.base.work.Handover;
import org.afterword.base.work.Parallel;
import org.afterword.importer.record.Exported;
import org.afterword.importer.record.Line;
import org.afterword.importer.record.Refused;
import org.afterword.importer.record.What;

/** Reads the records of an XML export, cut out one by one and parsed some at a time, and hands them over in their order. */
public final class XmlRecords {
    /** How many characters of records are parsed together. */
    private static final int AT_A_TIME = 1 << 19;

    private final ExportFile file;
    private final Set<String> containers;
    private final UnaryOperator<String> shortNames;
    private final RecordNames names;
    private final Consumer<Exported> out;

    /**
     * @param containers the local names of the elements whose children are the records
     * @param shortNames what the importer calls a namespace
     * @param kinds what the elements of some local names stand for; these are counted, and told of where they are lost
     * @param words the local names of the elements that hold a record's words
     */
    public XmlRecords(
            ExportFile file,
            Set<String> containers,
            UnaryOperator<String> shortNames,
            Map<String, What> kinds,
            Set<String> words,
            Consumer<Exported> out) {
        this.file = file;
        this.containers = containers;
        this.shortNames = shortNames;
        this.names = new RecordNames(kinds, words);
        this.out = out;
    }

    /**
     * Hands over each record, and whether it is whole: one after the other, in another thread, while this one reads on. All
     * are taken when it returns. False where the file was refused as such.
     */
    public boolean read(BiConsumer<XmlElement, Boolean> records) throws IOException {
        try (var text = file.text()) {
            var taking = new Handover<List<?>>(1, found -> handOver(found, records));
            var passed = new XmlPassed(file.name(), names, "", told -> taking.accept(List.of(told)));
            var splitter = new XmlSplitter(text, containers, 1, names, passed);
            var parsing = new Ahead<Batch, List<?>>(XmlRecords::parse, taking::accept);
            try {
                read(splitter, parsing);
            } finally {
                try {
                    parsing.end();
                } finally {
                    taking.end();
                }
            }
            if (splitter.metDoctype()) {
                out.accept(new Refused(
                        What.FILE,
                        new Line(file.name(), splitter.line()),
                        "",
                        "the file has a document type declaration, which can define entities; no export has one"));
            }
            text.remark(file.name()).ifPresent(out::accept);
            return !splitter.metDoctype();
        }
    }

    /** Records that are parsed together. */
    private record Batch(XmlMeaning meaning, List<XmlChunk> chunks) {}

    private void read(XmlSplitter splitter, Ahead<Batch, List<?>> parsing) throws IOException {
        var root = "";
        var batch = new Batch(null, List.of());
        int length = 0;
        try {
            for (var chunk = splitter.next(); chunk.isPresent(); chunk = splitter.next()) {
                boolean other = batch.meaning() == null || !splitter.root().equals(root);
                if (other || length > AT_A_TIME) {
                    parsing.add(batch);
                    root = splitter.root();
                    batch = new Batch(other ? meaning(root) : batch.meaning(), new ArrayList<>());
                    length = 0;
                }
                batch.chunks().add(chunk.get());
                length += chunk.get().text().length();
            }
        } finally {
            parsing.add(batch);
        }
    }

    private XmlMeaning meaning(String root) {
        return new XmlMeaning(file.name(), new XmlParser(root, shortNames), names);
    }

    private record Whole(XmlElement element, boolean whole) {}

    /** What chunks hold: records, and what is told of them. */
    private static List<Object> parse(Batch batch) {
        return Parallel.map(batch.chunks(), chunk -> parse(batch.meaning(), chunk)).stream()
                .flatMap(List::stream)
                .toList();
    }

    private static List<Object> parse(XmlMeaning meaning, XmlChunk chunk) {
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

    private void handOver(List<?> found, BiConsumer<XmlElement, Boolean> records) {
        for (var one : found) {
            if (one instanceof Whole record) {
                records.accept(record.element(), record.whole());
            } else {
                out.accept((Exported) one);
            }
        }
    }
}

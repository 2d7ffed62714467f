package org.afterword.importer.known;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.afterword.base.fingerprint.Fingerprint;
import org.afterword.importer.record.State;
import org.afterword.importer.record.What;

/**
 * What earlier imports brought, as it was then: so that a later one can tell what its author edited or removed since from
 * what is new. It lies in {@code content/.imported.tsv}, one record a line, sorted.
 */
public final class Imported {
    /** Its path from the content folder. */
    public static final String FILE = ".imported.tsv";

    /** What the ledger says of a record that does not come back. */
    public static final String REMOVED = "it was imported before and has been removed here since";

    /** @param id within the article, or of it */
    public record Key(What what, String system, String path, String id) {
        /** What its line begins with, as do those of all records of its kind at its path. */
        private String start() {
            return what + "\t" + plain(system) + "\t" + plain(path) + "\t";
        }

        private static String plain(String text) {
            for (int i = 0; i < text.length(); i++) {
                if (text.charAt(i) < ' ') {
                    return text.replaceAll("\\p{Cntrl}", " ");
                }
            }
            return text;
        }
    }

    /**
     * A record as it was imported.
     *
     * @param source stands for what the export said
     * @param written stands for what was written of it
     */
    public record Mark(String source, String written) {
        /** Stands for a comment in a state, written as a text. */
        public static Mark of(State state, String text) {
            var mark = mark(text);
            return new Mark(state.name().charAt(0) + mark, mark);
        }
    }

    /** By what their lines begin with, and then by their ids. */
    private final Map<String, TreeMap<String, Mark>> marks = new HashMap<>();

    private final Map<String, List<Signature>> signatures = new HashMap<>();
    private final String before;

    private Imported(String before) {
        this.before = before;
        before.lines().forEach(line -> {
            var parts = line.split("\t", -1);
            if (parts.length == 6) {
                at(String.join("\t", parts[0], parts[1], parts[2], "")).put(parts[3], new Mark(parts[4], parts[5]));
            }
        });
    }

    private TreeMap<String, Mark> at(String start) {
        return marks.computeIfAbsent(start, any -> new TreeMap<>());
    }

    private Map<String, Mark> known(String start) {
        var known = marks.get(start);
        return known == null ? Map.of() : known;
    }

    /** Reads what earlier imports left in a content folder; nothing where there was none. */
    public static Imported read(Path content) throws IOException {
        var file = content.resolve(FILE);
        return new Imported(Files.exists(file) ? Files.readString(file) : "");
    }

    /** What stands for a text. */
    public static String mark(String text) {
        return mark(Fingerprint.of(text));
    }

    /** What stands for a content that has a fingerprint. */
    public static String mark(Fingerprint content) {
        return content.toString().substring(0, 16);
    }

    /** The record as it was when it was last imported. */
    public Optional<Mark> of(Key key) {
        return Optional.ofNullable(known(key.start()).get(Key.plain(key.id())));
    }

    /** The ids of the records of a kind that were put at a path. */
    public List<String> ids(What what, String system, String path) {
        return List.copyOf(known(new Key(what, system, path, "").start()).keySet());
    }

    /** What the articles of a system were known by that were put into a file. */
    public List<Signature> signatures(String system, String file) {
        if (signatures.isEmpty()) {
            marks.forEach((start, known) -> {
                var parts = start.split("\t", -1);
                if (parts[0].equals(What.RECORD.toString()) && parts[2].isEmpty()) {
                    known.values()
                            .forEach(mark -> signatures
                                    .computeIfAbsent(parts[1] + "\t" + mark.source(), any -> new ArrayList<>())
                                    .add(signature(mark)));
                }
            });
            signatures.put("", List.of());
        }
        return signatures.getOrDefault(Key.plain(system) + "\t" + file, List.of());
    }

    /** What an article was known by when its place was remembered; nothing where an earlier version did so. */
    public Signature signature(Mark place) {
        return Signature.parse(place.written());
    }

    /** Remembers a record as it is imported now. */
    public void put(Key key, Mark mark) {
        at(key.start()).put(Key.plain(key.id()), mark);
    }

    /** Forgets a record, as if it had never been imported. */
    public void forget(Key key) {
        at(key.start()).remove(Key.plain(key.id()));
    }

    /** The text of the file as it was read. */
    public String before() {
        return before;
    }

    /** The text of the file as it is to be. */
    public String text() {
        var text = new StringBuilder();
        new TreeMap<>(marks)
                .forEach((start, known) -> known.forEach((id, mark) -> text.append(start)
                        .append(id)
                        .append('\t')
                        .append(mark.source())
                        .append('\t')
                        .append(mark.written())
                        .append('\n')));
        return text.toString();
    }
}

package org.afterword.importer.ledger;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.afterword.importer.record.Line;
import org.afterword.importer.record.PrivateWords;
import org.afterword.importer.record.What;

/** What came of an import: every record that was read, in one place and no more. */
public final class Ledger {

    /** A record that was not simply written, or is worth a word. */
    public record Entry(What what, String id, Line line, Fate fate, String reason) {}

    /** Something that was noticed, mended or decided. */
    public record Note(Line line, String code, String message) {}

    private final Map<What, Map<Fate, Integer>> counts = new EnumMap<>(What.class);
    private final List<Entry> entries = new ArrayList<>();
    private final List<Note> notes = new ArrayList<>();
    private final Map<String, Integer> rules = new TreeMap<>();
    private final List<String> conflicts = new ArrayList<>();
    private List<String> files = List.of();
    private List<String> removedFiles = List.of();

    /** Begins without any record. */
    public Ledger() {
        for (var what : What.values()) {
            counts.put(what, new EnumMap<>(Fate.class));
        }
    }

    /** Counts a record that is worth no word. */
    public void count(What what, Fate fate) {
        counts.get(what).merge(fate, 1, Integer::sum);
    }

    /** Counts a record and names it. */
    public void add(What what, String id, Line line, Fate fate, String reason) {
        count(what, fate);
        entries.add(new Entry(what, PrivateWords.without(id), line, fate, PrivateWords.without(reason)));
    }

    /** Notes something of a line. */
    public void note(Line line, String code, String message) {
        notes.add(new Note(line, code, PrivateWords.without(message)));
    }

    /** Counts a comment that a rule found to be by one of the site's authors. */
    public void recognized(String rule) {
        rules.merge(rule, 1, Integer::sum);
    }

    /** Tells that something here and in the export differ, and where the export's version is kept. */
    public void conflict(String said) {
        conflicts.add(PrivateWords.without(said));
    }

    /** The paths from the content folder that are written and removed, or would be. */
    public void files(List<String> written, List<String> removed) {
        files = List.copyOf(written);
        removedFiles = List.copyOf(removed);
    }

    /** How many records of a kind there were. */
    public int count(What what) {
        return counts.get(what).values().stream().mapToInt(Integer::intValue).sum();
    }

    /** How many records of a kind met a fate. */
    public int countOf(What what, Fate fate) {
        return counts.get(what).getOrDefault(fate, 0);
    }

    /** In the order of the source. */
    public List<Entry> entries() {
        return entries.stream().sorted((a, b) -> a.line().compareTo(b.line())).toList();
    }

    /** In the order of the source. */
    public List<Note> notes() {
        return notes.stream().sorted((a, b) -> a.line().compareTo(b.line())).toList();
    }

    /** How many comments each rule found to be by one of the site's authors. */
    public Map<String, Integer> rules() {
        return rules;
    }

    /** What differs here and in the export, in words. */
    public List<String> conflicts() {
        return conflicts;
    }

    /** The paths from the content folder that are written, or would be. */
    public List<String> files() {
        return files;
    }

    /** The paths from the content folder that are removed, or would be, since nothing is left in them. */
    public List<String> removedFiles() {
        return removedFiles;
    }

    /** Whether the source holds no record at all: most likely it is another file than was meant. */
    public boolean isEmpty() {
        return files.isEmpty()
                && removedFiles.isEmpty()
                && counts.values().stream().allMatch(Map::isEmpty);
    }

    /** Whether there is something, and all of it could be read and placed and is in no conflict with what is there. */
    public boolean isClean() {
        return !isEmpty()
                && conflicts.isEmpty()
                && counts.values().stream()
                        .allMatch(fates ->
                                fates.getOrDefault(Fate.REFUSED, 0) + fates.getOrDefault(Fate.UNPLACED, 0) == 0);
    }
}

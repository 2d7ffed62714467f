package org.afterword.importer.ledger;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.afterword.importer.record.Line;
import org.afterword.importer.record.What;

/** The ledger for a person to read. */
public final class LedgerText {
    private static final int MOST = 12;

    private LedgerText() {}

    /** Its lines. */
    public static List<String> of(Ledger ledger, boolean dryRun) {
        var lines = new ArrayList<String>();
        for (var what : What.values()) {
            if (ledger.count(what) > 0) {
                lines.add(sum(ledger, what));
            }
        }
        ledger.rules()
                .forEach((rule, count) -> lines.add("by the site's authors, found by %s: %s".formatted(rule, count)));
        list(lines, "conflicts", ledger.conflicts());
        Map<String, List<String>> groups = new LinkedHashMap<>();
        for (var fate : Fate.values()) {
            for (var entry : ledger.entries()) {
                if (entry.fate() == fate) {
                    groups.computeIfAbsent(fate.toString(), any -> new ArrayList<>())
                            .add(told(
                                    entry.line(),
                                    entry.what()
                                            + (entry.id().isEmpty() ? "" : " " + entry.id())
                                            + ": " + entry.reason()));
                }
            }
        }
        groups.forEach((fate, entries) -> list(lines, fate, entries));
        list(
                lines,
                "noticed",
                ledger.notes().stream()
                        .map(note -> told(note.line(), note.message() + " [" + note.code() + "]"))
                        .toList());
        if (ledger.isEmpty()) {
            lines.add("no article and no comment was found: look whether this is the whole export");
        }
        int files = ledger.files().size();
        int removed = ledger.removedFiles().size();
        lines.add((dryRun ? "nothing was written; it would be " : "")
                + files
                + (files == 1 ? " file" : " files")
                + (dryRun ? "" : " written")
                + (removed == 0 ? "" : ", " + removed + " removed"));
        return lines;
    }

    private static String sum(Ledger ledger, What what) {
        var parts = new ArrayList<String>();
        for (var fate : Fate.values()) {
            int count = ledger.countOf(what, fate);
            if (count > 0 || fate == Fate.WRITTEN) {
                parts.add(count + " " + fate);
            }
        }
        return "%ss: %s read = %s".formatted(what, ledger.count(what), String.join(" + ", parts));
    }

    /** What is said of a line in one line, and below it what the line says, if a place in it is meant. */
    private static String told(Line line, String said) {
        var first = (line + ": " + said).replace('\n', '\uFFFD').replace('\r', '\uFFFD');
        return line.seen().isEmpty() ? first : first + "\n  " + line.seen().replace("\n", "\n  ");
    }

    private static void list(List<String> lines, String title, List<String> entries) {
        if (entries.isEmpty()) {
            return;
        }
        lines.add("");
        lines.add(title + ":");
        entries.stream().limit(MOST).forEach(entry -> entry.lines().forEach(line -> lines.add("  " + line)));
        if (entries.size() > MOST) {
            lines.add("  … and " + (entries.size() - MOST) + " more: --format json names them all");
        }
    }
}

package org.afterword.moderation.receive;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A receipt for a person to read. */
public final class ReceiptText {
    private static final int FEW = 6;
    private static final int MOST = 12;

    private ReceiptText() {}

    /** Whether the names of what is held are printed. */
    public static boolean namesWhatIsHeld(Receipt receipt, boolean all) {
        int held = receipt.count(Receipt.Fate.HELD);
        return held > 0 && (all || held <= FEW);
    }

    /**
     * Its lines.
     *
     * @param all whether each comment that is held is named, and not only a handful
     * @param names by which the inbox calls what waits, by the paths of the files; empty where nothing is written
     */
    public static List<String> of(Receipt receipt, boolean dryRun, boolean all, Map<String, String> names) {
        var lines = new ArrayList<String>();
        lines.add(sum(receipt));
        var refused = of(receipt, Receipt.Fate.REFUSED);
        list(lines, "refused", refused.stream().map(ReceiptText::refused).toList(), MOST);
        list(
                lines,
                "let through",
                of(receipt, Receipt.Fate.THROUGH).stream()
                        .map(entry -> kept(entry, Map.of()))
                        .toList(),
                MOST);
        var held = of(receipt, Receipt.Fate.HELD);
        if (namesWhatIsHeld(receipt, all)) {
            list(lines, "held", held.stream().map(entry -> kept(entry, names)).toList(), Integer.MAX_VALUE);
        }
        if (all) {
            list(
                    lines,
                    "known already",
                    of(receipt, Receipt.Fate.KNOWN).stream()
                            .map(one -> one.line() + ": " + one.reason())
                            .toList(),
                    Integer.MAX_VALUE);
        }
        list(
                lines,
                "withdrawn where they came from",
                of(receipt, Receipt.Fate.WITHDRAWN).stream()
                        .map(one -> "content/" + one.reason())
                        .toList(),
                MOST);
        if (lines.size() > 1) {
            lines.add("");
        }
        int written = receipt.written().size();
        int removed = receipt.removed().size();
        lines.add((dryRun ? "nothing was written; it would be " : "")
                + written
                + (written == 1 ? " file" : " files")
                + (dryRun ? "" : " written")
                + (removed == 0 ? "" : ", " + removed + " removed"));
        return lines;
    }

    private static List<Receipt.Entry> of(Receipt receipt, Receipt.Fate fate) {
        return receipt.entries().stream().filter(entry -> entry.fate() == fate).toList();
    }

    private static String sum(Receipt receipt) {
        int withdrawn = receipt.count(Receipt.Fate.WITHDRAWN);
        return "received: %s = %s held + %s let through + %s known already + %s refused%s"
                .formatted(
                        receipt.count(),
                        receipt.count(Receipt.Fate.HELD),
                        receipt.count(Receipt.Fate.THROUGH),
                        receipt.count(Receipt.Fate.KNOWN),
                        receipt.count(Receipt.Fate.REFUSED),
                        withdrawn == 0 ? "" : " + " + withdrawn + " withdrawn");
    }

    /** In one line, and below it what a line says, if a place in it is meant. */
    private static String refused(Receipt.Entry entry) {
        var line = entry.line();
        var told = (line + ": " + entry.reason()).replace('\n', '\uFFFD');
        return line.seen().isEmpty() ? told : told + "\n" + line.seen();
    }

    private static String kept(Receipt.Entry entry, Map<String, String> names) {
        var kept = entry.kept().orElseThrow();
        var name = names.containsKey(kept.file()) ? names.get(kept.file()) + "  " : "";
        var comment = kept.comment();
        var who = comment.by().or(comment::name).orElse("somebody without a name");
        var held = kept.held().isEmpty() ? "" : " · " + String.join(", ", kept.held());
        var told = name + kept.article().orElse("without an article") + "  " + who + held
                + kept.note().map(note -> " · " + note).orElse("");
        return told.replaceAll("\\R", "\uFFFD");
    }

    private static void list(List<String> lines, String title, List<String> entries, int most) {
        if (entries.isEmpty()) {
            return;
        }
        lines.add("");
        lines.add(title + ":");
        entries.stream().limit(most).forEach(entry -> entry.lines().forEach(line -> lines.add("  " + line)));
        if (entries.size() > most) {
            lines.add("  … and " + (entries.size() - most) + " more: --format json names them all");
        }
    }
}

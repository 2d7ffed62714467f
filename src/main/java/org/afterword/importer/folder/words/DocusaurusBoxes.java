package org.afterword.importer.folder.words;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Boxes between lines of three colons or more, {@code :::tip[Title]}, as alerts; those of more colons may hold others. */
final class DocusaurusBoxes {
    private static final Pattern OPEN = Pattern.compile(
            "[ \\t]*+(:{3,})[ \\t]?(note|tip|info|important|warning|danger|caution|success|secondary)\\b(?:\\[(.*)\\]|[ \\t]++([^\\[{].*))?(?:[ \\t]*+\\{[^{}]*+\\})?[ \\t]*+");
    private static final Pattern FENCE = Pattern.compile("[> \\t]*+(`{3,}|~{3,}).*");

    private DocusaurusBoxes() {}

    /** The text with alerts in the place of such boxes. A box that never ends is words. */
    static String shown(String text) {
        return text.contains(":::") ? String.join("\n", shown(List.of(text.split("\n", -1)))) : text;
    }

    private static List<String> shown(List<String> lines) {
        var made = new ArrayList<String>();
        var endless = new HashSet<String>();
        var fence = "";
        for (int i = 0; i < lines.size(); i++) {
            fence = fence(lines.get(i), fence);
            var open = OPEN.matcher(lines.get(i));
            boolean isOpen = fence.isEmpty() && open.matches() && !endless.contains(open.group(1));
            int end = isOpen ? end(lines, i + 1, open.group(1)) : -1;
            if (end < 0) {
                if (isOpen) {
                    endless.add(open.group(1));
                }
                made.add(lines.get(i));
                continue;
            }
            if (!made.isEmpty() && !made.get(made.size() - 1).isBlank()) {
                made.add("");
            }
            made.add(Alerts.of(
                    open.group(2),
                    Optional.ofNullable(open.group(3))
                            .or(() -> Optional.ofNullable(open.group(4)))
                            .map(title -> title.replace("**", "")),
                    String.join("\n", shown(lines.subList(i + 1, end)))));
            made.add("");
            i = end;
        }
        return made;
    }

    /** The line that closes a box, behind the ends of those in it; the first end where there are too few; else a negative number. */
    private static int end(List<String> lines, int from, String colons) {
        var fence = "";
        int within = 0;
        int first = -1;
        for (int i = from; i < lines.size(); i++) {
            fence = fence(lines.get(i), fence);
            var open = OPEN.matcher(lines.get(i));
            if (fence.isEmpty() && lines.get(i).strip().equals(colons)) {
                first = first < 0 ? i : first;
                if (within == 0) {
                    return i;
                }
                within--;
            } else if (fence.isEmpty() && open.matches() && open.group(1).equals(colons)) {
                within++;
            }
        }
        return first;
    }

    /** The fence of the code that is open behind a line; empty for none. */
    private static String fence(String line, String open) {
        var fence = FENCE.matcher(line);
        if (!fence.matches()) {
            return open;
        } else if (open.isEmpty()) {
            return fence.group(1);
        }
        return line.strip().replace(">", "").strip().equals(fence.group(1))
                        && fence.group(1).startsWith(open)
                ? ""
                : open;
    }
}

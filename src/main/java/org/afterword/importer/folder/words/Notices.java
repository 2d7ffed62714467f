package org.afterword.importer.folder.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.afterword.importer.body.OutsideCode;

/** Blocks that the themes of Jekyll set off by a class in the line below them: tips, warnings and the like, as alerts. */
final class Notices {
    private static final Pattern CLASS = Pattern.compile(" {0,3}\\{:\\s*\\.([\\w-]+)\\s*\\}\\s*");

    /** The classes of Minimal Mistakes, Chirpy and Just the Docs, which most others took over. */
    private static final Map<String, String> KINDS = Map.ofEntries(
            Map.entry("notice", "NOTE"),
            Map.entry("notice--info", "NOTE"),
            Map.entry("notice--primary", "IMPORTANT"),
            Map.entry("notice--success", "TIP"),
            Map.entry("notice--warning", "WARNING"),
            Map.entry("notice--danger", "CAUTION"),
            Map.entry("prompt-tip", "TIP"),
            Map.entry("prompt-info", "NOTE"),
            Map.entry("prompt-warning", "WARNING"),
            Map.entry("prompt-danger", "CAUTION"),
            Map.entry("note", "NOTE"),
            Map.entry("tip", "TIP"),
            Map.entry("important", "IMPORTANT"),
            Map.entry("warning", "WARNING"),
            Map.entry("caution", "CAUTION"),
            Map.entry("danger", "CAUTION"));

    private Notices() {}

    /** The text with alerts in the place of such blocks. */
    static String shown(String text) {
        return text.contains("{:") ? OutsideCode.runs(text, Notices::run) : text;
    }

    private static String run(String run) {
        var made = new ArrayList<String>();
        int start = 0;
        for (var line : run.split("\n", -1)) {
            var kind = kind(line);
            boolean isBox = kind.isPresent()
                    && start < made.size()
                    && !made.get(start).stripLeading().startsWith("#")
                    && !made.get(start).startsWith("> [!");
            if (isBox) {
                alert(made.subList(start, made.size()), kind.get());
            } else {
                made.add(line);
            }
            start = line.isBlank() ? made.size() : start;
        }
        return String.join("\n", made);
    }

    private static Optional<String> kind(String line) {
        if (!line.contains("{:")) {
            return Optional.empty();
        }
        var found = CLASS.matcher(line);
        return found.matches() ? Optional.ofNullable(KINDS.get(found.group(1))) : Optional.empty();
    }

    private static void alert(List<String> block, String kind) {
        if (!block.get(0).startsWith(">")) {
            block.replaceAll(line -> "> " + line);
        }
        block.add(0, "> [!" + kind + "]");
    }
}

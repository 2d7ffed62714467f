package org.afterword.importer.folder.words;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Boxes by which themes set off a tip or a warning, as alerts. */
final class Alerts {
    private Alerts() {}

    /** The alert that a theme's word for a kind of box means; a word that is not known is a note. */
    static String kind(String word) {
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "tip", "success", "hint", "check", "done", "green" -> "TIP";
            case "warning", "warn", "attention", "orange", "yellow" -> "WARNING";
            case "danger", "error", "failure", "fail", "bug", "caution", "red" -> "CAUTION";
            case "important", "primary" -> "IMPORTANT";
            default -> "NOTE";
        };
    }

    /** A box with its title, if it has one, in front of its words. */
    static String of(String kind, Optional<String> title, String words) {
        var all = title.filter(text -> !text.isBlank())
                        .map(text -> "**" + text.strip() + "**\n\n")
                        .orElse("")
                + words.strip();
        return "> [!" + kind(kind) + "]\n"
                + all.lines().map(line -> line.isBlank() ? ">" : "> " + line).collect(Collectors.joining("\n"));
    }
}

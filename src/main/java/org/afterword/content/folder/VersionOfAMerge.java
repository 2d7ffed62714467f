package org.afterword.content.folder;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Knows the names that merge tools and programs which synchronise folders give to one of two versions of a file. */
final class VersionOfAMerge {
    private static final List<String> MERGED = List.of("BACKUP", "BASE", "LOCAL", "REMOTE");

    /** What stands behind or before the ending of a file that was kept when another took its place. */
    static final Set<String> VERSIONS =
            Set.of("orig", "rej", "bak", "bkp", "backup", "old", "save", "tmp", "temp", "mine", "theirs");

    /** How programs that synchronise folders name the second of two versions. */
    private static final List<String> CONFLICTS = List.of(
            ".sync-conflict-",
            "conflicted copy",
            "_conflict-",
            "(conflict",
            "(case conflict",
            "(sfconflict ",
            "[conflict",
            ".conflict.",
            "_conflict.",
            ".variant-",
            "konflikt stehende kopie",
            "copie en conflit",
            "copia en conflicto");

    private VersionOfAMerge() {}

    static boolean is(String name) {
        return isConflict(name) || MERGED.stream().anyMatch(word -> isNumbered(name, word)) || isVersion(name);
    }

    private static boolean isConflict(String name) {
        if (!name.contains("onfli") && !name.contains("ONFLI") && !name.contains(".variant-")) {
            return false;
        }
        var lower = name.toLowerCase(Locale.ROOT);
        return CONFLICTS.stream().anyMatch(lower::contains);
    }

    /**
     * Such as {@code a.md.BASE.md}, {@code a.orig.md}, {@code a~1.md} and {@code a~20240501-101112.md}: what is before the
     * ending of an article or a thread.
     */
    private static boolean isVersion(String name) {
        if (!name.endsWith(".md") && !name.endsWith(".yaml")) {
            return false;
        }
        var stem = name.substring(0, name.lastIndexOf('.'));
        int dot = stem.lastIndexOf('.');
        var last = stem.substring(dot + 1);
        int tilde = last.indexOf('~');
        return dot > 0 && (MERGED.contains(last) || VERSIONS.contains(last))
                || tilde > 0
                        && tilde + 1 < last.length()
                        && Character.isDigit(last.charAt(tilde + 1))
                        && last.chars().skip(tilde + 1).allMatch(c -> Character.isDigit(c) || c == '-');
    }

    /** Whether a word stands in a name between dots or lines, with a number behind it, as merge tools name their files. */
    private static boolean isNumbered(String name, String word) {
        int at = name.indexOf(word);
        int end = at + word.length();
        return at > 0
                && end + 1 < name.length()
                && "._".indexOf(name.charAt(at - 1)) >= 0
                && "._".indexOf(name.charAt(end)) >= 0
                && Character.isDigit(name.charAt(end + 1));
    }
}

package org.afterword.base;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds the known name that a misspelt one was most likely meant to be. */
public final class Nearest {
    private Nearest() {}

    /** The known name at most a third of its length away in edits (Levenshtein 1966), the nearest first. */
    public static Optional<String> to(String name, Collection<String> known) {
        var wanted = name.toLowerCase(Locale.ROOT);
        return known.stream()
                .filter(k -> edits(wanted, k.toLowerCase(Locale.ROOT)) <= Math.max(1, k.length() / 3))
                .min(Comparator.<String>comparingInt(k -> edits(wanted, k.toLowerCase(Locale.ROOT)))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /** A ready hint, {@code did you mean 'tags'?}, or the list of what is known where nothing is near. */
    public static String hint(String name, Collection<String> known) {
        return to(name, known)
                .map(k -> "did you mean '" + k + "'?")
                .orElseGet(() -> "known: " + String.join(", ", known));
    }

    private static int edits(String a, String b) {
        if (Math.abs(a.length() - b.length()) > 8) {
            return Integer.MAX_VALUE;
        }
        var row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[b.length()];
    }
}

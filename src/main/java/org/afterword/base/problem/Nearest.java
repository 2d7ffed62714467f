package org.afterword.base.problem;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import org.afterword.base.SameName;

/** Finds the known name that a misspelt one was most likely meant to be. */
public final class Nearest {
    /** What is longer is no name that anybody writes, and would take long to compare. */
    private static final int LONGEST = 500;

    private Nearest() {}

    /**
     * The known name at most a third of its length away in edits, the nearest first. An edit is a letter too many, too few,
     * another, or swapped with its neighbour, which is the commonest slip of all (Damerau 1964).
     */
    public static Optional<String> to(String name, Collection<String> known) {
        var wanted = folded(name);
        String nearest = null;
        int least = Integer.MAX_VALUE;
        for (var one : known) {
            int edits = edits(wanted, folded(one));
            boolean near = edits <= Math.max(1, one.length() / 3);
            if (near && (edits < least || edits == least && one.compareTo(nearest) < 0)) {
                nearest = one;
                least = edits;
            }
        }
        return Optional.ofNullable(nearest);
    }

    /**
     * The known name that one slip of the pen makes this of, or two where it has twelve letters or more: for where most names
     * that are not known are no mistakes.
     */
    public static Optional<String> slip(String name, Collection<String> known) {
        int most = name.length() < 12 ? 1 : 2;
        return to(name, known.stream().filter(k -> edits(name, k) <= most).toList());
    }

    /** A ready hint, {@code did you mean 'tags'?}, or the list of what is known where nothing is near. */
    public static String hint(String name, Collection<String> known) {
        return to(name, known)
                .map(k -> SameName.composed(k).equals(SameName.composed(name))
                        ? "'" + k + "' is there, and spells a letter in Unicode's other way: copy its name"
                        : "did you mean '" + k + "'?")
                .orElseGet(() -> "known: " + String.join(", ", known));
    }

    private static String folded(String name) {
        return SameName.composed(name).toLowerCase(Locale.ROOT);
    }

    private static int edits(String a, String b) {
        if (Math.abs(a.length() - b.length()) > 8 || a.length() > LONGEST) {
            return Integer.MAX_VALUE;
        }
        var before = new int[b.length() + 1];
        var last = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            var row = new int[b.length() + 1];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int replaced = last[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(replaced, 1 + Math.min(last[j], row[j - 1]));
                if (isSwap(a, i, b, j)) {
                    row[j] = Math.min(row[j], before[j - 2] + 1);
                }
            }
            before = last;
            last = row;
        }
        return last[b.length()];
    }

    private static boolean isSwap(String a, int i, String b, int j) {
        return i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    }
}

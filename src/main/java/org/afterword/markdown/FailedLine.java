package org.afterword.markdown;

import java.util.ArrayList;
import java.util.function.IntPredicate;

/** Finds on which line of a text something fails, by trying ever closer beginnings of it. */
final class FailedLine {
    private static final int LONGEST = 80;

    private FailedLine() {}

    /**
     * The last line of a beginning that fails, where it does not fail without that line.
     *
     * @param fails whether it fails for the text up to an offset; it does for the whole text
     */
    static String in(String text, IntPredicate fails) {
        var ends = new ArrayList<Integer>();
        ends.add(0);
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) {
            ends.add(end);
        }
        ends.add(text.length());
        int good = 0;
        int bad = ends.size() - 1;
        while (bad - good > 1) {
            int middle = (good + bad) / 2;
            if (fails.test(ends.get(middle))) {
                bad = middle;
            } else {
                good = middle;
            }
        }
        var line = text.substring(ends.get(bad - 1), ends.get(bad)).strip();
        return line.codePointCount(0, line.length()) <= LONGEST
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST)) + "…";
    }
}

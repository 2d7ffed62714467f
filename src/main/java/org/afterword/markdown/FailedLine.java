package org.afterword.markdown;

import java.util.ArrayList;
import java.util.List;

/** Finds on which line of a text something fails, by trying ever smaller parts of it. */
final class FailedLine {
    private static final int LONGEST = 80;

    /** How often as many letters as the text has are tried at the most. */
    private static final int MOST_TIMES = 8;

    private final Trial fails;
    private final List<Integer> ends = new ArrayList<>();
    private long left;

    /** Whether it fails for the text between two offsets. */
    interface Trial {
        boolean fails(int start, int end);
    }

    private FailedLine(String text, Trial fails) {
        this.fails = fails;
        this.left = (long) MOST_TIMES * text.length();
        ends.add(0);
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) {
            ends.add(end);
        }
        ends.add(text.length());
    }

    /**
     * The last line of a beginning that fails, where it does not fail without that line. In a long text that only fails as a
     * whole the line may be a later one, since not everything is tried.
     *
     * @param fails whether it fails for a part of the text; it does for the whole text
     */
    static String in(String text, Trial fails) {
        var found = new FailedLine(text, fails);
        var line = found.line(text).strip();
        return line.codePointCount(0, line.length()) <= LONGEST
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST)) + "…";
    }

    private String line(String text) {
        int good = 0;
        int bad = ends.size() - 1;
        for (boolean halved = true; halved && bad - good > 1; ) {
            int middle = (good + bad) / 2;
            if (fails(good, middle)) {
                bad = middle;
            } else if (fails(middle, bad)) {
                good = middle;
            } else {
                halved = false;
            }
        }
        int start = good;
        while (bad - good > 1 && left > 0) {
            int middle = (good + bad) / 2;
            if (fails(start, middle)) {
                bad = middle;
            } else {
                good = middle;
            }
        }
        return text.substring(ends.get(bad - 1), ends.get(bad));
    }

    private boolean fails(int first, int last) {
        int start = ends.get(first);
        int end = ends.get(last);
        left -= end - start;
        return fails.fails(start, end);
    }
}

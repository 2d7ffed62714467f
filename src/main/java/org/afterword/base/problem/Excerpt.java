package org.afterword.base.problem;

/**
 * A line of a file as it is shown below a message: cut to what a terminal can show, with carets below the place that is meant.
 *
 * @param text the line, or its part around the place, with an ellipsis where something is missing
 * @param indent how many columns of a terminal stand before the place
 * @param carets how many columns the place spans, at least 1
 */
public record Excerpt(String text, int indent, int carets) {
    private static final int WIDEST = 100;

    /**
     * The one of a place in a line.
     *
     * @param start where the place begins, in characters; not behind the line's end
     * @param length how many code points it spans
     */
    public static Excerpt of(String line, int start, int length) {
        int end = forward(line, start, WIDEST);
        int before = Math.max(WIDEST / 2, WIDEST - line.codePointCount(start, end));
        int from = back(line, start, before);
        int to = forward(line, from, WIDEST);
        return new Excerpt(
                (from > 0 ? "…" : "") + line.substring(from, to) + (to < line.length() ? "…" : ""),
                Columns.of(line.substring(from, start)) + (from > 0 ? 1 : 0),
                Math.max(1, Columns.of(line.substring(start, Math.min(to, forward(line, start, length))))));
    }

    /** The index so many code points further in a line, or its end. */
    public static int forward(String line, int from, int letters) {
        int at = from;
        for (int i = 0; i < letters && at < line.length(); i++) {
            at += Character.charCount(line.codePointAt(at));
        }
        return at;
    }

    private static int back(String line, int from, int letters) {
        int at = from;
        for (int i = 0; i < letters && at > 0; i++) {
            at -= Character.charCount(line.codePointBefore(at));
        }
        return at;
    }
}

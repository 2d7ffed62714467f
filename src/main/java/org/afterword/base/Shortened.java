package org.afterword.base;

/** Cuts a text that is too long to be shown whole. */
public final class Shortened {
    private Shortened() {}

    /** The text; of a longer one the beginning, and an ellipsis in place of the rest. {@code most} counts code points. */
    public static String to(int most, String text) {
        return text.length() <= most || text.codePointCount(0, text.length()) <= most
                ? text
                : text.substring(0, text.offsetByCodePoints(0, most - 1)) + "…";
    }

    /** The text; of one of more than {@code most} letters the beginning and the end, and an ellipsis between them. */
    public static String within(int most, String text) {
        if (text.length() <= most) {
            return text;
        }
        int start = text.offsetByCodePoints(0, most / 3);
        int end = text.offsetByCodePoints(text.length(), -most / 3);
        return text.substring(0, start) + "…" + text.substring(end);
    }
}

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
}

package org.afterword.base;

/** Where a tag of HTML or XML ends: at the first {@code >} that stands in no quotes. It is told the tag's signs one by one. */
public final class TagEnd {
    private char quote;

    /** Takes the next sign of the tag, and says whether it ends it. */
    public boolean isAt(char sign) {
        if (quote != 0) {
            quote = sign == quote ? 0 : quote;
        } else if (sign == '"' || sign == '\'') {
            quote = sign;
        } else {
            return sign == '>';
        }
        return false;
    }

    /**
     * The place behind a tag; -1 where it has no end.
     *
     * @param from a place in the tag before its first quote
     */
    public static int behind(String text, int from) {
        var end = new TagEnd();
        for (int at = from; at < text.length(); at++) {
            if (end.isAt(text.charAt(at))) {
                return at + 1;
            }
        }
        return -1;
    }
}

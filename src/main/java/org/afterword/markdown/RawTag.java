package org.afterword.markdown;

/**
 * What looks like a tag of HTML in a text.
 *
 * @param name in lower case; empty for what is no element's
 * @param attributes whether it has any
 * @param prose whether what stands where attributes do is words
 * @param torn whether words and tags behind it pass for its attributes, since its end or a quotation mark is missing
 * @param follows whether it stands right behind another tag
 */
record RawTag(
        Kind kind, String name, boolean attributes, boolean prose, boolean torn, boolean follows, int start, int end) {

    /** What a tag does. */
    enum Kind {
        OPENS,
        CLOSES,
        /** A comment of HTML, which no browser shows. */
        COMMENT,
        /** A declaration, an instruction or the like. */
        OTHER
    }
}

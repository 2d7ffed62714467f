package org.afterword.markdown;

/**
 * A slip of the pen in a text, which needs nothing but the text to be seen.
 *
 * @param written what stands in the text
 * @param start where it stands
 * @param end behind that
 */
public record Slip(Kind kind, String written, int start, int end) {

    /** What was done. */
    public enum Kind {
        EMPTY_LINK,
        EMPTY_PICTURE,
        WORDLESS_LINK,
        BROKEN_ADDRESS,
        SPACE_IN_LINK,
        GAP_IN_LINK,
        SWAPPED_LINK,
        WIKI_LINK,
        NO_DEFINITION,
        NO_NOTE,
        UNUSED_NOTE,
        OPEN_FENCE,
        OPEN_COMMENT,
        UNKNOWN_ALERT,
        ALERT_WITH_WORDS,
        EMPTY_ALERT,
        SHORTCODE,
        ATTRIBUTES,
        CONTENTS,
        JOINED_HEADING,
        TAKEN_ID,
        NO_ID,
        OWN_MACHINE,
        OPEN_ELEMENT,
        SECOND_FRONT,
        CONFLICT,
        NUL
    }

    /** How a broken address was most likely meant. */
    public String meant() {
        return WebWriting.meant(written);
    }
}

package org.afterword.markdown;

import java.util.Locale;
import java.util.Optional;
import org.afterword.base.problem.Nearest;

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
        SIZE_OF_PICTURE,
        TITLE_OF_LINK,
        OPEN_LINK,
        HALF_LINK,
        NESTED_LINK,
        OTHER_BRACKETS,
        GAP_IN_LINK,
        SWAPPED_LINK,
        WIKI_LINK,
        NO_DEFINITION,
        BROKEN_DEFINITION,
        TWICE_DEFINED,
        TWICE_NOTED,
        NO_ADDRESS_OF_MAIL,
        NO_NUMBER,
        NO_PAGE,
        NO_PICTURE,
        EMBEDDED,
        NO_NOTE,
        UNUSED_NOTE,
        EMPTY_NOTE,
        OPEN_FENCE,
        NESTED_FENCE,
        OPEN_COMMENT,
        UNKNOWN_ALERT,
        ALERT_WITH_WORDS,
        EMPTY_ALERT,
        NEARLY_ALERT,
        MISPLACED_ALERT,
        SHORTCODE,
        ATTRIBUTES,
        CONTENTS,
        JOINED_HEADING,
        DEEP_HEADING,
        HIDDEN_SPACE,
        JOINED_ITEM,
        LATE_ITEMS,
        JOINED_TASK,
        NO_DASHES,
        PARTED_ROWS,
        LOST_CELLS,
        LOOSE_STARS,
        OPEN_STARS,
        OPEN_TICK,
        ACUTE,
        QUOTES_FOR_FENCE,
        UNKNOWN_ENTITY,
        OPEN_ENTITY,
        WRONGLY_READ,
        BOX,
        OTHER_MARKUP,
        NOTE_TO_SELF,
        NOTE_IN_LINE,
        SCRIPT_OF_PAGE,
        INSERTION,
        SQUARE_CODE,
        MACHINE_LEFT,
        TAKEN_ID,
        NO_ID,
        OWN_MACHINE,
        OPEN_ELEMENT,
        CLOSES_NOTHING,
        UNKNOWN_ELEMENT,
        PART_OF_PAGE,
        OPEN_TAG,
        EMPTY_TAG,
        QUOTES_IN_TAG,
        TWICE_IN_TAG,
        MISSPELT_ATTRIBUTE,
        ODD_VALUE,
        OUTSIDE_TABLE,
        LINK_IN_LINK,
        MARKDOWN_IN_HTML,
        SECOND_FRONT,
        CONFLICT,
        NUL,
        CONTROL,
        TURNING,
        TOO_DEEP,
        CROWDED,

        // what only a check tells
        LEFT_OVER,
        MEANT_ELSEWHERE,
        DEFINED_WORD,
        NOTE_BY_HAND,
        OPEN_STAR,
        STRAY_STARS,
        SPACED_MARK,
        ESCAPED_MARK,
        NEARLY_LINK,
        OPEN_BRACKET,
        OPEN_ADDRESS,
        TORN_ADDRESS,
        DETOUR,
        TABBED_ROWS,
        TORN_WORDS,
        SHALLOW_ITEM,
        UNTITLED_FRAME,
        NO_CONTROLS,
        UNFILLED,
        CUT_WORDS,
        LONE_TAGS,
        DRAWING,
        MISSPELT_LANGUAGE,
        OLD_ALERT,
        FORMULA,
        NAMED_PICTURE,
        OLD_QUERY,
        PAGE_MARK,
        BARE_ROWS,
        LOOSE_LINES,
        SHORT_FENCE,
        JOINED_FILM,
        INDENTED,
        UNDERLINED,
        YEAR,
        ODD_ID,
        QUERY,
        OTHER_ADDRESS,
        UNUSED_DEFINITION
    }

    /** How a broken address was most likely meant; empty where nobody can tell. */
    public Optional<String> meantAddress() {
        return WebWriting.meant(written);
    }

    /** Where a detour leads, or an address without what says who had it; empty where nobody can tell. */
    public Optional<String> meantGoal() {
        return Detours.meant(written);
    }

    /** The language of code that was most likely meant. */
    public Optional<String> meantLanguage() {
        return CodeLanguages.meant(written);
    }

    /** The letters that were read wrongly, as they were most likely written; empty where nobody can tell. */
    public Optional<String> meantLetters() {
        return Optional.of(SignSlips.rightly(written))
                .filter(meant -> !meant.isEmpty() && meant.indexOf('\ufffd') < 0 && meant.indexOf('\ufeff') < 0);
    }

    /** What a character that no page may have was meant to be. */
    public Optional<String> meantCharacter() {
        return Optional.of(ControlCharacters.meant(written)).filter(meant -> !meant.isBlank());
    }

    /** The attribute of HTML that was most likely meant. */
    public Optional<String> meantAttribute() {
        return KnownAttributes.meant(written);
    }

    /** What to do about an attribute's value that browsers pass over; what is written is {@code element name=value}. */
    public Optional<String> cureOfValue() {
        int space = written.indexOf(' ');
        int equals = written.indexOf('=', space);
        return KnownAttributes.cure(
                written.substring(0, space), written.substring(space + 1, equals), written.substring(equals + 1));
    }

    /** The element of HTML that was most likely meant. */
    public Optional<String> meantElement() {
        boolean isName = written.length() > 2 && written.equals(written.toLowerCase(Locale.ROOT));
        return isName ? Nearest.to(written, ElementKind.names()) : Optional.empty();
    }
}

package org.afterword.template;

import java.util.regex.Pattern;

/**
 * Words of the interface that stand in English in a page of another language, since that has none. In the text of a page each
 * stands in an element that says so, for voices and dictionaries; where no element can stand, as in an attribute, it stands alone.
 */
public final class EnglishWords {
    /**
     * Before a word in a page from the left, before one in a page from the right, and behind both: characters of no text (Unicode
     * §23.7), and others than those that stand for a while in Markdown and shortcodes.
     */
    private static final char START = '\uFDEC';

    private static final char START_FROM_THE_RIGHT = '\uFDED';
    private static final char END = '\uFDEE';

    /** Marks around a text that runs from left to right, wherever it stands (Unicode UAX #9 §2.4). */
    private static final char LEFT_TO_RIGHT = '\u2066';

    private static final char END_OF_DIRECTION = '\u2069';

    /** Elements whose text holds no elements. */
    private static final Pattern TEXT_ALONE = Pattern.compile("(?i)<(?:title|textarea|option|script|style)\\b");

    private EnglishWords() {}

    /** A word as it can stand in any text. */
    public static String plain(String word, boolean fromTheRight) {
        return fromTheRight ? LEFT_TO_RIGHT + word + END_OF_DIRECTION : word;
    }

    /** A word with marks, for a template to print. */
    public static String marked(String word, boolean fromTheRight) {
        return (fromTheRight ? START_FROM_THE_RIGHT : START) + word + END;
    }

    /** Whether a text in UTF-8, in which each mark is {@code EF B7 AC} to {@code EF B7 AE}, has marks. */
    static boolean areIn(byte[] text) {
        for (int i = 0; i + 2 < text.length; i++) {
            if (text[i] == (byte) 0xEF
                    && text[i + 1] == (byte) 0xB7
                    && text[i + 2] >= (byte) 0xAC
                    && text[i + 2] <= (byte) 0xAE) {
                return true;
            }
        }
        return false;
    }

    /**
     * A rendered text without marks. A word of which a template printed only the beginning ends before the next tag.
     *
     * @param markup whether it is HTML, in which a word can stand in an element of its own
     */
    static String unmarked(String text, boolean markup) {
        var page = new StringBuilder(text.length() + 1024);
        var end = "";
        int depth = 0;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == START || c == START_FROM_THE_RIGHT) {
                if (depth++ == 0) {
                    boolean fromTheRight = c == START_FROM_THE_RIGHT;
                    boolean inElement = markup && canHoldElements(page);
                    page.append(inElement ? element(fromTheRight) : fromTheRight ? "" + LEFT_TO_RIGHT : "");
                    end = inElement ? "</span>" : fromTheRight ? "" + END_OF_DIRECTION : "";
                }
            } else if (c == END) {
                if (depth > 0 && --depth == 0) {
                    page.append(end);
                }
            } else {
                if (depth > 0 && c == '<' && markup) {
                    depth = 0;
                    page.append(end);
                }
                page.append(c);
            }
        }
        return page.toString();
    }

    private static String element(boolean fromTheRight) {
        return fromTheRight ? "<span lang=\"en\" dir=\"ltr\">" : "<span lang=\"en\">";
    }

    /** Whether what comes next stands between tags: what is printed has neither {@code <} nor {@code >} in it. */
    private static boolean canHoldElements(StringBuilder before) {
        int start = before.lastIndexOf("<");
        return start >= 0
                && before.indexOf(">", start) >= 0
                && !TEXT_ALONE.matcher(before).region(start, before.length()).lookingAt();
    }
}

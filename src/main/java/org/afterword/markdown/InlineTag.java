package org.afterword.markdown;

import java.util.Locale;
import java.util.Set;

/** What a reader sees of a tag of HTML within words, where only the words are left. */
final class InlineTag {
    /** Elements that can begin and end within a word, such as the 2 in {@code H<sub>2</sub>O}. */
    private static final Set<String> WITHIN_WORDS = Set.of(
            "a", "abbr", "b", "bdi", "cite", "code", "del", "dfn", "em", "i", "ins", "kbd", "mark", "q", "s", "samp",
            "small", "span", "strong", "sub", "u", "var", "wbr");

    private InlineTag() {}

    /** The sign in its place: a quotation mark for {@code <q>}, a blank for a break, and none for the others. */
    static String seen(String tag) {
        return switch (name(tag)) {
            case "q" -> "\"";
            case "br" -> " ";
            default -> "";
        };
    }

    /** Whether what stands before and behind it can be one word. */
    static boolean isWithinWords(String tag) {
        return WITHIN_WORDS.contains(name(tag));
    }

    /** The element that it begins or ends, in small letters. */
    static String name(String tag) {
        int start = tag.startsWith("</") ? 2 : 1;
        int end = start;
        while (end < tag.length() && Character.isLetterOrDigit(tag.charAt(end))) {
            end++;
        }
        return end <= start ? "" : tag.substring(start, end).toLowerCase(Locale.ROOT);
    }
}

package org.afterword.markdown;

import java.util.Set;

/** Tells at a glance whether an ampersand in a text might begin what stands for no character (CommonMark §2.5). */
final class SuspectEntities {

    /** Those that texts have most often. */
    private static final Set<String> COMMON = Set.of(
            "amp", "lt", "gt", "quot", "nbsp", "mdash", "ndash", "hellip", "rsquo", "lsquo", "rdquo", "ldquo", "copy",
            "reg", "euro", "middot", "times", "shy", "eacute", "auml", "ouml", "uuml", "szlig", "laquo", "raquo",
            "deg");

    private SuspectEntities() {}

    /** @param at the place of an ampersand */
    static boolean isOdd(String text, int at) {
        int start = text.startsWith("#", at + 1) ? at + 2 : at + 1;
        int end = start;
        while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        boolean number = start > at + 1;
        boolean closed = end < text.length() && text.charAt(end) == ';';
        if (end == start || number && closed) {
            return number && UnseenSlips.isSuspectReference(text, at);
        }
        return number
                || text.startsWith("nbsp", start) && !closed
                || closed != COMMON.contains(text.substring(start, end));
    }
}

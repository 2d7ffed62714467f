package org.afterword.content.address;

import java.util.regex.Pattern;

/** Keeps names within what file systems take, which count bytes and not letters. */
public final class FileName {
    /** How many bytes the name of an article can have, so that there is room for the endings of its files. */
    public static final int LONGEST = 220;

    /** A hyphen, or a joiner of letters and signs, which would join nothing to the end. */
    private static final Pattern LOOSE_END = Pattern.compile("[-\\u200C\\u200D]+$");

    private FileName() {}

    /** The beginning of a name that has no more bytes in UTF-8, without what only joins at its end; a short one as it is. */
    public static String cut(String name, int bytes) {
        if (name.length() * 3L <= bytes) {
            return name;
        }
        int end = 0;
        int length = 0;
        while (end < name.length()) {
            int c = name.codePointAt(end);
            length += c < 0x80 ? 1 : c < 0x800 ? 2 : c < 0x10000 ? 3 : 4;
            if (length > bytes) {
                return LOOSE_END.matcher(name.substring(0, end)).replaceFirst("");
            }
            end += Character.charCount(c);
        }
        return name;
    }
}

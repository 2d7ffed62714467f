package org.afterword.markdown;

import java.nio.charset.Charset;

/** Turns characters that no page may have (HTML Living Standard §13.2.5.80) into what was meant by them, or into nothing. */
final class ControlCharacters {
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private ControlCharacters() {}

    /** Whether one is in a text, apart from NUL, which Markdown replaces itself (CommonMark §2.3). */
    static boolean areIn(String text) {
        return firstIn(text) >= 0;
    }

    /** Where the first one is, apart from NUL; -1 where there is none. */
    static int firstIn(String text) {
        var letters = text.toCharArray();
        for (int at = 0; at < letters.length; at++) {
            char c = letters[at];
            if ((c < ' ' || c >= 0x7F) && is(c)) {
                return at;
            }
        }
        return -1;
    }

    /**
     * The text as a browser shows it: what an old Windows program wrote as {@code &#146;} is an apostrophe, a page break is
     * a space, and the others are left out.
     */
    static String meant(String text) {
        if (!areIn(text)) {
            return text;
        }
        var meant = new StringBuilder(text.length());
        text.chars().forEach(c -> {
            if (!is((char) c)) {
                meant.append((char) c);
            } else if (c == 0x0B || c == 0x0C) {
                meant.append(' ');
            } else if (c >= 0x80 && c < 0xA0) {
                meant.append(inWindows(c));
            }
        });
        return meant.toString();
    }

    /** Five bytes stand for nothing there. */
    private static String inWindows(int c) {
        return new String(new byte[] {(byte) c}, WINDOWS).replace("\ufffd", "");
    }

    static boolean is(char c) {
        return c < ' ' && c != '\t' && c != '\n' && c != '\r' && c != '\0' || c >= 0x7F && c < 0xA0 || c >= '\uFFFE';
    }
}

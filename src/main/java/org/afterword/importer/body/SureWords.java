package org.afterword.importer.body;

/** Knows the characters in which Markdown can read nothing. */
final class SureWords {
    private static final String SIGNS = " .,;:!?'\"()/%$-";

    private SureWords() {}

    /** Whether words hold only what Markdown never reads: no mark, and no address that would become a link by itself. */
    static boolean isSure(String text) {
        var letters = text.toCharArray();
        for (int i = 0; i < letters.length; i++) {
            char c = letters[i];
            if (c >= 'a' && c <= 'z' || c == ' ') {
                continue;
            }
            if (c == '.' && i >= 3 && text.regionMatches(true, i - 3, "www", 0, 3)
                    || c == ':' && text.startsWith("//", i + 1)
                    || !isLetterOrDigit(c)
                            && SIGNS.indexOf(c) < 0
                            && c != '\n'
                            && (c < 0x2013 || c > 0x2026)
                            && !(c == '&' && text.startsWith(" ", i + 1))) {
                return false;
            }
        }
        return true;
    }

    /** The first character that is no white space, of a text that has one. */
    static char firstSeen(String text) {
        int at = 0;
        while (isSpace(text.charAt(at))) {
            at++;
        }
        return text.charAt(at);
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\n';
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** The letters of ASCII and of scripts that are written without marks of their own, and the digits of ASCII. */
    static boolean isLetterOrDigit(char c) {
        return c >= 'a' && c <= 'z'
                || c >= 'A' && c <= 'Z'
                || isDigit(c)
                || c >= 0xC0 && c <= 0x24F && c != 0xD7 && c != 0xF7
                || c >= 0x391 && c <= 0x3C9 && c != 0x3A2
                || c >= 0x410 && c <= 0x44F
                || c >= 0x3041 && c <= 0x3096
                || c >= 0x4E00 && c <= 0x9FA5
                || c >= 0xAC00 && c <= 0xD7A3;
    }
}

package org.afterword.base;

import java.text.Normalizer;

/**
 * Letters that look the same and are not: forms that Unicode has for the sake of other encodings, such as the ligature in
 * {@code ﬁne} and full-width {@code Ｊａｖａ}, and a letter of another script within a word, such as a Cyrillic {@code с}
 * in {@code sсience}.
 */
final class Twins {
    private static final String LATIN = "aceopxyijshqwdlABCEHIJKMOPSTXYQWI";
    private static final String CYRILLIC = "асеорхуіјѕһԛԝԁӏАВСЕНІЈКМОРЅТХУԚԜӀ";
    private static final String LATIN_OF_GREEK = "oABEZHIKMNOPTYXJ";
    private static final String GREEK = "οΑΒΕΖΗΙΚΜΝΟΡΤΥΧϳ";

    private static final int FIRST_GREEK = 0x0370;

    private Twins() {}

    /** Whether a text may hold letters of several scripts; most texts do not. */
    static boolean mayBeMixed(CharSequence text) {
        return text.chars().anyMatch(c -> c >= FIRST_GREEK);
    }

    /** Appends the usual letters for a form of them: what differs in width or by a ligature, but no small figure or fraction. */
    static void append(int c, StringBuilder text) {
        if (c == 0x2010 || c == 0x2011) {
            text.append('-');
        } else if (c == 0x02BC) {
            text.append('’');
        } else if (c == 0x02BB) {
            text.append('‘');
        } else if (isForm(c)) {
            text.append(Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKC));
        } else {
            text.appendCodePoint(c);
        }
    }

    private static boolean isForm(int c) {
        return c == 'µ'
                || c == 'ĳ'
                || c == 'Ĳ'
                || c >= 0x01C4 && c <= 0x01CC
                || c >= 0x01F1 && c <= 0x01F3
                || c >= 0x2160 && c <= 0x217F
                || c >= 0x2E80 && c <= 0x2FDF
                || c >= 0xFB00 && c <= 0xFBB1
                || c >= 0xFE70 && c <= 0xFEFC
                || c >= 0xFF01 && c <= 0xFFEF;
    }

    /** The same text, in each word of which all letters are of one script, as far as their looks allow. */
    static String unmixed(String text) {
        var unmixed = new StringBuilder(text);
        for (int start = 0, end; start < text.length(); start = end) {
            end = start + 1;
            if (Character.isLetter(text.charAt(start))) {
                while (end < text.length() && Character.isLetter(text.charAt(end))) {
                    end++;
                }
                unmix(unmixed, start, end);
            }
        }
        return unmixed.toString();
    }

    private static void unmix(StringBuilder text, int start, int end) {
        boolean latin = false;
        boolean other = false;
        boolean allLatin = true;
        boolean allCyrillic = true;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            boolean isLatin = Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN;
            latin |= isLatin;
            other |= !isLatin;
            allLatin &= isLatin || latin(c) != c;
            allCyrillic &= Character.UnicodeScript.of(c) == Character.UnicodeScript.CYRILLIC || cyrillic(c) != c;
        }
        boolean named = end < text.length() && (text.charAt(end) == '+' || text.charAt(end) == '#'); // С++
        if (other && allLatin && (latin || named)) {
            for (int i = start; i < end; i++) {
                text.setCharAt(i, latin(text.charAt(i)));
            }
        } else if (other && latin && allCyrillic) {
            for (int i = start; i < end; i++) {
                text.setCharAt(i, cyrillic(text.charAt(i)));
            }
        }
    }

    private static char latin(char c) {
        return twin(twin(c, CYRILLIC, LATIN), GREEK, LATIN_OF_GREEK);
    }

    private static char cyrillic(char c) {
        return twin(c, LATIN, CYRILLIC);
    }

    private static char twin(char c, String from, String to) {
        int at = from.indexOf(c);
        return at < 0 ? c : to.charAt(at);
    }
}

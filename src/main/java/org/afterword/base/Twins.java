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
                || c >= 0xFE80 && c <= 0xFEFC // of marks alone, before, a blank would be a part
                || c >= 0xFF01 && c <= 0xFFEF && c != 0xFFE3;
    }

    /**
     * The same text, in each word of which all letters are of one script, as far as their looks allow, with the marks that
     * stand on them.
     */
    static String unmixed(String text) {
        var unmixed = new StringBuilder(text);
        boolean changed = false;
        for (int start = 0, end; start < text.length(); start = end) {
            end = start + 1;
            if (Character.isLetter(text.charAt(start))) {
                while (end < text.length() && (Character.isLetter(text.charAt(end)) || isMark(text.charAt(end)))) {
                    end++;
                }
                changed |= unmix(unmixed, start, end);
            }
        }
        return changed ? Normalizer.normalize(unmixed, Normalizer.Form.NFC) : text;
    }

    /** Whether it stands on a letter, or beside it as a part of it. */
    static boolean isMark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    /** Whether a word changed. */
    private static boolean unmix(StringBuilder text, int start, int end) {
        boolean latin = false;
        boolean other = false;
        boolean allLatin = true;
        boolean allCyrillic = true;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (isMark(c)) {
                continue;
            }
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
            return true;
        } else if (other && latin && allCyrillic) {
            for (int i = start; i < end; i++) {
                text.setCharAt(i, cyrillic(text.charAt(i)));
            }
            return true;
        }
        return false;
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

package org.afterword.pages.search;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Splits a text into the words that it is found by. A word is a run of letters, marks and digits, in small letters. Scripts
 * that put no spaces between words have each two neighbours for a word, and the last sign of a run by itself. The script of
 * the search page, {@code search.js}, splits what a reader looks for in the same way.
 */
final class Tokens {
    /** What is longer is no word that anybody types. */
    private static final int LONGEST = 40;

    private static final int FIRST_UNSPACED = 0x0E00;
    private static final int LONG_VOWEL = 0x30FC;
    private static final Set<UnicodeScript> UNSPACED = EnumSet.of(
            UnicodeScript.HAN,
            UnicodeScript.HIRAGANA,
            UnicodeScript.KATAKANA,
            UnicodeScript.THAI,
            UnicodeScript.LAO,
            UnicodeScript.KHMER,
            UnicodeScript.MYANMAR);
    private static final int IN_WORDS = 1 << Character.UPPERCASE_LETTER
            | 1 << Character.LOWERCASE_LETTER
            | 1 << Character.TITLECASE_LETTER
            | 1 << Character.MODIFIER_LETTER
            | 1 << Character.OTHER_LETTER
            | 1 << Character.NON_SPACING_MARK
            | 1 << Character.ENCLOSING_MARK
            | 1 << Character.COMBINING_SPACING_MARK
            | 1 << Character.DECIMAL_DIGIT_NUMBER
            | 1 << Character.LETTER_NUMBER
            | 1 << Character.OTHER_NUMBER;

    private Tokens() {}

    /** Hands over each word of a text, as often as it stands there. */
    static void each(String text, Consumer<String> words) {
        var plain = Folding.isAscii(text) ? text : Normalizer.normalize(text, Normalizer.Form.NFKC);
        var small = plain.toLowerCase(Locale.ROOT);
        for (int at = 0; at < small.length(); ) {
            int c = small.codePointAt(at);
            if (isUnspaced(c)) {
                at = pairs(small, at, words);
            } else if (isInWord(c)) {
                int end = at;
                while (end < small.length() && isInWord(small.codePointAt(end))) {
                    end += Character.charCount(small.codePointAt(end));
                }
                if (end - at <= LONGEST) {
                    words.accept(small.substring(at, end));
                }
                at = end;
            } else {
                at += Character.charCount(c);
            }
        }
    }

    /** Returns where the run ends. */
    private static int pairs(String text, int start, Consumer<String> words) {
        int at = start;
        while (at < text.length() && isUnspaced(text.codePointAt(at))) {
            int next = at + Character.charCount(text.codePointAt(at));
            boolean isLast = next == text.length() || !isUnspaced(text.codePointAt(next));
            words.accept(text.substring(at, isLast ? next : next + Character.charCount(text.codePointAt(next))));
            at = next;
        }
        return at;
    }

    static boolean isUnspaced(int c) {
        return c >= FIRST_UNSPACED && (c == LONG_VOWEL || UNSPACED.contains(UnicodeScript.of(c)));
    }

    private static boolean isInWord(int c) {
        return (IN_WORDS >> Character.getType(c) & 1) != 0 && !isUnspaced(c);
    }
}

package org.afterword.pages.search;

import java.text.Normalizer;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What a word has in common with those that a reader may type for it: no accents and no vowel signs, and in Arabic no
 * article before it. It says in which pieces of the index a word stands; {@code search.js} folds in the same way.
 */
final class Folding {
    private static final Pattern MARKS = Pattern.compile(
            "[\\u0300-\\u036F\\u0591-\\u05C7\\u0610-\\u061A\\u0640\\u064B-\\u065F\\u0670\\u06D6-\\u06ED]");

    /** The prefixes of the stemmer light10 (Larkey, Ballesteros and Connell, 2007). */
    private static final Pattern ARTICLE = Pattern.compile(
            "^(?:\u0648?\u0627\u0644|[\u0628\u0643\u0641]\u0627\u0644|\u0644\u0644)(?=..)|^\u0648(?=...)");

    private static final Map<Character, String> LETTERS = Map.ofEntries(
            Map.entry('\u00DF', "ss"),
            Map.entry('\u00E6', "ae"),
            Map.entry('\u0153', "oe"),
            Map.entry('\u00F8', "o"),
            Map.entry('\u0111', "d"),
            Map.entry('\u0142', "l"),
            Map.entry('\u0131', "i"),
            Map.entry('\u03C2', "\u03C3"),
            Map.entry('\u0629', "\u0647"),
            Map.entry('\u0649', "\u064A"),
            Map.entry('\u0671', "\u0627"));

    private Folding() {}

    /** @param word in small letters */
    static String of(String word) {
        if (isAscii(word)) {
            return word;
        }
        var bare =
                MARKS.matcher(Normalizer.normalize(word, Normalizer.Form.NFD)).replaceAll("");
        var folded = new StringBuilder(bare.length() + 2);
        for (int i = 0; i < bare.length(); i++) {
            var other = LETTERS.get(bare.charAt(i));
            folded.append(other == null ? String.valueOf(bare.charAt(i)) : other);
        }
        return ARTICLE.matcher(Normalizer.normalize(folded, Normalizer.Form.NFC))
                .replaceFirst("");
    }

    /** The first characters of a folded word: all of it where it has fewer. */
    static String start(String folded, int characters) {
        return folded.codePointCount(0, folded.length()) <= characters
                ? folded
                : folded.substring(0, folded.offsetByCodePoints(0, characters));
    }

    static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }
}

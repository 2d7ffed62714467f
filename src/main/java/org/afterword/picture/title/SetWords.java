package org.afterword.picture.title;

import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Words as they are set: with single spaces, and without small pictures, such as emoji, where their font has none. */
final class SetWords {
    /** What joined small pictures; between letters it says how they are shaped. */
    private static final String LOOSE_JOINER = "(?<![\\p{L}\\p{M}])\u200d";

    private SetWords() {}

    /** The words for the first typeface that has all of their letters; as they are where none has. */
    static String of(String text) {
        var spaced = spaced(text);
        return Stream.of(Typeface.values())
                .filter(one -> spaced.codePoints().allMatch(sign -> one.has(sign) || isDispensable(sign)))
                .findFirst()
                .map(one -> spaced(words(spaced.codePoints().filter(one::has)).replaceAll(LOOSE_JOINER, "")))
                .orElse(spaced);
    }

    private static String spaced(String text) {
        return words(text.codePoints().map(sign -> isSpace(sign) ? ' ' : sign))
                .strip()
                .replaceAll(" {2,}", " ");
    }

    private static String words(IntStream signs) {
        return signs.collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean isSpace(int sign) {
        return Character.isWhitespace(sign) || Character.isSpaceChar(sign);
    }

    private static boolean isDispensable(int sign) {
        return switch (Character.getType(sign)) {
            case Character.OTHER_SYMBOL,
                    Character.MODIFIER_SYMBOL,
                    Character.ENCLOSING_MARK,
                    Character.FORMAT,
                    Character.CONTROL,
                    Character.PRIVATE_USE,
                    Character.SURROGATE -> true;
            default -> sign >= 0xfe00 && sign <= 0xfe0f; // says that a small picture follows, or none
        };
    }
}

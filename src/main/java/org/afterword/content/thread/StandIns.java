package org.afterword.content.thread;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A name with signs where letters belong, as in {@code Linn3a} or {@code L!nnea}, or with letters of another script than
 * the rest of their word (UTS #39 §5.1), as in {@code Լinnea}. A reader reads over them, so each stands for any letter.
 */
final class StandIns {
    /** What stands for any letter, or for the two that an m is made of. */
    private static final String ANY = "(?:rn|.)";

    /** What the digits at the end of a name stand for where others stand for letters before them, as in {@code L1nn34}. */
    private static final List<String> LIKE_DIGITS = List.of("o", "[il]", "z", "e", "a", "s", "[bg]", "t", "b", "g");

    /** Signs that part the words of a name, or join them. */
    private static final String BETWEEN_NAMES = ".,'\"/:;&·・";

    /** The first Latin letter that few languages know. Schwa, which comes later, has many names. */
    private static final int FIRST_RARE = 0x0180;

    private static final int SCHWA = 0x0259;

    private final int[] signs;
    private final StringBuilder pattern = new StringBuilder();
    private UnicodeScript script = UnicodeScript.COMMON;
    private int certain;
    private int any;

    private StandIns(String name) {
        signs = Normalizer.normalize(name, Normalizer.Form.NFKD)
                .codePoints()
                .filter(c -> !isUnseen(c))
                .toArray();
    }

    /** Whether a name is one of these skeletons, but for what stands in for letters: at most two thirds of it. */
    static boolean areIn(String name, Collection<String> skeletons) {
        if (name.chars().allMatch(StandIns::isUsual)) {
            return false;
        }
        var found = new StandIns(name);
        found.read();
        if (found.any == 0 || found.certain < 2 || found.certain * 2 < found.any) {
            return false;
        }
        var like = Pattern.compile(found.pattern.toString());
        return skeletons.stream().anyMatch(skeleton -> like.matcher(skeleton).matches());
    }

    /** What most names are made of. */
    private static boolean isUsual(int c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == ' ' || c == '.' || c == '-';
    }

    private static boolean isUnseen(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || type == Character.FORMAT
                || type == Character.CONTROL;
    }

    private void read() {
        for (int at = 0; at < signs.length; at++) {
            if (at == 0 || isBlank(at - 1)) {
                script = script(at);
            }
            if (isStandIn(at)) {
                pattern.append(ANY);
                any++;
            } else if (any > 0 && Character.isDigit(signs[at])) {
                pattern.append(LIKE_DIGITS.get(Character.digit(signs[at], 10)));
            } else {
                var letters = Skeleton.of(Character.toString(signs[at]));
                pattern.append(letters.isEmpty() ? "" : Pattern.quote(letters));
                certain += letters.isEmpty() ? 0 : 1;
            }
        }
    }

    private boolean isStandIn(int at) {
        int c = signs[at];
        if (Character.isLetter(c)) {
            return group(c) != script || script == UnicodeScript.LATIN && isRare(c);
        }
        boolean before = isLetterOrDigit(at - 1);
        boolean behind = isLetterOrDigit(at + 1);
        if (Character.isDigit(c)) {
            return aLetterFollows(at); // at the end it tells two of one name apart
        }
        boolean sign = isSign(c);
        boolean money = Character.getType(c) == Character.CURRENCY_SYMBOL;
        return sign && before && behind
                || !before && behind && (money || c == '!' || c == '¡' || c == '@')
                || before && !behind && (money || c == '@');
    }

    private static boolean isSign(int c) {
        return switch (Character.getType(c)) {
            case Character.CURRENCY_SYMBOL, Character.MATH_SYMBOL, Character.OTHER_SYMBOL -> true;
            case Character.OTHER_PUNCTUATION -> BETWEEN_NAMES.indexOf(c) < 0;
            default -> false;
        };
    }

    private static boolean isRare(int c) {
        return c >= FIRST_RARE && Character.toLowerCase(c) != SCHWA;
    }

    private boolean aLetterFollows(int at) {
        for (int i = at + 1; i < signs.length; i++) {
            if (Character.isLetter(signs[i]) || signs[i] == '@') {
                return true;
            }
        }
        return false;
    }

    private boolean isLetterOrDigit(int at) {
        return at >= 0 && at < signs.length && Character.isLetterOrDigit(signs[at]);
    }

    private boolean isBlank(int at) {
        return Character.isWhitespace(signs[at]) || Character.isSpaceChar(signs[at]);
    }

    /** The script of most letters in the word that begins here. */
    private UnicodeScript script(int start) {
        Map<UnicodeScript, Integer> counts = new EnumMap<>(UnicodeScript.class);
        for (int at = start; at < signs.length && !isBlank(at); at++) {
            if (Character.isLetter(signs[at])) {
                counts.merge(group(signs[at]), 1, Integer::sum);
            }
        }
        var most = UnicodeScript.LATIN;
        for (var one : counts.entrySet()) {
            most = one.getValue() > counts.getOrDefault(most, 0) ? one.getKey() : most;
        }
        return most;
    }

    /** A letter's script; those that make up Chinese, Japanese and Korean names count as one. */
    private static UnicodeScript group(int c) {
        var script = UnicodeScript.of(c);
        return switch (script) {
            case HIRAGANA, KATAKANA, BOPOMOFO, HANGUL, COMMON -> UnicodeScript.HAN;
            default -> script;
        };
    }
}

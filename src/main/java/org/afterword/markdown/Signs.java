package org.afterword.markdown;

/**
 * Which characters a text has, and which beside which; and how many words. It is noted in one pass, and then answers most
 * questions for a sign, since the most signs are not there.
 */
final class Signs {
    /** Of the characters below the space all but tabs, line ends and NUL. */
    private static final long CONTROLS = 0xFFFF_FFFFL & ~(1L | 1 << '\t' | 1 << '\n' | 1 << '\r');

    private static final long DIGITS = 0x3FFL << '0';
    private static final long LETTERS = 0x7FF_FFFE_07FF_FFFEL;
    private static final char FIRST_IDEOGRAPH = '\u2E80';

    /**
     * Which characters before the ideographs are letters or digits: 1 and -1, or 0 for one that was not met before. Racing
     * threads find the same.
     */
    private static final byte[] IN_WORDS = new byte[FIRST_IDEOGRAPH];

    private final String text;

    /** One bit for each pair of neighbours, of which the last six bits count: a pair that has none is not there. */
    private final long[] pairs = new long[0x40];

    /** One bit for each character of ASCII that is there. */
    private long low;

    private long high;
    private boolean hasControls;
    private boolean mayBeWronglyRead;
    private boolean hasSuspects;
    private int words;
    private int ideographs;

    private Signs(String text) {
        this.text = text;
    }

    static Signs of(String text) {
        var signs = new Signs(text);
        signs.look();
        return signs;
    }

    String text() {
        return text;
    }

    /** Whether a sign stands in the text. */
    boolean has(String sign) {
        return mayHave(sign) && text.indexOf(sign) >= 0;
    }

    /** Whether a sign may stand in the text: some too many, and none too few. */
    boolean mayHave(String sign) {
        char before = sign.charAt(0);
        if (!mayHave(before)) {
            return false;
        }
        for (int i = 1; i < sign.length(); i++) {
            char c = sign.charAt(i);
            if ((pairs[before & 0x3F] >> (c & 0x3F) & 1) == 0) {
                return false;
            }
            before = c;
        }
        return true;
    }

    /** Whether a character may be there: of those of ASCII it is known. */
    boolean mayHave(char c) {
        return c >= 0x80 || ((c < 0x40 ? low >> c : high >> c - 0x40) & 1) != 0;
    }

    /** @param lower letters of ASCII, in lower case, whose capitals have one bit less; and blanks */
    boolean hasInAnyCase(String lower) {
        for (int i = 1; i < lower.length(); i++) {
            char before = lower.charAt(i - 1);
            char c = lower.charAt(i);
            long either = 1L << (c & 0x3F) | 1L << (c & 0x1F);
            if (((pairs[before & 0x3F] | pairs[before & 0x1F]) & either) == 0) {
                return false;
            }
        }
        int at = text.length() - lower.length();
        while (at >= 0 && !text.regionMatches(true, at, lower, 0, lower.length())) {
            at--;
        }
        return at >= 0;
    }

    /** Whether there are {@linkplain ControlCharacters characters that no page may have}. */
    boolean hasControls() {
        return hasControls || (low & CONTROLS) != 0 || high < 0;
    }

    /** Whether there are letters as UTF-8 becomes that is read as something else, or one for what could not be read. */
    boolean mayBeWronglyRead() {
        return mayBeWronglyRead;
    }

    /** Whether there are characters beyond ASCII that {@link SuspectSigns} looks at. */
    boolean hasSuspects() {
        return hasSuspects;
    }

    /** The number of words: runs of letters or digits, and two characters of a script that has no spaces for one. */
    int words() {
        return words + (ideographs + 1) / 2;
    }

    private void look() {
        var noted = pairs; // the first compiler reads fields anew for each letter
        long lower = 0;
        long higher = 0;
        int before = 0;
        int begun = 0;
        boolean within = false;
        for (char c : text.toCharArray()) {
            long bit = 1L << (c & 0x3F);
            noted[before] |= bit;
            before = c & 0x3F;
            boolean inWord;
            if (c < 0x40) {
                lower |= bit;
                inWord = (bit & DIGITS) != 0 || within && c == '\'';
            } else if (c < 0x80) {
                higher |= bit;
                inWord = (bit & LETTERS) != 0;
            } else {
                inWord = beyond(c) || within && c == '’';
            }
            begun += inWord && !within ? 1 : 0;
            within = inWord;
        }
        low = lower;
        high = higher;
        words = begun;
    }

    /** Whether it is a letter or a digit of a script that has spaces. */
    private boolean beyond(char c) {
        hasControls |= c < 0xA0 || c >= '\uFFFE';
        mayBeWronglyRead |= c >= 0xC2 && c <= 0xF4 || c == '\uFFFD';
        hasSuspects |= SuspectSigns.mayBegin(c);
        if (c < FIRST_IDEOGRAPH) {
            byte known = IN_WORDS[c];
            return known > 0 || known == 0 && isInWord(c);
        }
        boolean isIdeograph = c <= 0x9FFF || c >= 0xF900 && c <= 0xFAFF;
        ideographs += isIdeograph ? 1 : 0;
        return !isIdeograph && Character.isLetterOrDigit(c);
    }

    private static boolean isInWord(char c) {
        boolean is = Character.isLetterOrDigit(c);
        IN_WORDS[c] = (byte) (is ? 1 : -1);
        return is;
    }
}

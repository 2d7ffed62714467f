package org.afterword.markdown;

/**
 * Which characters a text has, and which beside which; and how many words. It is noted in one pass, and then answers most
 * questions for a sign, since the most signs are not there.
 */
final class Signs {
    /** Of the characters below the space all but tabs, line ends and NUL. */
    private static final long CONTROLS = 0xFFFF_FFFFL & ~(1L | 1 << '\t' | 1 << '\n' | 1 << '\r');

    /** Of each character of ASCII: 2 where it is a letter or a digit, 1 where it is an apostrophe. */
    private static final byte[] KINDS = new byte[0x80];

    static {
        for (char c = '0'; c <= 'z'; c++) {
            KINDS[c] = (byte) (c <= '9' || c >= 'a' || c >= 'A' && c <= 'Z' ? 2 : 0);
        }
        KINDS['\''] = 1;
    }

    private static final char FIRST_IDEOGRAPH = '\u2E80';

    /**
     * Which characters before the ideographs are letters or digits: 1 and -1, or 0 for one that was not met before. Racing
     * threads find the same.
     */
    private static final byte[] IN_WORDS = new byte[FIRST_IDEOGRAPH];

    private final String text;

    /** One bit for each pair of neighbours' {@linkplain #place places}: a pair that has none is not there. */
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
            if (!mayStand(before, c)) {
                return false;
            }
            before = c;
        }
        return true;
    }

    /** Whether a character may stand behind another. */
    private boolean mayStand(char before, char c) {
        return (pairs[place(before)] >> place(c) & 1) != 0;
    }

    /** One of 64 places: a small letter has that of its capital, and signs and digits have their own. */
    private static int place(char c) {
        return c & (0x3F ^ c >> 1 & 0x20);
    }

    /** Whether a character may be there: of those of ASCII it is known. */
    boolean mayHave(char c) {
        return c >= 0x80 || ((c < 0x40 ? low >> c : high >> c - 0x40) & 1) != 0;
    }

    /** @param lower letters of ASCII, in lower case; and blanks and signs */
    boolean hasInAnyCase(String lower) {
        for (int i = 1; i < lower.length(); i++) {
            if (!mayStand(lower.charAt(i - 1), lower.charAt(i))) {
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

    /** Nothing of ASCII takes a branch of its own: which would be taken is what no processor can guess in a text. */
    private void look() {
        var noted = pairs; // the first compiler reads fields anew for each letter
        var seen = new long[2];
        var kinds = KINDS;
        int before = 0;
        int begun = 0;
        int within = 0;
        for (char c : text.toCharArray()) {
            int place = place(c);
            noted[before] |= 1L << place;
            before = place;
            int inWord;
            if (c < 0x80) {
                seen[c >> 6] |= 1L << c;
                inWord = kinds[c] & (within | 2);
            } else {
                inWord = beyond(c) || within != 0 && c == '’' ? 1 : 0;
            }
            inWord = inWord + 1 >> 1;
            begun += inWord & ~within;
            within = inWord;
        }
        low = seen[0];
        high = seen[1];
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

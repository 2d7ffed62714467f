package org.afterword.yaml;

/** Which letters a YAML text is made of. */
enum Letters {
    /** Each of one {@code char}. */
    SINGLE,
    /** Some of two. */
    PAIRS,
    /** Some that YAML refuses, or gives a meaning of their own: tabs, signs of control, other line ends. */
    OTHERS;

    static Letters of(String text) {
        var found = SINGLE;
        var letters = text.toCharArray();
        for (int i = 0; i < letters.length; i++) {
            char c = letters[i];
            boolean isSingle = c >= ' ' && c < 0x7F || c >= 0xA0 && c < 0x2028 || c == '\n';
            if (!isSingle && isPair(letters, i)) {
                found = PAIRS;
                i++;
            } else if (!isSingle && (c < 0x2030 || Character.isSurrogate(c) || c == 0xFEFF || c >= 0xFFFE)) {
                return OTHERS;
            }
        }
        return found;
    }

    private static boolean isPair(char[] letters, int at) {
        return Character.isHighSurrogate(letters[at])
                && at + 1 < letters.length
                && Character.isLowSurrogate(letters[at + 1]);
    }
}

package org.afterword.markdown;

/** Tells which characters beyond ASCII end a bare address: those that part sentences and words in other scripts. */
final class AddressEnd {
    private AddressEnd() {}

    static boolean isAt(String text, int index) {
        int c = text.codePointAt(index);
        int next = index + Character.charCount(c);
        return isEnd(c, next < text.length() ? text.codePointAt(next) : 0);
    }

    /** @param next what stands behind, or 0 */
    static boolean isEnd(int c, int next) {
        if (c < 0x80) {
            return false;
        }
        return switch (Character.getType(c)) {
            case Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.CONTROL -> true;
            case Character.OTHER_PUNCTUATION -> !(isMiddleDot(c) && Character.isLetterOrDigit(next));
            case Character.DASH_PUNCTUATION -> !(isHyphen(c) && Character.isLetterOrDigit(next));
            case Character.MATH_SYMBOL -> c >= 0xFF00;
            default -> false;
        };
    }

    /** They join the parts of Catalan, Japanese and Greek words. */
    private static boolean isMiddleDot(int c) {
        return c == 0xB7 || c == 0x387 || c == 0x2027 || c == 0x30FB || c == 0xFF65;
    }

    private static boolean isHyphen(int c) {
        return c >= 0x2010 && c <= 0x2013 || c == 0x58A || c == 0x5BE || c == 0x30A0;
    }
}

package org.afterword.base.problem;

/**
 * How much room a text takes in a terminal: letters of China, Japan and Korea and most pictures take two columns, and marks that
 * are set on another letter take none (Unicode Standard Annex 11).
 */
final class Columns {
    /** The first and the last of what takes two, by ranges. */
    private static final int[] WIDE = {
        0x1100, 0x115F, 0x2E80, 0x303E, 0x3041, 0x33FF, 0x3400, 0x4DBF, 0x4E00, 0x9FFF, 0xA000, 0xA4CF, 0xA960, 0xA97F,
        0xAC00, 0xD7A3, 0xF900, 0xFAFF, 0xFE30, 0xFE6F, 0xFF01, 0xFF60, 0xFFE0, 0xFFE6, 0x1F300, 0x1F64F, 0x1F680,
        0x1F6FF, 0x1F900, 0x1F9FF, 0x1FA70, 0x1FAFF, 0x20000, 0x3FFFD
    };

    private Columns() {}

    /** What a terminal would obey is shown as one sign, and counts as that. */
    static int of(String text) {
        return text.codePoints().map(Columns::of).sum();
    }

    private static int of(int sign) {
        if (sign < 0x300) {
            return 1;
        }
        int type = Character.getType(sign);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK) {
            return 0;
        }
        for (int i = 0; i < WIDE.length; i += 2) {
            if (sign >= WIDE[i] && sign <= WIDE[i + 1]) {
                return 2;
            }
        }
        return 1;
    }
}

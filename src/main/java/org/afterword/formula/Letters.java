package org.afterword.formula;

/**
 * The letters of mathematics that Unicode has in other shapes: double-struck ones, fraktur and so on. Browsers take them from a
 * font, but no longer make them of plain letters (MathML Core §2.1.6).
 */
final class Letters {
    /** Those that Unicode had before it had the rest, and left out there: a plain letter, and what stands for it. */
    private static final String SCRIPT = "BℬEℰFℱHℋIℐLℒMℳRℛeℯgℊoℴ";

    private static final String FRAKTUR = "CℭHℌIℑRℜZℨ";
    private static final String DOUBLE_STRUCK = "CℂHℍNℕPℙQℚRℝZℤ";

    private Letters() {}

    /** A text in the shape that {@code mathvariant} names; the same where Unicode has no such shapes. */
    static String in(String variant, String text) {
        var shaped = new StringBuilder();
        text.codePoints().forEach(letter -> shaped.appendCodePoint(in(variant, letter)));
        return shaped.toString();
    }

    private static int in(String variant, int letter) {
        return switch (variant) {
            case "bold" -> shaped(letter, 0x1D400, 0x1D7CE, 0x1D6A8, "");
            case "italic" -> letter == 'h' ? 'ℎ' : shaped(letter, 0x1D434, -1, 0x1D6E2, "");
            case "bold-italic" -> shaped(letter, 0x1D468, -1, 0x1D71C, "");
            case "script" -> shaped(letter, 0x1D49C, -1, -1, SCRIPT);
            case "bold-script" -> shaped(letter, 0x1D4D0, -1, -1, "");
            case "fraktur" -> shaped(letter, 0x1D504, -1, -1, FRAKTUR);
            case "bold-fraktur" -> shaped(letter, 0x1D56C, -1, -1, "");
            case "double-struck" -> shaped(letter, 0x1D538, 0x1D7D8, -1, DOUBLE_STRUCK);
            case "sans-serif" -> shaped(letter, 0x1D5A0, 0x1D7E2, -1, "");
            case "bold-sans-serif" -> shaped(letter, 0x1D5D4, 0x1D7EC, 0x1D756, "");
            case "sans-serif-italic" -> shaped(letter, 0x1D608, -1, -1, "");
            case "sans-serif-bold-italic" -> shaped(letter, 0x1D63C, -1, 0x1D790, "");
            case "monospace" -> shaped(letter, 0x1D670, 0x1D7F6, -1, "");
            default -> letter;
        };
    }

    /**
     * @param latin where the letters A to Z and a to z begin
     * @param digits where the digits do, or -1
     * @param greek where Alpha does, or -1
     */
    private static int shaped(int letter, int latin, int digits, int greek, String others) {
        for (int i = 0; i < others.length(); i += 2) {
            if (others.charAt(i) == letter) {
                return others.charAt(i + 1);
            }
        }
        if (letter >= 'A' && letter <= 'Z') {
            return latin + letter - 'A';
        } else if (letter >= 'a' && letter <= 'z') {
            return latin + 26 + letter - 'a';
        } else if (digits >= 0 && letter >= '0' && letter <= '9') {
            return digits + letter - '0';
        } else if (greek >= 0 && letter >= 'Α' && letter <= 'Ω') {
            return greek + letter - 'Α';
        } else if (greek >= 0 && letter >= 'α' && letter <= 'ω') {
            return greek + 26 + letter - 'α';
        }
        return letter;
    }
}

package org.afterword.markdown;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds characters that nobody sees and no page should have: controls, and those that turn words round (UAX #9 §2). */
public final class UnseenSlips {
    private static final Pattern REFERENCE = Pattern.compile("&#(?:[xX]([0-9A-Fa-f]{1,6})|([0-9]{1,7}));");

    private UnseenSlips() {}

    static void find(String markdown, List<Slip> slips) {
        int control = ControlCharacters.firstIn(markdown);
        if (control >= 0) {
            slips.add(new Slip(Slip.Kind.CONTROL, markdown.substring(control, control + 1), control, control + 1));
        }
        int turning = turning(markdown);
        if (turning >= 0) {
            slips.add(new Slip(Slip.Kind.TURNING, markdown.substring(turning, turning + 1), turning, turning + 1));
        }
        if (markdown.contains("&#")) {
            references(markdown, slips);
        }
    }

    private static void references(String markdown, List<Slip> slips) {
        var code = CodeRanges.of(markdown);
        var reference = REFERENCE.matcher(markdown);
        while (reference.find()) {
            int c = character(reference.group(1), reference.group(2));
            if (isSuspect(c) && !code.has(reference.start())) {
                var kind = isTurning(c) ? Slip.Kind.TURNING : Slip.Kind.CONTROL;
                slips.add(new Slip(kind, Character.toString(c), reference.start(), reference.end()));
            }
        }
    }

    /** The first character that turns the words of a text round, which is of one line. */
    public static Optional<String> turningIn(String line) {
        int at = turning(line);
        return at < 0 ? Optional.empty() : Optional.of(line.substring(at, at + 1));
    }

    /** Whether a character may be a slip, wherever it stands. */
    static boolean isSuspect(int c) {
        return c < 0x10000 && ControlCharacters.is((char) c) || isTurning(c);
    }

    /** Whether the reference at a place in a text stands for such a character. */
    static boolean isSuspectReference(String text, int at) {
        var reference = REFERENCE.matcher(text).region(at, Math.min(text.length(), at + 12));
        return reference.lookingAt() && isSuspect(character(reference.group(1), reference.group(2)));
    }

    private static int character(String hexadecimal, String decimal) {
        return hexadecimal == null ? Integer.parseInt(decimal) : Integer.parseInt(hexadecimal, 16);
    }

    /** Whether it is an embedding, an override or an isolate, or ends one. */
    static boolean isTurning(int c) {
        return c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069;
    }

    /**
     * Where the first override stands, or an embedding or isolate that its line leaves open, as no honest text does; -1 where
     * there is none.
     */
    private static int turning(String text) {
        int embedding = -1;
        int isolate = -1;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == '\n' && Math.max(embedding, isolate) >= 0) {
                break;
            }
            switch (c) {
                case '\u202D', '\u202E' -> {
                    return at;
                }
                case '\u202A', '\u202B' -> embedding = at;
                case '\u2066', '\u2067', '\u2068' -> isolate = at;
                case '\u202C' -> embedding = -1;
                case '\u2069' -> isolate = -1;
                default -> {}
            }
        }
        return Math.max(embedding, isolate);
    }
}

package org.afterword.markdown;

import java.util.Optional;

/** Letters that were read in another encoding than they were written in, in a text of any kind. */
public final class WrongLetters {
    private WrongLetters() {}

    /** The first of them. */
    public static Optional<Slip> in(String text) {
        return mayBeIn(text) ? SignSlips.wrongLetters(text) : Optional.empty();
    }

    /** What is said of them. */
    public static String message(Slip slip) {
        return "'" + slip.written()
                + "' is what letters become that are read in another encoding than they were written in";
    }

    /** Told at a glance: nearly no text has one of these signs before what is no letter. */
    private static boolean mayBeIn(String text) {
        var letters = text.toCharArray();
        for (int i = 0; i < letters.length; i++) {
            char c = letters[i];
            if (c >= 0xc2
                    ? c == '\ufffd' || c <= 0xf4 && SuspectSigns.isWronglyRead(text, i)
                    : c == '=' && i + 3 < letters.length && letters[i + 3] == '=') {
                return true;
            }
        }
        return false;
    }
}

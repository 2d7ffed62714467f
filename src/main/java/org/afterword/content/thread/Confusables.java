package org.afterword.content.thread;

import java.util.Arrays;
import java.util.Optional;
import org.afterword.base.state.ProgramFile;

/**
 * Which characters outside ASCII look like which letters: a line for each, the character and what it looks like, in the
 * order of the characters. They are Unicode's confusables (UTS #39), and some more; a test makes the file from ICU's, and
 * holds it to that. It is read when the first name asks for it.
 */
final class Confusables {
    static final String FILE = "org/afterword/content/look-alikes.txt";

    private static final String TABLE = ProgramFile.text(FILE);
    private static final int[] CHARACTERS = new int[(int) TABLE.lines().count()];
    private static final int[] STARTS = new int[CHARACTERS.length];

    static {
        for (int line = 0, at = 0; line < CHARACTERS.length; line++) {
            CHARACTERS[line] = TABLE.codePointAt(at);
            STARTS[line] = at + Character.charCount(CHARACTERS[line]);
            at = TABLE.indexOf('\n', at) + 1;
        }
    }

    private Confusables() {}

    /** The letters that a character looks like, in lower case; empty where it looks like nothing but itself. */
    static Optional<String> like(int character) {
        int line = Arrays.binarySearch(CHARACTERS, character);
        return line < 0
                ? Optional.empty()
                : Optional.of(TABLE.substring(STARTS[line], TABLE.indexOf('\n', STARTS[line])));
    }
}

package org.afterword.formula;

/**
 * What became of a formula.
 *
 * @param mathml a {@code math} element with the formula's source as its annotation; empty where there is a mistake
 * @param mistake what is wrong with it, in a sentence without an end; empty where nothing is
 * @param cure what to do about that
 * @param start where in the formula it is
 * @param end behind that; the same at the formula's end
 */
public record Typeset(String mathml, String mistake, String cure, int start, int end) {

    static Typeset as(String mathml) {
        return new Typeset(mathml, "", "", 0, 0);
    }

    /** Whether there is something wrong with it. */
    public boolean fails() {
        return !mistake.isEmpty();
    }
}

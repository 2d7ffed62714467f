package org.afterword.base.problem;

/**
 * A place in a source text, kept small because nearly all are never shown.
 *
 * @param line counted from 1
 * @param column in code points, counted from 1
 * @param length in code points
 */
public record Place(SourceText source, int line, int column, int length) {

    /** The same place with the line's text, as a problem shows it. */
    public Position position() {
        return source.at(line, column, length);
    }

    /** Where something is written from here on, in letters of either case; this place where it is not. */
    public Position positionOf(String written) {
        return source.find(written, line, column).orElseGet(this::position);
    }
}

package org.afterword.base.problem;

import java.util.Optional;

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

    /** Where a comment of YAML begins right behind a text that stands here without quotes; empty where none does. */
    public Optional<Position> commentBehind(String text) {
        return source.commentBehind(text, line, column);
    }

    /** Where something is written from here on, in letters of either case; this place where it is not. */
    public Position positionOf(String written) {
        return source.find(written, line, column).orElseGet(this::position);
    }

    /** The same for what is written in one line, which may stand there otherwise, and so again further on. */
    public Position inLine(String written) {
        return source.findInLine(written, line, column).orElseGet(this::position);
    }
}

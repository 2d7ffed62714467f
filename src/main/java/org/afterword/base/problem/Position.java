package org.afterword.base.problem;

import java.util.Comparator;

/**
 * A place in a source file.
 *
 * @param path the file, with forward slashes, as a person would name it from the site's folder
 * @param line counted from 1; 0 stands for the file as a whole
 * @param column in Unicode code points, counted from 1; 0 where there is no line
 * @param length how many code points the place spans, at least 1 where there is a line
 * @param excerpt the whole line's text, without its line end
 */
public record Position(String path, int line, int column, int length, String excerpt) implements Comparable<Position> {

    private static final Comparator<Position> ORDER = Comparator.comparing(Position::path)
            .thenComparingInt(Position::line)
            .thenComparingInt(Position::column);

    /** The file as a whole. */
    public static Position file(String path) {
        return new Position(path, 0, 0, 0, "");
    }

    @Override
    public int compareTo(Position other) {
        return ORDER.compare(this, other);
    }

    /** {@code path:line:column}, or the path alone for a whole file. */
    @Override
    public String toString() {
        return line == 0 ? path : path + ":" + line + ":" + column;
    }
}

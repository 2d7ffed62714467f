package org.afterword.base.problem;

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

    /** The file as a whole. */
    public static Position file(String path) {
        return new Position(path, 0, 0, 0, "");
    }

    /** By path, line and column. Java's own comparators are code that it makes up at every start. */
    @Override
    public int compareTo(Position other) {
        int byPath = path.compareTo(other.path);
        if (byPath != 0) {
            return byPath;
        }
        int byLine = Integer.compare(line, other.line);
        return byLine != 0 ? byLine : Integer.compare(column, other.column);
    }

    /** {@code path:line:column}, or the path alone for a whole file. */
    @Override
    public String toString() {
        return line == 0 ? path : path + ":" + line + ":" + column;
    }
}

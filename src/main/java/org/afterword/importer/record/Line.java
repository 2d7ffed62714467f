package org.afterword.importer.record;

import org.afterword.base.PrivateAddress;
import org.afterword.base.problem.Excerpt;
import org.afterword.base.problem.Position;

/**
 * Where a record stands in an export.
 *
 * @param file as the user named it, with the entry's name behind an exclamation mark where it is in a zip
 * @param number counted from 1; 0 stands for the file as a whole
 * @param seen what the line says, and carets below a place in it, in two lines; empty where no place is meant
 */
public record Line(String file, int number, String seen) implements Comparable<Line> {

    /** One in which no place is meant. */
    public Line(String file, int number) {
        this(file, number, "");
    }

    /** Stands for a file as a whole. */
    public static Line whole(String file) {
        return new Line(file, 0);
    }

    /**
     * A place in a line. Of addresses in it no more than the first sign is seen.
     *
     * @param column in code points, counted from 1
     * @param text the whole line
     */
    public static Line at(String file, int number, int column, String text) {
        var hidden = PrivateAddress.hidden(text);
        var excerpt = Excerpt.of(hidden, Excerpt.forward(hidden, 0, column - 1), 1);
        return new Line(
                file,
                number,
                number + " | " + excerpt.text() + "\n"
                        + " ".repeat(Integer.toString(number).length()) + " | " + " ".repeat(excerpt.indent()) + "^");
    }

    Position position() {
        return new Position(file, number, number == 0 ? 0 : 1, number == 0 ? 0 : 1, "");
    }

    @Override
    public int compareTo(Line other) {
        int byFile = file.compareTo(other.file);
        return byFile != 0 ? byFile : Integer.compare(number, other.number);
    }

    @Override
    public String toString() {
        return number == 0 ? file : file + ":" + number;
    }
}

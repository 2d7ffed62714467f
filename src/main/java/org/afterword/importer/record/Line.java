package org.afterword.importer.record;

import org.afterword.base.problem.Position;

/**
 * Where a record stands in an export.
 *
 * @param file as the user named it, with the entry's name behind an exclamation mark where it is in a zip
 * @param number counted from 1; 0 stands for the file as a whole
 */
public record Line(String file, int number) implements Comparable<Line> {

    /** Stands for a file as a whole. */
    public static Line whole(String file) {
        return new Line(file, 0);
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

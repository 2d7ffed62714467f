package org.afterword.importer.folder.matter;

import org.afterword.base.problem.Reworded;

/** Fields that cannot be read, with the place at which they go wrong. */
public final class MatterException extends Exception {
    private static final long serialVersionUID = 1;

    private final String path;
    private final int line;
    private final int column;

    private MatterException(String path, int line, int column, String message) {
        super(message);
        this.path = path;
        this.line = line;
        this.column = column;
    }

    MatterException(int line, int column, String message) {
        this("", line, column, message);
    }

    MatterException(int line, int column, Reworded mistake) {
        this(line, column, mistake.cure().isEmpty() ? mistake.what() : mistake.what() + "; " + mistake.cure());
    }

    /** The same for fields that begin some lines further down. */
    MatterException below(int lines) {
        return new MatterException(path, line + lines, column, getMessage());
    }

    /** The same in a file that has nothing else, by its path in the folder that is read. */
    public MatterException in(String file) {
        return new MatterException(file, line, column, getMessage());
    }

    /** The file, by its path in the folder that is read; empty where who reads it knows. */
    public String path() {
        return path;
    }

    /** The line, counted from the beginning of what was read; 0 for all of it. */
    public int line() {
        return line;
    }

    /** The column, in code points, counted from 1; 0 where the line as a whole is meant. */
    public int column() {
        return column;
    }
}

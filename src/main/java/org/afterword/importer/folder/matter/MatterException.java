package org.afterword.importer.folder.matter;

import org.afterword.base.problem.Reworded;

/** Fields that cannot be read, with the line in which they go wrong, counted from 1. */
public final class MatterException extends Exception {
    private static final long serialVersionUID = 1;

    private final int line;

    MatterException(int line, String message) {
        super(message);
        this.line = line;
    }

    MatterException(int line, Reworded mistake) {
        this(line, mistake.cure().isEmpty() ? mistake.what() : mistake.what() + "; " + mistake.cure());
    }

    /** The line, counted from the beginning of what was read. */
    public int line() {
        return line;
    }
}

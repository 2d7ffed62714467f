package org.afterword.content.writing;

import java.io.IOException;

/** Says that a file is not as it was when it was decided what to write: whoever decided may look again. */
public final class ChangedMeanwhile extends IOException {
    private static final long serialVersionUID = 1;

    ChangedMeanwhile(String file) {
        super(file + " was changed meanwhile");
    }
}

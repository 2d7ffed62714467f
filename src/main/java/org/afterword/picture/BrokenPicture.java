package org.afterword.picture;

import java.io.IOException;

/** A picture cannot be made out. */
final class BrokenPicture extends IOException {
    private static final long serialVersionUID = 1;

    BrokenPicture(String message) {
        super(message);
    }
}

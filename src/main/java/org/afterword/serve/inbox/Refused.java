package org.afterword.serve.inbox;

import java.io.IOException;

/** Why what the author wanted was not done. Nothing was changed then. */
final class Refused extends Exception {
    private static final long serialVersionUID = 1;

    Refused(String message) {
        super(message);
    }

    Refused(IOException cause) {
        super(cause.getMessage() + ". Nothing was changed.", cause);
    }
}

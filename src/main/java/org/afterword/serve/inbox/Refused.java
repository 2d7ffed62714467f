package org.afterword.serve.inbox;

/** Why what the author wanted was not done. Nothing was changed then. */
final class Refused extends Exception {
    private static final long serialVersionUID = 1;

    Refused(String message) {
        super(message);
    }
}

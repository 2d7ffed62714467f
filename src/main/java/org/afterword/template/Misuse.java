package org.afterword.template;

import io.pebbletemplates.pebble.error.PebbleException;

/** A filter, a test or a function was given what it cannot work with. */
final class Misuse extends PebbleException {
    private static final long serialVersionUID = 1L;

    Misuse(Throwable cause, String message, int line, String template) {
        super(cause, message, line, template);
    }
}

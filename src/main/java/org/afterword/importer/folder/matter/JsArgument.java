package org.afterword.importer.folder.matter;

import java.util.Optional;

/**
 * What a call of JavaScript is given in one place.
 *
 * @param value if it stands there plainly
 * @param code as it was written
 */
public record JsArgument(Optional<Object> value, String code) {

    /** The text, if it is one. */
    public Optional<String> text() {
        return value.filter(String.class::isInstance).map(String.class::cast);
    }

    /** The function, if it only puts values into a text. */
    public Optional<JsFunction> function() {
        return JsFunction.of(code);
    }
}

package org.afterword.template;

import java.util.List;
import java.util.Locale;
import org.afterword.base.fingerprint.Fingerprint;

/**
 * What a template can do besides printing. All are pure: their answer depends on their arguments and on what enters
 * {@link #fingerprint()}. An {@link IllegalArgumentException} says in its message what the template got wrong.
 */
public interface Functions {
    /** The template function {@code say}: a word of the interface in a page's language, with its arguments filled in. */
    String say(String key, List<Object> arguments, Locale language);

    /** The filter {@code markdown}: prose as HTML. */
    Object markdown(Object prose);

    /** The filter {@code html}: prose as a text that holds HTML with whole addresses, for feeds. */
    String html(Object prose);

    /** The filter {@code json}: a value as a JSON text. */
    String json(Object value);

    /**
     * The template function {@code structuredData}: what a page says of itself in JSON-LD, printed as it is. Nothing in it
     * may end the script element that holds it.
     */
    String structuredData(List<Object> arguments);

    /** The language of a page, in which its words are, and filters write dates, numbers and letters. */
    Locale language(Record view);

    /** Stands for all that the functions know. */
    Fingerprint fingerprint();
}

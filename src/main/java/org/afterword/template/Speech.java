package org.afterword.template;

import java.util.List;
import java.util.Locale;

/** What knows the words of the interface, for templates that are rendered before there are pages. */
public interface Speech {
    /**
     * A word in a language, with its arguments filled in.
     *
     * @throws IllegalArgumentException if there is no such word, or no number for one that needs it
     */
    String say(String key, List<Object> arguments, Locale language);
}

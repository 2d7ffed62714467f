package org.afterword.importer.body;

import org.jsoup.parser.Parser;

/** References to characters, such as {@code &eacute;}, in what is not HTML. */
public final class Entities {
    private Entities() {}

    /** The text with the characters that are meant. */
    public static String decoded(String text) {
        return text.indexOf('&') < 0 ? text : Parser.unescapeEntities(text, false);
    }
}

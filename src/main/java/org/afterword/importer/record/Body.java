package org.afterword.importer.record;

import java.util.Optional;

/**
 * The text of an article or a comment as the export has it.
 *
 * @param typed the Markdown that the old system made an HTML text from; it counts where it says the same here
 */
public record Body(String text, Format format, Optional<String> typed) {
    /** No words. */
    public static final Body EMPTY = new Body("", Format.HTML);

    /** How a text is marked up. */
    public enum Format {
        /** HTML, complete with its paragraphs. */
        HTML,
        /** HTML in which a blank line parts paragraphs and a line end is a line break, as WordPress keeps it. */
        WORDPRESS,
        /** Markdown. */
        MARKDOWN,
        /** Text without any markup. */
        TEXT
    }

    /** A text that was made from no Markdown. */
    public Body(String text, Format format) {
        this(text, format, Optional.empty());
    }

    /** HTML and the Markdown that it was made from; where one of the two is missing, the other alone. */
    public static Body of(Optional<String> html, Optional<String> markdown) {
        return html.map(text -> new Body(text, Format.HTML, markdown))
                .orElseGet(() -> new Body(markdown.orElse(""), Format.MARKDOWN));
    }

    /** HTML that was made from no Markdown. */
    public static Body html(String text) {
        return new Body(text, Format.HTML);
    }
}

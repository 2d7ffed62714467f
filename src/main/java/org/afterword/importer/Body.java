package org.afterword.importer;

/** The text of an article or a comment as the export has it. */
record Body(String text, Format format) {
    static final Body EMPTY = new Body("", Format.HTML);

    /** How a text is marked up. */
    enum Format {
        /** HTML, complete with its paragraphs. */
        HTML,
        /** HTML in which a blank line parts paragraphs and a line end is a line break, as WordPress keeps it. */
        WORDPRESS,
        /** Markdown. */
        MARKDOWN,
        /** Text without any markup. */
        TEXT
    }

    static Body html(String text) {
        return new Body(text, Format.HTML);
    }
}

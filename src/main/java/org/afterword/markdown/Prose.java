package org.afterword.markdown;

/** A text in Markdown that stays source until it is printed. */
public record Prose(String markdown, Trust trust) {

    public static Prose byAuthor(String markdown) {
        return new Prose(markdown, Trust.AUTHOR);
    }

    public static Prose byVisitor(String markdown) {
        return new Prose(markdown, Trust.VISITOR);
    }
}

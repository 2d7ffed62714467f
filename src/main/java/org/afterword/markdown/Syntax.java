package org.afterword.markdown;

/**
 * What an author's Markdown knows besides the usual.
 *
 * @param mathematics whether formulas stand between dollars
 * @param marks whether {@code ==words==} are marked, and {@code ~2~} and {@code ^2^} stand lower and higher
 * @param definitions whether a line that begins with a colon defines the line before it
 * @param headingIds whether a heading may end with its id: {@code {#id}}
 * @param shortcodes whether HTML stands in it that shortcodes made, as {@link MadeHtml} marks it
 * @param typography the language as which quotation marks, dashes and the like are set; empty where they stay as they are
 */
public record Syntax(
        boolean mathematics,
        boolean marks,
        boolean definitions,
        boolean headingIds,
        boolean shortcodes,
        String typography) {
    /** The usual, and no more. */
    public static final Syntax PLAIN = new Syntax(false, false, false, false, false, "");

    /** A text without markup, such as a title, as the language has it. */
    public String set(String text) {
        return typography.isEmpty() ? text : Typesetter.set(typography, text);
    }

    /** The same for looking a text over, in which all stands as it is written. */
    Syntax unset() {
        return typography.isEmpty() ? this : new Syntax(mathematics, marks, definitions, headingIds, shortcodes, "");
    }

    /** The same for a text in which shortcodes were replaced. */
    public Syntax withShortcodes() {
        return new Syntax(mathematics, marks, definitions, headingIds, true, typography);
    }

    /** The same for a text as its author wrote it. */
    Syntax withoutShortcodes() {
        return shortcodes ? new Syntax(mathematics, marks, definitions, headingIds, false, typography) : this;
    }

    /** Whether there is no more than the usual. */
    boolean isPlain() {
        return equals(PLAIN);
    }

    /** As a record's own, for which Java would make up code at every start. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Syntax syntax
                && mathematics == syntax.mathematics
                && marks == syntax.marks
                && definitions == syntax.definitions
                && headingIds == syntax.headingIds
                && shortcodes == syntax.shortcodes
                && typography.equals(syntax.typography);
    }

    @Override
    public int hashCode() {
        return (mathematics ? 1 : 0)
                + (marks ? 2 : 0)
                + (definitions ? 4 : 0)
                + (headingIds ? 8 : 0)
                + (shortcodes ? 16 : 0)
                + 32 * typography.hashCode();
    }
}

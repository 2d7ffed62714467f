package org.afterword.content.settings;

import org.afterword.markdown.Syntax;
import org.afterword.yaml.Fields;
import org.afterword.yaml.ForeignFields;

/** Reads what Markdown knows besides the usual: a site says it for all articles, and an article for itself. */
public final class SyntaxReader {
    private static final String FIELD = "markdown";

    private static final ForeignFields ELSEWHERE = new ForeignFields()
            .add("use 'mathematics'", "math maths katex mathjax latex tex formulas mathjs mathml")
            .add(
                    "take it out: all articles have it",
                    "footnotes footnote tables table tasklist tasklists strikethrough autolink linkify alerts admonitions gfm html unsafe rawhtml");

    private SyntaxReader() {}

    /** @param otherwise what holds where nothing is said */
    public static Syntax read(Fields fields, Syntax otherwise) {
        var group = fields.group(
                FIELD,
                "write markdown: {mathematics: true}, with what there is to be, or, for Markdown beside each page, outputs: {markdown: true}");
        if (group.isEmpty()) {
            return otherwise;
        }
        var given = group.get();
        var syntax = new Syntax(
                given.flag("mathematics", otherwise.mathematics()),
                otherwise.marks(),
                otherwise.definitions(),
                otherwise.headingIds(),
                otherwise.typography());
        given.refuseOthers(ELSEWHERE);
        return syntax;
    }
}

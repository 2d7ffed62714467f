package org.afterword.content.settings;

import org.afterword.markdown.Syntax;
import org.afterword.yaml.Fields;
import org.afterword.yaml.ForeignFields;

/** Reads what Markdown knows besides the usual: a site says it for all articles, and an article for itself. */
public final class SyntaxReader {
    private static final String FIELD = "markdown";

    private static final ForeignFields ELSEWHERE = new ForeignFields()
            .add("use 'mathematics'", "math maths katex mathjax latex tex formulas mathjs mathml")
            .add("use 'typography'", "smartypants smartquotes smart typographer quotes dashes typographicquotes")
            .add("use 'marks'", "mark highlight highlights sub sup subscript superscript")
            .add("use 'definitions'", "definition definitionlist definitionlists deflist deflists dl")
            .add("use 'heading-ids'", "headingid ids anchors headeranchors attributes attrlist headerids customids")
            .add(
                    "take it out: all articles have it",
                    "footnotes footnote tables table tasklist tasklists strikethrough autolink linkify alerts admonitions gfm html unsafe rawhtml");

    private SyntaxReader() {}

    /**
     * @param otherwise what holds where nothing is said
     * @param language in which the words are
     */
    public static Syntax read(Fields fields, Syntax otherwise, String language) {
        var group = fields.group(
                FIELD,
                "write markdown: {mathematics: true}, with what there is to be, or, for Markdown beside each page, outputs: {markdown-pages: true}");
        boolean typography = !otherwise.typography().isEmpty();
        if (group.isEmpty()) {
            return !typography || otherwise.typography().equals(language)
                    ? otherwise
                    : new Syntax(
                            otherwise.mathematics(),
                            otherwise.marks(),
                            otherwise.definitions(),
                            otherwise.headingIds(),
                            false,
                            language);
        }
        var given = group.get();
        var syntax = new Syntax(
                given.flag("mathematics", otherwise.mathematics()),
                given.flag("marks", otherwise.marks()),
                given.flag("definitions", otherwise.definitions()),
                given.flag("heading-ids", otherwise.headingIds()),
                false,
                given.flag("typography", typography) ? language : "");
        given.refuseOthers(ELSEWHERE);
        return syntax;
    }
}

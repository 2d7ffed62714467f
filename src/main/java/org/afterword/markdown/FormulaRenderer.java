package org.afterword.markdown;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.afterword.formula.Formula;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlWriter;

/** Renders formulas as MathML; one with a mistake, of which the build tells, as it was written. */
final class FormulaRenderer implements NodeRenderer {
    private static final Pattern ELEMENT =
            Pattern.compile("(?s)<math( display=\"block\")?>[^<]*+(?:<(?!/math>|annotation )[^<]*+)*+"
                    + "<annotation encoding=\"application/x-tex\">([^<]*)</annotation></semantics></math>");
    private static final Pattern TAG = Pattern.compile("(?s)<annotation.*|<[^>]*>");

    /** Signs that fit in a line on a phone; a formula with more scrolls by itself. */
    private static final int SHORT = 24;

    private final HtmlNodeRendererContext context;

    FormulaRenderer(HtmlNodeRendererContext context) {
        this.context = context;
    }

    /** Formulas in HTML as they were written, with their dollars, for those who read it elsewhere. */
    static String asWritten(String html) {
        return html.contains("<math")
                ? ELEMENT.matcher(html).replaceAll(found -> {
                    var dollars = found.group(1) == null ? "$" : "$$";
                    return Matcher.quoteReplacement(dollars + found.group(2) + dollars);
                })
                : html;
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(FormulaNode.class, FormulaBlock.class);
    }

    @Override
    public void render(Node node) {
        var html = context.getWriter();
        if (node instanceof FormulaBlock block) {
            var math = block.isClosed() ? mathml(block.formula()) : "";
            html.line();
            html.raw(
                    isLong(math)
                            ? "<p class=\"scroll formula" + FormulaWidth.asClass(math) + "\" tabindex=\"0\">"
                            : "<p class=\"scroll formula\">");
            write(math, block.written(), html);
            html.raw("</p>");
            html.line();
        } else if (node instanceof FormulaNode inline) {
            write(mathml(inline.formula()), inline.written(), html);
        }
    }

    private static String mathml(Formula formula) {
        return formula.typeset().mathml();
    }

    private static void write(String math, String written, HtmlWriter html) {
        if (math.isEmpty()) {
            html.text(written);
        } else {
            html.raw(math);
        }
    }

    private static boolean isLong(String math) {
        return TAG.matcher(math).replaceAll("").length() > SHORT;
    }
}

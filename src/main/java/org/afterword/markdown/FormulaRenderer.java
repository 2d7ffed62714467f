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
    private static final Pattern ELEMENT = Pattern.compile(
            "(?s)<math( display=\"block\")?(?: class=\"parted\")?>[^<]*+(?:<(?!/math>|annotation )[^<]*+)*+"
                    + "<annotation encoding=\"application/x-tex\">([^<]*)</annotation></semantics></math>");
    private static final Pattern TIE = Pattern.compile("<span class=\"tied\">([^<]*+)</span>");
    private static final Pattern TAG = Pattern.compile("(?s)<annotation.*|<[^>]*>");

    /** Signs that fit in a line on a phone; a formula with more scrolls by itself. */
    private static final int SHORT = 24;

    /** Signs that fit in a line with what is tied to them. */
    private static final int TIED = 16;

    private final HtmlNodeRendererContext context;

    FormulaRenderer(HtmlNodeRendererContext context) {
        this.context = context;
    }

    /** Formulas in HTML as they were written, with their dollars, for those who read it elsewhere. */
    static String asWritten(String html) {
        if (!html.contains("<math")) {
            return html;
        }
        var written = ELEMENT.matcher(html).replaceAll(found -> {
            var dollars = found.group(1) == null ? "$" : "$$";
            return Matcher.quoteReplacement(dollars + found.group(2) + dollars);
        });
        return TIE.matcher(written).replaceAll("$1");
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(FormulaNode.class, TiedFormula.class, FormulaBlock.class);
    }

    @Override
    public void render(Node node) {
        var html = context.getWriter();
        if (node instanceof FormulaBlock block) {
            var math = block.isClosed() ? mathml(block.formula()) : "";
            html.line();
            html.raw(isLong(math) ? scrolling("p", math) : "<p class=\"scroll formula\">");
            write(onPaper(math), block.written(), html);
            html.raw("</p>");
            html.line();
        } else if (node instanceof FormulaNode inline) {
            write(inLine(mathml(inline.formula()), inline.formula().display()), inline.written(), html);
        } else if (node instanceof TiedFormula tied) {
            var formula = tied.formula();
            var math = mathml(formula.formula());
            boolean fits = !formula.formula().display() && signs(math) <= TIED;
            html.raw(fits ? "<span class=\"tied\">" : "");
            for (var child = tied.getFirstChild(); child != null; child = child.getNext()) {
                context.render(child);
            }
            html.raw(fits ? "</span>" : "");
        }
    }

    private static String scrolling(String element, String math) {
        return "<" + element + " class=\"scroll formula" + FormulaWidth.asClass(math) + "\" tabindex=\"0\">";
    }

    /** One that is wider than paper, and can be parted, is. */
    private static String onPaper(String math) {
        return isLong(math) && FormulaWidth.of(math) > FormulaWidth.PAPER ? parted(math, FormulaWidth.PAPER) : math;
    }

    /** One that is wider than a phone is parted, and scrolls in browsers that begin no new line in it; one that cannot be scrolls. */
    private static String inLine(String math, boolean display) {
        if (!isLong(math) || FormulaWidth.of(math) <= FormulaWidth.PHONE) {
            return math;
        }
        var parted = display ? math : parted(math, FormulaWidth.PHONE);
        return (parted.equals(math)
                        ? scrolling("span", math)
                        : "<span class=\"lines" + FormulaWidth.asClass(math) + "\">")
                + parted
                + "</span>";
    }

    private static String parted(String math, double width) {
        var parts = new FormulaParts(math);
        return parts.fit(width) ? parts.mathml() : math;
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
        return signs(math) > SHORT;
    }

    private static int signs(String math) {
        return TAG.matcher(math).replaceAll("").length();
    }
}

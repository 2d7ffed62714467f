package org.afterword.markdown;

import org.afterword.formula.Formula;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.CustomNode;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Text;

/** Signs that were hidden from the parser behind characters that no text has (Unicode §23.7), and come back behind it. */
final class MaskedSigns extends AbstractVisitor {
    /** Signs that can be hidden besides brackets. */
    static final String SIGNS = "*_~+{}=^";

    private static final String HIDDEN = SIGNS + "[]";
    private static final char FIRST = '\uFDE0';

    /** The character that stands for a sign. */
    static char mask(char sign) {
        return (char) (FIRST + HIDDEN.indexOf(sign));
    }

    private static String shown(String text) {
        if (text == null) {
            return null;
        }
        StringBuilder shown = null;
        for (int i = 0; i < text.length(); i++) {
            int hidden = text.charAt(i) - FIRST;
            if (hidden >= 0 && hidden < HIDDEN.length()) {
                shown = shown == null ? new StringBuilder(text) : shown;
                shown.setCharAt(i, HIDDEN.charAt(hidden));
            }
        }
        return shown == null ? text : shown.toString();
    }

    @Override
    public void visit(Text text) {
        text.setLiteral(shown(text.getLiteral()));
    }

    @Override
    public void visit(Code code) {
        code.setLiteral(shown(code.getLiteral()));
    }

    @Override
    public void visit(HtmlInline html) {
        html.setLiteral(shown(html.getLiteral()));
    }

    @Override
    public void visit(Link link) {
        link.setDestination(shown(link.getDestination()));
        link.setTitle(shown(link.getTitle()));
        visitChildren(link);
    }

    @Override
    public void visit(Image image) {
        image.setDestination(shown(image.getDestination()));
        image.setTitle(shown(image.getTitle()));
        visitChildren(image);
    }

    @Override
    public void visit(CustomNode node) {
        if (node instanceof FormulaNode formula) {
            var tex = shown(formula.formula().tex());
            var whole = new FormulaNode(new Formula(tex, formula.formula().display()));
            whole.setSourceSpans(node.getSourceSpans());
            node.insertAfter(whole);
            node.unlink();
        } else {
            visitChildren(node);
        }
    }
}

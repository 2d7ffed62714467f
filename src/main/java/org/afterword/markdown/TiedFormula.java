package org.afterword.markdown;

import java.util.ArrayList;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Node;
import org.commonmark.node.Text;

/**
 * A formula in a line with the signs and letters that stand right at it. A browser lets a line end on both sides of a formula, and
 * the next one would begin with a comma.
 */
final class TiedFormula extends CustomNode {
    /** Signs and letters that stay with a formula, as in “{@code n}th”; where more stand there, the signs alone do. */
    private static final int MOST = 4;

    private TiedFormula() {}

    FormulaNode formula() {
        return (FormulaNode) getFirstChild().getNext();
    }

    /** Ties all formulas of a text, which is to be shown, and nothing else. */
    static void tieAll(Node document) {
        var formulas = new ArrayList<FormulaNode>();
        document.accept(new AbstractVisitor() {
            @Override
            public void visit(CustomNode node) {
                if (node instanceof FormulaNode formula) {
                    formulas.add(formula);
                } else {
                    visitChildren(node);
                }
            }
        });
        formulas.forEach(TiedFormula::tie);
    }

    private static void tie(FormulaNode formula) {
        var before = formula.getPrevious() instanceof Text text ? text : new Text("");
        var after = formula.getNext() instanceof Text text ? text : new Text("");
        int start = before.getLiteral().length() - openings(before.getLiteral());
        int end = followers(after.getLiteral());
        if (end > 0 || start < before.getLiteral().length()) {
            var tied = new TiedFormula();
            formula.insertBefore(tied);
            tied.appendChild(new Text(before.getLiteral().substring(start)));
            tied.appendChild(formula);
            tied.appendChild(new Text(after.getLiteral().substring(0, end)));
            before.setLiteral(before.getLiteral().substring(0, start));
            after.setLiteral(after.getLiteral().substring(end));
        }
    }

    private static int openings(String text) {
        int count = 0;
        while (count < text.length() && opens(text.charAt(text.length() - 1 - count))) {
            count++;
        }
        return count > MOST ? 0 : count;
    }

    private static int followers(String text) {
        int signs = 0;
        while (signs < text.length() && closes(text.charAt(signs))) {
            signs++;
        }
        int all = signs;
        while (all < text.length() && all <= MOST && belongs(text.charAt(all))) {
            all++;
        }
        return all <= MOST ? all : signs <= MOST ? signs : 0;
    }

    private static boolean opens(char sign) {
        return switch (Character.getType(sign)) {
            case Character.START_PUNCTUATION, Character.INITIAL_QUOTE_PUNCTUATION -> true;
            default -> sign == '"' || sign == '\'';
        };
    }

    private static boolean closes(char sign) {
        return switch (Character.getType(sign)) {
            case Character.END_PUNCTUATION, Character.FINAL_QUOTE_PUNCTUATION, Character.OTHER_PUNCTUATION -> true;
            default -> sign == '-';
        };
    }

    private static boolean belongs(char sign) {
        return closes(sign) || Character.isLetter(sign) && !Character.isIdeographic(sign);
    }
}

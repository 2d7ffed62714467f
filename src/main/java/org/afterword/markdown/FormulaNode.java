package org.afterword.markdown;

import org.afterword.formula.Formula;
import org.commonmark.node.CustomNode;

/** A formula in a line. */
final class FormulaNode extends CustomNode {
    private final Formula formula;

    FormulaNode(Formula formula) {
        this.formula = formula;
    }

    Formula formula() {
        return formula;
    }

    /** As its author wrote it, with its dollars, in one line. */
    String written() {
        var dollars = formula.display() ? "$$" : "$";
        return dollars + formula.tex().replace('\n', ' ') + dollars;
    }
}

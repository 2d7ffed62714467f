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

    /** As a line of plain text can say it, and where none can, as its author wrote it. */
    String read() {
        return formula.inWords().orElseGet(this::written);
    }

    /** As its author wrote it, with its dollars, in one line. */
    String written() {
        var dollars = formula.display() ? "$$" : "$";
        return dollars + formula.tex().replace('\n', ' ') + dollars;
    }
}

package org.afterword.template;

import io.pebbletemplates.pebble.extension.AbstractNodeVisitor;
import io.pebbletemplates.pebble.node.PrintNode;
import io.pebbletemplates.pebble.node.expression.FilterExpression;
import io.pebbletemplates.pebble.template.PebbleTemplateImpl;

/** Tells what escapes a printed value in which line it is printed: the engine adds that filter without one. */
final class PrintedLines extends AbstractNodeVisitor {
    PrintedLines(PebbleTemplateImpl template) {
        super(template);
    }

    @Override
    public void visit(PrintNode node) {
        if (node.getExpression() instanceof FilterExpression filter && filter.getLineNumber() == 0) {
            filter.setLineNumber(node.getLineNumber());
        }
        super.visit(node);
    }
}

package org.afterword.template;

import io.pebbletemplates.pebble.node.expression.ConcatenateExpression;
import io.pebbletemplates.pebble.template.EvaluationContextImpl;
import io.pebbletemplates.pebble.template.PebbleTemplateImpl;

/** The sign {@code ~}. The engine's own joins anything, and readers would see what Java makes of it. */
final class Joined extends ConcatenateExpression {
    @Override
    public String evaluate(PebbleTemplateImpl self, EvaluationContextImpl context) {
        var left = getLeftExpression().evaluate(self, context);
        var right = getRightExpression().evaluate(self, context);
        return text(left, self) + text(right, self);
    }

    private String text(Object value, PebbleTemplateImpl self) {
        if (Unprintable.isOne(value)) {
            throw new Misuse(
                    null,
                    "'~' needs texts, and one side is " + Placed.kind(value),
                    getLeftExpression().getLineNumber(),
                    self.getName());
        }
        return value == null ? "" : value.toString();
    }
}

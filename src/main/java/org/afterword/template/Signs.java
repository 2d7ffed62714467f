package org.afterword.template;

import io.pebbletemplates.pebble.node.expression.Expression;
import io.pebbletemplates.pebble.node.expression.UnaryMinusExpression;
import io.pebbletemplates.pebble.node.expression.UnaryPlusExpression;
import io.pebbletemplates.pebble.template.EvaluationContextImpl;
import io.pebbletemplates.pebble.template.PebbleTemplateImpl;
import java.util.function.Supplier;

/** The signs before a number. The engine's own say no line when something else stands there. */
final class Signs {
    private Signs() {}

    /** The sign {@code -}; public since the engine makes it. */
    public static final class Minus extends UnaryMinusExpression {
        @Override
        public Object evaluate(PebbleTemplateImpl self, EvaluationContextImpl context) {
            return signed("-", () -> super.evaluate(self, context), getChildExpression(), self);
        }
    }

    /** The sign {@code +}; public since the engine makes it. */
    public static final class Plus extends UnaryPlusExpression {
        @Override
        public Object evaluate(PebbleTemplateImpl self, EvaluationContextImpl context) {
            return signed("+", () -> super.evaluate(self, context), getChildExpression(), self);
        }
    }

    private static Object signed(String sign, Supplier<Object> number, Expression<?> child, PebbleTemplateImpl self) {
        try {
            return number.get();
        } catch (IllegalArgumentException e) {
            throw new Misuse(e, "the sign '" + sign + "' needs a number", child.getLineNumber(), self.getName());
        }
    }
}

package org.afterword.template;

import io.pebbletemplates.pebble.error.PebbleException;
import io.pebbletemplates.pebble.node.expression.AndExpression;
import io.pebbletemplates.pebble.node.expression.BinaryExpression;
import io.pebbletemplates.pebble.node.expression.OrExpression;
import io.pebbletemplates.pebble.template.EvaluationContextImpl;
import io.pebbletemplates.pebble.template.PebbleTemplateImpl;
import java.util.function.Supplier;

/** The words between two conditions. The engine's own say no line when one of the two is neither true nor false. */
final class Conditions {
    /** What to do about a condition that is null. */
    static final String NOTHING = "ask whether it 'is not null', or name what counts then: | default(false)";

    private Conditions() {}

    /** The operator {@code and}. */
    static final class And extends AndExpression {
        @Override
        public Boolean evaluate(PebbleTemplateImpl self, EvaluationContextImpl context) {
            return joined("and", () -> super.evaluate(self, context), this, self);
        }
    }

    /** The operator {@code or}. */
    static final class Or extends OrExpression {
        @Override
        public Boolean evaluate(PebbleTemplateImpl self, EvaluationContextImpl context) {
            return joined("or", () -> super.evaluate(self, context), this, self);
        }
    }

    private static Boolean joined(
            String word, Supplier<Boolean> both, BinaryExpression<?> joint, PebbleTemplateImpl self) {
        try {
            return both.get();
        } catch (PebbleException e) {
            if (e instanceof Misuse || !String.valueOf(e.getPebbleMessage()).startsWith("null value used in")) {
                throw e;
            }
            throw new Misuse( // the engine says nothing of the line, and calls both words by one name
                    e,
                    "'" + word + "' needs true or false, and this is null: " + NOTHING,
                    joint.getLeftExpression().getLineNumber(),
                    self.getName());
        } catch (ClassCastException e) {
            throw new Misuse(
                    e,
                    "'" + word + "' needs true or false on both sides, and one side is neither",
                    joint.getLeftExpression().getLineNumber(),
                    self.getName());
        }
    }
}

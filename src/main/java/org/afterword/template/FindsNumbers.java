package org.afterword.template;

import io.pebbletemplates.pebble.extension.escaper.SafeString;
import io.pebbletemplates.pebble.node.expression.ContainsExpression;
import io.pebbletemplates.pebble.template.EvaluationContextImpl;
import io.pebbletemplates.pebble.template.PebbleTemplateImpl;
import io.pebbletemplates.pebble.utils.OperatorUtils;
import java.util.Collection;
import java.util.Map;

/**
 * The operator {@code contains}, for which 3 is 3: the engine's own compares the objects in which Java holds numbers, of
 * which a template's are of another kind than a view's.
 */
final class FindsNumbers extends ContainsExpression {
    @Override
    public Boolean evaluate(PebbleTemplateImpl self, EvaluationContextImpl context) {
        var within = getLeftExpression().evaluate(self, context);
        var keys = within instanceof Map<?, ?> map ? map.keySet() : within;
        if (keys == null || keys.getClass().isArray()) {
            return super.evaluate(self, context);
        } else if (keys instanceof CharSequence || keys instanceof SafeString) {
            var part = getRightExpression().evaluate(self, context);
            return part != null && keys.toString().contains(part.toString());
        }
        if (!(keys instanceof Collection<?> known)) {
            throw new Misuse(
                    null,
                    "'contains' looks into a list, a text or a group of fields, and this is " + Placed.kind(keys),
                    getLeftExpression().getLineNumber(),
                    self.getName());
        }
        var wanted = getRightExpression().evaluate(self, context);
        return wanted instanceof Collection<?> all
                ? all.stream().allMatch(one -> contains(known, one))
                : contains(known, wanted);
    }

    private static boolean contains(Collection<?> known, Object wanted) {
        return wanted instanceof Number
                ? known.stream().anyMatch(one -> OperatorUtils.equals(one, wanted))
                : known.stream().anyMatch(one -> one == wanted || one != null && one.equals(wanted));
    }
}

package org.afterword.template;

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
        if (!(keys instanceof Collection<?> known)) {
            return super.evaluate(self, context);
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

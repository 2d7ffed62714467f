package org.afterword.template;

import io.pebbletemplates.pebble.extension.Function;
import io.pebbletemplates.pebble.template.EvaluationContext;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;

/** The engine's {@code range}, which makes a list of all its numbers, and so would take all memory for a slip of a zero. */
record BoundedRange(Function engines) implements Function {
    /** More than a page shows of anything. */
    private static final int MOST = 100_000;

    @Override
    public List<String> getArgumentNames() {
        return engines.getArgumentNames();
    }

    @Override
    public Object execute(Map<String, Object> arguments, PebbleTemplate self, EvaluationContext context, int line) {
        if (arguments.get("start") instanceof Number start
                && arguments.get("end") instanceof Number end
                && isTooLong(start.longValue(), end.longValue(), arguments.get("increment"))) {
            throw new Misuse(
                    null, "the function 'range' makes a list of at most 100,000 numbers", line, self.getName());
        }
        return engines.execute(arguments, self, context, line);
    }

    private static boolean isTooLong(long start, long end, Object increment) {
        long step = increment instanceof Number number ? number.longValue() : 1;
        return step != 0
                && BigInteger.valueOf(end)
                                .subtract(BigInteger.valueOf(start))
                                .divide(BigInteger.valueOf(step))
                                .compareTo(BigInteger.valueOf(MOST))
                        >= 0;
    }
}

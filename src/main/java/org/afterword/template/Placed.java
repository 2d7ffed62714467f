package org.afterword.template;

import io.pebbletemplates.pebble.extension.Filter;
import io.pebbletemplates.pebble.extension.Function;
import io.pebbletemplates.pebble.extension.Test;
import io.pebbletemplates.pebble.extension.core.DefaultFilter;
import io.pebbletemplates.pebble.extension.core.DefinedTest;
import io.pebbletemplates.pebble.extension.escaper.EscapeFilter;
import io.pebbletemplates.pebble.extension.escaper.SafeString;
import io.pebbletemplates.pebble.template.EvaluationContext;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.afterword.base.fingerprint.Components;

/**
 * Gives what goes wrong in one of the engine's own filters, tests and functions its name and its line: the engine lets
 * through what Java says of a value of the wrong kind, which has neither.
 */
final class Placed {
    /** Functions that of fewer values make nothing, or the one. */
    private static final Set<String> NEED_TWO = Set.of("max", "min");

    private Placed() {}

    /** The engine knows some by their class, which therefore stay as they are; none of them fails. */
    static Map<String, Filter> filters(Map<String, Filter> filters) {
        var placed = new HashMap<>(filters);
        placed.replaceAll((name, filter) -> filter instanceof DefaultFilter || filter instanceof EscapeFilter
                ? filter
                : new OfFilter(name, filter));
        return placed;
    }

    static Map<String, Test> tests(Map<String, Test> tests) {
        var placed = new HashMap<>(tests);
        placed.replaceAll((name, test) -> test instanceof DefinedTest ? test : new OfTest(name, test));
        return placed;
    }

    static Map<String, Function> functions(Map<String, Function> functions) {
        var placed = new HashMap<>(functions);
        placed.replaceAll((name, function) -> new OfFunction(name, function));
        return placed;
    }

    /** For what a call throws, among that the engine's own, which names Java's classes. */
    private static Misuse misuse(RuntimeException e, String what, int line, PebbleTemplate self) {
        return new Misuse(e, what, line, self.getName());
    }

    /** The engine hands over what a filter does not look at. */
    static void refuseValues(String filter, Map<String, Object> told, int line, PebbleTemplate self) {
        if (!told.isEmpty()) {
            throw new Misuse(null, "the filter '" + filter + "' takes nothing between brackets", line, self.getName());
        }
    }

    /** What a value is, in words for a person who writes HTML. */
    static String kind(Object value) {
        if (value == null) {
            return "nothing";
        } else if (value instanceof CharSequence || value instanceof SafeString || value instanceof Character) {
            return value.toString().isEmpty() ? "an empty text" : "a text";
        } else if (value instanceof Number) {
            return "a number";
        } else if (value instanceof Boolean) {
            return "true or false";
        }
        if (value instanceof Record record
                && (Components.of(record).place("trust") >= 0
                        || Components.of(record).place("prose") >= 0)) {
            return "prose"; // a text in Markdown, and by whom it is
        }
        return value instanceof Collection<?> ? "a list" : "a group of fields";
    }

    private record OfFilter(String name, Filter filter) implements Filter {
        @Override
        public List<String> getArgumentNames() {
            return filter.getArgumentNames();
        }

        @Override
        public Object apply(
                Object input, Map<String, Object> arguments, PebbleTemplate self, EvaluationContext context, int line) {
            Unprintable.refuse(name, input, line, self);
            if (filter.getArgumentNames() == null) {
                refuseValues(name, arguments, line, self);
            }
            try {
                return filter.apply(input, arguments, self, context, line);
            } catch (RuntimeException e) {
                var what = "the filter '" + name + "' cannot work with " + kind(input)
                        + (arguments.isEmpty() ? "" : " and what it is told");
                throw misuse(e, what, line, self);
            }
        }
    }

    private record OfTest(String name, Test test) implements Test {
        @Override
        public List<String> getArgumentNames() {
            return test.getArgumentNames();
        }

        @Override
        public boolean apply(
                Object input, Map<String, Object> arguments, PebbleTemplate self, EvaluationContext context, int line) {
            try {
                return test.apply(input, arguments, self, context, line);
            } catch (RuntimeException e) {
                throw misuse(e, "the test '" + name + "' cannot work with " + kind(input), line, self);
            }
        }
    }

    private record OfFunction(String name, Function function) implements Function {
        @Override
        public List<String> getArgumentNames() {
            return function.getArgumentNames();
        }

        @Override
        public Object execute(Map<String, Object> arguments, PebbleTemplate self, EvaluationContext context, int line) {
            if (NEED_TWO.contains(name) && arguments.size() < 2) {
                throw new Misuse(null, "the function '" + name + "' needs two numbers or more", line, self.getName());
            }
            try {
                return function.execute(arguments, self, context, line);
            } catch (RuntimeException e) {
                throw misuse(e, "the function '" + name + "' cannot work with what it is given", line, self);
            }
        }
    }
}

package org.afterword.template;

import io.pebbletemplates.pebble.extension.Filter;
import io.pebbletemplates.pebble.template.EvaluationContext;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A filter of ours. Of nothing it makes nothing.
 *
 * @param arguments the names of what it may be told, in order; null if it takes any number of values
 */
record OwnFilter(String name, List<String> arguments, Work work) implements Filter {

    /** What a filter does. It says in an {@link IllegalArgumentException} what the template got wrong. */
    interface Work {
        Object of(Object input, Map<String, Object> told, Locale language);
    }

    /** Values without names, which the engine hands over under their numbers, in no order. */
    static List<Object> inOrder(Map<String, Object> told) {
        var values = new ArrayList<Object>();
        while (told.containsKey(String.valueOf(values.size()))) {
            values.add(told.get(String.valueOf(values.size())));
        }
        return values;
    }

    @Override
    public List<String> getArgumentNames() {
        return arguments;
    }

    @Override
    public Object apply(
            Object input, Map<String, Object> told, PebbleTemplate self, EvaluationContext context, int line) {
        if (input == null) {
            return null;
        }
        Unprintable.refuse(name, input, line, self);
        if (arguments != null && arguments.isEmpty()) {
            Placed.refuseValues(name, told, line, self);
        }
        if (name.equals("html") && self.getName().endsWith(".html")) {
            throw new Misuse(
                    null,
                    "'html' is for feeds, and readers of a page would see the tags: use the filter 'markdown'",
                    line,
                    self.getName());
        }
        try {
            return work.of(input, told, context.getLocale());
        } catch (IllegalArgumentException e) {
            throw new Misuse(e, e.getMessage(), line, self.getName());
        } catch (ClassCastException | IndexOutOfBoundsException | NullPointerException e) {
            throw new Misuse(
                    e,
                    "the filter '" + name + "' cannot work with " + Placed.kind(input)
                            + (told.isEmpty() ? "" : " and what it is told"),
                    line,
                    self.getName());
        }
    }
}

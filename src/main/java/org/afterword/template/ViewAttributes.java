package org.afterword.template;

import io.pebbletemplates.pebble.attributes.AttributeResolver;
import io.pebbletemplates.pebble.attributes.ResolvedAttribute;
import io.pebbletemplates.pebble.error.PebbleException;
import io.pebbletemplates.pebble.extension.escaper.SafeString;
import io.pebbletemplates.pebble.node.ArgumentsNode;
import io.pebbletemplates.pebble.template.EvaluationContextImpl;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.afterword.base.Html;
import org.afterword.base.fingerprint.Components;
import org.afterword.base.problem.Nearest;

/**
 * Lets a template read the components of a record and the entries of a map by name, and nothing else: no method of any
 * object can be called. An {@link Optional} arrives as its value or as null.
 */
final class ViewAttributes implements AttributeResolver {
    @Override
    public ResolvedAttribute resolve(
            Object instance,
            Object attribute,
            Object[] arguments,
            ArgumentsNode call,
            EvaluationContextImpl context,
            String template,
            int line) {
        if (instance instanceof Record record) {
            var components = Components.of(record);
            var name = String.valueOf(attribute);
            int place = components.place(name);
            if (place < 0) {
                throw missing(name, components.names(), line, template);
            }
            return new ResolvedAttribute(printable(components.read(record, place)));
        }
        if (instance instanceof CharSequence
                || instance instanceof Number
                || instance instanceof Boolean
                || instance instanceof Enum<?>) {
            throw missing(String.valueOf(attribute), List.of(), line, template);
        }
        if (instance instanceof Map<?, ?> map && attribute instanceof String name && !map.containsKey(name)) {
            throw missing(
                    name, map.keySet().stream().map(String::valueOf).sorted().toList(), line, template);
        }
        return null;
    }

    private static PebbleException missing(String name, Collection<String> known, int line, String template) {
        return new PebbleException(
                null,
                "there is no '%s' here%s".formatted(name, known.isEmpty() ? "" : ": " + Nearest.hint(name, known)),
                line,
                template);
    }

    /** The components of a view as a template's variables. */
    Map<String, Object> variables(Record view) {
        var variables = new LinkedHashMap<String, Object>();
        Components.of(view).forEach(view, (name, value) -> variables.put(name, printable(value)));
        return variables;
    }

    /** What is safe as it is gets the engine's own mark for that, in a list too. */
    private static Object printable(Object value) {
        if (value instanceof Optional<?> optional) {
            return optional.map(ViewAttributes::printable).orElse(null);
        }
        if (value instanceof Html html) {
            return new SafeString(html.markup());
        }
        if (value instanceof List<?> list && !list.isEmpty() && list.get(0) instanceof Html) {
            return list.stream().map(ViewAttributes::printable).toList();
        }
        return value;
    }
}

package org.afterword.template;

import io.pebbletemplates.pebble.attributes.AttributeResolver;
import io.pebbletemplates.pebble.attributes.ResolvedAttribute;
import io.pebbletemplates.pebble.error.PebbleException;
import io.pebbletemplates.pebble.extension.escaper.SafeString;
import io.pebbletemplates.pebble.node.ArgumentsNode;
import io.pebbletemplates.pebble.node.ForNode;
import io.pebbletemplates.pebble.template.EvaluationContextImpl;
import io.pebbletemplates.pebble.template.MacroAttributeProvider;
import io.pebbletemplates.pebble.utils.OperatorUtils;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.afterword.base.Html;
import org.afterword.base.fingerprint.Components;
import org.afterword.base.problem.Nearest;

/**
 * Lets a template read the components of a record, the entries of a map by name and the items of a list by number, and
 * nothing else: no method of any object can be called, so that what a template is given stays as it is. An
 * {@link Optional} arrives as its value or as null.
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
        if (instance instanceof Named named) {
            return new ResolvedAttribute(printable(entry(named.values(), attribute, line, template)));
        } else if (instance instanceof Record record) {
            var components = Components.of(record);
            var name = String.valueOf(attribute);
            int place = components.place(name);
            if (place < 0) {
                throw missing(name, components.names(), line, template);
            }
            return new ResolvedAttribute(printable(components.read(record, place)));
        } else if (instance instanceof ForNode.LoopVariables loop) {
            return loop(loop, String.valueOf(attribute));
        } else if (instance instanceof MacroAttributeProvider) {
            return null; // the engine's own, which it reads itself
        } else if (instance instanceof Map<?, ?> map) {
            return new ResolvedAttribute(entry(map, attribute, line, template));
        } else if (instance instanceof List<?> list) {
            return new ResolvedAttribute(item(list, String.valueOf(attribute), line, template));
        } else if (instance instanceof Map.Entry<?, ?> entry) {
            return new ResolvedAttribute(
                    switch (String.valueOf(attribute)) {
                        case "key" -> entry.getKey();
                        case "value" -> entry.getValue();
                        default -> throw missing(String.valueOf(attribute), List.of("key", "value"), line, template);
                    });
        }
        throw new PebbleException(
                null,
                Wording.lacking(String.valueOf(attribute)) + ": write the name before it alone, since that is "
                        + Placed.kind(instance) + ", which has no fields",
                line,
                template);
    }

    /** What the engine would read by reflection, for which Java makes up code at every start. */
    private static ResolvedAttribute loop(ForNode.LoopVariables loop, String attribute) {
        return switch (attribute) {
            case "first" -> new ResolvedAttribute(loop.isFirst());
            case "last" -> new ResolvedAttribute(loop.isLast());
            case "index" -> new ResolvedAttribute(loop.getIndex());
            case "length" -> new ResolvedAttribute(loop.getLength());
            case "revindex" -> new ResolvedAttribute(loop.getRevindex());
            default -> null; // which the engine then tells
        };
    }

    /** A field of the author's own need not be there. */
    private static Object entry(Map<?, ?> map, Object attribute, int line, String template) {
        if (attribute instanceof Number) {
            for (var entry : map.entrySet()) {
                if (OperatorUtils.equals(entry.getKey(), attribute)) {
                    return entry.getValue();
                }
            }
        }
        if (map.containsKey(attribute)) {
            return map.get(attribute);
        } else if (map instanceof OwnFields) {
            return null;
        }
        throw missing(
                String.valueOf(attribute),
                map.keySet().stream().map(String::valueOf).sorted().toList(),
                line,
                template);
    }

    private static Object item(List<?> list, String attribute, int line, String template) {
        if (attribute.equals("size")) {
            return list.size();
        }
        try {
            return list.get(Integer.parseInt(attribute));
        } catch (NumberFormatException | IndexOutOfBoundsException e) {
            throw new PebbleException(
                    null,
                    Wording.lacking(attribute)
                            + (attribute.equals("length")
                                    ? ": write {{ LIST | length }}"
                                    : ": ask first whether the list is long enough, as with 'is not empty'"),
                    line,
                    template);
        }
    }

    private static PebbleException missing(String name, Collection<String> known, int line, String template) {
        var parted = known.stream().filter(one -> one.startsWith(name + "-")).findFirst(); // which the engine subtracts
        var hint = parted.map(one -> "write [\"" + one + "\"] in place of ." + one)
                .orElseGet(() -> Nearest.hint(name, known));
        return new PebbleException(null, Wording.lacking(name) + (known.isEmpty() ? "" : ": " + hint), line, template);
    }

    /** The components of a view as a template's variables. */
    Map<String, Object> variables(Record view) {
        var variables = new LinkedHashMap<String, Object>();
        Components.of(view).forEach(view, (name, value) -> variables.put(name, printable(value)));
        return variables;
    }

    /** What is safe as it is gets the engine's own mark for that, in a list too. */
    private static Object printable(Object value) {
        if (value instanceof String || value == null) {
            return value; // as most values: to find that one is no list and no map takes Java longer
        }
        if (value instanceof Optional<?> optional) {
            return optional.map(ViewAttributes::printable).orElse(null);
        }
        if (value instanceof Html html) {
            return new SafeString(html.markup());
        }
        if (value instanceof List<?> list && !list.isEmpty() && list.get(0) instanceof Html) {
            return list.stream().map(ViewAttributes::printable).toList();
        }
        return value instanceof Map<?, ?> own ? new OwnFields(own) : value;
    }
}

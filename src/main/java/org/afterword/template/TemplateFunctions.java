package org.afterword.template;

import io.pebbletemplates.pebble.attributes.AttributeResolver;
import io.pebbletemplates.pebble.extension.AbstractExtension;
import io.pebbletemplates.pebble.extension.Filter;
import io.pebbletemplates.pebble.extension.Function;
import io.pebbletemplates.pebble.extension.NodeVisitorFactory;
import io.pebbletemplates.pebble.extension.escaper.SafeString;
import io.pebbletemplates.pebble.template.EvaluationContext;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import io.pebbletemplates.pebble.template.PebbleTemplateImpl;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.afterword.base.Html;

/** Makes our {@link Functions} known to the template engine, and safe HTML print as it is. */
final class TemplateFunctions extends AbstractExtension {
    private final Supplier<Functions> functions;
    private final ViewAttributes attributes;

    TemplateFunctions(Supplier<Functions> functions, ViewAttributes attributes) {
        this.functions = functions;
        this.attributes = attributes;
    }

    @Override
    public Map<String, Function> getFunctions() {
        return Map.of(
                "say", new Calling(this::say),
                "structuredData",
                        new Calling((arguments, language) ->
                                new SafeString(functions.get().structuredData(arguments))));
    }

    @Override
    public Map<String, Filter> getFilters() {
        var filters = new HashMap<String, Filter>();
        for (var filter : List.of(
                new OwnFilter(
                        "markdown",
                        List.of(),
                        (value, told, language) -> safe(functions.get().markdown(value))),
                new OwnFilter(
                        "html",
                        List.of(),
                        (value, told, language) -> functions.get().html(value)),
                new OwnFilter(
                        "json",
                        List.of(),
                        (value, told, language) -> functions.get().json(value)),
                new OwnFilter(
                        "text", List.of(), (value, told, language) -> new SafeString(Markup.between(value.toString()))),
                DateFilter.filter())) {
            filters.put(filter.name(), filter);
        }
        ListFilters.all().forEach(filter -> filters.put(filter.name(), filter));
        TextFilters.all().forEach(filter -> filters.put(filter.name(), filter));
        return filters;
    }

    @Override
    public List<NodeVisitorFactory> getNodeVisitors() {
        return List.of(template -> new PrintedLines((PebbleTemplateImpl) template));
    }

    @Override
    public List<AttributeResolver> getAttributeResolver() {
        return List.of(attributes);
    }

    private String say(List<Object> arguments, Locale language) {
        if (arguments.isEmpty() || !(arguments.get(0) instanceof String key)) {
            throw new IllegalArgumentException("'say' needs the name of a word in quotes");
        }
        return functions.get().say(key, arguments.subList(1, arguments.size()), language);
    }

    private static Object safe(Object value) {
        return value instanceof Html html ? new SafeString(html.markup()) : value;
    }

    /** A function whose arguments have no names. */
    private record Calling(BiFunction<List<Object>, Locale, Object> call) implements Function {
        @Override
        public List<String> getArgumentNames() {
            return null;
        }

        @Override
        public Object execute(Map<String, Object> arguments, PebbleTemplate self, EvaluationContext context, int line) {
            try {
                return call.apply(OwnFilter.inOrder(arguments), context.getLocale());
            } catch (IllegalArgumentException e) {
                throw new Misuse(e, e.getMessage(), line, self.getName());
            }
        }
    }
}

package org.afterword.template;

import io.pebbletemplates.pebble.extension.escaper.EscapeFilter;
import io.pebbletemplates.pebble.extension.escaper.SafeString;
import io.pebbletemplates.pebble.template.EvaluationContext;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import java.util.Map;

/**
 * The filter {@code escape}, which is also what escapes all that is printed. What is escaped for something else, such as a
 * style, is no markup for that, and is escaped as any other text when it is printed.
 */
final class MarkupEscape extends EscapeFilter {
    MarkupEscape() {
        addEscapingStrategy(HTML_ESCAPE_STRATEGY, Markup::escape);
    }

    @Override
    public Object apply(
            Object input, Map<String, Object> told, PebbleTemplate self, EvaluationContext context, int line) {
        if (input instanceof SafeString) {
            return input;
        }
        var strategy = told.getOrDefault("strategy", HTML_ESCAPE_STRATEGY);
        if (input instanceof String text && strategy.equals(HTML_ESCAPE_STRATEGY)) {
            return new SafeString(Markup.escape(text)); // as nearly all that is printed
        }
        if (Unprintable.isOne(input)) {
            throw new Misuse(null, Unprintable.printed(input), line, self.getName());
        }
        var escaped = super.apply(input, told, self, context, line);
        return strategy.equals(HTML_ESCAPE_STRATEGY) || escaped == null ? escaped : escaped.toString();
    }
}

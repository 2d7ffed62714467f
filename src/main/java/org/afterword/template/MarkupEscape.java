package org.afterword.template;

import io.pebbletemplates.pebble.extension.escaper.EscapeFilter;
import io.pebbletemplates.pebble.extension.escaper.SafeString;
import io.pebbletemplates.pebble.template.EvaluationContext;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import java.util.Collection;
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
        if (input instanceof Record || input instanceof Collection || input instanceof Map) {
            throw new Misuse(null, unprintable(input), line, self.getName());
        }
        var escaped = super.apply(input, told, self, context, line);
        return strategy.equals(HTML_ESCAPE_STRATEGY) || escaped == null ? escaped : escaped.toString();
    }

    /** Readers would see what Java makes of it. */
    private static String unprintable(Object input) {
        var what = Placed.kind(input) + " cannot be printed as it is: ";
        if (input instanceof Collection) {
            return what + "write a loop, {% for item in … %}, or put what is between its texts, | join(\", \")";
        }
        return what
                + (what.startsWith("prose ")
                        ? "use {{ article.body | markdown }} for prose, or | html in a feed"
                        : "write which of its fields, such as {{ author.name }}");
    }
}

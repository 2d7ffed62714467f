package org.afterword.template;

import io.pebbletemplates.pebble.extension.escaper.SafeString;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.afterword.base.fingerprint.Components;

/** What is no text, so that readers would see what Java makes of it: a group of fields, a list, prose; and markup in place of a text. */
final class Unprintable {
    /** Filters that make a text of a text, and would take anything for one. */
    private static final Set<String> TAKE_TEXT = Set.of(
            "abbreviate",
            "base64encode",
            "capitalize",
            "format",
            "lower",
            "nl2br",
            "replace",
            "sha256",
            "split",
            "text",
            "title",
            "trim",
            "upper",
            "urlencode");

    private Unprintable() {}

    static boolean isOne(Object value) {
        return value instanceof Record || value instanceof Collection || value instanceof Map;
    }

    /** What is wrong where a value is printed as it is. */
    static String printed(Object value) {
        var what = Placed.kind(value) + " cannot be printed as it is: ";
        if (value instanceof Collection) {
            return what + "write a loop, {% for item in … %}, or put what is between its texts, | join(\", \")";
        } else if (has(value, "trust") || has(value, "prose")) {
            return what + "write {{ comment.body | markdown }} for prose, or | html in a feed";
        } else if (has(value, "before")) {
            return what + "write {{ prose.before }}, its steps and {{ prose.after }}, as the theme's article.html does";
        }
        return what + "write which of its fields, such as {{ author.name }}";
    }

    /** Throws where a filter is given what it would take for a text. */
    static void refuse(String filter, Object value, int line, PebbleTemplate self) {
        var wrong = value instanceof String ? Optional.<String>empty() : filtered(filter, value);
        if (wrong.isPresent()) {
            throw new Misuse(null, wrong.get(), line, self.getName());
        }
    }

    private static Optional<String> filtered(String filter, Object value) {
        if (filter.equals("join") && value instanceof Collection<?> items) {
            return items.stream()
                    .filter(Unprintable::isOne)
                    .findFirst()
                    .map(item -> "'join' needs texts, and an item of this list is " + Placed.kind(item)
                            + ": write a loop, {% for item in … %}, which prints one of its fields, such as"
                            + " {{ item.title }}");
        } else if (!TAKE_TEXT.contains(filter)) {
            return Optional.empty();
        } else if (isOne(value)) {
            return Optional.of("'" + filter + "' needs a text, and this is " + Placed.kind(value)
                    + (has(value, "markdown") || has(value, "trust")
                            ? ": use | markdown alone for prose"
                            : value instanceof Record
                                    ? ": write which of its fields, such as .text, .name or .title"
                                    : ": write a loop, {% for item in … %}"));
        }
        return value instanceof SafeString && value.toString().indexOf('<') >= 0
                ? Optional.of("'" + filter + "' needs a text, and this is markup, so that readers would see its tags:"
                        + " put a text there, or take the filter out")
                : Optional.empty();
    }

    private static boolean has(Object value, String component) {
        return value instanceof Record record && Components.of(record).place(component) >= 0;
    }
}

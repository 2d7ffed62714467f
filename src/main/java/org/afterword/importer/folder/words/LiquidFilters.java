package org.afterword.importer.folder.words;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.afterword.importer.folder.address.Strftime;

/**
 * The filters of Liquid that make one text of another.
 *
 * @param base the path that the site lies under, such as {@code /blog}; may be empty
 * @param url the site's address without that path; may be empty
 */
public record LiquidFilters(String base, String url) implements Filters {

    private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss xx", Locale.ROOT);

    @Override
    public Optional<Object> apply(String name, Optional<Object> value, List<String> given) {
        if (name.equals("default")) {
            boolean there = value.filter(one -> !one.equals("") && !Boolean.FALSE.equals(one))
                    .isPresent();
            return there ? value : Optional.of(first(given));
        }
        if (value.isPresent() && (value.get() instanceof List || value.get() instanceof Map)) {
            return Optional.empty();
        }
        return text(name, value.map(String::valueOf).orElse(""), given).map(made -> made);
    }

    /** A moment as filters know it for one, and as Liquid shows it without any. */
    public static String time(OffsetDateTime moment) {
        return moment.format(SHOWN);
    }

    private static String xml(String text) {
        return text.matches("\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d [+-]\\d{4}")
                ? text.replaceFirst(" ", "T").replaceFirst(" ([+-]\\d\\d)(\\d\\d)$", "$1:$2")
                : null;
    }

    private static String date(String text, String pattern) {
        try {
            var made = Strftime.of(pattern, OffsetDateTime.parse(text, SHOWN));
            return made.contains("%") ? null : made;
        } catch (DateTimeException e) {
            return null;
        }
    }

    private Optional<String> text(String name, String text, List<String> given) {
        return Optional.ofNullable(
                switch (name) {
                    case "relative_url" -> joined(base, text);
                    case "absolute_url" -> text.matches("(?i)[a-z]+:.*") ? text : url + joined(base, text);
                    case "prepend" -> first(given) + text;
                    case "append" -> text + first(given);
                    case "downcase" -> text.toLowerCase(Locale.ROOT);
                    case "upcase" -> text.toUpperCase(Locale.ROOT);
                    case "capitalize" ->
                        text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
                    case "strip" -> text.strip();
                    case "escape", "xml_escape", "escape_once" ->
                        Written.attribute(text).replace(">", "&gt;");
                    case "date" -> given.isEmpty() ? null : date(text, given.get(0));
                    case "date_to_xmlschema" -> xml(text);
                    case "date_to_string" -> date(text, "%d %b %Y");
                    case "date_to_long_string" -> date(text, "%d %B %Y");
                    case "remove" -> text.replace(first(given), "");
                    case "replace" -> given.size() == 2 ? text.replace(given.get(0), given.get(1)) : null;
                    case "newline_to_br" -> text.replace("\n", "<br />\n");
                    case "strip_newlines" -> text.replace("\n", "");
                    case "markdownify" -> Rendered.within(text);
                    case "smartify", "strip_html" -> text.matches("[\\w .,!?'’-]*") ? text : null;
                    default -> null;
                });
    }

    private static String joined(String base, String path) {
        return path.matches("(?i)[a-z]+:.*|//.*") ? path : (base + "/" + path).replaceAll("/{2,}", "/");
    }

    private static String first(List<String> given) {
        return given.isEmpty() ? "" : given.get(0);
    }
}

package org.afterword.importer.folder.words;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.afterword.base.Json;
import org.afterword.importer.folder.address.JekyllParts;
import org.afterword.importer.folder.address.Strftime;
import org.afterword.importer.folder.matter.Matter;

/**
 * The filters of Liquid that make one text of another.
 *
 * @param base the path that the site lies under, such as {@code /blog}; may be empty
 * @param url the site's address without that path; may be empty
 */
public record LiquidFilters(String base, String url) implements Filters {

    private static final Pattern MARKUP = Pattern.compile("<[^<>]*+>");
    private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss xx", Locale.ROOT);

    @Override
    public Optional<Object> apply(String name, Optional<Object> value, List<String> given) {
        if (name.equals("default")) {
            boolean there = value.filter(one -> !one.equals("") && !Boolean.FALSE.equals(one))
                    .isPresent();
            return there ? value : Optional.of(first(given));
        }
        if (name.equals("jsonify")) {
            // signs that ours escapes, and Jekyll's does not
            return value.map(Json::of).filter(json -> !json.contains("\\u")).map(json -> json);
        }
        if (value.isPresent() && value.get() instanceof List<?> list) {
            return ListFilters.apply(name, list, given);
        }
        if (value.isPresent() && value.get() instanceof Map<?, ?> map) {
            return switch (name) {
                case "size" -> Optional.of(map.size());
                case "map" -> Optional.ofNullable(map.get(first(given)));
                default -> Optional.empty();
            };
        }
        var text = value.flatMap(Matter::scalar).orElse("");
        if (name.equals("split")) {
            return Optional.of(ListFilters.split(text, first(given)));
        }
        return LiquidNumbers.has(name)
                ? LiquidNumbers.apply(name, text, first(given)).map(made -> made)
                : text(name, text, given).map(made -> made);
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
            var whole = text.matches("\\d{4}-\\d\\d-\\d\\d") ? text + " 00:00:00 +0000" : text;
            var made = Strftime.of(pattern, OffsetDateTime.parse(whole, SHOWN));
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
                    case "lstrip" -> text.stripLeading();
                    case "rstrip" -> text.stripTrailing();
                    case "size" -> String.valueOf(text.codePointCount(0, text.length()));
                    case "number_of_words" ->
                        String.valueOf(ListFilters.split(text, " ").size());
                    case "normalize_whitespace" -> text.replaceAll("\\s+", " ").strip();
                    case "slugify" -> given.isEmpty() ? JekyllParts.slug(text) : null;
                    case "url_encode", "cgi_escape" -> URLEncoder.encode(text, StandardCharsets.UTF_8);
                    case "truncate" -> cut(text, given);
                    case "truncatewords" -> fewer(text, given);
                    case "escape", "xml_escape", "escape_once" ->
                        Written.attribute(text).replace(">", "&gt;");
                    case "date" -> given.isEmpty() ? null : date(text, given.get(0));
                    case "date_to_xmlschema" -> xml(text);
                    case "date_to_string" -> date(text, "%d %b %Y");
                    case "date_to_long_string" -> date(text, "%d %B %Y");
                    case "remove" -> text.replace(first(given), "");
                    case "remove_first" -> firstReplaced(text, first(given), "");
                    case "replace" -> given.size() == 2 ? text.replace(given.get(0), given.get(1)) : null;
                    case "replace_first" -> given.size() == 2 ? firstReplaced(text, given.get(0), given.get(1)) : null;
                    case "newline_to_br" -> text.replace("\n", "<br />\n");
                    case "strip_newlines" -> text.replace("\n", "");
                    case "markdownify" -> Rendered.within(text);
                    case "slice" -> slice(text, given);
                    case "strip_html" -> MARKUP.matcher(text).replaceAll("");
                    case "smartify" -> text.matches("[\\w .,!?'’-]*") ? text : null;
                    default -> null;
                });
    }

    private static String slice(String text, List<String> given) {
        var signs = text.codePoints().toArray();
        return ListFilters.slice(signs.length, given)
                .map(part -> new String(signs, part[0], part[1] - part[0]))
                .orElse(null);
    }

    private static String joined(String base, String path) {
        return path.matches("(?i)[a-z]+:.*|//.*") ? path : (base + "/" + path).replaceAll("/{2,}", "/");
    }

    private static String firstReplaced(String text, String old, String made) {
        int at = text.indexOf(old);
        return at < 0 ? text : text.substring(0, at) + made + text.substring(at + old.length());
    }

    /** The text, or so much of its beginning that it has no more signs than it may have, with dots behind it. */
    private static String cut(String text, List<String> given) {
        var most = given.isEmpty() ? "50" : given.get(0);
        var dots = given.size() > 1 ? given.get(1) : "...";
        if (!most.matches("\\d{1,6}")) {
            return null;
        }
        int signs = text.codePointCount(0, text.length());
        int kept = Math.max(0, Integer.parseInt(most) - dots.length());
        return signs <= Integer.parseInt(most) ? text : text.substring(0, text.offsetByCodePoints(0, kept)) + dots;
    }

    private static String fewer(String text, List<String> given) {
        var most = given.isEmpty() ? "15" : given.get(0);
        if (!most.matches("[1-9]\\d{0,5}")) {
            return null;
        }
        var words = ListFilters.split(text, " ");
        return words.size() <= Integer.parseInt(most)
                ? text
                : String.join(" ", words.subList(0, Integer.parseInt(most)))
                        + (given.size() > 1 ? given.get(1) : "...");
    }

    private static String first(List<String> given) {
        return given.isEmpty() ? "" : given.get(0);
    }
}

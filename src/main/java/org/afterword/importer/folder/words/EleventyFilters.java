package org.afterword.importer.folder.words;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.afterword.importer.folder.address.EleventyParts;
import org.afterword.importer.folder.address.Strftime;

/**
 * The filters of Eleventy's templates: its own, Nunjucks', and those of Liquid.
 *
 * @param base the path that the site lies under, such as {@code /blog}; may be empty
 */
public record EleventyFilters(String base) implements Filters {
    private static final Pattern TOKEN = Pattern.compile("yyyy|YYYY|LL|MM|dd|DD|[-/._ ]");

    @Override
    public Optional<Object> apply(String name, Optional<Object> value, List<String> given) {
        var text = value.map(String::valueOf).orElse("");
        return switch (name) {
            case "slugify" -> Optional.of(EleventyParts.slugify(text));
            case "slug" -> Optional.of(EleventyParts.slug(text));
            case "url" -> Optional.of(text.startsWith("/") && !text.startsWith("//") ? base + text : text);
            case "safe", "string" -> value;
            case "lower" -> Optional.of(text.toLowerCase(Locale.ROOT));
            case "upper" -> Optional.of(text.toUpperCase(Locale.ROOT));
            case "trim" -> Optional.of(text.strip());
            case "length" -> new LiquidFilters(base, "").apply("size", value, given);
            // Liquid and Nunjucks mean different things by these
            case "sort", "slice", "truncate", "round", "sum", "batch" -> Optional.empty();
            case "date" ->
                given.isEmpty() ? Optional.empty() : date(text, given.get(0)).map(made -> made);
            default -> new LiquidFilters(base, "").apply(name, value, given);
        };
    }

    private static Optional<String> date(String text, String pattern) {
        try {
            var time = OffsetDateTime.parse(text);
            if (pattern.contains("%")) {
                return Optional.of(Strftime.of(pattern, time));
            }
            return TOKEN.matcher(pattern).replaceAll("").isEmpty()
                    ? Optional.of(Strftime.of(
                            pattern.replaceAll("yyyy|YYYY", "%Y")
                                    .replaceAll("LL|MM", "%m")
                                    .replaceAll("dd|DD", "%d"),
                            time))
                    : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}

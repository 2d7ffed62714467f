package org.afterword.importer.folder.address;

import java.time.OffsetDateTime;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** What the parts of Jekyll's permalinks stand for, and its styles; as its {@code UrlDrop} and {@code Utils} have them. */
public final class JekyllParts {
    private static final Map<String, String> STYLES = Map.of(
            "none", "/:categories/:title:output_ext",
            "date", "/:categories/:year/:month/:day/:title:output_ext",
            "ordinal", "/:categories/:year/:y_day/:title:output_ext",
            "pretty", "/:categories/:year/:month/:day/:title/",
            "weekdate", "/:categories/:year/W:week/:short_day/:title:output_ext");

    private static final Map<String, String> DATES = Map.ofEntries(
            Map.entry("year", "%Y"),
            Map.entry("month", "%m"),
            Map.entry("day", "%d"),
            Map.entry("hour", "%H"),
            Map.entry("minute", "%M"),
            Map.entry("second", "%S"),
            Map.entry("i_day", "%-d"),
            Map.entry("i_month", "%-m"),
            Map.entry("short_month", "%b"),
            Map.entry("long_month", "%B"),
            Map.entry("short_year", "%y"),
            Map.entry("w_year", "%G"),
            Map.entry("week", "%V"),
            Map.entry("w_day", "%u"),
            Map.entry("short_day", "%a"),
            Map.entry("long_day", "%A"),
            Map.entry("y_day", "%j"));

    private static final Pattern DEFAULT = Pattern.compile("[^\\p{M}\\p{L}\\p{Nd}]+");
    private static final Pattern PRETTY = Pattern.compile("[^\\p{M}\\p{L}\\p{Nd}._~!$&'()+,;=@]+");

    private JekyllParts() {}

    /** The pattern of a style, or the pattern itself. */
    public static String pattern(String style) {
        return STYLES.getOrDefault(style, style);
    }

    /** What a page's or a collection's pattern ends in, which follows the posts' style. */
    public static String suffix(String style) {
        return switch (style) {
            case "pretty" -> "/";
            case "date", "ordinal", "none" -> ":output_ext";
            default -> style.endsWith("/") ? "/" : style.endsWith(":output_ext") ? ":output_ext" : "";
        };
    }

    /** A part that tells of the date. */
    public static Optional<String> date(String part, OffsetDateTime time) {
        return Optional.ofNullable(DATES.get(part)).map(format -> Strftime.of(format, time));
    }

    /** The {@code :categories} of an address. */
    public static String categories(List<String> categories) {
        var parts = new LinkedHashSet<String>();
        categories.forEach(category -> parts.add(category.toLowerCase(Locale.ROOT)));
        return String.join("/", parts);
    }

    /** The {@code :slugified_categories} of an address. */
    public static String slugified(List<String> categories) {
        var parts = new LinkedHashSet<String>();
        categories.forEach(category -> parts.add(slug(category)));
        return String.join("/", parts);
    }

    /** The {@code :slug} or {@code :name}. */
    public static String slug(String text) {
        return trimmed(DEFAULT.matcher(text).replaceAll("-")).toLowerCase(Locale.ROOT);
    }

    /** The {@code :title}, which keeps case. */
    public static String title(String text) {
        return trimmed(PRETTY.matcher(text).replaceAll("-"));
    }

    private static String trimmed(String text) {
        return text.replaceAll("^-|-$", "");
    }
}

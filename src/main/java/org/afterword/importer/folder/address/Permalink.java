package org.afterword.importer.folder.address;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An address made by a pattern.
 *
 * @param path with a leading slash, and none doubled
 * @param unknown the parts of the pattern that mean nothing; each has its name in the path
 */
public record Permalink(String path, List<String> unknown) {
    private static final Pattern SLASHES = Pattern.compile("/{2,}");
    private static final Pattern PART = Pattern.compile(":([a-z_]+)");

    /**
     * Fills a pattern of parts that begin with a colon, such as {@code /:year/:title/}.
     *
     * @param values what a part stands for; empty where it means nothing
     */
    public static Permalink of(String pattern, Function<String, Optional<String>> values) {
        return of(pattern, PART, values);
    }

    /** @param part finds the parts of a pattern; its first group is a part's name */
    public static Permalink of(String pattern, Pattern part, Function<String, Optional<String>> values) {
        var unknown = new ArrayList<String>();
        var filled = part.matcher(pattern).replaceAll(found -> {
            var name = found.group(1);
            var value = values.apply(name);
            if (value.isEmpty() && name.endsWith("_")) { // as in :month_:day
                value = values.apply(name.substring(0, name.length() - 1)).map(text -> text + "_");
            }
            if (value.isEmpty()) {
                unknown.add(found.group());
            }
            return Matcher.quoteReplacement(value.orElse(name));
        });
        return new Permalink(sound(filled), List.copyOf(unknown));
    }

    /** A path with a leading slash, none doubled, and nothing that climbs. */
    public static String sound(String path) {
        var rooted = "/" + path.strip();
        var level = rooted.indexOf('.') < 0 ? rooted : rooted.replace("..", "/").replace("/./", "/");
        return level.contains("//") ? SLASHES.matcher(level).replaceAll("/") : level;
    }
}

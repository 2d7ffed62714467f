package org.afterword.importer.folder.generator;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.afterword.importer.folder.address.PelicanParts;
import org.afterword.importer.folder.matter.Matter;

/**
 * How one blog of Pelican's writes names into addresses.
 *
 * @param settings of the blog
 * @param unicode whether letters of other scripts stay what they are
 * @param cased whether capitals stay
 */
record PelicanNames(Matter settings, boolean unicode, boolean cased) {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;
    private static final Pattern GROUP = Pattern.compile("\\\\(?:g<(\\w+)>|([1-9]))|\\\\(.)|([$])");

    static PelicanNames of(Matter settings) {
        return new PelicanNames(
                settings, settings.flag("SLUGIFY_USE_UNICODE", false), settings.flag("SLUGIFY_PRESERVE_CASE", false));
    }

    /** An article's name, by its title or its file. */
    String slug(String name) {
        return slug(name, "SLUG");
    }

    /** @param kind {@code CATEGORY}, {@code TAG}, {@code AUTHOR} or {@code SLUG}, which have patterns of their own */
    String slug(String name, String kind) {
        return replaced(name, kind).orElseGet(() -> PelicanParts.slug(name, unicode, cased));
    }

    /** Whether a name has letters that Pelican spells in a way of its own. */
    boolean isSpelt(String name) {
        return !unicode && PelicanParts.isSpelt(name);
    }

    /** By the patterns in the settings; empty where there are none, or one of them is Python's alone. */
    private Optional<String> replaced(String name, String kind) {
        var pairs = pairs(kind + "_REGEX_SUBSTITUTIONS").or(() -> pairs("SLUG_REGEX_SUBSTITUTIONS"));
        if (pairs.isEmpty()) {
            return Optional.empty();
        }
        var made = PelicanParts.letters(name, unicode);
        try {
            for (var pair : pairs.get()) {
                made = Pattern.compile(pair.get(0).replace("(?P<", "(?<"), FLAGS)
                        .matcher(new Bounded(made))
                        .replaceAll(replacement(pair.get(1)));
            }
        } catch (IllegalStateException | IllegalArgumentException | IndexOutOfBoundsException e) {
            return Optional.empty();
        }
        return Optional.of((cased ? made : made.toLowerCase(Locale.ROOT)).strip());
    }

    /** Groups of a pattern, as Java names them. */
    private static String replacement(String python) {
        return GROUP.matcher(python).replaceAll(found -> {
            var group = found.group(1) != null ? found.group(1) : found.group(2);
            return Matcher.quoteReplacement(
                    group == null
                            ? "\\" + (found.group(3) != null ? found.group(3) : "$")
                            : group.matches("\\d+") ? "$" + group : "${" + group + "}");
        });
    }

    private Optional<List<List<String>>> pairs(String setting) {
        if (!(settings.fields().get(setting) instanceof List<?> list)) {
            return Optional.empty();
        }
        var pairs = new ArrayList<List<String>>();
        for (var one : list) {
            if (!(one instanceof List<?> pair) || pair.size() != 2) {
                return Optional.empty();
            }
            pairs.add(List.of(String.valueOf(pair.get(0)), String.valueOf(pair.get(1))));
        }
        return Optional.of(pairs);
    }
}

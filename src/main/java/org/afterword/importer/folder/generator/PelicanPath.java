package org.afterword.importer.folder.generator;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.afterword.importer.folder.matter.Matter;

/**
 * What Pelican's settings say of an article: of any, by {@code DEFAULT_METADATA}, of one in a place, by
 * {@code EXTRA_PATH_METADATA}, and what a file's path tells by the patterns {@code FILENAME_METADATA} and
 * {@code PATH_METADATA}. The nearest counts.
 */
final class PelicanPath {
    private static final String DATE = "(?P<date>\\d{4}-\\d{2}-\\d{2}).*";
    private static final Pattern GROUP = Pattern.compile("\\(\\?P<([A-Za-z][A-Za-z0-9]*)>");

    private PelicanPath() {}

    /** @param path of the file from the folder of the articles */
    static Matter of(Matter settings, String path, String name) {
        return found(settings.text("FILENAME_METADATA").orElse(DATE), name)
                .or(found(settings.text("PATH_METADATA").orElse(""), path))
                .or(extra(settings.within("EXTRA_PATH_METADATA"), path))
                .or(settings.within("DEFAULT_METADATA"));
    }

    /** What is said of the file or of a folder that it lies in, of the innermost first; where a file is served says nothing of an article. */
    private static Matter extra(Matter places, String path) {
        var fields = Matter.NONE;
        for (var place = path; !place.isEmpty(); place = place.substring(0, Math.max(0, place.lastIndexOf('/')))) {
            fields = fields.or(places.within(place));
        }
        return new Matter(fields.without(Set.of("path")));
    }

    /** The named groups of a pattern of Python's at a text's beginning; none where Java does not know the pattern, or it takes too long. */
    private static Matter found(String pattern, String text) {
        var fields = new LinkedHashMap<String, Object>();
        try {
            var match = Pattern.compile(pattern.replace("(?P<", "(?<")).matcher(new Bounded(text));
            if (!pattern.isEmpty() && match.lookingAt()) {
                GROUP.matcher(pattern).results().map(group -> group.group(1)).forEach(name -> {
                    if (match.group(name) != null) {
                        fields.putIfAbsent(name.toLowerCase(Locale.ROOT), match.group(name));
                    }
                });
            }
        } catch (PatternSyntaxException | IllegalStateException e) {
            return Matter.NONE;
        }
        return new Matter(fields);
    }
}

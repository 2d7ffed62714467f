package org.afterword.importer.folder.generator;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.afterword.importer.folder.matter.Matter;

/** What a file's path says of an article, by the patterns in Pelican's settings {@code FILENAME_METADATA} and {@code PATH_METADATA}. */
final class PelicanPath {
    private static final String DATE = "(?P<date>\\d{4}-\\d{2}-\\d{2}).*";
    private static final Pattern GROUP = Pattern.compile("\\(\\?P<([A-Za-z][A-Za-z0-9]*)>");

    private PelicanPath() {}

    /** @param path of the file from the folder of the articles */
    static Matter of(Matter settings, String path, String name) {
        return found(settings.text("FILENAME_METADATA").orElse(DATE), name)
                .or(found(settings.text("PATH_METADATA").orElse(""), path));
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

package org.afterword.importer.folder.generator;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.afterword.importer.folder.files.SiteFolder;

/** What Eleventy does not look at: what it made, its includes and data, and what the settings and files beside them name. */
final class EleventyLeftOut {
    private final EleventyCopies copies;
    private final List<String> patterns = new ArrayList<>();
    private final String input;
    private final String output;

    EleventyLeftOut(SiteFolder folder, EleventySettings settings, EleventyCopies copies) {
        this.copies = copies;
        this.input = settings.input();
        this.output = settings.output();
        for (var own : List.of(settings.includes(), settings.layouts(), settings.data())) {
            patterns.add(own.replaceFirst("/$", ""));
        }
        patterns.remove("");
        boolean git = settings.calls("setUseGitIgnore").isEmpty();
        Stream.of(".eleventyignore", git ? ".gitignore" : "")
                .flatMap(name -> folder.text(name).orElse("").lines())
                .map(String::strip)
                .filter(one -> !one.isEmpty() && !one.startsWith("#") && !one.startsWith("!"))
                .forEach(patterns::add);
        settings.calls("ignores.add")
                .forEach(given -> given.stream()
                        .limit(1)
                        .flatMap(one -> one.text().stream())
                        .forEach(patterns::add));
        patterns.replaceAll(one -> one.replaceFirst("^\\./", "").replace("**/", "*"));
    }

    /** Whether a folder or a file is left out; what is named to be copied never is. */
    boolean covers(String path) {
        if ((path + "/").startsWith(output) && !output.isEmpty()) {
            return true;
        } else if (copies.covers(path) || copies.areNamedIn(path)) {
            return false;
        }
        boolean within = path.startsWith(input) || input.startsWith(path + "/");
        return !within && !copies.mayBeAnywhere() || patterns.stream().anyMatch(one -> covers(one, path));
    }

    /** Whether a pattern means a path; one that is a name alone means it in every folder. */
    private static boolean covers(String pattern, String path) {
        return JekyllGlob.covers(pattern, path)
                || pattern.replaceFirst("/$", "").indexOf('/') < 0
                        && JekyllGlob.covers(pattern, path.substring(path.lastIndexOf('/') + 1));
    }
}

package org.afterword.importer.folder.generator;

import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.PatternSyntaxException;
import org.afterword.importer.folder.matter.Matter;

/** Patterns of paths as programs for Node have them: a star stays within a folder, two lead into those below. */
record Globs(List<PathMatcher> patterns) {

    /** Those of a setting; what is no pattern means nothing. */
    static Globs of(Matter settings, String name) {
        var patterns = new ArrayList<PathMatcher>();
        for (var text : settings.list(name)) {
            add(text, patterns);
            if (text.startsWith("**/")) { // two stars stand for no folder, too
                add(text.substring("**/".length()), patterns);
            }
        }
        return new Globs(patterns);
    }

    private static void add(String text, List<PathMatcher> patterns) {
        try {
            patterns.add(FileSystems.getDefault().getPathMatcher("glob:" + text));
        } catch (PatternSyntaxException e) {
            // the generator takes no file by it either
        }
    }

    /** Whether there is none. */
    boolean areNone() {
        return patterns.isEmpty();
    }

    boolean covers(String path) {
        return !patterns.isEmpty() && patterns.stream().anyMatch(one -> one.matches(Path.of(path)));
    }
}

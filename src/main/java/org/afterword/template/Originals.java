package org.afterword.template;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.afterword.base.problem.Position;
import org.afterword.base.problem.Problem;
import org.afterword.base.problem.SourceText;

/**
 * What a site's own files were before their author changed them: the theme's files as they were when they were copied, in
 * {@code templates/.originals/}, which belongs in the site's repository. So it is seen when a file of the theme has changed
 * since, or the theme is another, and what is new.
 */
public final class Originals {
    /** The folder within {@code templates/}. Its name begins with a dot, so nothing in it is a template. */
    public static final String FOLDER = ".originals";

    private Originals() {}

    /**
     * Warns of files that lie over one of the theme which is another than that from which they were made.
     *
     * @param site the site's folder
     * @param own the files of its {@code templates/}, by their names
     */
    static void check(Path site, Theme theme, Map<String, SourceText> own, Consumer<Problem> problems) {
        var templates = site.resolve(OwnFolder.TEMPLATES);
        if (own.isEmpty() || !Files.isDirectory(templates.resolve(FOLDER))) {
            return;
        }
        for (var one : new TreeMap<>(own).entrySet()) {
            var name = one.getKey();
            var file = one.getValue();
            var beneath = theme.beneath(name);
            var original = beneath.isEmpty() ? beneath : of(templates, name);
            if (original.isEmpty() || same(original.get(), beneath.get()) || same(file, beneath.get())) {
                continue;
            }
            problems.accept(Problem.warning(
                    "template/aged",
                    Position.file(file.path()),
                    "the theme's '" + name + "' has changed since this was made from it",
                    same(file, original.get())
                            ? "nothing in it is yours: take it away to have the theme's own"
                            : "see what is new: afterword theme diff " + name
                                    + "; once you took over what you want: afterword theme seen " + name));
        }
    }

    /** From what a file was made, as far as is known; empty where it cannot be read. */
    public static Optional<SourceText> of(Path templates, String name) {
        try {
            var bytes = Files.readAllBytes(templates.resolve(FOLDER).resolve(name));
            return Optional.of(new SourceText(name, new String(bytes, StandardCharsets.UTF_8)));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static boolean same(SourceText one, SourceText other) {
        return one.text().equals(other.text());
    }
}

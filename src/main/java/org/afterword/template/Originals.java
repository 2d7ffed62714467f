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
 * What a site's own files were before their author changed them: the built-in files as they were when they were copied, in
 * {@code templates/.originals/}, which belongs in the site's repository. So it is seen when a built-in file has changed
 * since, and what.
 */
public final class Originals {
    /** The folder within {@code templates/}. Its name begins with a dot, so nothing in it is a template. */
    public static final String FOLDER = ".originals";

    private Originals() {}

    /**
     * Warns of files that lie over a built-in one which is another than that from which they were made.
     *
     * @param own the site's own files, by their names
     */
    static void check(Path templates, Map<String, SourceText> own, Consumer<Problem> problems) {
        if (own.isEmpty() || !Files.isDirectory(templates.resolve(FOLDER))) {
            return;
        }
        for (var file : new TreeMap<>(own).values()) {
            var name = file.path().substring(OwnFolder.NAME.length());
            var builtIn = Theme.builtInFile(name);
            var original = builtIn.isEmpty() ? builtIn : of(templates, name);
            if (original.isEmpty() || same(original.get(), builtIn.get()) || same(file, builtIn.get())) {
                continue;
            }
            problems.accept(Problem.warning(
                    "template/aged",
                    Position.file(file.path()),
                    "the built-in '" + name + "' has changed since this was made from it",
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

package org.afterword.template;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import org.afterword.base.problem.Position;
import org.afterword.base.problem.Problem;
import org.afterword.base.problem.SourceText;

/**
 * What a site's own files were before their author changed them: the files beneath them as they were when they were copied,
 * in {@code templates/.originals/} or {@code themes/NAME/.originals/}, which belong in the site's repository. So it is seen
 * when a file of the theme has changed since, or the theme is another, and what is new.
 */
public final class Originals {
    /** The folder within {@code templates/} or a theme's. Its name begins with a dot, so nothing in it is a template. */
    public static final String FOLDER = ".originals";

    private Originals() {}

    /**
     * Warns of files that lie over another one than that from which they were made.
     *
     * @param folder the site's {@code templates/}, or that of its theme
     * @param own the files of that folder, by their names
     * @param beneath what lies beneath a file of that name
     * @param whose what lies beneath is
     */
    static void check(
            Path folder,
            Map<String, SourceText> own,
            Function<String, Optional<SourceText>> beneath,
            String whose,
            Consumer<Problem> problems) {
        if (own.isEmpty() || !Files.isDirectory(folder.resolve(FOLDER))) {
            return;
        }
        for (var one : new TreeMap<>(own).entrySet()) {
            var now = beneath.apply(one.getKey());
            var original = now.isEmpty() ? now : of(folder, one.getKey());
            if (original.isEmpty() || same(original.get(), now.get()) || same(one.getValue(), now.get())) {
                continue;
            }
            var file = one.getValue().path();
            problems.accept(Problem.warning(
                    "template/aged",
                    Position.file(file),
                    whose + " '" + one.getKey() + "' has changed since you copied it",
                    same(one.getValue(), original.get())
                            ? "you changed nothing in it: remove it to use " + whose + " own"
                            : "to see what is new: afterword theme diff " + file
                                    + "; when you have taken over what you want: afterword theme seen " + file));
        }
    }

    /** From what a file was made, as far as is known; empty where it cannot be read. */
    public static Optional<SourceText> of(Path folder, String name) {
        try {
            var bytes = Files.readAllBytes(folder.resolve(FOLDER).resolve(name));
            return Optional.of(new SourceText(name, new String(bytes, StandardCharsets.UTF_8)));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static boolean same(SourceText one, SourceText other) {
        return one.text().equals(other.text());
    }
}

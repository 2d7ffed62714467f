package org.afterword.authoring.theme;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.afterword.base.problem.SourceText;
import org.afterword.base.state.Undo;
import org.afterword.template.Originals;

/**
 * One of a site's folders whose files lie over others: its {@code templates/}, or the one of a theme in {@code themes/}.
 *
 * @param folder its path from the site's folder
 * @param names of the files beneath it
 * @param beneath what a file of that name is beneath it
 */
record Layer(Path site, String folder, List<String> names, Function<String, Optional<SourceText>> beneath) {
    static final String TEMPLATES = "templates";

    /** What is enough for a person to name a file of such a folder. */
    static String called(String folder, String name) {
        return folder.equals(TEMPLATES) ? name : folder + "/" + name;
    }

    LaidOver of(String name) throws IOException {
        var file = file(name);
        return new LaidOver(
                folder,
                name,
                beneath.apply(name).orElseThrow(),
                Files.isRegularFile(file)
                        ? SourceText.decode(name, Files.readAllBytes(file), problem -> {})
                        : Optional.empty(),
                Originals.of(site.resolve(folder), name));
    }

    /** Whether something of this name is in the folder, be it a link that leads nowhere. */
    boolean has(String name) {
        return Files.exists(file(name), LinkOption.NOFOLLOW_LINKS);
    }

    /** Copies the file beneath into the folder, and notes what it was. */
    void copy(String name, Undo made) throws IOException {
        note(name, made);
        var own = file(name);
        made.makeFolders(own.getParent());
        var stage = stage(own, name, made);
        if (has(name)) {
            throw new FileAlreadyExistsException(own.toString());
        }
        Files.move(stage, own);
        made.add(() -> Files.deleteIfExists(own));
    }

    /** Notes the file beneath as it is now. */
    void note(String name, Undo made) throws IOException {
        var original = site.resolve(folder).resolve(Originals.FOLDER).resolve(name);
        made.makeFolders(original.getParent());
        var stage = stage(original, name, made);
        boolean isNew = !Files.exists(original);
        Files.move(stage, original, StandardCopyOption.REPLACE_EXISTING);
        if (isNew) {
            made.add(() -> Files.deleteIfExists(original));
        }
    }

    /** Writes the file beneath under a name that no build looks at, so that half of one is never taken for it. */
    private Path stage(Path file, String name, Undo made) throws IOException {
        var stage = file.resolveSibling("." + file.getFileName() + ".new");
        made.add(() -> Files.deleteIfExists(stage));
        Files.writeString(stage, beneath.apply(name).orElseThrow().text());
        return stage;
    }

    private Path file(String name) {
        return site.resolve(folder).resolve(name);
    }
}

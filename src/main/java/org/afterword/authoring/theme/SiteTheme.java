package org.afterword.authoring.theme;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.afterword.authoring.Refused;
import org.afterword.base.problem.Nearest;
import org.afterword.base.problem.SourceText;
import org.afterword.base.state.Undo;
import org.afterword.template.Originals;
import org.afterword.template.Theme;

/** The built-in theme's files, and what one site lays over them in its {@code templates/}. */
public final class SiteTheme {
    private static final String FOLDER = "templates";

    private final Path templates;

    /** @param site its folder */
    public SiteTheme(Path site) {
        templates = site.resolve(FOLDER);
    }

    /** How the site stands to every file of the theme, by their names. */
    public List<LaidOver> all() throws IOException {
        var all = new ArrayList<LaidOver>();
        for (var name : Theme.builtInNames()) {
            all.add(laidOver(name));
        }
        return all;
    }

    /** @throws Refused if the theme has no such file */
    public LaidOver one(String given) throws IOException, Refused {
        return laidOver(name(given));
    }

    private LaidOver laidOver(String name) throws IOException {
        var file = templates.resolve(name);
        return new LaidOver(
                name,
                Theme.builtInFile(name).orElseThrow(),
                Files.isRegularFile(file)
                        ? SourceText.decode(name, Files.readAllBytes(file), problem -> {})
                        : Optional.empty(),
                Originals.of(templates, name));
    }

    /**
     * Copies files to lay over the theme, all of them or none, and notes what they were.
     *
     * @return their paths from the site's folder
     * @throws Refused if the theme has no such file or the site has one
     * @throws IOException if a file cannot be written; the folder is then as it was
     */
    public List<String> copy(List<String> given) throws IOException, Refused {
        var names = names(given);
        for (var name : names) {
            if (Files.exists(templates.resolve(name), LinkOption.NOFOLLOW_LINKS)) {
                throw new Refused(FOLDER + "/" + name + " is there already, and is not written over; how it differs"
                        + " tells: afterword theme diff " + name);
            }
        }
        var made = new Undo();
        try {
            for (var name : names) {
                note(name, made);
                var own = templates.resolve(name);
                made.makeFolders(own.getParent());
                place(own, name, made);
            }
        } catch (IOException e) {
            made.run(e);
            throw e;
        }
        return names.stream().map(name -> FOLDER + "/" + name).toList();
    }

    /**
     * Notes that the author has taken over what is new in built-in files, as far as it is wanted.
     *
     * @throws Refused if the site lays nothing over one of them
     */
    public List<String> seen(List<String> given) throws IOException, Refused {
        var names = names(given);
        for (var name : names) {
            if (!Files.exists(templates.resolve(name))) {
                throw new Refused("there is no " + FOLDER + "/" + name + "; to have one: afterword theme copy " + name);
            }
        }
        for (var name : names) {
            note(name, new Undo());
        }
        return names.stream().map(name -> FOLDER + "/" + name).toList();
    }

    /** Notes a built-in file as it is now. */
    private void note(String name, Undo made) throws IOException {
        var original = templates.resolve(Originals.FOLDER).resolve(name);
        made.makeFolders(original.getParent());
        var stage = stage(original, name, made);
        boolean isNew = !Files.exists(original);
        Files.move(stage, original, StandardCopyOption.REPLACE_EXISTING);
        if (isNew) {
            made.add(() -> Files.deleteIfExists(original));
        }
    }

    private static void place(Path file, String name, Undo made) throws IOException {
        var stage = stage(file, name, made);
        if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            throw new FileAlreadyExistsException(file.toString());
        }
        Files.move(stage, file);
        made.add(() -> Files.deleteIfExists(file));
    }

    /** Writes a built-in file under a name that no build looks at, so that half of one is never taken for it. */
    private static Path stage(Path file, String name, Undo made) throws IOException {
        var stage = file.resolveSibling("." + file.getFileName() + ".new");
        made.add(() -> Files.deleteIfExists(stage));
        Files.writeString(stage, Theme.builtInFile(name).orElseThrow().text());
        return stage;
    }

    private static List<String> names(List<String> given) throws Refused {
        var names = new LinkedHashSet<String>();
        for (var one : given) {
            names.add(name(one));
        }
        return List.copyOf(names);
    }

    /** A file's name in the theme, for how a person may name it. */
    private static String name(String given) throws Refused {
        var name = given.replace('\\', '/').replaceFirst("^(?:\\./)?(?:" + FOLDER + "/)?", "");
        if (!Theme.builtInNames().contains(name)) {
            throw new Refused("the theme has no file '" + given + "'; "
                    + Nearest.to(name, Theme.builtInNames())
                            .map(near -> "did you mean '" + near + "'?")
                            .orElse("all are listed by: afterword theme"));
        }
        return name;
    }
}

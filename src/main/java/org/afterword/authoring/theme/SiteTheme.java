package org.afterword.authoring.theme;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
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
import org.afterword.content.settings.SettingsFile;
import org.afterword.template.BuiltInTheme;
import org.afterword.template.Originals;
import org.afterword.template.Theme;

/** The files of a site's theme, and what the site lays over them in its {@code templates/}. */
public final class SiteTheme {
    private static final String FOLDER = "templates";

    private final Path templates;
    private final String name;
    private final List<String> others;
    private final Theme theme;

    private SiteTheme(Path templates, String name, List<String> others, Theme theme) {
        this.templates = templates;
        this.name = name;
        this.others = others;
        this.theme = theme;
    }

    /**
     * Reads the theme that a site has chosen.
     *
     * @param site its folder
     * @throws Refused if there is no such theme
     */
    public static SiteTheme of(Path site) throws IOException, Refused {
        var settings = site.resolve("content/site.yaml");
        var name = Files.isRegularFile(settings)
                ? SettingsFile.read(new String(Files.readAllBytes(settings), StandardCharsets.UTF_8))
                        .theme()
                        .orElse(BuiltInTheme.USUAL)
                : BuiltInTheme.USUAL;
        var known = Theme.namesFor(site);
        if (!known.contains(name)) {
            throw new Refused("content/site.yaml names the theme '" + name + "', which is not there; "
                    + Nearest.hint(name, known));
        }
        var others = known.stream().filter(other -> !other.equals(name)).toList();
        return new SiteTheme(site.resolve(FOLDER), name, others, Theme.read(site, name, ignored -> {}));
    }

    /** The theme's name. */
    public String name() {
        return name;
    }

    /** The names of the other themes that the site could choose. */
    public List<String> others() {
        return others;
    }

    /** How the site stands to every file of the theme, by their names. */
    public List<LaidOver> all() throws IOException {
        var all = new ArrayList<LaidOver>();
        for (var file : theme.namesBeneath()) {
            all.add(laidOver(file));
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
                theme.beneath(name).orElseThrow(),
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
     * Notes that the author has taken over what is new in the theme's files, as far as it is wanted.
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

    /** Notes a file of the theme as it is now. */
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

    private void place(Path file, String name, Undo made) throws IOException {
        var stage = stage(file, name, made);
        if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            throw new FileAlreadyExistsException(file.toString());
        }
        Files.move(stage, file);
        made.add(() -> Files.deleteIfExists(file));
    }

    /** Writes a file of the theme under a name that no build looks at, so that half of one is never taken for it. */
    private Path stage(Path file, String name, Undo made) throws IOException {
        var stage = file.resolveSibling("." + file.getFileName() + ".new");
        made.add(() -> Files.deleteIfExists(stage));
        Files.writeString(stage, theme.beneath(name).orElseThrow().text());
        return stage;
    }

    private List<String> names(List<String> given) throws Refused {
        var names = new LinkedHashSet<String>();
        for (var one : given) {
            names.add(name(one));
        }
        return List.copyOf(names);
    }

    /** A file's name in the theme, for how a person may name it. */
    private String name(String given) throws Refused {
        var name = given.replace('\\', '/').replaceFirst("^(?:\\./)?(?:" + FOLDER + "/)?", "");
        if (!theme.namesBeneath().contains(name)) {
            throw new Refused("the theme has no file '" + given + "'; "
                    + Nearest.to(name, theme.namesBeneath())
                            .map(near -> "did you mean '" + near + "'?")
                            .orElse("all are listed by: afterword theme"));
        }
        return name;
    }
}

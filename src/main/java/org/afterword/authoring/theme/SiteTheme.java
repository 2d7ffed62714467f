package org.afterword.authoring.theme;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.regex.Pattern;
import org.afterword.authoring.Refused;
import org.afterword.base.problem.Nearest;
import org.afterword.base.problem.Problem;
import org.afterword.base.state.Undo;
import org.afterword.content.settings.SettingsFile;
import org.afterword.template.BuiltInTheme;
import org.afterword.template.Theme;

/** The files of a site's theme, and what the site lays over them. */
public final class SiteTheme {
    private static final Pattern OF_A_THEME = Pattern.compile("themes/([^./][^/]*)/(.+)");

    private final Path site;
    private final String name;
    private final List<String> others;
    private final Layer templates;

    /** A file as a person names it: one of the theme, or one in a theme of the site's own. */
    private record Named(Layer layer, String name) {
        String path() {
            return layer.folder() + "/" + name;
        }

        /** What is enough to name it. */
        String called() {
            return Layer.called(layer.folder(), name);
        }
    }

    private SiteTheme(Path site, String name, List<String> others, Theme theme) {
        this.site = site;
        this.name = name;
        this.others = others;
        this.templates = new Layer(site, Layer.TEMPLATES, theme.namesBeneath(), theme::beneath);
    }

    /**
     * Reads the theme that a site has chosen.
     *
     * @param site its folder
     * @throws Refused if there is no such theme
     */
    public static SiteTheme of(Path site) throws IOException, Refused {
        var name = chosen(site.resolve("content/site.yaml"));
        var known = Theme.namesFor(site);
        if (!known.contains(name)) {
            throw new Refused("content/site.yaml names the theme '" + name + "', which does not exist; "
                    + Nearest.hint(name, known));
        }
        var others = known.stream().filter(other -> !other.equals(name)).toList();
        return new SiteTheme(site, name, others, Theme.read(site, name, ignored -> {}));
    }

    private static String chosen(Path settings) throws IOException, Refused {
        if (!Files.isRegularFile(settings)) {
            return BuiltInTheme.USUAL;
        }
        var problems = new ArrayList<Problem>();
        var text = new String(Files.readAllBytes(settings), StandardCharsets.UTF_8);
        var theme = SettingsFile.read(text, problems::add).theme();
        Refused.ifSettingsAreWrong(problems);
        return theme.orElse(BuiltInTheme.USUAL);
    }

    /** The theme's name. */
    public String name() {
        return name;
    }

    /** The names of the other themes that the site could choose. */
    public List<String> others() {
        return others;
    }

    /**
     * How the site stands to every file of the theme, by their names; and where the theme is its own, how each of its files
     * stands to the one that is built in.
     */
    public List<LaidOver> all() throws IOException {
        var all = new ArrayList<LaidOver>();
        for (var file : templates.names()) {
            all.add(templates.of(file));
        }
        var ofTheme = layer(name);
        for (var file : ofTheme.names()) {
            if (ofTheme.has(file)) {
                all.add(ofTheme.of(file));
            }
        }
        return all;
    }

    /**
     * How the site stands to one file.
     *
     * @param given its name, or its path from the site's folder
     * @throws Refused if there is no such file to lie over
     */
    public LaidOver one(String given) throws IOException, Refused {
        var named = named(given);
        return named.layer().of(named.name());
    }

    /**
     * Copies files of the theme to lay over it, or built-in ones into a theme of the site's own, all of them or none, and
     * notes what they were.
     *
     * @return their paths from the site's folder
     * @throws Refused if there is no such file to copy or the site has one
     * @throws IOException if a file cannot be written; the folder is then as it was
     */
    public List<String> copy(List<String> given) throws IOException, Refused {
        var files = named(given);
        for (var file : files) {
            if (file.layer().has(file.name())) {
                throw new Refused(file.path() + " already exists and is not overwritten;"
                        + " to see how it differs: afterword theme diff " + file.called());
            }
        }
        var made = new Undo();
        try {
            for (var file : files) {
                file.layer().copy(file.name(), made);
            }
        } catch (IOException e) {
            made.run(e);
            throw e;
        }
        return files.stream().map(Named::path).toList();
    }

    /**
     * Notes that the author has taken over what is new beneath files, as far as it is wanted.
     *
     * @throws Refused if the site lays nothing over one of them
     */
    public List<String> seen(List<String> given) throws IOException, Refused {
        var files = named(given);
        for (var file : files) {
            if (!file.layer().has(file.name())) {
                throw new Refused(
                        "there is no " + file.path() + "; to make one: afterword theme copy " + file.called());
            }
        }
        for (var file : files) {
            file.layer().note(file.name(), new Undo());
        }
        return files.stream().map(Named::path).toList();
    }

    /** A theme in the site's {@code themes/}, which lies over the built-in one of its name, or over the usual one. */
    private Layer layer(String theme) {
        return new Layer(site, "themes/" + theme, BuiltInTheme.fileNames(), BuiltInTheme.of(theme)::file);
    }

    private List<Named> named(List<String> given) throws Refused {
        var files = new LinkedHashSet<String>();
        var named = new ArrayList<Named>();
        for (var one : given) {
            var file = named(one);
            if (files.add(file.path())) {
                named.add(file);
            }
        }
        return named;
    }

    private Named named(String given) throws Refused {
        var path = given.replace('\\', '/').replaceFirst("^\\./", "");
        var ofTheme = OF_A_THEME.matcher(path);
        var named = ofTheme.matches()
                ? new Named(layer(ofTheme.group(1)), ofTheme.group(2))
                : new Named(templates, path.replaceFirst("^" + Layer.TEMPLATES + "/", ""));
        var names = named.layer().names();
        if (!names.contains(named.name())) {
            throw new Refused((ofTheme.matches() ? "Afterword" : "the theme") + " has no file '" + given + "'; "
                    + Nearest.to(named.name(), names)
                            .map(near -> "did you mean '" + near + "'?")
                            .orElse("to list all: afterword theme"));
        }
        return named;
    }
}

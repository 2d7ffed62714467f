package org.afterword.pages.look;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.afterword.base.problem.Nearest;
import org.afterword.base.problem.Position;
import org.afterword.base.problem.Problem;
import org.afterword.base.problem.SourceText;
import org.afterword.content.settings.Settings;
import org.afterword.content.settings.SettingsPlaces;
import org.afterword.content.words.Languages;
import org.afterword.template.BuiltInTheme;
import org.afterword.template.Theme;

/** The theme that the settings of a site name. */
public final class ChosenTheme {
    private static final String FIELD = "theme";
    private static final String SETTINGS = "content/site.yaml";

    private ChosenTheme() {}

    /**
     * Reads it, and what the site lays over it; in place of one that is not there, the usual one.
     *
     * @param site the site's folder
     * @throws IOException if themes or templates cannot be listed
     */
    public static Theme read(Path site, Settings settings, Consumer<Problem> problems) throws IOException {
        return Theme.read(site, name(site, settings, problems), problems);
    }

    /**
     * The words in the site's languages, for who needs no templates. What is wrong with them a build tells.
     *
     * @param site the site's folder
     * @throws IOException if the theme cannot be listed
     */
    public static Languages languages(Path site, Settings settings) throws IOException {
        return Languages.of(read(site, settings, ignored -> {}), settings.language());
    }

    private static String name(Path site, Settings settings, Consumer<Problem> problems) throws IOException {
        if (settings.theme().isEmpty()) {
            return BuiltInTheme.USUAL;
        }
        var name = settings.theme().get();
        var known = Theme.namesFor(site);
        if (known.contains(name)) {
            return name;
        }
        problems.accept(Problem.error(
                "site/theme",
                place(site, FIELD),
                "there is no theme '" + name + "': none is built in, and there is no folder themes/" + name,
                Nearest.hint(name, known)));
        return BuiltInTheme.USUAL;
    }

    /** Warns of themes that lie there for a site which chooses none; one built in may lie there for whoever chooses it. */
    static void tellOfForgotten(Path site, Consumer<Problem> problems) throws IOException {
        for (var name : Theme.ownIn(site)) {
            if (BuiltInTheme.all().contains(name)) {
                continue;
            }
            problems.accept(Problem.warning(
                    "template/unused",
                    Position.file("themes/" + name),
                    "nothing uses the theme in this folder",
                    "write 'theme: " + name + "' in content/site.yaml"));
        }
    }

    /** Where the settings say what a look goes by; the file, if they cannot be read. */
    static Position place(Path site, String field) {
        try {
            return SourceText.decode(SETTINGS, Files.readAllBytes(site.resolve(SETTINGS)), ignored -> {})
                    .map(text -> SettingsPlaces.of(text).field(field))
                    .orElse(Position.file(SETTINGS));
        } catch (IOException e) {
            return Position.file(SETTINGS);
        }
    }
}

package org.afterword.pages.look;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.afterword.base.problem.Problem;
import org.afterword.content.settings.Settings;
import org.afterword.content.words.Languages;
import org.afterword.content.words.Words;
import org.afterword.template.Templates;
import org.afterword.template.Theme;

/**
 * All that decides how a site's pages look and what their interface says.
 *
 * @param settings those that the words and the templates' functions go by
 */
public record Look(Settings settings, Theme theme, Languages languages, Templates templates, List<Problem> problems) {

    /** Reads what every look begins with, and keeps it: at the start of the program, another thread can do so ahead. */
    public static void prepare() {
        Words.prepare();
    }

    /**
     * @param folder the site's folder
     * @throws IOException if the templates cannot be listed
     */
    public static Look read(Path folder, Settings settings) throws IOException {
        var reader = new LookReader(folder);
        reader.settings(settings);
        return reader.look();
    }
}

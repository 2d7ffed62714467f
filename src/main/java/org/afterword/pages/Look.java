package org.afterword.pages;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.afterword.base.Problem;
import org.afterword.content.Settings;
import org.afterword.template.Templates;
import org.afterword.template.Theme;

/**
 * All that decides how a site's pages look and what their interface says.
 *
 * @param settings those that the words and the templates' functions go by
 */
public record Look(Settings settings, Theme theme, Words words, Templates templates, List<Problem> problems) {

    /**
     * @param folder the site's folder
     * @throws IOException if the templates cannot be listed
     */
    static Look read(Path folder, Settings settings) throws IOException {
        var problems = new ArrayList<Problem>();
        var theme = Theme.read(folder.resolve("templates"), problems::add);
        var words = Words.read(theme, settings.language(), problems::add);
        var templates = Templates.compile(theme, new PageFunctions(settings, words), problems::add);
        return new Look(settings, theme, words, templates, problems);
    }
}

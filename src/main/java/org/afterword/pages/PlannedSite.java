package org.afterword.pages;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.afterword.base.Position;
import org.afterword.base.Problem;
import org.afterword.base.Timing;
import org.afterword.content.Loaded;
import org.afterword.content.SiteReader;
import org.afterword.template.Templates;
import org.afterword.template.Theme;

/**
 * A site that was read and planned, and the templates to render it.
 *
 * @param problems all that is known to be wrong before anything is rendered
 */
public record PlannedSite(Loaded loaded, Templates templates, SitePlan plan, List<Problem> problems) {
    private static final String NO_ADDRESS = "site/url";

    /**
     * Reads and plans a site.
     *
     * @param folder the site's folder
     * @param url an address to take instead of the one in the settings
     * @throws IOException if the content or the templates cannot be listed
     */
    public static PlannedSite read(Path folder, SiteReader reader, Optional<String> url, Timing timing)
            throws IOException {
        var loaded = reader.read();
        timing.step("reading the content");
        var problems = new ArrayList<>(loaded.problems());
        var site = url.map(loaded.site()::withUrl).orElse(loaded.site());
        if (site.settings().url().isEmpty()
                && problems.stream().noneMatch(problem -> problem.code().equals(NO_ADDRESS))) {
            problems.add(Problem.warning(
                    NO_ADDRESS,
                    Position.file("content/site.yaml"),
                    "the site has no address, so there are no feeds, no site map and no canonical links",
                    "add 'url: https://…', or build with --base-url"));
        }
        var theme = Theme.read(folder.resolve("templates"), problems::add);
        var words = Words.read(theme, site.settings().language(), problems::add);
        var templates = Templates.compile(theme, new PageFunctions(site.settings(), words), problems::add);
        timing.step("reading the templates");
        var plan = SitePlan.of(site, theme, words, problems::add);
        timing.step("planning");
        return new PlannedSite(loaded, templates, plan, problems);
    }

    /** Whether something keeps the site from being published. */
    public boolean hasErrors() {
        return problems.stream().anyMatch(Problem::isError);
    }
}

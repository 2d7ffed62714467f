package org.afterword.importer.folder.generator;

import java.util.Map;
import java.util.Set;
import org.afterword.importer.folder.files.Entry;
import org.afterword.importer.folder.files.SiteFolder;

/**
 * Files of which Hexo makes others: data become JSON, templates pages, and style sheets CSS (seen in 7.3). Some it knows by
 * itself, and some only with a plugin.
 */
final class HexoRendered {
    private static final Set<String> ALWAYS = Set.of("yml", "yaml", "njk");

    /** What is served as it is, but without front matter. */
    private static final Set<String> WITH_FIELDS = Set.of("css", "js", "json");

    private static final Map<String, String> PLUGINS = Map.of(
            "styl", "stylus",
            "ejs", "ejs",
            "less", "less",
            "scss", "sass",
            "sass", "sass",
            "pug", "pug",
            "jade", "jade",
            "swig", "swig");

    private final SiteFolder folder;
    private final Globs plain;
    private final String packages;

    /**
     * @param plain paths from the source folder that the settings take out
     * @param packages the text of {@code package.json}
     */
    HexoRendered(SiteFolder folder, Globs plain, String packages) {
        this.folder = folder;
        this.plain = plain;
        this.packages = packages;
    }

    /** @param within the path from the source folder */
    boolean has(String path, String within) {
        var ending = Entry.ending(path);
        var plugin = PLUGINS.get(ending);
        return !plain.covers(within)
                && (ALWAYS.contains(ending)
                        || WITH_FIELDS.contains(ending) && folder.head(path, 4).startsWith("---")
                        || plugin != null && packages.matches("(?s).*\"hexo-renderer-[a-z-]*" + plugin + "\".*"));
    }
}

package org.afterword.importer.folder.generator;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.afterword.importer.folder.files.SiteFolder;
import org.afterword.importer.folder.matter.Matter;
import org.afterword.importer.folder.matter.MatterException;
import org.afterword.importer.folder.matter.Parted;

/** Which folders of articles are sections for Hugo, and what their pages say: those at the top, and those with a page of their own. */
final class HugoSections {
    private final SiteFolder folder;
    private final HugoSettings settings;
    private final Map<String, Optional<Matter>> pages = new ConcurrentHashMap<>();

    HugoSections(SiteFolder folder, HugoSettings settings) {
        this.folder = folder;
        this.settings = settings;
    }

    /** The names of the sections among the folders above an article, each of which lies in the one before. */
    List<String> among(HugoPath path) {
        var folders = path.sections();
        var sections = new ArrayList<String>();
        for (int end = 1; end <= folders.size(); end++) {
            if (end == 1 || page(above(folders, end), path.language()).isPresent()) {
                sections.add(folders.get(end - 1));
            }
        }
        return sections;
    }

    /** What the sections above an article are called in addresses: by their slugs, else by their titles. */
    List<String> titles(HugoPath path) {
        var folders = path.sections();
        var titles = new ArrayList<String>();
        for (int end = 1; end <= folders.size(); end++) {
            var page = page(above(folders, end), path.language());
            if (end == 1 || page.isPresent()) {
                titles.add(page.flatMap(one -> one.text("slug", "title")).orElse(folders.get(end - 1)));
            }
        }
        return titles;
    }

    /** The slugs of the folders above an article, as the pages of sections give them; empty for one without. */
    List<Optional<String>> slugs(HugoPath path) {
        var folders = path.sections();
        var slugs = new ArrayList<Optional<String>>();
        for (int end = 1; end <= folders.size(); end++) {
            slugs.add(page(above(folders, end), path.language()).flatMap(one -> one.text("slug")));
        }
        return slugs;
    }

    private static String above(List<String> folders, int end) {
        return String.join("/", folders.subList(0, end));
    }

    /** The fields of a section's page, none where they cannot be read; empty where there is no page. */
    Optional<Matter> page(String path, String language) {
        return pages.computeIfAbsent(language + ":" + path, any -> read(path, language));
    }

    private Optional<Matter> read(String path, String language) {
        var own = settings.languages().getOrDefault(language, "");
        var root = own.isEmpty() ? settings.content() : own;
        var page = root + (path.isEmpty() ? "" : path + "/") + "_index";
        boolean isOfSite = language.equals(settings.language()) || !own.isEmpty();
        return folder.first(page + "." + language + ".md", page + "." + language + ".html")
                .or(() -> isOfSite
                        ? folder.first(page + ".md", page + ".html", page + ".markdown", root + path + "/_Index.md")
                        : Optional.empty())
                .map(file -> {
                    try {
                        return HugoArticles.known(
                                Parted.of(folder.text(file).orElse(""), false).matter());
                    } catch (MatterException e) {
                        return Matter.NONE; // the page is refused, and that is told, when it is read as an article
                    }
                });
    }
}

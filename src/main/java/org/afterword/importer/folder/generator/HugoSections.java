package org.afterword.importer.folder.generator;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.afterword.importer.folder.files.SiteFolder;
import org.afterword.importer.folder.matter.MatterException;
import org.afterword.importer.folder.matter.Parted;

/** Which folders of articles are sections for Hugo, and by which names: those at the top, and those with a page of their own. */
final class HugoSections {
    private final SiteFolder folder;
    private final HugoSettings settings;
    private final Map<String, Optional<String>> pages = new ConcurrentHashMap<>();

    HugoSections(SiteFolder folder, HugoSettings settings) {
        this.folder = folder;
        this.settings = settings;
    }

    /** The names of the sections among some folders, each of which lies in the one before. */
    List<String> among(List<String> folders) {
        var sections = new ArrayList<String>();
        for (int end = 1; end <= folders.size(); end++) {
            if (end == 1 || page(String.join("/", folders.subList(0, end))).isPresent()) {
                sections.add(folders.get(end - 1));
            }
        }
        return sections;
    }

    /** The names that folders have in addresses, which the pages of sections may give. */
    List<String> slugs(List<String> folders) {
        var slugs = new ArrayList<String>();
        for (int end = 1; end <= folders.size(); end++) {
            slugs.add(page(String.join("/", folders.subList(0, end)))
                    .filter(slug -> !slug.isEmpty())
                    .orElse(folders.get(end - 1)));
        }
        return slugs;
    }

    /** The slug that a section's page names, blank where it names none; empty where there is no page. */
    private Optional<String> page(String path) {
        return pages.computeIfAbsent(path, this::read);
    }

    private Optional<String> read(String path) {
        var page = settings.content() + path + "/_index";
        return folder.first(page + ".md", page + "." + settings.language() + ".md", page + ".html", page + ".markdown")
                .map(file -> {
                    try {
                        return Parted.of(folder.text(file).orElse(""), false)
                                .matter()
                                .text("slug")
                                .orElse("");
                    } catch (MatterException e) {
                        return ""; // the page is refused, and that is told, when it is read as an article
                    }
                });
    }
}

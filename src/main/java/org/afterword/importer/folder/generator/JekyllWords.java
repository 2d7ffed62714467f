package org.afterword.importer.folder.generator;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.afterword.importer.folder.files.Entry;
import org.afterword.importer.folder.files.SiteFolder;
import org.afterword.importer.folder.words.JekyllText;
import org.afterword.importer.folder.words.LiquidFilters;
import org.afterword.importer.folder.words.LiquidValues;
import org.afterword.importer.folder.words.Told;

/** An article's words as Jekyll showed them: Liquid said, and kramdown's marks as Markdown. */
final class JekyllWords {
    private static final Set<String> UNKNOWN_OF_SITE = Set.of(
            "posts",
            "pages",
            "documents",
            "collections",
            "time",
            "static_files",
            "html_pages",
            "html_files",
            "related_posts",
            "categories",
            "tags",
            "github");
    private static final Set<String> UNKNOWN_OF_PAGE =
            Set.of("content", "excerpt", "next", "previous", "date", "id", "relative_path");

    private final SiteFolder folder;
    private final JekyllSettings settings;
    private final JekyllData data;

    JekyllWords(SiteFolder folder, JekyllSettings settings) {
        this.folder = folder;
        this.settings = settings;
        this.data = new JekyllData(
                folder, settings.source() + settings.all().text("data_dir").orElse("_data") + "/");
    }

    /** @param collection that the article is in */
    String of(Entry entry, Planned planned, Optional<String> collection, Places places, Told told) {
        var site = new HashMap<>(settings.all().fields());
        site.put("baseurl", settings.base());
        site.put("url", settings.host().orElse(""));
        UNKNOWN_OF_SITE.forEach(name -> site.put(name, LiquidValues.UNKNOWN));
        site.put("data", data);
        settings.all().within("collections").fields().keySet().forEach(name -> site.put(name, LiquidValues.UNKNOWN));
        var page = new LinkedHashMap<>(entry.matter().fields());
        UNKNOWN_OF_PAGE.forEach(name -> page.put(name, LiquidValues.UNKNOWN));
        page.put("path", within(entry));
        collection.ifPresent(name -> page.put("collection", name));
        page.put("tags", JekyllTerms.tags(entry.matter()));
        page.put("categories", JekyllTerms.categories(within(entry), entry.matter()));
        page.put("title", planned.file().title());
        planned.file().date().ifPresent(date -> page.put("date", LiquidFilters.time(date.time())));
        planned.address()
                .ifPresent(address ->
                        page.put("url", address.substring(settings.base().length())));
        var values = new LiquidValues(
                Map.of(
                        "site",
                        site,
                        "page",
                        page,
                        "paginator",
                        LiquidValues.UNKNOWN,
                        "jekyll",
                        Map.of("environment", "production")),
                new LiquidFilters(settings.base(), settings.host().orElse("")));
        var base = settings.base();
        var plain = new JekyllText(
                        values,
                        path -> file(path, entry),
                        target -> link(target, places),
                        settings.all().text("code_dir").orElse("downloads/code"),
                        Markups.name(entry.ending()))
                .plain(entry.body(), entry.line(), told, entry.ending().startsWith("htm"));
        // before its version 4, addresses of posts and files began below the path of the site, which texts therefore
        // name
        boolean isOnce = base.isEmpty() || folder.hasFolder(settings.source() + base.substring(1));
        return isOnce ? plain : plain.replace(base + base + "/", base + "/");
    }

    private String within(Entry entry) {
        return settings.withoutCollections(entry.path()
                .substring(Math.min(entry.path().length(), settings.source().length())));
    }

    private Optional<String> file(String path, Entry entry) {
        return folder.text(
                path.startsWith("./") ? entry.folder() + path.substring("./".length()) : settings.source() + path);
    }

    /** Where a post of a name, or a file of a path, was served. */
    private Optional<String> link(String target, Places places) {
        var path = settings.source() + target.replaceFirst("^/", "");
        return places.of(path)
                .or(() -> places.named(target.substring(target.lastIndexOf('/') + 1)))
                .or(() -> places.named(Places.name(target)))
                .map(address -> address.replace(" ", "%20"));
    }
}

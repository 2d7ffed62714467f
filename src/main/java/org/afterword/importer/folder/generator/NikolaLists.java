package org.afterword.importer.folder.generator;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.afterword.base.Moment;
import org.afterword.base.Slashes;
import org.afterword.importer.folder.address.Strftime;
import org.afterword.importer.record.Exported;
import org.afterword.importer.record.ExportedList.Of;

/** Where Nikola served lists and feeds, in every language of the site. */
final class NikolaLists {
    private final NikolaSettings settings;
    private final ListPlaces places;
    private final Paging paging;

    NikolaLists(NikolaSettings settings, ListPlaces places) {
        this.settings = settings;
        this.places = places;
        this.paging = new Paging(
                Paging.size(settings.all().text("INDEX_DISPLAY_POST_COUNT").orElse("10")),
                2,
                (list, number) -> list + "index-" + (number - 1) + ".html");
    }

    /** A post that was listed. */
    void post(Optional<Moment> date, List<String> tags, Optional<String> category, Optional<String> author) {
        for (var translation : settings.translations().values()) {
            var top = translation.isEmpty() ? "/" : "/" + translation + "/";
            places.list(top + folder("INDEX_PATH", ""), Of.NEWEST, "", 1, paging);
            places.feed(top + folder("RSS_PATH", "") + "rss.xml", "");
            archives(top + folder("ARCHIVE_PATH", ""), date);
            var ofTags = top + folder("TAG_PATH", "categories");
            var ofCategories = top + folder("CATEGORY_PATH", "categories");
            places.list(settings.said("TAGS_INDEX_PATH").map(path -> top + path).orElse(ofTags), Of.TAGS, "");
            places.list(
                    settings.said("CATEGORIES_INDEX_PATH")
                            .map(path -> top + path)
                            .orElse(ofCategories),
                    Of.TAGS,
                    "");
            tags.forEach(tag -> term(ofTags + slug(tag), Of.TAG, tag));
            category.ifPresent(name -> category(ofCategories, name));
            author.filter(name -> settings.isOn("ENABLE_AUTHOR_PAGES", true)).ifPresent(name -> {
                var ofAuthors = top + folder("AUTHOR_PATH", "authors");
                places.list(ofAuthors, Of.ARTICLES, "");
                term(ofAuthors + slug(name), Of.AUTHOR, name);
            });
        }
    }

    private void archives(String top, Optional<Moment> date) {
        places.list(top + settings.said("ARCHIVE_FILENAME").orElse("archive.html"), Of.ARTICLES, "");
        if (date.isEmpty() || settings.isOn("CREATE_SINGLE_ARCHIVE", false)) {
            return;
        }
        boolean all = settings.isOn("CREATE_FULL_ARCHIVES", false);
        var patterns = new ArrayList<>(List.of("%Y/"));
        if (all || settings.isOn("CREATE_MONTHLY_ARCHIVE", false)) {
            patterns.add("%Y/%m/");
        }
        if (all || settings.isOn("CREATE_DAILY_ARCHIVE", false)) {
            patterns.add("%Y/%m/%d/");
        }
        patterns.forEach(
                pattern -> places.list(top + Strftime.of(pattern, date.get().time()), Of.ARTICLES, ""));
    }

    /** A category, and those that it lies in, where a slash parts them. */
    private void category(String top, String name) {
        var prefix = settings.all().text("CATEGORY_PREFIX").orElse("cat_");
        boolean nested = settings.isOn("CATEGORY_ALLOW_HIERARCHIES", false);
        var path = top + prefix;
        for (var one : nested ? name.split("(?<!\\\\)/") : new String[] {name}) {
            path += slug(one);
            term(path, Of.TAG, one);
            path += "/";
        }
    }

    /** A list of its own, and its feed. */
    private void term(String path, Of of, String name) {
        places.list(settings.isOn("PRETTY_URLS", true) ? path + "/" : path + ".html", of, name);
        places.feed(path + ".xml", of == Of.TAG ? name : "");
    }

    private String slug(String name) {
        return settings.isOn("SLUG_TAG_PATH", true) ? settings.slug(name) : name;
    }

    private String folder(String name, String usual) {
        var path = Slashes.noneAround(settings.said(name).orElse(usual));
        return path.isEmpty() ? "" : path + "/";
    }

    void hand(Consumer<Exported> records) {
        places.hand(records);
    }
}

package org.afterword.importer.folder.generator;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.afterword.base.Moment;
import org.afterword.importer.folder.address.PelicanParts;
import org.afterword.importer.folder.address.Permalink;
import org.afterword.importer.folder.address.Strftime;
import org.afterword.importer.folder.matter.Matter;
import org.afterword.importer.record.Exported;
import org.afterword.importer.record.ExportedList.Of;
import org.afterword.importer.record.Line;

/** Where Pelican served lists and feeds: what its settings name, and what it makes where they name nothing. */
final class PelicanLists {
    private static final List<String> PAGES = List.of("index", "tags", "categories", "authors", "archives");
    private static final Map<String, String> USUAL = Map.of(
            "TAG_SAVE_AS", "tag/{slug}.html",
            "CATEGORY_SAVE_AS", "category/{slug}.html",
            "AUTHOR_SAVE_AS", "author/{slug}.html",
            "FEED_ALL_ATOM", "feeds/all.atom.xml",
            "CATEGORY_FEED_ATOM", "feeds/{slug}.atom.xml",
            "AUTHOR_FEED_ATOM", "feeds/{slug}.atom.xml",
            "AUTHOR_FEED_RSS", "feeds/{slug}.rss.xml",
            "TRANSLATION_FEED_ATOM", "feeds/all-{lang}.atom.xml");

    private final Matter settings;
    private final ListPlaces places;
    private final Paging paging;
    private final PelicanNames names;

    PelicanLists(Matter settings, String base, Line line) {
        this.settings = settings;
        this.names = PelicanNames.of(settings);
        this.places = new ListPlaces(line, base);
        this.paging = new Paging(Paging.size(settings.text("DEFAULT_PAGINATION").orElse("0")), 2, this::page);
    }

    /** Where a further page of a list lay: as the last of the patterns says that begins with its number or before. */
    private String page(String list, int number) {
        var pattern = "{name}{number}{extension}";
        if (settings.fields().get("PAGINATION_PATTERNS") instanceof List<?> given) {
            for (var one : given) {
                if (one instanceof List<?> rule && rule.size() == 3 && isFrom(rule.get(0), number)) {
                    pattern = String.valueOf(rule.get(2));
                }
            }
        }
        int slash = list.lastIndexOf('/');
        int dot = list.lastIndexOf('.') > slash ? list.lastIndexOf('.') : list.length();
        return pattern.replace("{base_name}", list.substring(0, Math.max(0, slash)))
                .replace("{name}", list.substring(0, dot))
                .replace("{extension}", list.substring(dot))
                .replace("{save_as}", list)
                .replace("{number}", String.valueOf(number))
                .replaceFirst("^/", "");
    }

    private static boolean isFrom(Object least, int number) {
        int from = Paging.size(String.valueOf(least));
        return from > 0 && from <= number;
    }

    /** A post that was published, with what it says of itself. */
    void post(Optional<Moment> date, String category, List<String> tags, List<String> authors, String language) {
        pages();
        term("CATEGORY", Of.TAG, category);
        tags.forEach(tag -> term("TAG", Of.TAG, tag));
        authors.forEach(author -> term("AUTHOR", Of.AUTHOR, author));
        for (var unit : List.of("YEAR", "MONTH", "DAY")) {
            date.flatMap(moment -> setting(unit + "_ARCHIVE_SAVE_AS"))
                    .ifPresent(pattern -> places.list(filled(pattern, date, ""), Of.ARTICLES, ""));
        }
        for (var feed : List.of("FEED_ATOM", "FEED_RSS", "FEED_ALL_ATOM", "FEED_ALL_RSS")) {
            setting(feed).ifPresent(path -> places.feed(path, ""));
        }
        for (var feed : List.of("TRANSLATION_FEED_ATOM", "TRANSLATION_FEED_RSS")) {
            setting(feed)
                    .ifPresent(
                            path -> places.feed(path.replace("{lang}", language).replace("%s", language), ""));
        }
    }

    private void pages() {
        var made = settings.value("DIRECT_TEMPLATES").isPresent() ? settings.list("DIRECT_TEMPLATES") : PAGES;
        for (var name : made) {
            var key = name.toUpperCase(Locale.ROOT) + "_SAVE_AS";
            var path = settings.fields().containsKey(key) ? setting(key) : Optional.of(name + ".html");
            path.ifPresent(where -> {
                switch (name) {
                    case "index" -> places.list(where, Of.NEWEST, "", 1, paging);
                    case "tags", "categories" -> places.list(where, Of.TAGS, "");
                    case "authors", "archives" -> places.list(where, Of.ARTICLES, "");
                    default -> {}
                }
            });
        }
    }

    private void term(String kind, Of of, String name) {
        setting(kind + "_SAVE_AS")
                .ifPresent(pattern ->
                        places.list(filled(pattern, Optional.empty(), names.slug(name, kind)), of, name, 1, paging));
        for (var form : List.of("ATOM", "RSS")) {
            setting(kind + "_FEED_" + form)
                    .ifPresent(pattern -> places.feed(
                            filled(pattern, Optional.empty(), names.slug(name, kind)), of == Of.TAG ? name : ""));
        }
    }

    /** What a setting says, or what Pelican has where there is none; empty where it is switched off. */
    private Optional<String> setting(String name) {
        return settings.fields().containsKey(name)
                ? settings.text(name).filter(text -> !text.equals("false"))
                : Optional.ofNullable(USUAL.get(name));
    }

    private String filled(String pattern, Optional<Moment> date, String slug) {
        return Permalink.of(
                        pattern.replace("%s", "{slug}"),
                        PelicanParts.PART,
                        part -> part.equals("slug")
                                ? Optional.of(slug)
                                : date.filter(any -> part.startsWith("date:"))
                                        .map(moment -> Strftime.of(part.substring("date:".length()), moment.time())))
                .path();
    }

    void hand(Consumer<Exported> records) {
        places.hand(records);
    }
}

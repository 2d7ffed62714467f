package org.afterword.importer.folder.generator;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.afterword.base.Moment;
import org.afterword.importer.folder.address.JekyllParts;
import org.afterword.importer.folder.address.Permalink;
import org.afterword.importer.folder.files.Entry;
import org.afterword.importer.folder.files.SiteFolder;
import org.afterword.importer.folder.matter.Matter;
import org.afterword.importer.record.Exported;
import org.afterword.importer.record.ExportedList.Of;
import org.afterword.importer.record.Line;

/** Where Jekyll served lists and feeds: pages that list articles, and what its plugins and Octopress' make. */
final class JekyllLists {
    private static final String ARCHIVES = "jekyll-archives";
    private static final Pattern PERMALINK = Pattern.compile("(?m)^permalink:[ \\t]*[\"']?(/[^\\s\"']+)");
    private static final Map<String, String> TIMES =
            Map.of("year", "/:year/", "month", "/:year/:month/", "day", "/:year/:month/:day/");

    private final Matter settings;
    private final ListPlaces places;
    private final Paging paging;
    private final boolean hasFeed;
    private final boolean hasArchives;

    JekyllLists(SiteFolder folder, JekyllSettings settings, Line line) {
        this.settings = settings.all();
        this.places = new ListPlaces(line, settings.base());
        this.paging = paging();
        var gems = folder.text("Gemfile").orElse("");
        this.hasFeed = has("jekyll-feed", gems);
        this.hasArchives = has(ARCHIVES, gems);
    }

    private boolean has(String plugin, String gems) {
        return settings.list("plugins").contains(plugin)
                || settings.list("gems").contains(plugin)
                || gems.contains(plugin);
    }

    /** The first page is the home page, or another that lists articles. */
    private Paging paging() {
        var path = settings.text("paginate_path")
                .or(() -> settings.text("pagination_dir").map(top -> "/" + top + "/page/:num/"))
                .orElse("/page:num/");
        return new Paging(
                Paging.size(settings.text("paginate").orElse("0")),
                2,
                (list, number) -> path.replace(":num", String.valueOf(number)) + (path.endsWith("/") ? "" : "/"));
    }

    /** A post that was published. */
    void post(Optional<Moment> date, List<String> tags, List<String> categories) {
        places.list("/", Of.NEWEST, "", 1, paging);
        if (hasFeed) {
            feeds(tags);
        }
        if (hasArchives) {
            TIMES.forEach((unit, path) -> archive(unit, path, Of.ARTICLES, "", date));
            tags.forEach(name -> archive("tag", "/tag/:name/", Of.TAG, name, date));
            categories.forEach(name -> archive("category", "/category/:name/", Of.TAG, name, date));
        }
        settings.text("category_dir")
                .ifPresent(top -> categories.forEach(name -> {
                    var path = "/" + top + "/" + octopress(name) + "/";
                    places.list(path, Of.TAG, name);
                    places.feed(path + "atom.xml", name);
                }));
    }

    private void feeds(List<String> tags) {
        var feed = settings.within("feed");
        places.feed(feed.text("path").orElse("feed.xml"), "");
        feed.list("categories").forEach(name -> places.feed("/feed/" + name + ".xml", name));
        if (feed.flag("tags", feed.fields().get("tags") instanceof Map<?, ?>)) {
            var top = feed.within("tags").text("path").orElse("feed/by_tag/");
            tags.forEach(name -> places.feed(top + JekyllParts.slug(name) + ".xml", name));
        }
    }

    /** A list of the plugin for archives, if it is made. */
    private void archive(String kind, String usual, Of of, String name, Optional<Moment> date) {
        var given = settings.within(ARCHIVES);
        var many = kind.equals("tag") ? "tags" : kind.equals("category") ? "categories" : kind;
        if (given.list("enabled").stream().anyMatch(one -> one.equals("all") || one.equals(many))) {
            var path = Permalink.of(
                    given.within("permalinks").text(kind).orElse(usual),
                    part -> part.equals("name")
                            ? Optional.of(JekyllParts.slug(name))
                            : date.flatMap(moment -> JekyllParts.date(part, moment.time())));
            places.list(path.path(), of, name);
        }
    }

    private static String octopress(String name) {
        return name.replaceAll("[^\\p{L}\\p{M}\\p{N}]+", "-").toLowerCase(Locale.ROOT);
    }

    /** A file that a feed may be written in, rather than a map of the site. */
    void feed(String path, String text) {
        var own = PERMALINK.matcher(text);
        if (text.contains("<feed") || text.contains("<rss") || text.contains("<channel")) {
            places.feed(own.find() ? own.group(1) : path, "");
        }
    }

    /** A page that lists articles. */
    void page(Entry entry, String path) {
        var body = entry.body();
        var matter = entry.matter();
        var layout = matter.text("layout").orElse("");
        var term = matter.text("tag", "category");
        if (path.endsWith(".xml")) {
            feed(path, body);
        } else if (term.isPresent()) {
            places.list(path, Of.TAG, term.get());
        } else if (layout.matches("(?:tag|category)(?:_index)?")) {
            places.list(path, Of.TAG, matter.text("title").orElse(""));
        } else if (body.contains("site.tags")
                || body.contains("site.categories")
                || layout.matches("tags|categories")) {
            places.list(path, Of.TAGS, "");
        } else if (!layout.equals("redirect") && !entry.name().equals("404")) {
            places.list(path, Of.ARTICLES, "");
        }
    }

    void hand(Consumer<Exported> records) {
        places.hand(records);
    }
}

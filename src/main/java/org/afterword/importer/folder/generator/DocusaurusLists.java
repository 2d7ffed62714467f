package org.afterword.importer.folder.generator;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.afterword.base.Slashes;
import org.afterword.content.address.Slug;
import org.afterword.importer.folder.address.Permalink;
import org.afterword.importer.folder.matter.Matter;
import org.afterword.importer.record.Exported;
import org.afterword.importer.record.ExportedList.Of;
import org.afterword.importer.record.Line;

/** Where Docusaurus served lists and feeds, and which addresses its settings led to others. */
final class DocusaurusLists {
    private final DocusaurusSettings settings;
    private final Line line;
    private final ListPlaces places;

    /** Where lists of tags were served, below the lists of their blogs, if settings say so. */
    private final Map<String, String> permalinks = new HashMap<>();

    /** The old addresses that led to no article yet, by where they led. */
    private final Map<String, List<String>> redirects;

    /** @param line of the settings */
    DocusaurusLists(DocusaurusSettings settings, Line line) {
        this.settings = settings;
        this.line = line;
        this.places = new ListPlaces(line, settings.base());
        this.redirects = new LinkedHashMap<>(settings.redirects());
    }

    /** A tag that may say where its list was served. */
    void known(Matter tag) {
        tag.text("label").ifPresent(label -> tag.text("permalink").ifPresent(to -> permalinks.put(label, to)));
    }

    /** The authors of a blog, of whom some have pages. */
    void authors(DocusaurusSection blog, Matter authors) {
        var list = blog.list("authorsBasePath", "authors");
        authors.fields().keySet().forEach(key -> {
            var author = authors.within(key);
            var place = author.within("page").text("permalink");
            if (place.isPresent() || author.flag("page", false)) {
                list(list + place.orElse(kebab(key)) + "/", Of.AUTHOR, Slug.of(key));
            }
        });
    }

    private void list(String path, Of of, String name) {
        places.list(path, of, name);
        withoutSlash(path, of, name);
    }

    private void list(String path, Of of, String name, Paging paging) {
        places.list(path, of, name, 1, paging);
        withoutSlash(path, of, name);
    }

    /** Where no address ended in a slash, a list is without one, too: there is no folder for a host to find. */
    private void withoutSlash(String path, Of of, String name) {
        if (settings.all().text("trailingSlash").filter("false"::equals).isPresent() && path.length() > 1) {
            places.list(Slashes.noneBehind(path), of, name);
        }
    }

    /** A post that was published. */
    void post(DocusaurusSection blog, List<String> tags) {
        var pages =
                DocusaurusSection.slashed(blog.options().text("pageBasePath").orElse("page"));
        var paging = new Paging(
                Paging.size(blog.options().text("postsPerPage").orElse("10")),
                2,
                (list, number) -> list + pages + number + "/");
        list(blog.route(), Of.NEWEST, "", paging);
        list(blog.archive(), Of.ARTICLES, "");
        list(blog.list("authorsBasePath", "authors"), Of.ARTICLES, "");
        List.of("rss.xml", "atom.xml", "feed.json").forEach(name -> places.feed(blog.route() + name, ""));
        for (var tag : tags) {
            list(blog.tags(), Of.TAGS, "");
            list(blog.tags() + permalinks.getOrDefault(tag, kebab(tag)) + "/", Of.TAG, tag, paging);
        }
    }

    /** A file that was served once more for another language. */
    void file(String path, String to) {
        places.list(path, Of.ELSEWHERE, settings.base() + to);
    }

    /** The old addresses that led to an article. */
    List<String> redirects(String address) {
        var bare = Slashes.noneBehind(address);
        var led = new ArrayList<String>();
        var named = redirects.remove(bare);
        (named == null ? List.<String>of() : named).forEach(from -> led.add(settings.base() + Permalink.sound(from)));
        settings.endings().forEach(ending -> led.add(settings.base() + bare + "." + ending));
        return led;
    }

    void hand(Consumer<Exported> records) {
        redirects.forEach((to, all) -> all.forEach(from -> {
            if (to.contains("://")) {
                records.accept(Remarks.elsewhere(line, from, to));
            } else {
                places.list(from, Of.ELSEWHERE, settings.base() + settings.page(Permalink.sound(to)));
            }
        }));
        places.hand(records);
    }

    /** A tag as its address has it: its words in lower case, with hyphens between them. */
    private static String kebab(String tag) {
        return Slashes.noneAround(Normalizer.normalize(tag, Normalizer.Form.NFD)
                        .replaceAll("\\p{M}", "")
                        .replaceAll("['\u2019]", "")
                        .replaceAll(
                                "(?<=\\p{Ll})(?=\\p{Lu})|(?<=\\p{Lu})(?=\\p{Lu}\\p{Ll})|(?<=\\p{L})(?=\\d)|(?<=\\d)(?=\\p{L})",
                                "/")
                        .replaceAll("[^\\p{L}\\d]+", "/"))
                .replaceAll("/+", "-")
                .toLowerCase(Locale.ROOT);
    }
}

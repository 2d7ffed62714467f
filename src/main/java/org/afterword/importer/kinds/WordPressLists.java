package org.afterword.importer.kinds;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.afterword.importer.record.Exported;
import org.afterword.importer.record.ExportedList;
import org.afterword.importer.record.ExportedList.Of;
import org.afterword.importer.record.Line;
import org.afterword.importer.record.OldAddress;
import org.afterword.importer.source.XmlElement;
import org.jsoup.parser.Parser;

/** Where WordPress served lists and feeds. The export does not tell it: these are the places where it begins with them. */
final class WordPressLists {
    private static final int PAGE = 10;
    private static final List<String> FEEDS = List.of("rss2", "atom", "rss", "rdf");

    /** A list that had some articles; nothing else has its place. */
    private record Listed(Of of, String name, int articles) {}

    private final Line line;
    private final WordPressAuthors authors;
    private final Consumer<Exported> out;
    private final Map<String, String> parents = new HashMap<>();
    private final Map<String, String> numbers = new HashMap<>();
    private final Map<String, Listed> paths = new LinkedHashMap<>();
    private final Map<String, Listed> queries = new LinkedHashMap<>();
    private final Map<String, String> discussions = new LinkedHashMap<>();
    private int posts;
    private boolean hasPaths;

    /** @param authors whom the export names */
    WordPressLists(Line line, WordPressAuthors authors, Consumer<Exported> out) {
        this.line = line;
        this.authors = authors;
        this.out = out;
    }

    /** A category, which may lie below another. */
    void category(XmlElement category) {
        category.text("wp:category_nicename").ifPresent(name -> {
            category.text("wp:category_parent").ifPresent(parent -> parents.put(name, parent));
            category.text("wp:term_id").ifPresent(number -> numbers.put(name, number));
        });
    }

    /** An item, which counts where readers saw it. */
    void item(XmlElement item) {
        var old = item.text("link").filter(link -> link.startsWith("http")).flatMap(OldAddress::parse);
        boolean isSeen = item.text("wp:status").orElse("publish").equals("publish")
                && item.text("wp:post_password").isEmpty();
        if (old.isEmpty() || !isSeen) {
            return;
        }
        boolean hasPath = old.get().query().isEmpty();
        if (item.children("wp:comment").stream()
                .anyMatch(comment -> comment.text("wp:comment_approved").equals(Optional.of("1")))) {
            discussions.put(
                    hasPath
                            ? old.get().path().replaceFirst("/*$", "/feed/")
                            : old.get().path() + "?feed=rss2&" + old.get().query(),
                    item.text("link").get());
        }
        if (!item.text("wp:post_type").orElse("post").equals("post")) {
            return;
        }
        posts++;
        hasPaths |= hasPath;
        item.children("category").forEach(this::term);
        item.text("dc:creator")
                .ifPresent(login -> count(
                        paths,
                        "author/" + login.toLowerCase(Locale.ROOT).replaceAll("[\\s.@]+", "-"),
                        Of.AUTHOR,
                        authors.creator(login)));
        item.text("wp:post_date")
                .filter(date -> date.matches("[1-9]\\d{3}-\\d\\d.*"))
                .ifPresent(date -> {
                    count(paths, date.substring(0, 4), Of.ARTICLES, "");
                    count(paths, date.substring(0, 4) + "/" + date.substring(5, 7), Of.ARTICLES, "");
                    count(queries, "m=" + date.substring(0, 4) + date.substring(5, 7), Of.ARTICLES, "");
                });
    }

    private void term(XmlElement term) {
        var slug = term.attribute("nicename").orElse("");
        var name = Parser.unescapeEntities(term.text().strip(), false);
        var domain = term.attribute("domain").orElse("");
        if (slug.isEmpty()) {
            return;
        }
        if (domain.equals("post_tag")) {
            count(paths, "tag/" + OldAddress.decoded(slug), Of.TAG, name);
            count(queries, "tag=" + slug, Of.TAG, name);
        } else if (domain.equals("category")) {
            var path = OldAddress.decoded(slug);
            var above = parents.get(slug);
            for (int depth = 0; above != null && depth < PAGE; depth++) {
                path = OldAddress.decoded(above) + "/" + path;
                above = parents.get(above);
            }
            count(paths, "category/" + path, Of.TAG, name);
            if (numbers.containsKey(slug)) {
                count(queries, "cat=" + numbers.get(slug), Of.TAG, name);
            }
        }
    }

    private static void count(Map<String, Listed> lists, String place, Of of, String name) {
        lists.merge(
                place, new Listed(of, name, 1), (one, more) -> new Listed(one.of(), one.name(), one.articles() + 1));
    }

    /** @param url of the site, whose path all of them have in front */
    void hand(String url) {
        var top = OldAddress.parse(url).map(OldAddress::path).orElse("/").replaceFirst("/*$", "/");
        if (posts == 0) {
            return;
        }
        if (hasPaths) {
            feed(top + "feed", Of.NEWEST, "");
            feed(top + "feed/", Of.NEWEST, "");
            FEEDS.forEach(kind -> feed(top + "feed/" + kind + "/", Of.NEWEST, ""));
            feed(top + "comments/feed", Of.COMMENTS, "");
            feed(top + "comments/feed/", Of.COMMENTS, "");
            further(top, new Listed(Of.ARTICLES, "", posts));
            paths.forEach((place, list) -> {
                list(top + place + "/", list);
                if (!place.matches("[\\d/]+")) { // nobody follows a year that is over
                    feed(top + place + "/feed/", list.of(), list.name());
                }
                further(top + place + "/", list);
            });
        } else {
            queries.forEach((query, list) -> {
                list(top + "?" + query, list);
                if (!query.startsWith("m=")) {
                    feed(top + "?feed=rss2&" + query, list.of(), list.name());
                }
            });
        }
        FEEDS.forEach(kind -> feed(top + "?feed=" + kind, Of.NEWEST, ""));
        feed(top + "?feed=comments-rss2", Of.COMMENTS, "");
        discussions.forEach((path, article) -> feed(path, Of.COMMENTS, article));
    }

    private void further(String path, Listed list) {
        for (int number = 2; number <= (list.articles() + PAGE - 1) / PAGE; number++) {
            list(path + "page/" + number + "/", list);
        }
    }

    private void list(String path, Listed list) {
        out.accept(new ExportedList(line, path, list.of(), list.name(), false));
    }

    private void feed(String path, Of of, String name) {
        out.accept(new ExportedList(line, path, of, name, true));
    }
}

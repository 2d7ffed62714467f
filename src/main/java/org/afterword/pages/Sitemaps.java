package org.afterword.pages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.afterword.content.Article;
import org.afterword.content.Moment;

/** The site map, in parts where it is too long for one (sitemaps.org: at most 50,000 addresses), and robots.txt. */
final class Sitemaps implements PageSet {
    private static final int MOST = 50_000;

    @Override
    public Stream<Output> of(Catalog catalog) {
        var addresses = catalog.addresses();
        Output robots = new Output.Page(
                "robots.txt",
                "the theme's robots.txt",
                "robots.txt",
                () -> new SitemapView.Robots(addresses.canonical(Addresses.SITEMAP)));
        if (!addresses.areKnown()) {
            return Stream.of(robots);
        }
        int parts = (urlCount(catalog) + MOST - 1) / MOST;
        if (parts <= 1) {
            return Stream.of(robots, part(catalog, Addresses.SITEMAP, 0));
        }
        Output index = new Output.Page(
                Addresses.file(Addresses.SITEMAP),
                "the site map",
                "sitemap-index.xml",
                () -> new SitemapView.Index(IntStream.range(0, parts)
                        .mapToObj(i -> addresses.whole(partPath(i)))
                        .toList()));
        return Stream.concat(
                Stream.of(robots, index), IntStream.range(0, parts).mapToObj(i -> part(catalog, partPath(i), i)));
    }

    private static String partPath(int part) {
        return "/sitemap-" + (part + 1) + ".xml";
    }

    private static Output part(Catalog catalog, String path, int part) {
        return new Output.Page(Addresses.file(path), "the site map", "sitemap.xml", () -> {
            var urls = urls(catalog);
            return new SitemapView(urls.subList(part * MOST, Math.min(urls.size(), (part + 1) * MOST)));
        });
    }

    private static int urlCount(Catalog catalog) {
        return urls(catalog).size();
    }

    private static List<SitemapView.Url> urls(Catalog catalog) {
        var urls = new ArrayList<SitemapView.Url>();
        var settings = catalog.site().settings();
        add(urls, catalog, "/", Optional.empty());
        for (var article : catalog.site().articles()) {
            if (!article.draft()) {
                add(urls, catalog, article.path(), changed(article));
            }
        }
        if (settings.parts().archive()) {
            add(urls, catalog, Addresses.ARCHIVE, Optional.empty());
        }
        if (settings.parts().tags()) {
            catalog.tags().keySet().forEach(slug -> add(urls, catalog, Addresses.tag(slug), Optional.empty()));
        }
        catalog.series().keySet().forEach(slug -> add(urls, catalog, Addresses.series(slug), Optional.empty()));
        return urls;
    }

    private static void add(List<SitemapView.Url> urls, Catalog catalog, String path, Optional<Moment> changed) {
        urls.add(new SitemapView.Url(catalog.addresses().whole(path), changed.map(Moment::iso)));
    }

    /** A page changes with its discussion. */
    private static Optional<Moment> changed(Article article) {
        return Stream.concat(
                        Feeds.changed(article).stream(),
                        article.shown().entries().stream().flatMap(entry -> entry.comment().date().stream()))
                .max(Comparator.naturalOrder());
    }
}

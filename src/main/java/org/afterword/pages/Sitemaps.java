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

    private record Mapped(String path, Optional<Article> article) {}

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
        int parts = (pages(catalog).size() + MOST - 1) / MOST;
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
            var pages = pages(catalog);
            return new SitemapView(pages.subList(part * MOST, Math.min(pages.size(), (part + 1) * MOST)).stream()
                    .map(page -> url(catalog, page))
                    .toList());
        });
    }

    /** What the map names; of an article, its discussion is looked at only when the part that has it is made. */
    private static List<Mapped> pages(Catalog catalog) {
        var pages = new ArrayList<Mapped>();
        var parts = catalog.site().settings().parts();
        pages.add(new Mapped("/", Optional.empty()));
        for (var article : catalog.site().articles()) {
            if (!article.draft()) {
                pages.add(new Mapped(article.path(), Optional.of(article)));
            }
        }
        if (parts.archive()) {
            pages.add(new Mapped(Addresses.ARCHIVE, Optional.empty()));
        }
        if (parts.tags()) {
            catalog.tags().keySet().forEach(slug -> pages.add(new Mapped(Addresses.tag(slug), Optional.empty())));
        }
        catalog.series().keySet().forEach(slug -> pages.add(new Mapped(Addresses.series(slug), Optional.empty())));
        return pages;
    }

    private static SitemapView.Url url(Catalog catalog, Mapped page) {
        return new SitemapView.Url(
                catalog.addresses().whole(page.path()),
                page.article().flatMap(Sitemaps::changed).map(Moment::iso));
    }

    /** A page changes with its discussion. */
    private static Optional<Moment> changed(Article article) {
        return Stream.concat(
                        Feeds.changed(article).stream(),
                        article.shown().entries().stream().flatMap(entry -> entry.comment().date().stream()))
                .max(Comparator.naturalOrder());
    }
}

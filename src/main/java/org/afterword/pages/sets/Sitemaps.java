package org.afterword.pages.sets;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.afterword.base.Moment;
import org.afterword.content.article.Article;
import org.afterword.pages.catalog.Catalog;
import org.afterword.pages.output.Called;
import org.afterword.pages.output.Inputs;
import org.afterword.pages.output.Output;
import org.afterword.pages.parts.Addresses;
import org.afterword.pages.parts.Frame;
import org.afterword.pages.view.SitemapView;

/** The site map, in parts where it is too long for one (sitemaps.org: at most 50,000 addresses), and robots.txt. */
final class Sitemaps implements PageSet {
    private static final int MOST = 50_000;

    @Override
    public Stream<Output> of(Catalog catalog) {
        var frame = catalog.frame();
        Output robots = new Output.Page("robots.txt", "the theme's robots.txt", "robots.txt", () -> new Robots(frame));
        if (!frame.addresses().areKnown()) {
            return Stream.of(robots);
        }
        var pages = pages(catalog);
        int parts = (pages.size() + MOST - 1) / MOST;
        if (parts <= 1) {
            return Stream.of(robots, part(frame, Addresses.SITEMAP, pages));
        }
        Output index = new Output.Page(
                Addresses.file(Addresses.SITEMAP), "the site map", "sitemap-index.xml", () -> new Index(frame, parts));
        return Stream.concat(
                Stream.of(robots, index),
                IntStream.range(0, parts)
                        .mapToObj(i -> part(
                                frame, partPath(i), pages.subList(i * MOST, Math.min(pages.size(), (i + 1) * MOST)))));
    }

    private static String partPath(int part) {
        return "/sitemap-" + (part + 1) + ".xml";
    }

    private static Output part(Frame frame, String path, List<Mapped> pages) {
        return new Output.Page(Addresses.file(path), "the site map", "sitemap.xml", () -> new Map(frame, pages));
    }

    private static List<Mapped> pages(Catalog catalog) {
        var pages = new ArrayList<Mapped>();
        var parts = catalog.frame().settings().parts();
        catalog.editions().all().forEach(one -> pages.add(new Mapped(one.frame().path("/"), Optional.empty())));
        for (var article : catalog.site().articles()) {
            if (!article.draft()) {
                pages.add(new Mapped(article.path(), changed(article)));
            }
        }
        if (parts.archive()) {
            catalog.editions()
                    .all()
                    .forEach(one -> pages.add(new Mapped(one.frame().path(Addresses.ARCHIVE), Optional.empty())));
        }
        if (parts.tags()) {
            catalog.tags().keySet().forEach(slug -> pages.add(new Mapped(Addresses.tag(slug), Optional.empty())));
        }
        catalog.series().keySet().forEach(slug -> pages.add(new Mapped(Addresses.series(slug), Optional.empty())));
        catalog.sections().values().stream()
                .filter(section -> ArticleLists.isFree(catalog, section.slug()))
                .forEach(section -> pages.add(new Mapped(section.slug(), Optional.empty())));
        AuthorPages.writers(catalog).forEach(writer -> pages.add(new Mapped(writer.path(), Optional.empty())));
        return pages;
    }

    /** A page changes with its discussion. */
    private static Optional<Moment> changed(Article article) {
        var talk = article.tally().changed();
        var text = Feeds.changed(article);
        return talk.isEmpty()
                        || text.filter(time -> time.compareTo(talk.get()) >= 0).isPresent()
                ? text
                : talk;
    }

    private record Mapped(String path, Optional<Moment> changed) {}

    private record Map(
            @Called("the site's settings or words") Frame frame,

            @Called("its addresses, or when their pages changed")
            List<Mapped> pages)
            implements Inputs {
        @Override
        public SitemapView view() {
            return new SitemapView(pages.stream()
                    .map(page -> new SitemapView.Url(
                            frame.addresses().whole(page.path()), page.changed().map(Moment::shown)))
                    .toList());
        }
    }

    private record Index(
            @Called("the site's settings or words") Frame frame,
            @Called("how many parts it has") int parts) implements Inputs {
        @Override
        public SitemapView.Index view() {
            return new SitemapView.Index(IntStream.range(0, parts)
                    .mapToObj(i -> frame.addresses().whole(partPath(i)))
                    .toList());
        }
    }

    private record Robots(
            @Called("the site's settings or words") Frame frame) implements Inputs {
        @Override
        public SitemapView.Robots view() {
            return new SitemapView.Robots(frame.addresses().canonical(Addresses.SITEMAP));
        }
    }
}

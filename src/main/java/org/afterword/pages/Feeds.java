package org.afterword.pages;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.afterword.content.Article;
import org.afterword.content.Moment;

/** Feeds of articles: of the site as Atom and as JSON Feed, and both for each tag. */
final class Feeds implements PageSet {
    private static final int MOST = 20;

    /** RFC 4287 §4.1.2 wants a time for every entry; this one says that none is known. */
    static final String UNKNOWN_TIME = "1970-01-01T00:00:00Z";

    @Override
    public Stream<Output> of(Catalog catalog) {
        if (!catalog.addresses().areKnown()) {
            return Stream.empty();
        }
        var maker = new Maker(catalog);
        var settings = catalog.site().settings();
        var site = maker.both("/", "/feed", settings.title(), settings.description(), catalog.listed());
        var tags = settings.parts().tags() && settings.parts().tagFeeds()
                ? catalog.tags().values().stream().flatMap(maker::tag)
                : Stream.<Output>empty();
        return Stream.concat(site, tags);
    }

    private static final class Maker {
        private final Catalog catalog;
        private final Parts parts;

        Maker(Catalog catalog) {
            this.catalog = catalog;
            this.parts = new Parts(catalog);
        }

        Stream<Output> tag(Catalog.Group tag) {
            var path = Addresses.tag(tag.slug());
            var title = tag.name() + " · " + catalog.site().settings().title();
            return both(path, path + "feed", title, Optional.empty(), tag.articles());
        }

        Stream<Output> both(String home, String stem, String title, Optional<String> subtitle, List<Article> articles) {
            var latest = articles.subList(0, Math.min(MOST, articles.size()));
            var atom = feed(home, stem + ".xml", "feed.xml", title, subtitle, latest);
            return catalog.site().settings().parts().jsonFeed()
                    ? Stream.of(atom, feed(home, stem + ".json", "feed.json", title, subtitle, latest))
                    : Stream.of(atom);
        }

        private Output feed(
                String home,
                String path,
                String template,
                String title,
                Optional<String> subtitle,
                List<Article> latest) {
            return new Output.Page(Addresses.file(path), "the feed of " + home, template, () -> {
                var address = catalog.addresses().whole(path);
                var updated = latest.stream()
                        .flatMap(article -> changed(article).stream())
                        .max(Comparator.naturalOrder())
                        .map(Moment::dateTime)
                        .orElse(UNKNOWN_TIME);
                return new FeedView(
                        parts.site(path),
                        new FeedView.Feed(
                                title,
                                subtitle,
                                address,
                                address,
                                catalog.addresses().whole(home),
                                updated,
                                latest.stream().map(this::entry).toList()));
            });
        }

        private FeedView.Entry entry(Article article) {
            var address = catalog.addresses().whole(article.path());
            var changed = changed(article).map(Moment::dateTime);
            return new FeedView.Entry(
                    address,
                    address,
                    article.title(),
                    article.date().map(Moment::dateTime),
                    changed.orElse(UNKNOWN_TIME),
                    changed,
                    article.author()
                            .map(parts::author)
                            .map(person -> new FeedView.Person(
                                    person.name(),
                                    person.url().map(url -> url.startsWith("/") ? origin() + url : url))),
                    Parts.description(article),
                    ArticlePages.text(catalog, article),
                    article.tags(),
                    Optional.empty(),
                    replies(article));
        }

        /** The scheme and host of the site. */
        private String origin() {
            var settings = catalog.site().settings();
            return settings.url()
                    .substring(0, settings.url().length() - settings.root().length() + 1);
        }

        private Optional<FeedView.Replies> replies(Article article) {
            if (!catalog.site().settings().parts().threadFeeds() || !ThreadFeeds.has(article)) {
                return Optional.empty();
            }
            var latest = article.shown().entries().stream()
                    .map(entry -> entry.comment())
                    .filter(comment -> !comment.removed() && !comment.isPing())
                    .flatMap(comment -> comment.date().stream())
                    .max(Comparator.naturalOrder());
            return Optional.of(new FeedView.Replies(
                    catalog.addresses().whole(Addresses.thread(article.path())),
                    article.shown().count(),
                    latest.map(Moment::dateTime)));
        }
    }

    /** When an article last changed, as far as is known. */
    static Optional<Moment> changed(Article article) {
        return article.updated().or(article::date);
    }
}

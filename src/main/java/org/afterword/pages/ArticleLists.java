package org.afterword.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.afterword.content.Article;

/** The lists of articles: the home page, each tag and each series, with their further pages. */
final class ArticleLists implements PageSet {

    @Override
    public Stream<Output> of(Catalog catalog) {
        var maker = new Maker(catalog);
        var home = maker.paged("/", "the home page", Optional.empty(), catalog.listed(), List.of());
        var tags = catalog.site().settings().parts().tags()
                ? catalog.tags().values().stream().flatMap(maker::tag)
                : Stream.<Output>empty();
        return Stream.of(home, tags, catalog.series().values().stream().map(maker::series))
                .flatMap(all -> all);
    }

    private static final class Maker {
        private final Catalog catalog;
        private final Parts parts;
        private final int size;

        Maker(Catalog catalog) {
            this.catalog = catalog;
            this.parts = new Parts(catalog);
            this.size = catalog.site().settings().pageSize();
        }

        Stream<Output> tag(Catalog.Group tag) {
            var path = Addresses.tag(tag.slug());
            boolean hasFeed = catalog.addresses().areKnown()
                    && catalog.site().settings().parts().tagFeeds();
            var feeds = hasFeed ? List.of(parts.feed(tag.name(), path + "feed.xml")) : List.<HeadView.Feed>of();
            return paged(path, "the tag '" + tag.name() + "'", Optional.of(tag.name()), tag.articles(), feeds);
        }

        /** A series is read from its beginning, on one page. */
        Output series(Catalog.Group series) {
            var path = Addresses.series(series.slug());
            return new Output.Page(
                    Addresses.file(path),
                    "the series '" + series.name() + "'",
                    "list.html",
                    () -> view(
                            path,
                            Optional.of(series.name()),
                            series.articles(),
                            parts.feeds(),
                            new ListView.Paging(1, 1, 1, Optional.empty(), Optional.empty()),
                            true));
        }

        Stream<Output> paged(
                String path, String origin, Optional<String> heading, List<Article> articles, List<HeadView.Feed> own) {
            int total = Math.max(1, (articles.size() + size - 1) / size);
            var feeds = new ArrayList<>(parts.feeds());
            feeds.addAll(own);
            return IntStream.rangeClosed(1, total).mapToObj(number -> {
                var address = page(path, number);
                return new Output.Page(
                        Addresses.file(address),
                        origin,
                        "list.html",
                        () -> view(
                                address,
                                heading,
                                articles.subList((number - 1) * size, Math.min(articles.size(), number * size)),
                                feeds,
                                new ListView.Paging(
                                        number,
                                        total,
                                        (number - 1) * size + 1,
                                        link(number > 1, path, number - 1),
                                        link(number < total, path, number + 1)),
                                false));
            });
        }

        private Optional<String> link(boolean exists, String path, int number) {
            return exists ? Optional.of(catalog.addresses().link(page(path, number))) : Optional.empty();
        }

        private static String page(String path, int number) {
            return number == 1 ? path : path + "page/" + number + "/";
        }

        private ListView view(
                String path,
                Optional<String> heading,
                List<Article> articles,
                List<HeadView.Feed> feeds,
                ListView.Paging paging,
                boolean ordered) {
            var words = catalog.words();
            var title = paging.number() == 1
                    ? heading
                    : Optional.of(heading.map(text -> text + " · ").orElse("")
                            + words.say("page-of", paging.number(), paging.total()));
            return new ListView(
                    parts.site(path),
                    parts.head(path, title, feeds, paging.newer(), paging.older()),
                    heading,
                    articles.stream().map(parts::teaser).toList(),
                    paging,
                    ordered,
                    heading.isEmpty());
        }
    }
}

package org.afterword.pages.sets;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.afterword.markdown.ListedText;
import org.afterword.pages.catalog.Card;
import org.afterword.pages.catalog.Catalog;
import org.afterword.pages.catalog.Group;
import org.afterword.pages.output.Called;
import org.afterword.pages.output.Inputs;
import org.afterword.pages.output.Output;
import org.afterword.pages.parts.Addresses;
import org.afterword.pages.parts.Facets;
import org.afterword.pages.parts.Frame;
import org.afterword.pages.parts.Translated;
import org.afterword.pages.view.ListView;

/** The lists of articles: the home page, each tag, series and section, with their further pages. */
final class ArticleLists implements PageSet {

    @Override
    public Stream<Output> of(Catalog catalog) {
        var frame = catalog.frame();
        var translations = catalog.editions().translations("/");
        var home = catalog.editions()
                .all()
                .filter(one -> one == catalog || isFree(catalog, one.frame().path("/")))
                .flatMap(one -> home(one, translations));
        var tags = frame.settings().parts().tags()
                ? catalog.tags().values().stream().flatMap(tag -> tag(catalog, tag))
                : Stream.<Output>empty();
        var series = catalog.series().values().stream().map(group -> series(frame, group));
        var sections = catalog.sections().values().stream()
                .filter(section -> isFree(catalog, section.slug()))
                .flatMap(section -> section(catalog, section));
        return Stream.of(home, tags, series, sections).flatMap(all -> all);
    }

    private static Stream<Output> section(Catalog catalog, Group section) {
        return paged(
                catalog,
                section.slug(),
                "the section '" + section.name() + "'",
                Optional.of(section.name()),
                section.cards(),
                Optional.empty(),
                List.of());
    }

    /** An article of the author's own at the address of a list takes its place. */
    static boolean isFree(Catalog catalog, String path) {
        return catalog.site().articles().stream()
                .noneMatch(article -> article.path().equals(path));
    }

    private static Stream<Output> home(Catalog catalog, List<Translated> translations) {
        var frame = catalog.frame();
        return paged(
                catalog,
                frame.path("/"),
                "the home page",
                Optional.empty(),
                catalog.cards(),
                Optional.empty(),
                translations);
    }

    private static Stream<Output> tag(Catalog catalog, Group tag) {
        var frame = catalog.frame();
        var path = Addresses.tag(tag.slug());
        boolean hasFeed =
                frame.addresses().areKnown() && frame.settings().parts().tagFeeds();
        return paged(
                catalog,
                path,
                "the tag '" + tag.name() + "'",
                Optional.of(tag.name()),
                tag.cards(),
                hasFeed ? Optional.of(path + "feed.xml") : Optional.empty(),
                List.of());
    }

    /** A series is read from its beginning, on one page. */
    private static Output series(Frame frame, Group series) {
        var path = Addresses.series(series.slug());
        return new Output.Page(
                Addresses.file(path),
                "the series '" + series.name() + "'",
                "list.html",
                () -> new ListPage(
                        frame,
                        path,
                        Optional.of(series.name()),
                        1,
                        1,
                        1,
                        series.cards(),
                        List.of(),
                        Optional.empty(),
                        true,
                        List.of()));
    }

    private static Stream<Output> paged(
            Catalog catalog,
            String path,
            String origin,
            Optional<String> heading,
            List<Card> cards,
            Optional<String> feed,
            List<Translated> translations) {
        var frame = catalog.frame();
        int size = frame.settings().pageSize();
        int total = ListPlace.pages(frame, cards.size());
        return IntStream.rangeClosed(1, total)
                .mapToObj(number ->
                        new Output.Page(Addresses.file(ListPlace.address(path, number)), origin, "list.html", () -> {
                            var shown = cards.subList((number - 1) * size, Math.min(cards.size(), number * size));
                            return new ListPage(
                                    frame,
                                    path,
                                    heading,
                                    number,
                                    total,
                                    (number - 1) * size + 1,
                                    shown,
                                    texts(catalog, shown),
                                    feed,
                                    false,
                                    number == 1 ? translations : List.of());
                        }));
    }

    /** The texts of articles, where lists show them. */
    private static List<Facets.Written> texts(Catalog catalog, List<Card> shown) {
        return catalog.frame().settings().wholeLists()
                ? shown.stream().map(card -> catalog.written(card.article())).toList()
                : List.of();
    }

    /**
     * One page of a list.
     *
     * @param path of the list's first page
     * @param first the number of the page's first article
     * @param feed the path of the list's own feed
     */
    private record ListPage(
            @Called("the site's settings or words") Frame frame,
            @Called("the list's address") String path,
            @Called("the list's name") Optional<String> heading,
            @Called("its number") int number,
            @Called("how many pages the list has") int total,
            @Called("the number of its first article") int first,
            @Called("what it says of its articles") List<Card> cards,
            @Called("the texts of its articles") List<Facets.Written> texts,
            @Called("the list's feed") Optional<String> feed,
            @Called("the list's order") boolean ordered,
            @Called("its translations") List<Translated> translations)
            implements Inputs {

        @Override
        public ListView view() {
            var parts = frame.parts();
            var place = new ListPlace(frame, path, number, total, first);
            var address = place.address();
            var paging = place.paging();
            var feeds = parts.feeds();
            feed.ifPresent(own -> feeds.add(parts.feed(heading.orElseThrow(), own)));
            return new ListView(
                    parts.site(address),
                    parts.head(address, place.title(heading), feeds, paging.newer(), paging.older(), translations),
                    heading,
                    heading.filter(frame.spoken()::mayTurn).isPresent(),
                    cards.stream().map(Card::teaser).toList(),
                    IntStream.range(0, texts.size())
                            .mapToObj(i -> whole(cards.get(i), texts.get(i)))
                            .toList(),
                    paging,
                    ordered,
                    heading.isEmpty());
        }

        private ListView.Whole whole(Card card, Facets.Written written) {
            return new ListView.Whole(
                    card.teaser(),
                    frame.parts().image(written, false),
                    frame.parts().enclosure(written),
                    new ListedText(written.text()));
        }
    }
}

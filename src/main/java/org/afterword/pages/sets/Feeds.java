package org.afterword.pages.sets;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.afterword.base.Moment;
import org.afterword.base.fingerprint.Fingerprint;
import org.afterword.base.fingerprint.Fingerprinted;
import org.afterword.base.fingerprint.ViewFingerprint;
import org.afterword.content.article.Article;
import org.afterword.content.thread.Tally;
import org.afterword.pages.catalog.Card;
import org.afterword.pages.catalog.Catalog;
import org.afterword.pages.catalog.Group;
import org.afterword.pages.output.Called;
import org.afterword.pages.output.Inputs;
import org.afterword.pages.output.Output;
import org.afterword.pages.parts.Addresses;
import org.afterword.pages.parts.Facets;
import org.afterword.pages.parts.Frame;
import org.afterword.pages.parts.Parts;
import org.afterword.pages.view.FeedView;
import org.afterword.pages.view.SpokenView;

/** Feeds of articles: of the site as Atom and as JSON Feed, and both for each tag. */
final class Feeds implements PageSet {
    private static final int MOST = 10;

    /** RFC 4287 §4.1.2 wants a time for every entry; this one says that none is known. */
    static final String UNKNOWN_TIME = "1970-01-01T00:00:00Z";

    @Override
    public Stream<Output> of(Catalog catalog) {
        var frame = catalog.frame();
        if (!frame.addresses().areKnown()) {
            return Stream.empty();
        }
        var settings = frame.settings();
        var site = catalog.editions()
                .all()
                .flatMap(one -> both(
                        one,
                        one.frame().path("/"),
                        one.frame().path("/feed"),
                        one.frame().parts().title(),
                        settings.description(),
                        one.cards()));
        var tags = settings.parts().tags() && settings.parts().tagFeeds()
                ? catalog.tags().values().stream().flatMap(tag -> tag(catalog, tag))
                : Stream.<Output>empty();
        return Stream.concat(site, tags);
    }

    private static Stream<Output> tag(Catalog catalog, Group tag) {
        var path = Addresses.tag(tag.slug());
        var title = tag.name() + " · " + catalog.frame().settings().title();
        return both(catalog, path, path + "feed", title, Optional.empty(), tag.cards());
    }

    private static Stream<Output> both(
            Catalog catalog, String home, String stem, String title, Optional<String> subtitle, List<Card> cards) {
        var latest = cards.subList(0, Math.min(MOST, cards.size()));
        var atom = feed(catalog, home, stem + ".xml", "feed.xml", title, subtitle, latest);
        return catalog.frame().settings().parts().jsonFeed()
                ? Stream.of(atom, feed(catalog, home, stem + ".json", "feed.json", title, subtitle, latest))
                : Stream.of(atom);
    }

    private static Output feed(
            Catalog catalog,
            String home,
            String path,
            String template,
            String title,
            Optional<String> subtitle,
            List<Card> latest) {
        return new Output.Page(
                Addresses.file(path),
                "the feed of " + home,
                template,
                () -> new Feed(
                        catalog.frame(),
                        home,
                        path,
                        title,
                        subtitle,
                        latest.stream()
                                .map(card -> new Item(
                                        catalog.written(card.article()),
                                        catalog.site().translations().thread(card.article())))
                                .toList()));
    }

    /** When an article last changed, as far as is known. */
    static Optional<Moment> changed(Article article) {
        return article.updated().isPresent() ? article.updated() : article.date();
    }

    /** An article's text as feeds have it, for the {@code html} filter; empty where the site wants summaries. */
    static Optional<Record> body(Frame frame, Facets.Written written) {
        if (!frame.settings().wholeFeeds()) {
            return Optional.empty();
        }
        var text = written.text();
        var body = frame.parts()
                .image(written, true)
                .<Record>map(picture -> new FeedView.Pictured(picture, text))
                .orElse(text);
        return Optional.of(frame.spoken()
                .article(written.article())
                .<Record>map(spoken -> new FeedView.Turned(spoken, body))
                .orElse(body));
    }

    /** An article in a feed, and the path of the one whose thread it shows; of its discussion, a feed tells the count and the time of the latest comment. */
    private record Item(Facets.Written written, String thread) implements Fingerprinted, Inputs.OfArticle {
        @Override
        public String articlePath() {
            return article().path();
        }

        Article article() {
            return written.article();
        }

        Tally tally() {
            return article().tally();
        }

        @Override
        public Fingerprint fingerprint() {
            return ViewFingerprint.of(List.of(written, thread, tally().comments(), tally().latest()));
        }
    }

    private record Feed(
            @Called("the site's settings or words") Frame frame,
            @Called("the list's address") String home,
            @Called("the feed's address") String path,
            @Called("the feed's title") String title,
            @Called("the site's description") Optional<String> subtitle,

            @Called("its articles, or their counts of comments")
            List<Item> latest)
            implements Inputs {

        @Override
        public FeedView view() {
            var address = frame.addresses().whole(path);
            var updated = latest.stream()
                    .flatMap(item -> changed(item.article()).stream())
                    .max(Comparator.naturalOrder())
                    .map(Moment::dateTime)
                    .orElse(UNKNOWN_TIME);
            return new FeedView(
                    frame.parts().site(path),
                    new FeedView.Feed(
                            title,
                            subtitle,
                            address,
                            address,
                            frame.addresses().whole(home),
                            updated,
                            latest.stream().map(this::entry).toList()));
        }

        private FeedView.Entry entry(Item item) {
            var article = item.article();
            var address = frame.addresses().whole(article.path());
            var changed = changed(article).map(Moment::dateTime);
            var image = frame.parts().image(item.written(), true);
            var spoken = frame.spoken().article(article);
            return new FeedView.Entry(
                    address,
                    address,
                    article.title(),
                    spoken.map(SpokenView::language),
                    article.date().map(Moment::dateTime),
                    changed.orElse(UNKNOWN_TIME),
                    changed,
                    article.author().map(frame.people()::inFeed),
                    Parts.description(article),
                    image,
                    frame.parts().enclosure(item.written()),
                    body(frame, item.written()),
                    article.tags(),
                    Optional.empty(),
                    replies(item));
        }

        private Optional<FeedView.Replies> replies(Item item) {
            if (!frame.settings().parts().threadFeeds() || !ThreadFeeds.has(item.article())) {
                return Optional.empty();
            }
            return Optional.of(new FeedView.Replies(
                    frame.addresses().whole(Addresses.thread(item.thread())),
                    item.tally().comments(),
                    item.tally().latest().map(Moment::dateTime)));
        }
    }
}

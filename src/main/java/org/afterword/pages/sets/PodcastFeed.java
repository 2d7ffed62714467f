package org.afterword.pages.sets;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.afterword.base.Moment;
import org.afterword.base.fingerprint.Fingerprint;
import org.afterword.base.fingerprint.Fingerprinted;
import org.afterword.base.fingerprint.ViewFingerprint;
import org.afterword.content.article.Article;
import org.afterword.content.settings.Author;
import org.afterword.content.settings.CommentsState;
import org.afterword.content.settings.Podcast;
import org.afterword.content.settings.Settings;
import org.afterword.pages.catalog.Card;
import org.afterword.pages.catalog.Catalog;
import org.afterword.pages.output.Called;
import org.afterword.pages.output.Inputs;
import org.afterword.pages.output.Output;
import org.afterword.pages.parts.Addresses;
import org.afterword.pages.parts.Facets;
import org.afterword.pages.parts.Frame;
import org.afterword.pages.parts.Parts;
import org.afterword.pages.view.EnclosureView;
import org.afterword.pages.view.HeadView;
import org.afterword.pages.view.PodcastView;

/** The feed of a podcast: all articles with sound or film, since a player forgets what its feed no longer has. */
final class PodcastFeed implements PageSet {

    @Override
    public Stream<Output> of(Catalog catalog) {
        var frame = catalog.frame();
        return frame.settings().podcast().isPresent() && frame.addresses().areKnown()
                ? Stream.of(new Output.Page(
                        Addresses.file(Addresses.PODCAST),
                        "the podcast",
                        "podcast.xml",
                        () -> new Feed(frame, episodes(catalog))))
                : Stream.empty();
    }

    private static List<Item> episodes(Catalog catalog) {
        return catalog.cards().stream()
                .map(Card::article)
                .filter(article -> article.enclosure().isPresent())
                .map(article -> new Item(catalog.written(article)))
                .toList();
    }

    /** An article with sound or film; whether it has a conversation may follow from another's. */
    private record Item(Facets.Written written) implements Fingerprinted, Inputs.OfArticle {
        @Override
        public String articlePath() {
            return article().path();
        }

        Article article() {
            return written.article();
        }

        boolean talks() {
            return article().comments() != CommentsState.OFF;
        }

        @Override
        public Fingerprint fingerprint() {
            return ViewFingerprint.of(List.of(written, talks()));
        }
    }

    private record Feed(
            @Called("the site's settings or words") Frame frame,
            @Called("its episodes") List<Item> items) implements Inputs {

        @Override
        public PodcastView view() {
            var settings = frame.settings();
            var podcast = settings.podcast().orElseThrow();
            return new PodcastView(
                    frame.parts().site(Addresses.PODCAST),
                    new PodcastView.Podcast(
                            podcast.title().orElse(settings.title()),
                            podcast.description(),
                            frame.addresses().whole(Addresses.PODCAST),
                            frame.addresses().whole("/"),
                            podcast.author().orElseGet(() -> author(settings)),
                            frame.addresses().whole(podcast.image()),
                            podcast.category().stream().findFirst(),
                            podcast.category().stream().skip(1).findFirst(),
                            podcast.explicit(),
                            podcast.kind() == Podcast.Kind.SERIAL,
                            podcast.owner().flatMap(Podcast.Owner::name),
                            podcast.owner().flatMap(Podcast.Owner::mail),
                            podcast.copyright()),
                    items.stream().flatMap(item -> episode(item).stream()).toList());
        }

        /** Whoever alone writes a site makes its podcast. */
        private static String author(Settings settings) {
            return settings.authors().size() == 1
                    ? settings.authors().values().stream()
                            .map(Author::name)
                            .findFirst()
                            .orElseThrow()
                    : settings.title();
        }

        private Optional<PodcastView.Episode> episode(Item item) {
            return frame.parts().enclosure(item.written()).map(enclosure -> episode(item, enclosure));
        }

        private PodcastView.Episode episode(Item item, EnclosureView enclosure) {
            var article = item.article();
            var address = frame.addresses().whole(article.path());
            return new PodcastView.Episode(
                    address,
                    article.title(),
                    article.date().map(Feed::written),
                    article.author().map(frame.people()::name),
                    Parts.description(article),
                    frame.parts().image(item.written(), true).map(HeadView.Image::url),
                    Feeds.body(frame, item.written()),
                    enclosure,
                    Optional.of(address + "#comments").filter(any -> item.talks()));
        }

        private static String written(Moment date) {
            return DateTimeFormatter.RFC_1123_DATE_TIME.withLocale(Locale.ROOT).format(date.time());
        }
    }
}

package org.afterword.pages.parts;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.afterword.base.Moment;
import org.afterword.content.address.Slug;
import org.afterword.content.article.Article;
import org.afterword.content.article.PlayingTime;
import org.afterword.content.settings.Settings;
import org.afterword.content.words.Words;
import org.afterword.markdown.ImageSize;
import org.afterword.markdown.Prose;
import org.afterword.pages.view.DateView;
import org.afterword.pages.view.EnclosureView;
import org.afterword.pages.view.HeadView;
import org.afterword.pages.view.LinkView;
import org.afterword.pages.view.ListView;
import org.afterword.pages.view.SiteView;
import org.afterword.picture.title.TitlePicture;
import org.afterword.template.Named;

/** Makes the parts that pages of several kinds have in common. */
public final class Parts {
    private static final int WORDS_PER_MINUTE = 230;
    private static final String ATOM = "application/atom+xml";
    private static final String RSS = "application/rss+xml";
    private static final String JSON_FEED = "application/feed+json";

    private final Frame frame;
    private final Addresses addresses;
    private final Settings settings;
    private final Locale language;
    private final Words words;
    private final Map<String, Optional<TitlePicture>> titles = new ConcurrentHashMap<>();
    private final PictureParts pictures;

    Parts(Frame frame) {
        this.frame = frame;
        this.addresses = frame.addresses();
        this.settings = frame.settings();
        this.language = Locale.forLanguageTag(settings.language());
        this.words = frame.words();
        this.pictures = new PictureParts(addresses);
    }

    /** @param path the page that the view is for, so that its navigation can tell where it is */
    public SiteView site(String path) {
        var parts = settings.parts();
        boolean feeds = addresses.areKnown();
        var navigation = new ArrayList<SiteView.Link>();
        settings.navigation()
                .forEach(entry -> navigation.add(new SiteView.Link(
                        entry.title(), addresses.link(entry.url()), entry.url().equals(path))));
        return new SiteView(
                settings.title(),
                settings.description(),
                settings.url(),
                settings.root(),
                addresses.link(frame.path("/")),
                frame.language().tag(),
                frame.language().direction(),
                frame.spoken().site(),
                navigation,
                addresses.link("/" + frame.stylesheet()),
                path(feeds, frame.path(Addresses.FEED)),
                path(feeds && parts.jsonFeed(), frame.path(Addresses.JSON_FEED)),
                path(feeds, Addresses.COMMENTS_FEED),
                podcast(),
                path(parts.archive(), frame.path(Addresses.ARCHIVE)),
                path(parts.tags() && frame.hasTags(), Addresses.TAGS),
                path(settings.search(), Addresses.SEARCH),
                settings.footer().map(Prose::byAuthor),
                settings.icon().map(addresses::link),
                settings.extra(),
                new Named(frame.data()));
    }

    private Optional<SiteView.Link> podcast() {
        return settings.podcast()
                .filter(podcast -> addresses.areKnown())
                .map(podcast -> new SiteView.Link(
                        podcast.title().orElse(settings.title()), addresses.link(Addresses.PODCAST), false));
    }

    private Optional<String> path(boolean exists, String path) {
        return exists ? Optional.of(addresses.link(path)) : Optional.empty();
    }

    /** The head of a page of the site as a whole. A title of its own stands before the site's. */
    public HeadView head(
            String path,
            Optional<String> title,
            List<HeadView.Feed> feeds,
            Optional<String> newer,
            Optional<String> older,
            List<Translated> translations) {
        return new HeadView(
                title.map(text -> text + " · " + settings.title()).orElse(settings.title()),
                title.orElse(settings.title()),
                settings.description(),
                addresses.canonical(path),
                "website",
                siteImage(),
                feeds,
                newer,
                older,
                false,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                translations(translations, path),
                frame.policy());
    }

    /** The head of the page on which readers search: the one page that runs a script, which is the site's own. */
    public HeadView searching(String title) {
        var head = head(Addresses.SEARCH, Optional.of(title), feeds(), Optional.empty(), Optional.empty(), List.of());
        return new HeadView(
                head.title(),
                head.name(),
                head.description(),
                head.canonical(),
                head.kind(),
                head.image(),
                head.feeds(),
                head.previous(),
                head.next(),
                head.noindex(),
                head.published(),
                head.modified(),
                head.tags(),
                head.webmention(),
                head.markdown(),
                head.translations(),
                frame.searchPolicy());
    }

    /** The head of a page that search engines are to pass by. */
    public HeadView unlisted(String title, String name, Optional<String> canonical, List<HeadView.Feed> feeds) {
        return new HeadView(
                title,
                name,
                Optional.empty(),
                canonical,
                "website",
                Optional.empty(),
                feeds,
                Optional.empty(),
                Optional.empty(),
                true,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                frame.policy());
    }

    /** The feeds that every page offers. */
    public ArrayList<HeadView.Feed> feeds() {
        var feeds = new ArrayList<HeadView.Feed>();
        if (addresses.areKnown()) {
            feeds.add(new HeadView.Feed(title(), addresses.link(frame.path(Addresses.FEED)), ATOM));
            podcast().ifPresent(feed -> feeds.add(new HeadView.Feed(feed.title(), feed.url(), RSS)));
            if (settings.parts().jsonFeed()) {
                feeds.add(new HeadView.Feed(title(), addresses.link(frame.path(Addresses.JSON_FEED)), JSON_FEED));
            }
        }
        return feeds;
    }

    /** What the feeds of the site are called: in another language than the site's, with its name. */
    public String title() {
        return frame.path("/").equals("/") ? settings.title() : settings.title() + " · " + words.say("language");
    }

    /** The same in other languages, for a page at a path. */
    public List<HeadView.Translation> translations(List<Translated> translations, String path) {
        return translations.stream()
                .map(one -> new HeadView.Translation(
                        one.name(),
                        one.language().tag(),
                        one.language().direction(),
                        addresses.link(one.path()),
                        addresses.whole(one.path()),
                        one.path().equals(path)))
                .toList();
    }

    public HeadView.Feed feed(String title, String path) {
        return new HeadView.Feed(title, addresses.link(path), path.endsWith(".json") ? JSON_FEED : ATOM);
    }

    private Optional<HeadView.Image> siteImage() {
        return settings.image().map(path -> pictures.of(path, settings.title(), true, frame.image()));
    }

    /** The picture that stands for an article where it is shared. */
    public Optional<HeadView.Image> socialImage(Facets.Written written) {
        return written.article()
                .image()
                .map(picture -> pictures.shared(picture, written.size(picture.path())))
                .or(() -> titleImage(written.article()))
                .or(this::siteImage);
    }

    /** The picture of an article's title, where one is made. */
    public Optional<HeadView.Image> titleImage(Article article) {
        return titlePicture(article).map(picture -> {
            var path = Addresses.sharing(article.path(), picture.fingerprint());
            var size = new ImageSize(path, TitlePicture.WIDTH, TitlePicture.HEIGHT);
            return pictures.of(path, article.title(), true, Optional.of(size));
        });
    }

    /** What an article's title is set as where its page is shared: if the site asks for it and it has no picture of its own. */
    public Optional<TitlePicture> titlePicture(Article article) {
        return titles.computeIfAbsent(article.path(), path -> madeTitle(article));
    }

    private Optional<TitlePicture> madeTitle(Article article) {
        return frame.titles()
                .filter(colours -> article.image().isEmpty())
                .map(colours -> new TitlePicture(
                        article.title(),
                        settings.title(),
                        article.author().map(frame.people()::name),
                        frame.language().direction(),
                        colours))
                .filter(TitlePicture::canBeSet);
    }

    /** The picture that stands for an article. */
    public Optional<HeadView.Image> image(Facets.Written written, boolean whole) {
        return written.article()
                .image()
                .map(picture -> pictures.of(picture.path(), picture.alt(), whole, written.size(picture.path())));
    }

    /** The sound or film that goes with an article; none where nobody knows how long its file is. */
    public Optional<EnclosureView> enclosure(Facets.Written written) {
        return written.enclosed()
                .flatMap(known -> written.article()
                        .enclosure()
                        .map(file -> new EnclosureView(
                                addresses.link(file.address()),
                                file.isOwn() ? addresses.whole(file.address()) : file.address(),
                                file.type(),
                                file.isFilm(),
                                file.title().orElse(file.name()),
                                file.title(),
                                known.length(),
                                file.seconds().or(known::seconds),
                                file.seconds().or(known::seconds).map(PlayingTime::clock),
                                file.seconds().or(known::seconds).map(PlayingTime::period),
                                file.episode(),
                                file.season(),
                                file.explicit())));
    }

    public DateView date(Moment moment) {
        return new DateView(moment.shown(), words.date(moment.day()));
    }

    public List<LinkView> tags(Article article) {
        var tags = new ArrayList<LinkView>();
        if (settings.parts().tags() && !article.page()) {
            article.tags()
                    .forEach(tag -> tags.add(new LinkView(
                            tag,
                            addresses.link(Addresses.tag(Slug.of(tag, language))),
                            frame.spoken().unknown(tag))));
        }
        return tags;
    }

    public LinkView link(Article article) {
        return new LinkView(
                article.title(), addresses.link(article.path()), frame.spoken().article(article));
    }

    /**
     * @param size of the picture that stands for it
     * @param seconds how long the sound or film plays that goes with it
     */
    public ListView.Teaser teaser(Article article, Optional<ImageSize> size, Optional<Integer> seconds) {
        return new ListView.Teaser(
                article.title(),
                addresses.link(article.path()),
                frame.spoken().article(article),
                article.date().map(this::date),
                article.image().map(picture -> pictures.listed(picture, size)),
                description(article),
                article.quotation() && article.description().isEmpty(),
                article.tally().comments(),
                readingMinutes(article),
                seconds.map(PlayingTime::clock),
                seconds.map(PlayingTime::period),
                tags(article),
                article.author().map(frame.people()::name),
                article.author().flatMap(frame.people()::page),
                article.draft());
    }

    /** The author's own description, or the first words. */
    public static Optional<String> description(Article article) {
        return article.description().or(() -> Optional.of(article.excerpt())).filter(text -> !text.isEmpty());
    }

    public static int readingMinutes(Article article) {
        return Math.max(1, (article.words() + WORDS_PER_MINUTE - 1) / WORDS_PER_MINUTE);
    }
}

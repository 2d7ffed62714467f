package org.afterword.pages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.afterword.content.Article;
import org.afterword.content.Comment;
import org.afterword.content.CommentsState;
import org.afterword.content.Moment;

/** Atom feeds of comments (RFC 4685): one for each discussion, and one of the latest comments of the whole site. */
final class ThreadFeeds implements PageSet {
    private static final int LATEST = 50;

    /** Whether an article's discussion has a feed: where there is one, or may yet be. */
    static boolean has(Article article) {
        return article.comments() != CommentsState.OFF;
    }

    @Override
    public Stream<Output> of(Catalog catalog) {
        if (!catalog.addresses().areKnown()) {
            return Stream.empty();
        }
        var maker = new Maker(catalog);
        Output all = new Output.Page(
                Addresses.file(Addresses.COMMENTS_FEED), "the feed of all comments", "comments.xml", maker::latest);
        var each = catalog.site().settings().parts().threadFeeds()
                ? catalog.site().articles().stream().filter(ThreadFeeds::has).map(maker::thread)
                : Stream.<Output>empty();
        return Stream.concat(Stream.of(all), each);
    }

    private record Placed(Article article, Comment comment, Optional<Comment> parent) {}

    private static final class Maker {
        /** The latest first; the undated last, in the order of their articles. */
        private static final Comparator<Placed> LATEST_FIRST = Comparator.comparing(
                placed -> placed.comment().date().orElse(null), Comparator.nullsLast(Comparator.reverseOrder()));

        private final Catalog catalog;
        private final Parts parts;
        private final Discussions discussions;

        Maker(Catalog catalog) {
            this.catalog = catalog;
            this.parts = new Parts(catalog);
            this.discussions = new Discussions(catalog, parts);
        }

        Output thread(Article article) {
            return new Output.Page(
                    Addresses.file(Addresses.thread(article.path())),
                    "the comments on " + article.file(),
                    "comments.xml",
                    () -> view(
                            catalog.words().say("comments-on", article.title()),
                            Addresses.thread(article.path()),
                            article.path(),
                            comments(article)));
        }

        FeedView latest() {
            var title =
                    catalog.words().say("comments-on", catalog.site().settings().title());
            var latest = catalog.site().articles().stream()
                    .flatMap(article -> comments(article).stream())
                    .sorted(LATEST_FIRST)
                    .limit(LATEST)
                    .toList();
            return view(title, Addresses.COMMENTS_FEED, "/", latest);
        }

        /** A reply to what is not in the feed answers what that answers, so that a reader of feeds finds it. */
        private static List<Placed> comments(Article article) {
            var entries = article.shown().entries();
            var nearest = new Comment[entries.size()];
            var comments = new ArrayList<Placed>();
            for (int i = 0; i < nearest.length; i++) {
                var comment = entries.get(i).comment();
                var parent = entries.get(i).parent() < 0
                        ? null
                        : nearest[entries.get(i).parent()];
                boolean told = !comment.removed() && !comment.isPing();
                nearest[i] = told ? comment : parent;
                if (told) {
                    comments.add(new Placed(article, comment, Optional.ofNullable(parent)));
                }
            }
            return comments;
        }

        private FeedView view(String title, String path, String home, List<Placed> comments) {
            var address = catalog.addresses().whole(path);
            var updated = comments.stream()
                    .flatMap(placed -> changed(placed.comment()).stream())
                    .max(Comparator.naturalOrder())
                    .map(Moment::dateTime)
                    .orElse(Feeds.UNKNOWN_TIME);
            return new FeedView(
                    parts.site(path),
                    new FeedView.Feed(
                            title,
                            Optional.empty(),
                            address,
                            address,
                            catalog.addresses().whole(home),
                            updated,
                            comments.stream().map(this::entry).toList()));
        }

        private FeedView.Entry entry(Placed placed) {
            var comment = placed.comment();
            var page = catalog.addresses().whole(placed.article().path());
            var person = discussions.person(comment);
            var changed = changed(comment).map(Moment::dateTime);
            var answered = page
                    + placed.parent().map(parent -> "#" + parent.fragment()).orElse("");
            return new FeedView.Entry(
                    page + "#" + comment.fragment(),
                    page + "#" + comment.fragment(),
                    catalog.words()
                            .say("comment-by", person.name(), placed.article().title()),
                    comment.date().map(Moment::dateTime),
                    changed.orElse(Feeds.UNKNOWN_TIME),
                    changed,
                    Optional.of(new FeedView.Person(person.name(), comment.url())),
                    Optional.empty(),
                    comment.body(),
                    List.of(),
                    Optional.of(new FeedView.InReplyTo(
                            answered,
                            answered,
                            Optional.of(catalog.addresses()
                                    .whole(
                                            placed.parent().isPresent()
                                                    ? Addresses.thread(
                                                            placed.article().path())
                                                    : Addresses.FEED)))),
                    Optional.empty());
        }

        private static Optional<Moment> changed(Comment comment) {
            return comment.edited().or(comment::date);
        }
    }
}

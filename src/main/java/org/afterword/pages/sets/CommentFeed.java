package org.afterword.pages.sets;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.afterword.base.Moment;
import org.afterword.content.address.UrlPath;
import org.afterword.content.thread.Comment;
import org.afterword.markdown.PlacedProse;
import org.afterword.pages.parts.Addresses;
import org.afterword.pages.parts.Frame;
import org.afterword.pages.view.FeedView;

/** Makes the view of a feed of comments. */
final class CommentFeed {
    private CommentFeed() {}

    /**
     * A comment in a feed.
     *
     * @param title of the article
     * @param path of the article
     * @param parent what it answers; empty where it speaks of the article
     */
    record Placed(String title, String path, Comment comment, Optional<Comment> parent) {}

    /**
     * @param path of the feed
     * @param home of what the feed tells of
     */
    static FeedView of(Frame frame, String title, String path, String home, List<Placed> comments) {
        var address = frame.addresses().whole(path);
        var updated = comments.stream()
                .flatMap(placed -> changed(placed.comment()).stream())
                .max(Comparator.naturalOrder())
                .map(Moment::dateTime)
                .orElse(Feeds.UNKNOWN_TIME);
        return new FeedView(
                frame.parts().site(path),
                new FeedView.Feed(
                        title,
                        Optional.empty(),
                        address,
                        address,
                        frame.addresses().whole(home),
                        updated,
                        comments.stream().map(placed -> entry(frame, placed)).toList()));
    }

    private static FeedView.Entry entry(Frame frame, Placed placed) {
        var comment = placed.comment();
        var page = frame.addresses().whole(placed.path());
        var person = frame.discussions().person(comment);
        var changed = changed(comment).map(Moment::dateTime);
        var answered =
                page + placed.parent().map(parent -> "#" + parent.fragment()).orElse("");
        var body = new PlacedProse(comment.body(), UrlPath.encode(placed.path()));
        return new FeedView.Entry(
                page + "#" + comment.fragment(),
                page + "#" + comment.fragment(),
                frame.words().say("comment-by", person.name(), placed.title()),
                Optional.empty(),
                comment.date().map(Moment::dateTime),
                changed.orElse(Feeds.UNKNOWN_TIME),
                changed,
                Optional.of(comment.by()
                        .map(frame.people()::inFeed)
                        .orElseGet(() ->
                                new FeedView.Person(person.name(), person.url().map(frame.settings()::whole)))),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(
                        frame.spoken().mayTurn(comment.body().markdown())
                                ? new FeedView.Turned(frame.spoken().turned(), body)
                                : body),
                List.of(),
                Optional.of(new FeedView.InReplyTo(
                        answered,
                        answered,
                        Optional.of(frame.addresses()
                                .whole(
                                        placed.parent().isPresent()
                                                ? Addresses.thread(placed.path())
                                                : Addresses.FEED)))),
                Optional.empty());
    }

    private static Optional<Moment> changed(Comment comment) {
        return comment.edited().or(comment::date);
    }
}

package org.afterword.pages.sets;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.afterword.base.Moment;
import org.afterword.content.article.Article;
import org.afterword.content.settings.CommentsState;
import org.afterword.content.thread.Comment;
import org.afterword.pages.catalog.Catalog;
import org.afterword.pages.output.Called;
import org.afterword.pages.output.Inputs;
import org.afterword.pages.output.Output;
import org.afterword.pages.parts.Addresses;
import org.afterword.pages.parts.Facets;
import org.afterword.pages.parts.Frame;
import org.afterword.pages.view.FeedView;

/** Atom feeds of comments (RFC 4685): one for each discussion, and one of the latest comments of the whole site. */
final class ThreadFeeds implements PageSet {
    private static final int LATEST = 50;

    /** Whether an article's discussion has a feed: where there is one, or may yet be. */
    static boolean has(Article article) {
        return article.comments() != CommentsState.OFF;
    }

    @Override
    public Stream<Output> of(Catalog catalog) {
        var frame = catalog.frame();
        if (!frame.addresses().areKnown()) {
            return Stream.empty();
        }
        var articles = catalog.site().talking();
        Output all = new Output.Page(
                Addresses.file(Addresses.COMMENTS_FEED),
                "the feed of all comments",
                "comments.xml",
                () -> new Latest(frame, latest(articles)));
        var each = frame.settings().parts().threadFeeds()
                ? articles.stream()
                        .filter(ThreadFeeds::has)
                        .map(article -> thread(catalog.editions().frame(article), article))
                : Stream.<Output>empty();
        return Stream.concat(Stream.of(all), each);
    }

    private static Output thread(Frame frame, Article article) {
        return new Output.Page(
                Addresses.file(Addresses.thread(article.path())),
                "the comments on " + article.file(),
                "comments.xml",
                () -> new Thread(frame, Titled.of(article)));
    }

    /**
     * The discussions that the latest comments stand in. Each of those with the latest dates has one of them at least, so
     * that no more are needed, unless there are so few comments with dates that some without have their turn.
     */
    private static List<Titled> latest(List<Article> articles) {
        int dated =
                articles.stream().mapToInt(article -> article.tally().dated()).sum();
        var talking = articles.stream()
                .filter(article -> article.tally().comments() > 0)
                .map(Titled::of)
                .toList();
        return dated < LATEST
                ? talking
                : IntStream.range(0, talking.size())
                        .boxed()
                        .filter(i -> talking.get(i).latest().isPresent())
                        .sorted((one, other) -> latestFirst(
                                talking.get(one).latest(), talking.get(other).latest()))
                        .limit(LATEST)
                        .sorted()
                        .map(talking::get)
                        .toList();
    }

    /**
     * Puts the undated last, in the order that they have. Written out, since Java makes up the code of what
     * {@link java.util.Comparator} puts together at every start.
     */
    private static int latestFirst(Optional<Moment> one, Optional<Moment> other) {
        return one.isPresent() && other.isPresent()
                ? other.get().compareTo(one.get())
                : Boolean.compare(one.isEmpty(), other.isEmpty());
    }

    /** The discussion of an article, with the article's title. */
    private record Titled(String title, Facets.Talk talk) implements Inputs.OfArticle {
        @Override
        public String articlePath() {
            return path();
        }

        static Titled of(Article article) {
            return new Titled(article.title(), new Facets.Talk(article));
        }

        String path() {
            return talk.article().path();
        }

        Optional<Moment> latest() {
            return talk.tally().latest();
        }
    }

    private record Thread(
            @Called("the site's settings or words") Frame frame,
            @Called("the comments, or the article's title") Titled discussion)
            implements Inputs {
        @Override
        public FeedView view() {
            return CommentFeed.of(
                    frame,
                    frame.words().say("comments-on", discussion.title()),
                    Addresses.thread(discussion.path()),
                    discussion.path(),
                    comments(discussion));
        }
    }

    private record Latest(
            @Called("the site's settings or words") Frame frame,
            @Called("the latest comments") List<Titled> discussions)
            implements Inputs {
        @Override
        public FeedView view() {
            var latest = discussions.stream()
                    .flatMap(discussion -> comments(discussion).stream())
                    .sorted((one, other) ->
                            latestFirst(one.comment().date(), other.comment().date()))
                    .limit(LATEST)
                    .toList();
            return CommentFeed.of(
                    frame,
                    frame.words().say("comments-on", frame.settings().title()),
                    Addresses.COMMENTS_FEED,
                    "/",
                    latest);
        }
    }

    /** A reply to what is not in the feed answers what that answers, so that a reader of feeds finds it. */
    private static List<CommentFeed.Placed> comments(Titled discussion) {
        var entries = discussion.talk().shown().entries();
        var nearest = new Comment[entries.size()];
        var comments = new ArrayList<CommentFeed.Placed>();
        for (int i = 0; i < nearest.length; i++) {
            var comment = entries.get(i).comment();
            var parent =
                    entries.get(i).parent() < 0 ? null : nearest[entries.get(i).parent()];
            nearest[i] = comment.isTold() ? comment : parent;
            if (comment.isTold()) {
                comments.add(new CommentFeed.Placed(
                        discussion.title(), discussion.path(), comment, Optional.ofNullable(parent)));
            }
        }
        return comments;
    }
}

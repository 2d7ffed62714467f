package org.afterword.pages.parts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.afterword.base.work.Parallel;
import org.afterword.content.article.Article;
import org.afterword.content.settings.CommentsState;
import org.afterword.content.thread.Comment;
import org.afterword.content.thread.Discussion;
import org.afterword.markdown.Prose;
import org.afterword.markdown.RenderedProse;
import org.afterword.pages.view.DiscussionView;
import org.afterword.pages.view.PersonView;
import org.afterword.pages.view.WaysView;

/**
 * Makes the view of an article's discussion. Replies are nested to {@link DiscussionView#DEEPEST} levels; those that are deeper stand
 * side by side on the last level, in reading order. Each that may stand so names what it answers.
 */
public final class Discussions {
    private static final String ANONYMOUS = "anonymous";
    private static final int LONG_BRANCH = 6;

    /** So many levels stand within each other on the narrowest screen: there, the place of a deeper one does not tell enough. */
    private static final int SURE = 4;

    /** So many comments that one processor would be at their page long after the others are done. */
    private static final int LONG_THREAD = 1000;

    private final Frame frame;
    private final Parts parts;

    Discussions(Frame frame) {
        this.frame = frame;
        this.parts = frame.parts();
    }

    /**
     * The discussion of an article; empty where comments are off.
     *
     * @param ways by which an answer comes in
     */
    public Optional<DiscussionView> of(Facets.Talk talk, Optional<WaysView> ways) {
        var article = talk.article();
        if (article.comments() == CommentsState.OFF) {
            return Optional.empty();
        }
        var settings = frame.settings();
        boolean hasFeed = frame.addresses().areKnown() && settings.parts().threadFeeds();
        var thread = frame.addresses().link(Addresses.thread(article.path()));
        var pings = new ArrayList<DiscussionView.Comment>();
        boolean hasForm = ways.flatMap(WaysView::form).isPresent();
        var comments = comments(article, pings, hasForm);
        boolean open = article.comments() == CommentsState.OPEN;
        return Optional.of(new DiscussionView(
                open ? "open" : "closed",
                article.tally().comments(),
                comments,
                pings,
                pings.size(),
                hasFeed ? Optional.of(thread) : Optional.empty(),
                open ? settings.conversation().invitation().map(Prose::byAuthor) : Optional.empty(),
                ways));
    }

    /** The comments at the top; what other sites sent without being answered goes to {@code pings}. */
    private List<DiscussionView.Comment> comments(
            Article article, List<DiscussionView.Comment> pings, boolean hasForm) {
        var entries = article.shown().entries();
        var address = frame.addresses().whole(article.path());
        var bodies = bodies(entries);
        List<List<DiscussionView.Comment>> levels = new ArrayList<>();
        levels.add(new ArrayList<>());
        for (int i = 0; i < entries.size(); i++) {
            var entry = entries.get(i);
            int level = Math.min(entry.depth(), DiscussionView.DEEPEST);
            var comment = comment(address, entries, entry, bodies.get(i), level, hasForm);
            boolean apart = entry.comment().isPing() && entry.depth() == 1 && entry.replies() == 0;
            (apart ? pings : levels.get(level - 1)).add(comment);
            while (levels.size() > level) {
                levels.remove(levels.size() - 1);
            }
            levels.add(comment.replies());
        }
        return levels.get(0);
    }

    private static List<?> bodies(List<Discussion.Entry> entries) {
        return entries.size() < LONG_THREAD
                ? entries.stream().map(entry -> entry.comment().body()).toList()
                : Parallel.map(
                        entries,
                        entry -> RenderedProse.byVisitor(entry.comment().body().markdown()));
    }

    private DiscussionView.Comment comment(
            String address,
            List<Discussion.Entry> entries,
            Discussion.Entry entry,
            Object body,
            int level,
            boolean hasForm) {
        var comment = entry.comment();
        var person = person(comment);
        var answered = entry.parent() < 0
                ? Optional.<Comment>empty()
                : Optional.of(entries.get(entry.parent()).comment());
        return new DiscussionView.Comment(
                comment.fragment(),
                "#" + comment.fragment(),
                address + "#" + comment.fragment(),
                printed(comment, person),
                person.url(),
                person.initials(),
                person.hue(),
                comment.by().isPresent(),
                comment.lookAlike(),
                comment.date().map(parts::date),
                comment.edited().map(parts::date),
                comment.pinned(),
                comment.removed(),
                body,
                frame.spoken().mayTurn(comment.body().markdown()),
                comment.about().map(step -> new DiscussionView.About(step, "#step-" + step)),
                entry.depth() > SURE ? answered.map(this::reference) : Optional.empty(),
                address + answered.map(other -> "#" + other.fragment()).orElse(""),
                level,
                entry.replies(),
                level == 1 && entry.replies() >= LONG_BRANCH,
                hasForm && comment.isTold() ? Optional.of(comment.id()) : Optional.empty(),
                new ArrayList<>());
    }

    /** Who wrote a comment; a tombstone's author is gone with its words. */
    public PersonView person(Comment comment) {
        if (comment.removed()) {
            return People.visitor(frame.words().say("removed"), Optional.empty());
        }
        if (comment.by().isPresent()) {
            return frame.people().author(comment.by().get());
        }
        return People.visitor(comment.name().orElseGet(() -> frame.words().say(ANONYMOUS)), comment.url());
    }

    public DiscussionView.Reference reference(Comment comment) {
        var person = person(comment);
        return new DiscussionView.Reference(
                printed(comment, person),
                "#" + comment.fragment(),
                frame.spoken().mayTurn(person.name()));
    }

    /** The name as a page prints it: the word for who gave none may be in another language than the page. */
    private String printed(Comment comment, PersonView person) {
        boolean nameless = comment.name().isEmpty() && comment.by().isEmpty() && !comment.removed();
        return nameless ? frame.words().marked(ANONYMOUS, List.of()) : person.name();
    }
}

package org.afterword.serve.inbox;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.afterword.base.problem.SourceText;
import org.afterword.content.article.Article;
import org.afterword.content.settings.Settings;
import org.afterword.content.thread.Comment;
import org.afterword.content.thread.Discussion;
import org.afterword.content.thread.Reply;
import org.afterword.content.thread.ThreadFile;
import org.afterword.content.thread.ThreadReader;
import org.afterword.markdown.Prose;
import org.afterword.moderation.inbox.Waiting;

/**
 * An article's discussion as it would be if all that waits for it were approved: an arrival stands among those that answer the
 * same comment by its date, an edit in the place of what it changes, and a deletion leaves a tombstone.
 *
 * @param fragments where each arrival stands on the page
 * @param before what the thread has now in the place of an edit or a deletion
 */
record Foreseen(Discussion discussion, Map<Waiting, String> fragments, Map<Waiting, Comment> before) {

    static Foreseen of(Article article, List<Waiting> waiting, Settings settings) {
        var entries = article.discussion().entries();
        var replies = new ArrayList<Reply>(entries.size() + waiting.size());
        var places = new HashMap<String, Integer>();
        for (var entry : entries) {
            places.put(entry.comment().fragment(), replies.size());
            replies.add(new Reply(
                    entry.comment(),
                    entry.parent() < 0
                            ? Optional.empty()
                            : Optional.of(entries.get(entry.parent()).comment().id())));
        }
        var fragments = new HashMap<Waiting, String>();
        var before = new HashMap<Waiting, Comment>();
        var fresh = new ArrayList<Waiting>();
        for (var one : waiting) {
            var edited = one.edits().map(id -> places.get(Comment.fragment(id)));
            if (edited.isPresent()) {
                var old = replies.get(edited.get());
                before.put(one, old.comment());
                fragments.put(one, old.comment().fragment());
                replies.set(edited.get(), new Reply(after(one, old.comment()), old.to()));
            } else if (one.edits().isEmpty()) {
                fresh.add(one);
            }
        }
        var taken = new HashSet<>(places.keySet());
        for (var one : fresh) {
            var comment = named(one.reply().comment(), taken);
            fragments.put(one, comment.fragment());
            insert(replies, new Reply(comment, one.reply().to()));
        }
        var text = new SourceText(article.file(), ThreadFile.text(replies));
        var read = new ThreadReader(settings).read(text, article.steps().size(), ignored -> {});
        return new Foreseen(read.discussion(), fragments, before);
    }

    private static Comment after(Waiting edit, Comment old) {
        return edit.deletes()
                ? like(old, old.id(), Prose.byVisitor(""), true)
                : like(
                        edit.reply().comment(),
                        old.id(),
                        edit.reply().comment().body(),
                        edit.reply().comment().removed());
    }

    /** As a thread would name it: whose id is taken gets another. */
    private static Comment named(Comment comment, HashSet<String> taken) {
        var id = comment.id();
        for (int copy = 2; !taken.add(Comment.fragment(id)); copy++) {
            id = comment.id() + "-" + copy;
        }
        return id.equals(comment.id()) ? comment : like(comment, id, comment.body(), comment.removed());
    }

    /** Before the first later one that answers the same. */
    private static void insert(List<Reply> replies, Reply reply) {
        var date = reply.comment().date();
        for (int i = 0; date.isPresent() && i < replies.size(); i++) {
            var other = replies.get(i);
            if (other.to().equals(reply.to())
                    && other.comment().date().isPresent()
                    && other.comment().date().get().compareTo(date.get()) > 0) {
                replies.add(i, reply);
                return;
            }
        }
        replies.add(reply);
    }

    private static Comment like(Comment comment, String id, Prose body, boolean removed) {
        return new Comment(
                id,
                comment.name(),
                comment.by(),
                comment.date(),
                comment.edited(),
                comment.url(),
                body,
                comment.about(),
                comment.pinned(),
                removed,
                comment.lookAlike(),
                comment.kind(),
                comment.source());
    }
}

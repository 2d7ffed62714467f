package org.afterword.moderation.receive;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.afterword.arrival.Arrival;
import org.afterword.arrival.Arrived;
import org.afterword.arrival.Declined;
import org.afterword.arrival.Deletion;
import org.afterword.base.Moment;
import org.afterword.base.problem.Problem;
import org.afterword.content.Site;
import org.afterword.content.article.Article;
import org.afterword.content.folder.ContentFolder;
import org.afterword.content.settings.CommentsState;
import org.afterword.content.thread.Comment;
import org.afterword.content.thread.Reply;
import org.afterword.moderation.inbox.InboxFile;
import org.afterword.moderation.inbox.Rejected;
import org.afterword.moderation.inbox.Waiting;

/**
 * Judges what arrives, one at a time: finds its article and the comment that it answers, knows again what came before, and
 * says why it is held. It writes nothing, and takes what it judged as written. Safe for use by several threads.
 *
 * <p>What one arrival is told may depend on a later one: a comment that it answers, or the same words elsewhere. So when a
 * run is over, {@link #settle} names the files that are to be written {@link #settled} once more, and then it makes no
 * difference in which order things came.
 */
public final class Reception {
    private static final int MOST_BYTES = 64 * 1024;

    private final Conversion conversion;
    private final Addressee addressee;
    private final Trust trust;
    private final Before before = new Before();
    private final Repeated repeated = new Repeated();
    private final Late late = new Late(before);
    private final Revision revision;
    private final Set<String> inThisFile = new HashSet<>();
    private String file = "";
    private final Rejected rejected;
    private final Obstacles obstacles;

    /**
     * @param site with all articles, also those that are not published
     * @param rejected what is not to come back
     * @param obstacles what cannot be read in the inbox
     * @param now nothing can have been written after it
     */
    Reception(Site site, Rejected rejected, Obstacles obstacles, Moment now) {
        this.obstacles = obstacles;
        this.conversion = new Conversion(site.settings(), now);
        this.revision = new Revision(before, conversion, repeated, rejected, obstacles);
        this.addressee = new Addressee(site);
        this.trust = new Trust(site.settings());
        this.rejected = rejected;
        for (var article : site.articles()) {
            before.publish(article);
            for (var entry : article.discussion().entries()) {
                trust.approve(entry.comment());
                repeated.publish(
                        article.path(),
                        entry.comment().id(),
                        entry.comment().body().markdown());
            }
        }
    }

    /**
     * A reception for a site as it stands in its folder.
     *
     * @param site read with all articles, also those that are not published
     * @throws IOException if the inbox cannot be listed
     */
    public static Reception of(Path folder, Site site, Moment now) throws IOException {
        return of(folder, site, Rejected.of(folder), now);
    }

    static Reception of(Path folder, Site site, Rejected rejected, Moment now) throws IOException {
        var obstacles = new Obstacles(folder.resolve(ContentFolder.NAME));
        var reception = new Reception(site, rejected, obstacles, now);
        WaitingFiles.read(folder, site.settings(), reception::await, obstacles);
        return reception;
    }

    /** What is wrong in the inbox, sorted. */
    List<Problem> problems() {
        return obstacles.problems();
    }

    /** Makes known what waits already. */
    void await(Waiting waiting) {
        obstacles.await(waiting.file());
        take(waiting);
        repeated.takeGrown();
    }

    /** What becomes of it. */
    public Outcome judge(Arrived arrived) {
        if (arrived instanceof Declined declined) {
            return new Outcome.Refused(declined.reason());
        } else if (arrived instanceof Deletion deletion) {
            return deletion(deletion);
        }
        var arrival = (Arrival) arrived;
        if (isLong(arrival.body().text())) {
            return new Outcome.Refused("it is longer than 64 kB");
        }
        var markdown = conversion.markdown(arrival);
        if (markdown.isBlank()) {
            return new Outcome.Refused("it has no words");
        }
        return judge(arrival, markdown);
    }

    private static boolean isLong(String text) {
        return text.length() > MOST_BYTES
                || 3 * text.length() > MOST_BYTES && text.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES;
    }

    private synchronized Outcome judge(Arrival arrival, String markdown) {
        var article = addressee.find(arrival.target());
        if (article.filter(one -> one.comments() == CommentsState.OFF).isPresent()) {
            return new Outcome.Refused(
                    "there are no comments at " + article.get().path());
        }
        var sourceId = SourceId.of(arrival);
        if (rejected.contains(arrival.system(), sourceId)) {
            return new Outcome.Known("it was rejected before");
        }
        var key = Before.key(arrival.system(), sourceId);
        if (isSecond(arrival, key) && arrival.edited().isEmpty()) {
            return new Outcome.Known("it came before in the same file");
        }
        var published = before.published(key);
        if (published.isPresent()) {
            return revision.of(arrival, sourceId, markdown, published.get(), before.waiting(key));
        }
        var waiting = before.waiting(key);
        var id = waiting.map(Entry::id).orElseGet(() -> free(article, arrival.system(), sourceId, markdown));
        var comment = conversion.comment(
                arrival,
                id,
                sourceId,
                trust.author(arrival),
                asked(arrival, article.map(Article::path).orElse("")),
                markdown);
        if (waiting.isPresent()) {
            boolean found = waiting.get().article().isEmpty() && article.isPresent();
            if (!waiting.get().alone() || !found && !Revision.isNewer(arrival, comment, waiting.get())) {
                return new Outcome.Known("it waits in the inbox");
            }
            forget(key, waiting.get());
            return placed(arrival, article, comment, !found, Optional.of(waiting.get()));
        }
        if (arrival.id().isEmpty() && before.isSaid(article.map(Article::path).orElse(""), comment)) {
            return new Outcome.Known("the same person said the same at the same time");
        }
        return placed(arrival, article, comment, false, Optional.empty());
    }

    /** Whether a file had the same before: there the first counts. What is sent alone stands in no line. */
    private boolean isSecond(Arrival arrival, String key) {
        if (!file.equals(arrival.line().file())) {
            file = arrival.line().file();
            inThisFile.clear();
        }
        return arrival.line().number() > 0 && !inThisFile.add(key);
    }

    /** An id that no other comment has. */
    private String free(Optional<Article> article, String system, String sourceId, String markdown) {
        var id = Conversion.id(system, sourceId, markdown);
        return article.flatMap(one -> before.named(one.path(), id)).isEmpty()
                ? id
                : Conversion.id(system, sourceId, id + markdown) + "x";
    }

    /** A comment that is new, found its article, or was changed while it waited. */
    private Outcome placed(
            Arrival arrival, Optional<Article> article, Comment comment, boolean isEdit, Optional<Entry> old) {
        var file = old.filter(entry -> entry.article().equals(article.map(Article::path)))
                .map(Entry::file)
                .orElseGet(() -> InboxFile.path(article.map(Article::path), comment));
        var obstacle = obstacles.at(file, old);
        if (obstacle.isPresent()) {
            return obstacle.get();
        }
        var to = article.flatMap(one -> parent(arrival, one.path(), comment));
        var notes = new ArrayList<String>();
        if (arrival.date().isPresent() && comment.date().isEmpty()) {
            notes.add("its date is impossible: " + arrival.date().get().day());
        }
        if (article.isEmpty()) {
            notes.add(Notes.noArticle(arrival.target()));
        } else if (to.isEmpty()
                && comment.source().flatMap(source -> source.parent()).isPresent()) {
            notes.add(Notes.NO_PARENT);
        }
        var path = article.map(Article::path);
        var held = Doubts.of(
                arrival,
                comment,
                article,
                trust.isNew(comment),
                isEdit,
                repeated.elsewhere(file, comment.body().markdown()));
        var waiting = new Waiting(file, path, new Reply(comment, to), held, Notes.of(notes), Optional.empty(), false);
        boolean through = article.isPresent()
                && old.isEmpty()
                && notes.isEmpty()
                && Doubts.areSmall(held)
                && trust.trusts(arrival, comment)
                && to.filter(id -> before.isWaiting(path.get(), id)).isEmpty();
        take(waiting);
        if (through) {
            before.publish(path.get(), comment.id());
        }
        return through ? new Outcome.Through(waiting) : new Outcome.Held(waiting, old.map(Entry::file));
    }

    /** What the source calls the comment that is answered; a form may mean by one field an id here or one of its own. */
    private Optional<String> asked(Arrival arrival, String path) {
        return arrival.parent()
                .filter(parent -> !arrival.target().discussions().contains(parent))
                .or(() -> arrival.answers()
                        .filter(answers -> before.named(path, answers).isEmpty()))
                .filter(parent -> !parent.isBlank())
                .map(SourceId::of);
    }

    private Optional<String> parent(Arrival arrival, String path, Comment comment) {
        return comment.source()
                .flatMap(source -> source.parent())
                .flatMap(parent -> late.find(path, Before.key(arrival.system(), parent)))
                .or(() -> arrival.answers().flatMap(answers -> before.named(path, answers)))
                .filter(id -> !id.equals(comment.id()));
    }

    private synchronized Outcome deletion(Deletion deletion) {
        var outcome = revision.of(deletion);
        if (outcome instanceof Outcome.Withdrawn withdrawn) {
            var key = Before.key(withdrawn.system(), withdrawn.id());
            before.waiting(key).ifPresent(entry -> forget(key, entry));
            rejected.know(withdrawn.system(), withdrawn.id());
        }
        return outcome;
    }

    private void forget(String key, Entry entry) {
        before.forget(key);
        obstacles.forget(entry.file());
        repeated.forget(entry.article().orElse(Notes.UNPLACED), entry.file(), entry.letters());
    }

    private void take(Waiting waiting) {
        before.await(waiting.reply().comment(), Entry.of(waiting));
        if (waiting.edits().isEmpty()) {
            repeated.await(
                    waiting.article().orElse(Notes.UNPLACED),
                    waiting.file(),
                    waiting.reply().comment().body().markdown());
        }
    }

    /** The files of which something is to be said otherwise than when they were judged; some may turn out to be right. */
    public synchronized Set<String> settle() {
        var files = repeated.takeGrown();
        files.addAll(late.settle());
        return files;
    }

    /** What waits in one of those files, as it is to be written. */
    public synchronized Waiting settled(Waiting waiting) {
        if (waiting.edits().isPresent()) {
            return waiting;
        }
        var comment = waiting.reply().comment();
        var to = late.to(waiting);
        return new Waiting(
                waiting.file(),
                waiting.article(),
                new Reply(comment, to),
                Doubts.again(
                        waiting.held(),
                        repeated.elsewhere(waiting.file(), comment.body().markdown())),
                to.equals(waiting.reply().to()) ? waiting.note() : Notes.again(waiting.note(), to.isEmpty()),
                waiting.edits(),
                waiting.deletes());
    }
}

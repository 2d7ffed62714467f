package org.afterword.moderation.receive;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import org.afterword.arrival.Arrival;
import org.afterword.arrival.Arrived;
import org.afterword.arrival.Declined;
import org.afterword.arrival.Deletion;
import org.afterword.base.Moment;
import org.afterword.content.Site;
import org.afterword.content.article.Article;
import org.afterword.content.settings.CommentsState;
import org.afterword.content.thread.Comment;
import org.afterword.content.thread.Reply;
import org.afterword.moderation.inbox.InboxFile;
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
    private final BiPredicate<String, String> rejected;

    /**
     * @param site with all articles, also those that are not published
     * @param inbox what waits already
     * @param rejected whether what a system calls by an id was rejected, or is to be forgotten
     */
    public Reception(Site site, Iterable<Waiting> inbox, BiPredicate<String, String> rejected, Moment now) {
        this.conversion = new Conversion(site.settings(), now);
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
        inbox.forEach(waiting -> await(waiting, ""));
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
        if (arrival.body().text().length() > MOST_BYTES) {
            return new Outcome.Refused("it is longer than 64 kB");
        }
        var markdown = conversion.markdown(arrival);
        if (markdown.isBlank()) {
            return new Outcome.Refused("it has no words");
        }
        return judge(arrival, markdown);
    }

    private synchronized Outcome judge(Arrival arrival, String markdown) {
        var article = addressee.find(arrival.target());
        if (article.filter(one -> one.comments() == CommentsState.OFF).isPresent()) {
            return new Outcome.Refused(
                    "there are no comments at " + article.get().path());
        }
        var sourceId = SourceId.of(arrival);
        if (rejected.test(arrival.system(), sourceId)) {
            return new Outcome.Known("it was rejected before");
        }
        var key = Before.key(arrival.system(), sourceId);
        var published = before.published(key);
        if (published.isPresent()) {
            return again(arrival, sourceId, markdown, published.get(), before.waiting(key));
        }
        var waiting = before.waiting(key);
        var id = waiting.map(Entry::id).orElseGet(() -> free(article, arrival.system(), sourceId, markdown));
        var comment = conversion.comment(arrival, id, sourceId, trust.author(arrival), markdown);
        if (waiting.isPresent()) {
            boolean found = waiting.get().article().isEmpty() && article.isPresent();
            if (!waiting.get().alone() || !found && !isNewer(arrival, comment, waiting.get())) {
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
        var to = article.flatMap(one -> parent(arrival, one.path(), comment));
        var notes = new ArrayList<String>();
        if (arrival.date().isPresent() && comment.date().isEmpty()) {
            notes.add("its date cannot be: " + arrival.date().get().day());
        }
        if (article.isEmpty()) {
            notes.add(Notes.noArticle(arrival.target()));
        } else if (to.isEmpty() && asks(arrival)) {
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
        await(waiting, arrival.line().file());
        return through ? new Outcome.Through(waiting) : new Outcome.Held(waiting, old.map(Entry::file));
    }

    private static boolean asks(Arrival arrival) {
        return arrival.parent().filter(parent -> !parent.isBlank()).isPresent()
                        && !arrival.target()
                                .discussions()
                                .contains(arrival.parent().get())
                || arrival.answers().filter(answers -> !answers.isBlank()).isPresent();
    }

    private Optional<String> parent(Arrival arrival, String path, Comment comment) {
        return comment.source()
                .flatMap(source -> source.parent())
                .flatMap(parent -> late.find(path, Before.key(arrival.system(), parent)))
                .or(() -> arrival.answers().flatMap(answers -> before.named(path, answers)))
                .filter(id -> !id.equals(comment.id()));
    }

    /** What is published and came again, perhaps with other words. */
    private Outcome again(
            Arrival arrival, String sourceId, String markdown, Before.Published there, Optional<Entry> old) {
        var shown = there.comment();
        if (shown.removed()) {
            return new Outcome.Known("its words were taken out here");
        }
        boolean same = shown.body().markdown().strip().equals(markdown.strip())
                || shown.id().equals(Conversion.id(arrival.system(), sourceId, markdown));
        boolean isOld = arrival.edited().isPresent()
                ? shown.edited()
                        .filter(edited -> arrival.edited().get().compareTo(edited) <= 0)
                        .isPresent()
                : Conversion.tellsEdits(arrival.system()) || shown.edited().isPresent();
        if (same || isOld) {
            return new Outcome.Known("it is published");
        }
        var said = conversion.comment(arrival, shown.id(), sourceId, shown.by(), markdown);
        if (old.isPresent() && !isNewer(arrival, said, old.get())) {
            return new Outcome.Known("the same edit waits in the inbox");
        }
        var path = there.article().path();
        var file = old.map(Entry::file).orElseGet(() -> InboxFile.path(Optional.of(path), shown));
        var held = Doubts.of(
                arrival,
                said,
                Optional.of(there.article()),
                false,
                true,
                repeated.elsewhere(path + "#" + shown.id(), markdown));
        var waiting = new Waiting(
                file,
                Optional.of(path),
                new Reply(
                        shown.saying(said.body(), said.edited()), there.reply().to()),
                held,
                Optional.empty(),
                Optional.of(shown.id()),
                false);
        before.await(
                waiting.reply().comment(),
                Entry.of(waiting, true, arrival.line().file()));
        return new Outcome.Held(waiting, old.map(Entry::file));
    }

    /** Of two in one file the first counts, unless the second tells that it is newer; else the one that came last. */
    private boolean isNewer(Arrival arrival, Comment said, Entry old) {
        if (said.body().markdown().strip().isEmpty()
                || Entry.words(said.body().markdown()).equals(old.words())
                || old.deletes()
                || said.id()
                                .equals(Conversion.id(
                                        arrival.system(),
                                        sourceId(said),
                                        said.body().markdown()))
                        && !Conversion.tellsEdits(arrival.system())
                        && old.isNew()) {
            return false;
        }
        if (said.edited().isPresent() || old.edited().isPresent()) {
            return said.edited().isPresent()
                    && (old.edited().isEmpty()
                            || said.edited().get().compareTo(old.edited().get()) > 0);
        }
        return !Conversion.tellsEdits(arrival.system())
                && !old.from().equals(arrival.line().file());
    }

    private static String sourceId(Comment comment) {
        return comment.source().flatMap(source -> source.id()).orElse("");
    }

    private synchronized Outcome deletion(Deletion deletion) {
        var key = deletion.id()
                .map(id -> Before.key(deletion.system(), SourceId.of(id)))
                .filter(one ->
                        before.published(one).isPresent() || before.waiting(one).isPresent())
                .or(() -> deletion.link().flatMap(link -> before.from(deletion.system(), link)));
        var waiting = key.flatMap(before::waiting);
        var published = key.flatMap(before::published);
        if (published.isPresent()) {
            var shown = published.get().comment();
            if (shown.removed() || waiting.filter(Entry::deletes).isPresent()) {
                return new Outcome.Known("that it was deleted is known");
            }
            var path = Optional.of(published.get().article().path());
            var held = new Waiting(
                    waiting.map(Entry::file).orElseGet(() -> InboxFile.path(path, shown)),
                    path,
                    published.get().reply(),
                    List.of(Doubts.DELETED),
                    Optional.empty(),
                    Optional.of(shown.id()),
                    true);
            before.await(shown, Entry.of(held, true, deletion.line().file()));
            return new Outcome.Held(held, waiting.map(Entry::file));
        }
        if (waiting.filter(Entry::alone).isEmpty()) {
            return new Outcome.Known("what was deleted is not here");
        }
        forget(key.get(), waiting.get());
        return new Outcome.Withdrawn(
                waiting.get().file(),
                deletion.system(),
                key.get().substring(key.get().indexOf('\t') + 1));
    }

    private void forget(String key, Entry entry) {
        before.forget(key);
        repeated.forget(entry.article().orElse(Notes.UNPLACED), entry.file(), entry.letters());
    }

    private void await(Waiting waiting, String from) {
        boolean alone = !waiting.file().endsWith(".comments.yaml");
        before.await(waiting.reply().comment(), Entry.of(waiting, alone, from));
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

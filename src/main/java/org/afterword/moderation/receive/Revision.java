package org.afterword.moderation.receive;

import java.util.List;
import java.util.Optional;
import org.afterword.arrival.Arrival;
import org.afterword.arrival.Deletion;
import org.afterword.content.thread.Comment;
import org.afterword.content.thread.Reply;
import org.afterword.moderation.inbox.InboxFile;
import org.afterword.moderation.inbox.Rejected;
import org.afterword.moderation.inbox.Waiting;

/** Judges what changes something that came before: other words, or the notice that it was deleted. */
final class Revision {
    private final Before before;
    private final Conversion conversion;
    private final Repeated repeated;
    private final Rejected rejected;
    private final Obstacles obstacles;

    Revision(Before before, Conversion conversion, Repeated repeated, Rejected rejected, Obstacles obstacles) {
        this.before = before;
        this.conversion = conversion;
        this.repeated = repeated;
        this.rejected = rejected;
        this.obstacles = obstacles;
    }

    /** What is published and came again, perhaps with other words. */
    Outcome of(Arrival arrival, String sourceId, String markdown, Before.Published there, Optional<Entry> old) {
        var shown = there.comment();
        if (shown.removed()) {
            return new Outcome.Known("its words were removed here");
        }
        boolean same = shown.body().markdown().strip().equals(markdown.strip())
                || isFirst(shown, arrival.system(), sourceId, markdown);
        boolean isOld = arrival.edited().isPresent()
                ? shown.edited()
                        .filter(edited -> arrival.edited().get().compareTo(edited) <= 0)
                        .isPresent()
                : Conversion.tellsEdits(arrival.system()) || shown.edited().isPresent();
        if (same || isOld) {
            return new Outcome.Known("it is published");
        } else if (rejected.containsEdit(arrival.system(), sourceId, markdown)) {
            return new Outcome.Known("this edit was rejected before");
        }
        var said = conversion.comment(arrival, shown.id(), sourceId, shown.by(), Optional.empty(), markdown);
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
        return hold(waiting, old);
    }

    private Outcome hold(Waiting waiting, Optional<Entry> old) {
        var obstacle = obstacles.at(waiting.file(), old);
        if (obstacle.isPresent()) {
            return obstacle.get();
        }
        before.await(waiting.reply().comment(), Entry.of(waiting));
        return new Outcome.Held(waiting, old.map(Entry::file));
    }

    /** Whether words are newer than those that wait: where neither tells, the last are. */
    static boolean isNewer(Arrival arrival, Comment said, Entry old) {
        if (said.body().markdown().strip().isEmpty()
                || Entry.words(said.body().markdown()).equals(old.words())
                || old.deletes()
                || old.isNew()
                        && isFirst(
                                said,
                                arrival.system(),
                                sourceId(said),
                                said.body().markdown())) {
            return false;
        }
        if (said.edited().isPresent() || old.edited().isPresent()) {
            return said.edited().isPresent()
                    && (old.edited().isEmpty()
                            || said.edited().get().compareTo(old.edited().get()) > 0);
        }
        return !Conversion.tellsEdits(arrival.system());
    }

    /** Whether a comment came here with these words, whatever they are here now. */
    private static boolean isFirst(Comment comment, String system, String sourceId, String markdown) {
        return !Conversion.tellsEdits(system) && comment.id().equals(Conversion.id(system, sourceId, markdown));
    }

    private static String sourceId(Comment comment) {
        return comment.source().flatMap(source -> source.id()).orElse("");
    }

    /** What becomes of a notice that something was deleted; what waits of it is not forgotten yet. */
    Outcome of(Deletion deletion) {
        var key = deletion.id()
                .map(id -> Before.key(deletion.system(), SourceId.of(id)))
                .filter(one ->
                        before.published(one).isPresent() || before.waiting(one).isPresent())
                .or(() -> deletion.link().flatMap(link -> before.from(deletion.system(), link)));
        var waiting = key.flatMap(before::waiting);
        var published = key.flatMap(before::published);
        if (published.isPresent()) {
            var shown = published.get().comment();
            if (shown.removed()
                    || waiting.filter(Entry::deletes).isPresent()
                    || rejected.containsEdit(deletion.system(), sourceId(shown), "")) {
                return new Outcome.Known("its deletion is already known");
            }
            var path = Optional.of(published.get().article().path());
            var held = new Waiting(
                    waiting.map(Entry::file).orElseGet(() -> InboxFile.path(path, shown)),
                    path,
                    new Reply(shown.withoutWords(), published.get().reply().to()),
                    List.of(Doubts.DELETED),
                    Optional.empty(),
                    Optional.of(shown.id()),
                    true);
            return hold(held, waiting);
        }
        if (waiting.filter(Entry::alone).isEmpty()) {
            return new Outcome.Known("what was deleted is not here");
        }
        return new Outcome.Withdrawn(
                waiting.get().file(),
                deletion.system(),
                key.get().substring(key.get().indexOf('\t') + 1));
    }
}

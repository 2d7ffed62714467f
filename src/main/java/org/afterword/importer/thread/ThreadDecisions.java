package org.afterword.importer.thread;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.afterword.content.settings.Settings;
import org.afterword.content.thread.Reply;
import org.afterword.content.thread.ThreadFile;
import org.afterword.content.writing.ContentWriter;
import org.afterword.importer.known.Conflicts;
import org.afterword.importer.known.Existing;
import org.afterword.importer.known.Imported;
import org.afterword.importer.ledger.Fate;
import org.afterword.importer.ledger.Ledger;
import org.afterword.importer.record.Body;
import org.afterword.importer.record.State;
import org.afterword.importer.record.What;
import org.afterword.markdown.MentionedMarkup;

/** Decides for each converted comment what becomes of it, by what is there and what earlier imports brought. */
final class ThreadDecisions {
    private final Imported imported;
    private final Existing existing;
    private final ContentWriter writer;
    private final Ledger ledger;
    private final Settings reading;

    ThreadDecisions(Imported imported, Existing existing, ContentWriter writer, Ledger ledger, Settings reading) {
        this.imported = imported;
        this.existing = existing;
        this.writer = writer;
        this.ledger = ledger;
        this.reading = reading;
    }

    /** Adds a file's changes to the writer. */
    void write(ThreadMerge file) throws IOException {
        file.write(writer, existing, reading, ledger);
    }

    /** Decides on the comments of a discussion, which is converted, and adds its files to the writer. */
    void decide(Discussion discussion) throws IOException {
        var thread = discussion.thread();
        var inbox = discussion.inbox();
        var conversation = discussion.conversation();
        countWithoutWords(conversation, thread);
        var publishedBefore = new WrittenBefore(imported, thread, conversation.published());
        var heldBefore = new WrittenBefore(imported, inbox, conversation.held());
        for (var out : conversation.published()) {
            var key = ThreadMerge.key(out.in().system(), out.in().comment());
            var waiting = out.tombstone() || thread.there(key).isPresent() ? Optional.<Reply>empty() : inbox.there(key);
            if (waiting.isPresent() && mayLeave(waiting.get(), inbox, out)) {
                inbox.remove(waiting.get());
                waiting = Optional.empty();
            }
            var held = waiting;
            var there = thread.there(key).or(() -> held);
            if (there.isPresent() || !isGone(out, key(out, thread.path()), publishedBefore, discussion.moved())) {
                decide(out, thread, there);
            }
        }
        for (var out : conversation.held()) {
            var key = ThreadMerge.key(out.in().system(), out.in().comment());
            var there = inbox.there(key)
                    .or(() -> thread.there(key).filter(reply -> !reply.comment().removed()));
            if (there.isPresent() || !isGone(out, key(out, inbox.path()), heldBefore, discussion.moved())) {
                decide(out, inbox, there);
            }
        }
        write(thread);
        write(inbox);
    }

    /** Why a comment that is spam or was deleted is left out. */
    static String whyRemoved(State state) {
        return state == State.SPAM ? "it is spam" : "it was deleted";
    }

    /** Whether what awaited moderation here was published there since, and nobody has touched it here. */
    private boolean mayLeave(Reply waiting, ThreadMerge inbox, Conversation.Out out) {
        var key = new Imported.Key(
                What.COMMENT, out.in().system(), inbox.path(), waiting.comment().id());
        boolean may = inbox.mayReplace()
                && imported.of(key)
                        .filter(mark -> mark.written().equals(Imported.mark(ThreadFile.text(List.of(waiting)))))
                        .isPresent();
        if (may) {
            imported.forget(key);
        }
        return may;
    }

    /** Counts what has no words to show: spam, what was deleted, and what never had any. */
    void countWithoutWords(Conversation conversation, ThreadMerge thread) {
        var all = conversation.all();
        for (int i = 0; i < all.size(); i++) {
            var comment = all.get(i).comment();
            boolean stays = conversation.places().kept(i);
            if (comment.state() == State.SPAM || comment.state() == State.REMOVED) {
                var there = thread.there(ThreadMerge.key(all.get(i).system(), comment))
                        .filter(reply -> !reply.comment().removed());
                if (there.isPresent()) {
                    say(all.get(i), Fate.THERE, "it was deleted there since it was imported; here it stays");
                    continue;
                }
                ledger.add(
                        What.COMMENT,
                        comment.id(),
                        comment.line(),
                        Fate.REMOVED,
                        whyRemoved(comment.state()) + (stays ? "; its replies keep their place" : ""));
            } else if (!Places.hasWords(comment)) {
                say(all.get(i), Fate.REFUSED, "it has no words" + (stays ? "; its replies keep their place" : ""));
            }
        }
    }

    /** Whoever reads the Markdown cannot see that there was more. */
    private void noteUnseen(Conversation.Out out) {
        var comment = out.in().comment();
        if (!out.tombstone() && comment.body().format() != Body.Format.MARKDOWN) {
            var unseen = MentionedMarkup.unseen(comment.body().text());
            if (!unseen.isEmpty()) {
                ledger.note(
                        comment.line(),
                        "unseen",
                        "comment %s has a %s, which was left out with everything in it"
                                .formatted(comment.id(), String.join(", a ", unseen)));
            }
        }
    }

    /**
     * Whether a comment that is not in a file was brought into it by an earlier import, which is told then: by its number,
     * unless the site has moved since and counts anew; else by what was written of it.
     */
    boolean isGone(Conversation.Out out, Imported.Key key, WrittenBefore earlier, boolean moved) {
        if (imported.of(key).isPresent() && (!moved || out.tombstone())) {
            say(out, Fate.REMOVED, Imported.REMOVED);
            return true;
        }
        var id = earlier.find(out);
        if (id.isEmpty()) {
            return false;
        }
        imported.put(key, Imported.Mark.of(out.in().comment().state(), out.text()));
        if (earlier.isHere(id.get())) {
            count(out, Fate.THERE);
        } else {
            say(out, Fate.REMOVED, Imported.REMOVED);
        }
        return true;
    }

    private static Imported.Key key(Conversation.Out out, String path) {
        return new Imported.Key(
                What.COMMENT,
                out.in().system(),
                path,
                (out.tombstone() ? "place of " : "") + out.reply().comment().id());
    }

    private void decide(Conversation.Out out, ThreadMerge file, Optional<Reply> there) {
        var comment = out.in().comment();
        var path = file.path();
        var key = key(out, path);
        var before = imported.of(key);
        var written = out.text();
        var mark = Imported.Mark.of(comment.state(), written);
        boolean pending = comment.state() == State.PENDING;
        if (there.isEmpty()) {
            file.add(out.text());
            noteUnseen(out);
            if (pending && !out.tombstone()) {
                say(out, Fate.HELD, "it awaits moderation, in content/" + path);
            } else {
                count(out, Fate.WRITTEN);
            }
            comment.by()
                    .filter(any -> out.reply().comment().by().isPresent())
                    .ifPresent(found -> ledger.recognized(found.rule()));
        } else {
            var old = ThreadFile.text(List.of(there.get()));
            boolean same = old.equals(written) || out.tombstone();
            boolean unchanged = before.filter(earlier -> earlier.source().equals(mark.source()))
                    .isPresent();
            boolean untouched = before.filter(earlier -> earlier.written().equals(Imported.mark(old)))
                    .isPresent();
            if (file.isAgain(ThreadMerge.key(out.in().system(), comment))) {
                count(out, Fate.THERE);
                return;
            } else if (same || unchanged) {
                count(out, Fate.THERE);
                if (!same) {
                    return;
                }
            } else if (untouched && file.holds(there.get()) && file.mayReplace()) {
                file.replace(there.get(), out.reply());
                count(out, Fate.WRITTEN);
            } else {
                count(out, Fate.THERE);
                file.conflict(out.reply());
                ledger.conflict(
                        "comment %s in content/%s differs from the export's (%s); it stays as it is, and the export's version is in content/%s"
                                .formatted(there.get().comment().id(), path, comment.line(), Conflicts.FOLDER + path));
                imported.put(
                        key,
                        new Imported.Mark(
                                mark.source(),
                                before.map(Imported.Mark::written).orElse("")));
                return;
            }
        }
        imported.put(key, mark);
    }

    void count(Conversation.Out out, Fate fate) {
        if (!out.tombstone()) {
            ledger.count(What.COMMENT, fate);
        }
    }

    void say(Conversation.Out out, Fate fate, String reason) {
        if (!out.tombstone()) {
            say(out.in(), fate, reason);
        }
    }

    private void say(Conversation.In in, Fate fate, String reason) {
        ledger.add(What.COMMENT, in.comment().id(), in.comment().line(), fate, reason);
    }
}

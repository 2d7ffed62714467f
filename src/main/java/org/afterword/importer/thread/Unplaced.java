package org.afterword.importer.thread;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.afterword.base.Moment;
import org.afterword.content.settings.Settings;
import org.afterword.content.thread.Reply;
import org.afterword.content.thread.ThreadFile;
import org.afterword.importer.known.Existing;
import org.afterword.importer.known.Imported;
import org.afterword.importer.ledger.Fate;
import org.afterword.importer.ledger.Ledger;
import org.afterword.importer.record.State;
import org.afterword.importer.record.What;

/**
 * The comments whose article was not found, in files below the inbox. Each stays there until an import finds its article;
 * one that somebody edited there stays for good.
 */
final class Unplaced {
    private final Existing existing;
    private final Settings reading;
    private final Imported imported;
    private final Ledger ledger;
    private final ThreadDecisions decisions;
    private final Map<String, ThreadMerge> files = new TreeMap<>();
    private final Map<String, ThreadMerge> byKey = new HashMap<>();

    Unplaced(Existing existing, Settings reading, Imported imported, Ledger ledger, ThreadDecisions decisions)
            throws IOException {
        this.existing = existing;
        this.reading = reading;
        this.imported = imported;
        this.ledger = ledger;
        this.decisions = decisions;
        for (var path : existing.threads(Existing.UNPLACED)) {
            var file = file(path);
            file.ids().keySet().forEach(key -> byKey.putIfAbsent(key, file));
        }
    }

    /** Where the comments of a thread are kept that goes by a name. */
    static String path(String name) {
        return Existing.UNPLACED + name + ".comments.yaml";
    }

    /** The file at a path. */
    ThreadMerge file(String path) throws IOException {
        var file = files.get(path);
        if (file == null) {
            file = new ThreadMerge(path, existing, reading);
            files.put(path, file);
        }
        return file;
    }

    /** Lets go of a comment that has found its article, so that it is not in two places. */
    void found(Conversation.In in, String thread) {
        var comment = in.comment();
        var key = ThreadMerge.key(in.system(), comment);
        var file = comment.source().isEmpty() ? null : byKey.get(key);
        var reply = file == null ? Optional.<Reply>empty() : file.there(key);
        if (reply.filter(kept -> second(kept.comment().date()).equals(second(comment.date())))
                .isEmpty()) {
            return;
        }
        var mark = key(in, file, reply.get());
        var written = Imported.mark(ThreadFile.text(List.of(reply.get())));
        var before = imported.of(mark);
        if (before.filter(old -> old.written().equals(written)).isPresent() && file.mayReplace()) {
            file.remove(reply.get());
        } else if (before.isPresent()) {
            ledger.conflict(
                    "comment %s was edited in content/%s, and stays there; the export's version is in content/%s"
                            .formatted(comment.id(), file.path(), thread));
        }
        imported.forget(mark);
    }

    /** Keeps the comments of a thread whose article was not found, in the file that {@link #file} has for it. */
    void keep(ThreadMerge file, Conversation conversation, boolean moved) {
        var all = new ArrayList<>(conversation.published());
        all.removeIf(Unplaced::isHeld);
        all.addAll(conversation.held());
        var before = new WrittenBefore(imported, file, all);
        for (var out : all) {
            var there = file.there(ThreadMerge.key(out.in().system(), out.in().comment()));
            var mark = key(out.in(), file, out.reply());
            if (there.isPresent()) {
                decisions.count(out, Fate.THERE);
            } else if (!decisions.isGone(out, mark, before, moved)) {
                file.add(out.text());
                imported.put(mark, Imported.Mark.of(out.in().comment().state(), out.text()));
                decisions.say(
                        out,
                        Fate.UNPLACED,
                        "there is no article that it belongs to; it is kept in content/" + file.path());
            }
        }
    }

    /** Whether it keeps the place of one that is in the same file, and waits. */
    private static boolean isHeld(Conversation.Out out) {
        var comment = out.in().comment();
        return out.tombstone() && comment.state() == State.PENDING && Places.hasWords(comment);
    }

    /** Adds the changed files to the writer. */
    void write() throws IOException {
        for (var file : files.values()) {
            decisions.write(file);
        }
    }

    private static Imported.Key key(Conversation.In in, ThreadMerge file, Reply reply) {
        return new Imported.Key(
                What.COMMENT, in.system(), file.path(), reply.comment().id());
    }

    private static Optional<Long> second(Optional<Moment> date) {
        return date.map(Moment::second);
    }
}

package org.afterword.importer.thread;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.afterword.content.settings.Settings;
import org.afterword.content.thread.Comment;
import org.afterword.content.thread.Reply;
import org.afterword.content.thread.ThreadFile;
import org.afterword.content.writing.ContentWriter;
import org.afterword.importer.known.Conflicts;
import org.afterword.importer.known.Existing;
import org.afterword.importer.ledger.Ledger;
import org.afterword.importer.record.ExportedComment;

/**
 * Brings comments into a file that may hold some already. What is new is put behind what is there, and nothing in the file
 * changes by that; what was edited here is left as it is.
 */
final class ThreadMerge {
    private final String path;
    private final Optional<Existing.Thread> there;
    private final Map<String, Reply> byKey = new HashMap<>();
    private final StringBuilder added = new StringBuilder();
    private int addedCount;
    private final Map<Reply, Reply> replaced = new IdentityHashMap<>();
    private final Set<Reply> removed = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<Reply> own = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<String> again = new HashSet<>();
    private final List<Reply> conflicting = new ArrayList<>();

    /** @param path the file's path from the content folder */
    ThreadMerge(String path, Existing existing, Settings reading) throws IOException {
        this.path = path;
        this.there = existing.thread(path, reading);
        replies().forEach(reply -> byKey.putIfAbsent(key(reply.comment()), reply));
        own.addAll(replies());
    }

    String path() {
        return path;
    }

    /** What tells that a comment in a file is the same as one in an export. */
    static String key(Comment comment) {
        return comment.source()
                .filter(source -> source.id().isPresent())
                .map(source -> source.system() + "\t" + source.id().get())
                .orElse("\t" + comment.id());
    }

    /** The same for the export's side. */
    static String key(String system, ExportedComment comment) {
        if (comment.source().isEmpty()) {
            return "\t" + comment.fragment().replaceFirst("^comment-(?=\\d+$)", "");
        }
        var source = comment.source().get();
        return source.id().map(id -> source.system() + "\t" + id).orElse(system + "\t" + comment.fragment());
    }

    /** The comments that are there. */
    List<Reply> replies() {
        return there.map(Existing.Thread::replies).orElse(List.of());
    }

    /** The ids of the comments that are there, by their keys; one that no key leads to has its id as a key. */
    Map<String, String> ids() {
        var ids = new HashMap<String, String>();
        replies()
                .forEach(reply ->
                        ids.put("\n" + reply.comment().id(), reply.comment().id()));
        byKey.forEach((key, reply) -> ids.put(key, reply.comment().id()));
        return ids;
    }

    /** Takes what an export has under a key for a comment that is there, if it is in this file. */
    void knows(String key, Reply reply) {
        if (holds(reply)) {
            byKey.put(key, reply);
        } else {
            byKey.remove(key);
        }
    }

    /** The same where the export says no more of it than the file does. */
    void knowsAgain(String key, Reply reply) {
        knows(key, reply);
        again.add(key);
    }

    /** Whether nothing is to be done for what is there under a key. */
    boolean isAgain(String key) {
        return again.contains(key);
    }

    /** Takes what an export has under a key for none of the comments that are there. */
    void knowsNot(String key) {
        byKey.remove(key);
    }

    /** Whether a comment is this very one of the file. */
    boolean holds(Reply reply) {
        return own.contains(reply);
    }

    Optional<Reply> there(String key) {
        return Optional.ofNullable(byKey.get(key));
    }

    /** @param text what the file will say of a comment */
    void add(String text) {
        added.append(text);
        addedCount++;
    }

    /** Whether a comment may be replaced: only where nobody has touched the file by hand. */
    boolean mayReplace() {
        return there.filter(thread ->
                        thread.readable() && ThreadFile.text(thread.replies()).equals(thread.text()))
                .isPresent();
    }

    void replace(Reply old, Reply reply) {
        replaced.put(old, reply);
    }

    /** Takes a comment out, where it {@link #mayReplace}. */
    void remove(Reply old) {
        removed.add(old);
    }

    /** Keeps the export's version of a comment beside the content. */
    void conflict(Reply reply) {
        conflicting.add(reply);
    }

    /** Adds the changes to the writer. */
    void write(ContentWriter writer, Existing existing, Settings reading, Ledger ledger) throws IOException {
        if (!conflicting.isEmpty()) {
            Conflicts.keep(writer, existing, Conflicts.FOLDER + path, ThreadFile.text(conflicting));
        }
        if (addedCount == 0 && replaced.isEmpty() && removed.isEmpty()) {
            return;
        }
        if (there.isEmpty()) {
            writer.createEarly(path, added.toString());
            return;
        }
        var old = there.get();
        var text = text(old);
        int count = old.replies().size() - removed.size() + addedCount;
        if (count == 0) {
            writer.remove(path, old.text());
            return;
        }
        if (!old.readable() || !Existing.readsBack(path, text, count, reading)) {
            ledger.conflict("content/%s has problems, so nothing was added to it; what is new is in content/%s"
                    .formatted(path, Conflicts.FOLDER + path));
            if (conflicting.isEmpty()) {
                Conflicts.keep(writer, existing, Conflicts.FOLDER + path, added.toString());
            }
            return;
        }
        writer.replace(path, old.text(), text);
    }

    private String text(Existing.Thread old) {
        if (!replaced.isEmpty() || !removed.isEmpty()) {
            var all = new ArrayList<Reply>();
            old.replies().stream()
                    .filter(reply -> !removed.contains(reply))
                    .forEach(reply -> all.add(replaced.getOrDefault(reply, reply)));
            return ThreadFile.text(all) + added;
        }
        if (old.replies().isEmpty() && old.text().strip().matches("(\\[\\s*\\]|null|~)?")) {
            return added.toString();
        }
        return (old.text().endsWith("\n") ? old.text() : old.text() + "\n") + added;
    }
}

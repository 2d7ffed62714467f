package org.afterword.importer;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.afterword.content.ContentWriter;
import org.afterword.content.Reply;
import org.afterword.content.Settings;
import org.afterword.content.Slug;
import org.afterword.content.ThreadFile;
import org.afterword.content.ThreadPaths;

/** Decides for each comment of the exports what becomes of it. */
final class Threads {
    /** The file of the comments whose article is not found lies here, with those that await moderation. */
    private static final String UNPLACED = "inbox/unplaced/";

    private record Target(String threadFile, String inboxFile) {}

    private final Gathered gathered;
    private final Matching matching;
    private final Existing existing;
    private final Imported imported;
    private final People people;
    private final BodyText text;
    private final ContentWriter writer;
    private final Ledger ledger;
    private final Settings reading;
    private final Map<Target, List<Conversation.In>> placed = new LinkedHashMap<>();
    private final Map<String, List<Conversation.In>> unplaced = new LinkedHashMap<>();

    Threads(
            Gathered gathered,
            Matching matching,
            Existing existing,
            Imported imported,
            People people,
            BodyText text,
            ContentWriter writer,
            Ledger ledger,
            Settings reading) {
        this.gathered = gathered;
        this.matching = matching;
        this.existing = existing;
        this.imported = imported;
        this.people = people;
        this.text = text;
        this.writer = writer;
        this.ledger = ledger;
        this.reading = reading;
    }

    void write() throws IOException {
        for (var entry : gathered.comments().entrySet()) {
            place(entry.getKey(), entry.getValue());
        }
        for (var entry : placed.entrySet()) {
            write(entry.getKey(), unique(entry.getValue()));
        }
        for (var entry : unplaced.entrySet()) {
            writeUnplaced(entry.getKey(), unique(entry.getValue()));
        }
    }

    private void place(Gathered.Key key, List<ExportedComment> comments) throws IOException {
        var thread = gathered.thread(key);
        var in = comments.stream()
                .map(comment -> new Conversation.In(key.system(), comment))
                .toList();
        if (thread.flatMap(ExportedThread::withheld).isPresent()) {
            var reason = thread.get().withheld().get() + ", so it is withheld";
            unique(in).forEach(one -> {
                if (!removed(one.comment())) {
                    say(one, Fate.HELD, reason);
                }
            });
            return;
        }
        var home = matching.find(key, thread);
        if (home.isPresent()) {
            if (thread.get().closed() && !gathered.brings(key)) {
                ledger.note(
                        thread.get().line(),
                        "closed",
                        "the discussion was closed; to close it here, say 'comments: closed' in content/"
                                + home.get().file());
            }
            placed.computeIfAbsent(
                            new Target(
                                    ThreadPaths.ofArticle(home.get().file()),
                                    ThreadPaths.inbox(home.get().address())),
                            any -> new ArrayList<>())
                    .addAll(in);
        } else {
            unplaced.computeIfAbsent(UNPLACED + unplacedName(key, thread) + ".comments.yaml", any -> new ArrayList<>())
                    .addAll(in);
        }
    }

    private static String unplacedName(Gathered.Key key, Optional<ExportedThread> thread) {
        var path = thread.flatMap(one -> one.links().stream().findFirst())
                .flatMap(OldAddress::parse)
                .map(old -> Slug.of(old.path() + " " + old.query()))
                .orElse("");
        var name = path.isEmpty() ? Slug.of(thread.map(ExportedThread::title).orElse("")) : path;
        var known = name.isEmpty() ? Slug.of(key.id()) : name.substring(0, Math.min(80, name.length()));
        return key.system() + "-" + (known.isEmpty() ? "unknown" : known);
    }

    /** Spam and what was deleted is counted and left out. */
    private boolean removed(ExportedComment comment) {
        if (comment.state() == State.SPAM || comment.state() == State.REMOVED) {
            ledger.add(
                    What.COMMENT,
                    comment.id(),
                    comment.line(),
                    Fate.REMOVED,
                    comment.state() == State.SPAM ? "it is spam" : "it was deleted");
            return true;
        }
        return false;
    }

    /**
     * Each comment once. The same id with the same words, or in two files of which the later one has newer words, is one
     * comment; the same id with other words in one file is two, of which the second gets another id.
     */
    private List<Conversation.In> unique(List<Conversation.In> in) {
        var byId = new LinkedHashMap<String, Integer>();
        var unique = new ArrayList<Conversation.In>();
        for (var one : in) {
            var comment = one.comment();
            var first =
                    comment.id().isEmpty() ? null : byId.putIfAbsent(one.system() + "\t" + comment.id(), unique.size());
            var other = first == null ? null : unique.get(first);
            if (other == null) {
                unique.add(one);
            } else if (other.comment()
                    .body()
                    .text()
                    .strip()
                    .equals(comment.body().text().strip())) {
                say(one, Fate.THERE, "the same comment came before");
            } else if (!other.comment().line().file().equals(comment.line().file())) {
                say(other, Fate.THERE, "a later file has it with other words");
                unique.set(first, one);
            } else {
                var id = comment.id();
                for (int copy = 2; byId.putIfAbsent(one.system() + "\t" + id, unique.size()) != null; copy++) {
                    id = comment.id() + "-" + copy;
                }
                ledger.note(
                        comment.line(),
                        "duplicate-id",
                        "the id %s is another comment's; this one is %s here".formatted(comment.id(), id));
                unique.add(new Conversation.In(one.system(), comment.renamed(id)));
            }
        }
        return unique;
    }

    private void write(Target target, List<Conversation.In> in) throws IOException {
        var thread = new ThreadMerge(target.threadFile(), existing, reading);
        var inbox = new ThreadMerge(target.inboxFile(), existing, reading);
        var ids = new HashMap<>(inbox.ids());
        ids.putAll(thread.ids());
        var conversation = new Conversation(
                in, people, text, ids, remark -> ledger.note(remark.line(), remark.code(), remark.message()));
        for (int i = 0; i < in.size(); i++) {
            var comment = in.get(i).comment();
            boolean stays = conversation.leavesTombstone(i);
            if (comment.state() == State.SPAM || comment.state() == State.REMOVED) {
                ledger.add(
                        What.COMMENT,
                        comment.id(),
                        comment.line(),
                        Fate.REMOVED,
                        (comment.state() == State.SPAM ? "it is spam" : "it was deleted")
                                + (stays ? "; its replies keep their place" : ""));
            } else if (!Conversation.hasWords(comment)) {
                say(in.get(i), Fate.REFUSED, "it has no words" + (stays ? "; its replies keep their place" : ""));
            }
        }
        for (var out : conversation.published()) {
            decide(
                    out,
                    target.threadFile(),
                    thread,
                    thread.there(ThreadMerge.key(out.in().system(), out.in().comment()))
                            .or(() -> out.tombstone()
                                    ? Optional.empty()
                                    : inbox.there(ThreadMerge.key(
                                            out.in().system(), out.in().comment()))));
        }
        for (var out : conversation.held()) {
            var key = ThreadMerge.key(out.in().system(), out.in().comment());
            decide(
                    out,
                    target.inboxFile(),
                    inbox,
                    inbox.there(key)
                            .or(() -> thread.there(key)
                                    .filter(reply -> !reply.comment().removed())));
        }
        thread.write(writer, existing, reading, ledger);
        inbox.write(writer, existing, reading, ledger);
    }

    private void decide(Conversation.Out out, String path, ThreadMerge file, Optional<Reply> there) {
        var comment = out.in().comment();
        var key = new Imported.Key(
                What.COMMENT,
                out.in().system(),
                path,
                (out.tombstone() ? "place of " : "") + out.reply().comment().id());
        var before = imported.of(key);
        var written = ThreadFile.text(List.of(out.reply()));
        var mark = Imported.Mark.of(comment.state(), written);
        boolean pending = comment.state() == State.PENDING;
        if (there.isEmpty()) {
            if (before.isPresent()) {
                say(out, Fate.REMOVED, "it was imported before and has been removed here since");
                return;
            }
            file.add(out.reply());
            if (pending && !out.tombstone()) {
                say(out, Fate.HELD, "it awaits moderation, in content/" + path);
            } else {
                count(out, Fate.WRITTEN);
            }
            comment.by().filter(any -> !out.tombstone()).ifPresent(found -> ledger.recognized(found.rule()));
        } else {
            var old = ThreadFile.text(List.of(there.get()));
            boolean same = old.equals(written) || out.tombstone();
            boolean unchanged = before.filter(earlier -> earlier.source().equals(mark.source()))
                    .isPresent();
            boolean untouched = before.filter(earlier -> earlier.written().equals(Imported.mark(old)))
                    .isPresent();
            var fileKey = ThreadMerge.key(there.get().comment());
            if (same || unchanged) {
                count(out, Fate.THERE);
                if (!same) {
                    return;
                }
            } else if (untouched && file.there(fileKey).isPresent() && file.mayReplace()) {
                file.replace(fileKey, out.reply());
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

    private void writeUnplaced(String path, List<Conversation.In> in) throws IOException {
        var file = new ThreadMerge(path, existing, reading);
        var remaining = in.stream().filter(one -> !removed(one.comment())).toList();
        var conversation = new Conversation(
                remaining,
                people,
                text,
                file.ids(),
                remark -> ledger.note(remark.line(), remark.code(), remark.message()));
        remaining.stream()
                .filter(one -> !Conversation.hasWords(one.comment()))
                .forEach(one -> say(one, Fate.REFUSED, "it has no words"));
        var all = new ArrayList<>(conversation.published());
        all.addAll(conversation.held());
        for (var out : all) {
            if (file.there(ThreadMerge.key(out.in().system(), out.in().comment()))
                    .isPresent()) {
                count(out, Fate.THERE);
            } else {
                file.add(out.reply());
                if (!out.tombstone()) {
                    say(out, Fate.UNPLACED, "there is no article that it belongs to; it is kept in content/" + path);
                }
            }
        }
        file.write(writer, existing, reading, ledger);
    }

    private void count(Conversation.Out out, Fate fate) {
        if (!out.tombstone()) {
            ledger.count(What.COMMENT, fate);
        }
    }

    private void say(Conversation.Out out, Fate fate, String reason) {
        if (!out.tombstone()) {
            say(out.in(), fate, reason);
        }
    }

    private void say(Conversation.In in, Fate fate, String reason) {
        ledger.add(What.COMMENT, in.comment().id(), in.comment().line(), fate, reason);
    }
}

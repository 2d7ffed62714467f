package org.afterword.importer.thread;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.afterword.base.Shortened;
import org.afterword.base.work.Ahead;
import org.afterword.base.work.Parallel;
import org.afterword.content.address.FileName;
import org.afterword.content.address.Slug;
import org.afterword.content.folder.ThreadPaths;
import org.afterword.content.settings.Settings;
import org.afterword.content.thread.Comment;
import org.afterword.content.writing.ContentWriter;
import org.afterword.importer.body.BodyText;
import org.afterword.importer.body.OldPage;
import org.afterword.importer.body.PersonName;
import org.afterword.importer.known.Existing;
import org.afterword.importer.known.Gathered;
import org.afterword.importer.known.Imported;
import org.afterword.importer.known.People;
import org.afterword.importer.ledger.Fate;
import org.afterword.importer.ledger.Ledger;
import org.afterword.importer.record.AfterwordNames;
import org.afterword.importer.record.Body;
import org.afterword.importer.record.ExportedComment;
import org.afterword.importer.record.ExportedThread;
import org.afterword.importer.record.Line;
import org.afterword.importer.record.OldAddress;
import org.afterword.importer.record.PrivateWords;
import org.afterword.importer.record.State;
import org.afterword.importer.record.What;
import org.afterword.markdown.VisitorText;

/** Decides for each comment of the exports what becomes of it. */
public final class Threads {
    private static final int AT_A_TIME = 2000;
    private static final int MOST_LETTERS = 80;

    private record Target(String threadFile, String inboxFile) {}

    private final Gathered gathered;
    private final Matching matching;
    private final Existing existing;
    private final People people;
    private final BodyText text;
    private final Ledger ledger;
    private final Settings reading;
    private final EachOnce once;
    private final ThreadDecisions decisions;
    private final Map<Target, List<Conversation.In>> placed = new LinkedHashMap<>();
    private final Map<String, List<Conversation.In>> homeless = new LinkedHashMap<>();
    private final Unplaced unplaced;
    private final Map<String, Integer> renumbered = new TreeMap<>();
    private Optional<ExportedComment> lostWebsite = Optional.empty();
    private int lostWebsites;

    /** @param reading the settings by which what is written will be read */
    public Threads(
            Gathered gathered,
            Matching matching,
            Existing existing,
            Imported imported,
            People people,
            BodyText text,
            ContentWriter writer,
            Ledger ledger,
            Settings reading)
            throws IOException {
        this.gathered = gathered;
        this.matching = matching;
        this.existing = existing;
        this.people = people;
        this.text = text;
        this.ledger = ledger;
        this.reading = reading;
        this.once = new EachOnce(ledger);
        this.decisions = new ThreadDecisions(imported, existing, writer, ledger, reading);
        this.unplaced = new Unplaced(existing, reading, imported, ledger, decisions);
    }

    /** Finds the article of each thread, and adds what is to be written of its comments to the writer. */
    public void write() throws IOException {
        for (var entry : gathered.comments().entrySet()) {
            place(entry.getKey(), entry.getValue());
        }
        var conversion = new Ahead<>(Threads::convert, this::decide);
        for (var several : batches()) {
            var discussions = new ArrayList<Discussion>();
            for (var entry : several) {
                discussions.add(discussion(entry.getKey(), once.of(entry.getValue())));
            }
            conversion.add(discussions);
        }
        conversion.end();
        for (var entry : homeless.entrySet()) {
            keep(entry.getKey(), once.of(entry.getValue()));
        }
        unplaced.write();
        tellOfRenumbered();
        tellOfWebsites();
    }

    private Discussion discussion(Target target, List<Conversation.In> in) throws IOException {
        in.stream().map(Conversation.In::comment).filter(Threads::isWanted).forEach(this::noteWhatIsCut);
        var thread = new ThreadMerge(target.threadFile(), existing, reading);
        var inbox = new ThreadMerge(target.inboxFile(), existing, reading);
        boolean moved = knowAgain(in, List.of(thread, inbox));
        var ids = new HashMap<>(inbox.ids());
        ids.putAll(thread.ids());
        return new Discussion(thread, inbox, conversation(in, ids), moved);
    }

    private boolean knowAgain(List<Conversation.In> in, List<ThreadMerge> files) {
        int known = Renumbered.find(in, files, one -> text.comment(one.comment().body(), one.page()));
        if (known > 0) {
            renumbered.merge(in.get(0).comment().line().file(), known, Integer::sum);
        }
        return known > 0;
    }

    private void tellOfRenumbered() {
        renumbered.forEach((file, count) -> ledger.note(
                Line.whole(file),
                "renumbered",
                "comments that are here already under other numbers, known by who wrote them, when and what: "
                        + count));
    }

    private Conversation conversation(List<Conversation.In> in, Map<String, String> ids) {
        var conversation = new Conversation(
                in, people, text, ids, remark -> ledger.note(remark.line(), remark.code(), remark.message()));
        conversation.meetAuthors();
        return conversation;
    }

    /** What is placed, parted so that the parts are about as long. */
    private List<List<Map.Entry<Target, List<Conversation.In>>>> batches() {
        var batches = new ArrayList<List<Map.Entry<Target, List<Conversation.In>>>>();
        int comments = AT_A_TIME;
        for (var entry : placed.entrySet()) {
            if (comments >= AT_A_TIME) {
                batches.add(new ArrayList<>());
                comments = 0;
            }
            batches.get(batches.size() - 1).add(entry);
            comments += entry.getValue().size();
        }
        return batches;
    }

    private static List<Discussion> convert(List<Discussion> several) {
        Parallel.map(several, one -> one.conversation().convert());
        return several;
    }

    private void decide(List<Discussion> several) throws IOException {
        for (var one : several) {
            decisions.decide(one);
            one.conversation()
                    .all()
                    .forEach(in -> unplaced.found(in, one.thread().path()));
        }
    }

    private void place(Gathered.Key key, List<ExportedComment> comments) throws IOException {
        var thread = gathered.thread(key);
        var in = comments.stream()
                .map(comment -> new Conversation.In(key.system(), comment, page(key.system(), comment, thread)))
                .map(this::emptied)
                .toList();
        if (thread.flatMap(ExportedThread::withheld).isPresent()) {
            var reason = thread.get().withheld().get() + ", so it is withheld";
            once.of(in).forEach(one -> {
                if (!removed(one.comment())) {
                    say(one, Fate.HELD, reason);
                }
            });
            return;
        }
        var home = matching.find(key, thread);
        var problem = home.flatMap(found -> existing.problemWith(ThreadPaths.ofArticle(found.file()))
                .or(() -> existing.problemWith(ThreadPaths.inbox(found.address()))));
        if (problem.isPresent()) {
            once.of(in).forEach(one -> say(one, Fate.REFUSED, "its thread cannot be written: " + problem.get()));
        } else if (home.isPresent()) {
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
            homeless.computeIfAbsent(Unplaced.path(unplacedName(key, thread)), any -> new ArrayList<>())
                    .addAll(in);
        }
    }

    /** A comment of which the markup leaves nothing to see has no words. */
    private Conversation.In emptied(Conversation.In in) {
        var comment = in.comment();
        return Places.mayBeEmpty(comment.body().text()) && Places.isUnseen(text.comment(comment.body(), in.page()))
                ? in.with(comment.saying(new Body("", comment.body().format())))
                : in;
    }

    /** Where a comment was shown: at its own address, or on the page of its thread. What we exported is as it is to be again. */
    private OldPage page(String system, ExportedComment comment, Optional<ExportedThread> thread) {
        if (system.equals(AfterwordNames.KIND)) {
            return OldPage.UNKNOWN;
        }
        var link = comment.source()
                .flatMap(Comment.Source::url)
                .or(() -> thread.flatMap(one -> one.links().stream().findFirst()));
        return OldPage.at(link).on(Optional.of(reading.url()));
    }

    private static String unplacedName(Gathered.Key key, Optional<ExportedThread> thread) {
        var path = thread.flatMap(one -> one.links().stream().findFirst())
                .flatMap(OldAddress::parse)
                .map(old -> Slug.of(old.path() + " " + old.query()))
                .orElse("");
        var name = path.isEmpty() ? Slug.of(thread.map(ExportedThread::title).orElse("")) : path;
        var known = name.isEmpty() ? Slug.of(key.id()) : name;
        int letters = known.offsetByCodePoints(0, Math.min(MOST_LETTERS, known.codePointCount(0, known.length())));
        return key.system()
                + "-"
                + (known.isEmpty() ? "unknown" : FileName.cut(known.substring(0, letters), FileName.LONGEST));
    }

    private void noteWhatIsCut(ExportedComment comment) {
        if (comment.by().isEmpty() && comment.url().filter(Threads::isLost).isPresent()) {
            lostWebsite = lostWebsite.or(() -> Optional.of(comment));
            lostWebsites++;
        }
        if (comment.name().filter(VisitorText::isLongName).isPresent()) {
            ledger.note(comment.line(), "long-name", "the name of a comment is longer than 80 letters, and is cut off");
        }
    }

    /** Whether somebody's website says something, and is no web address. What forms offer in the empty field says nothing. */
    private static boolean isLost(String url) {
        return !url.isBlank()
                && !url.strip().matches("(?i)https?:?/{0,3}")
                && PersonName.address(url).isEmpty();
    }

    private void tellOfWebsites() {
        lostWebsite.ifPresent(first -> ledger.note(
                first.line(),
                "website",
                "websites that are no web address, such as '%s', were left out: %s"
                        .formatted(
                                Shortened.to(
                                        80,
                                        PrivateWords.without(first.url().get().strip())),
                                lostWebsites)));
    }

    /** Spam and what was deleted is counted and left out. */
    private boolean removed(ExportedComment comment) {
        if (!isWanted(comment)) {
            ledger.add(
                    What.COMMENT,
                    comment.id(),
                    comment.line(),
                    Fate.REMOVED,
                    ThreadDecisions.whyRemoved(comment.state()));
            return true;
        }
        return false;
    }

    private static boolean isWanted(ExportedComment comment) {
        return comment.state() != State.SPAM && comment.state() != State.REMOVED;
    }

    private void keep(String path, List<Conversation.In> in) throws IOException {
        in.stream().map(Conversation.In::comment).filter(Threads::isWanted).forEach(this::noteWhatIsCut);
        var file = unplaced.file(path);
        boolean moved = knowAgain(in, List.of(file));
        var conversation = conversation(in, file.ids());
        decisions.countWithoutWords(conversation, file);
        unplaced.keep(file, conversation.convert(), moved);
    }

    private void say(Conversation.In in, Fate fate, String reason) {
        ledger.add(What.COMMENT, in.comment().id(), in.comment().line(), fate, reason);
    }
}

package org.afterword.moderation.receive;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.afterword.base.problem.Problem;
import org.afterword.content.folder.ContentFolder;
import org.afterword.content.folder.InboxPlaces;
import org.afterword.content.thread.Comment;
import org.afterword.importer.record.Line;
import org.afterword.markdown.Prose;
import org.afterword.moderation.inbox.Waiting;

/** What came of receiving: everything that arrived, in one place and no more. */
public final class Receipt {
    /** What became of one thing that arrived. */
    public enum Fate {
        /** It awaits a decision. */
        HELD,
        /** It is in its thread. */
        THROUGH,
        /** It came before, or speaks of nothing that is here. */
        KNOWN,
        /** Its source took it back before it was decided on. */
        WITHDRAWN,
        /** It is not kept. */
        REFUSED
    }

    /**
     * One thing that arrived.
     *
     * @param kept what is kept of it
     * @param reason why it is not kept, or what is known of it
     */
    public record Entry(Line line, Fate fate, Optional<Kept> kept, String reason) {}

    /**
     * A comment that is kept, without its words.
     *
     * @param file its path from the content folder
     * @param article the path of its article; empty where none was found
     */
    public record Kept(
            String file, Optional<String> article, Comment comment, List<String> held, Optional<String> note) {
        static Kept of(Waiting waiting) {
            var comment = waiting.reply().comment();
            return new Kept(
                    waiting.file(),
                    waiting.article(),
                    comment.saying(NO_WORDS, comment.edited()),
                    waiting.held(),
                    waiting.note());
        }
    }

    private static final Prose NO_WORDS = Prose.byVisitor("");

    private final Map<Fate, Integer> counts = new EnumMap<>(Fate.class);
    private final List<Entry> entries = new ArrayList<>();
    private List<Problem> problems = List.of();
    private List<String> written = List.of();
    private List<String> removed = List.of();

    void add(Line line, Fate fate, String reason) {
        add(new Entry(line, fate, Optional.empty(), reason));
    }

    void add(Line line, Fate fate, Waiting waiting) {
        add(new Entry(line, fate, Optional.of(Kept.of(waiting)), ""));
    }

    private void add(Entry entry) {
        counts.merge(entry.fate(), 1, Integer::sum);
        entries.add(entry);
    }

    /** Tells anew of the files of which something was said otherwise in the end. */
    void settle(Map<String, Waiting> settled) {
        if (!settled.isEmpty()) {
            entries.replaceAll(entry -> entry.kept()
                    .map(kept -> settled.get(kept.file()))
                    .map(waiting -> new Entry(entry.line(), entry.fate(), Optional.of(Kept.of(waiting)), ""))
                    .orElse(entry));
        }
    }

    /** What is published and cannot be read is not known again when it comes. Of the inbox, the reception has looked closer. */
    void report(List<Problem> ofSite, List<Problem> ofInbox) {
        var errors = new ArrayList<>(ofInbox);
        ofSite.stream()
                .filter(problem -> problem.isError()
                        && !problem.position().path().startsWith(ContentFolder.name(InboxPlaces.INBOX)))
                .forEach(errors::add);
        errors.sort(null);
        problems = List.copyOf(errors);
    }

    /** The errors in the site and in its inbox, sorted: they keep nothing from being received for which they are not in the way. */
    public List<Problem> problems() {
        return problems;
    }

    void files(List<String> written, List<String> removed) {
        this.written = List.copyOf(written);
        this.removed = List.copyOf(removed);
    }

    /** How many things met a fate. */
    public int count(Fate fate) {
        return counts.getOrDefault(fate, 0);
    }

    /** How many things arrived. */
    public int count() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** In the order in which they arrived. */
    public List<Entry> entries() {
        return entries;
    }

    /** The paths from the content folder that are written, or would be. */
    public List<String> written() {
        return written;
    }

    /** The paths from the content folder that are removed, or would be. */
    public List<String> removed() {
        return removed;
    }

    /** Whether all that arrived could be kept, or was known. */
    public boolean isClean() {
        return count(Fate.REFUSED) == 0;
    }
}

package org.afterword.content.thread;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.afterword.base.Moment;
import org.afterword.base.problem.Position;
import org.afterword.base.problem.Problem;
import org.afterword.content.settings.Settings;
import org.afterword.markdown.Prose;

/**
 * Changes the text of a thread file and keeps every other byte of it: order, quoting, comments, line ends. What comes out is
 * read again, and is handed over only if it says what was there before, with what was asked for and nothing else.
 *
 * <p>Of a long file only the part around the change is read, where its lines tell surely where each comment begins.
 */
public final class ThreadEdit {
    /** From how many characters on a file counts as long. */
    private static final int LONG = 1 << 17;

    /** Words that a comment gets for its own. */
    private record Said(String words, Optional<Moment> edited) {}

    private final String path;
    private final String raw;
    private final Settings settings;
    private final Consumer<Problem> problems;
    private final String plain;
    private final Optional<OutlineOfLines.Found> lines;
    private Optional<ThreadPart> whole = Optional.empty();
    private Set<String> ids;

    private final List<Reply> added = new ArrayList<>();
    private final Set<String> addedIds = new HashSet<>();
    private final Map<String, Said> said = new HashMap<>();
    private final Set<String> buried = new HashSet<>();
    private Predicate<Comment> buriedToo = comment -> false;

    private ThreadEdit(String path, String raw, Settings settings, int longFrom, Consumer<Problem> problems) {
        this.path = path;
        this.raw = raw;
        this.settings = settings;
        this.problems = problems;
        this.plain = new EditedText(raw).plain();
        this.lines = plain.length() >= longFrom ? OutlineOfLines.of(plain, settings.zone()) : Optional.empty();
    }

    /**
     * Begins to change a file.
     *
     * @param path the file, as a person would name it from the site's folder
     * @param text of the file, as it is; an empty one where there is no file yet
     * @param problems is told what keeps the file from being changed
     * @return empty where there is an error in it, which is reported
     */
    public static Optional<ThreadEdit> of(String path, String text, Settings settings, Consumer<Problem> problems) {
        return of(path, text, settings, LONG, problems);
    }

    /** @param longFrom from how many characters on only a part of the file is read */
    static Optional<ThreadEdit> of(
            String path, String text, Settings settings, int longFrom, Consumer<Problem> problems) {
        var edit = new ThreadEdit(path, text, settings, longFrom, problems);
        return edit.lines.isPresent() || edit.whole().isPresent() ? Optional.of(edit) : Optional.empty();
    }

    private Optional<ThreadPart> whole() {
        if (whole.isEmpty()) {
            whole = ThreadPart.read(path, plain, 0, plain.length(), settings, problems);
        }
        return whole;
    }

    /** Whether a comment of this id is there, or is to be added. */
    public boolean has(String id) {
        var fragment = Comment.fragment(id);
        return addedIds.contains(fragment) || ids().contains(fragment);
    }

    private Set<String> ids() {
        if (ids == null) {
            boolean byLines = lines.isPresent() && lines.get().allNamed();
            ids = byLines ? lines.get().entryOf().keySet() : new HashSet<>();
            if (!byLines) {
                whole().ifPresent(part ->
                        part.replies().forEach(reply -> ids.add(reply.comment().fragment())));
            }
        }
        return ids;
    }

    /** The comment of an id, as it stands in the file. */
    public Optional<Reply> find(String id) {
        var fragment = Comment.fragment(id);
        var entry = lines.isPresent() ? lines.get().entryOf().get(fragment) : null;
        if (entry == null && lines.isPresent() && lines.get().allNamed()) {
            return Optional.empty();
        }
        var part = entry == null ? whole() : part(entry, entry);
        return part.flatMap(read -> read.replies().stream()
                .filter(reply -> reply.comment().fragment().equals(fragment))
                .findFirst());
    }

    private Optional<ThreadPart> part(int first, int last) {
        var entries = lines.orElseThrow().outline().entries();
        return ThreadPart.read(
                path, plain, entries.get(first).start(), entries.get(last).end(), settings, problem -> {});
    }

    /** An id that is like this one and not taken. */
    public String free(String id) {
        var free = id;
        for (int copy = 2; has(free); copy++) {
            free = id + "-" + copy;
        }
        return free;
    }

    /** Keeps an id for a comment that will be added. */
    public void take(String id) {
        addedIds.add(Comment.fragment(id));
    }

    /** Adds a comment, whose id must be free, behind the last one at the top that is not later. */
    public void add(Reply reply) {
        if (ids().contains(reply.comment().fragment())) {
            throw new IllegalArgumentException(
                    "an id that is taken: " + reply.comment().id());
        }
        added.add(reply);
        addedIds.add(reply.comment().fragment());
    }

    /** Gives the comment of an id other words; all else of it stays. */
    public void say(String id, String words, Optional<Moment> edited) {
        said.put(Comment.fragment(id), new Said(words.stripTrailing(), edited));
    }

    /** Makes the comment of an id a tombstone; its replies keep their place. */
    public void bury(String id) {
        buried.add(Comment.fragment(id));
    }

    /** Makes tombstones of all comments that are so. */
    public void buryAll(Predicate<Comment> which) {
        buriedToo = buriedToo.or(which);
        whole();
    }

    /** The file's text with all that was asked for. Empty where that cannot be done surely, which is reported. */
    public Optional<String> text() {
        var byLines = lines.isPresent() && whole.isEmpty() ? ofPart() : Optional.<String>empty();
        return byLines.isPresent() ? byLines : ofWhole();
    }

    private Optional<String> ofPart() {
        var outline = lines.orElseThrow().outline();
        int first = Integer.MAX_VALUE;
        int last = -1;
        for (var reply : added) {
            int before = outline.before(reply.comment());
            first = Math.min(first, Math.max(0, before));
            last = Math.max(last, Math.min(outline.entries().size() - 1, before + 1));
        }
        for (var ids : List.of(said.keySet(), buried)) {
            for (var id : ids) {
                var entry = lines.get().entryOf().get(id);
                if (entry == null) {
                    return Optional.empty();
                }
                first = Math.min(first, entry);
                last = Math.max(last, entry);
            }
        }
        return last < 0 ? Optional.of(raw) : part(first, last).flatMap(part -> edited(part, outline));
    }

    private Optional<String> ofWhole() {
        var part = whole();
        if (part.isEmpty()) {
            return Optional.empty();
        }
        var outline = OutlineOfNodes.of(plain, part.get().root(), settings.zone());
        var text = edited(part.get(), outline);
        if (text.isEmpty()) {
            problems.accept(
                    Problem.error(
                            "thread/edit",
                            Position.file(path),
                            "this is written in a way that cannot be changed surely, so it is left as it is",
                            "write it as a plain list, each comment after a dash at the beginning of a line, or change it by hand"));
        }
        return text;
    }

    private Optional<String> edited(ThreadPart part, ThreadOutline outline) {
        var text = new EditedText(raw);
        var expected = new ArrayList<Reply>();
        var missing = new HashSet<>(said.keySet());
        missing.addAll(buried);
        for (int i = 0; i < part.replies().size(); i++) {
            var reply = part.replies().get(i);
            var comment = reply.comment();
            var edit = new CommentEdit(text, part.nodes().get(i), part.start(), comment.id());
            missing.remove(comment.fragment());
            if (buried.contains(comment.fragment()) || buriedToo.test(comment)) {
                edit.bury();
                expected.add(new Reply(Tombstone.of(comment), reply.to()));
            } else if (said.containsKey(comment.fragment())) {
                var now = said.get(comment.fragment());
                edit.say(now.words(), now.edited());
                expected.add(new Reply(
                        comment.saying(
                                Prose.byVisitor(now.words()), now.edited().or(comment::edited)),
                        reply.to()));
            } else {
                expected.add(reply);
            }
        }
        if (!missing.isEmpty()) {
            return Optional.empty();
        }
        new Insertion(text, outline).put(added);
        return isAs(expected, text.changed(part.start(), part.end())) ? Optional.of(text.changed()) : Optional.empty();
    }

    /** Whether a text says what it should: the comments that were there, in their order, and those that are new. */
    private boolean isAs(List<Reply> expected, String text) {
        var read = ThreadPart.read(path, text, settings, problem -> {});
        if (read.isEmpty()) {
            return false;
        }
        var old = new ArrayList<Reply>();
        var fresh = new TreeMap<String, Reply>();
        for (var reply : read.get()) {
            if (addedIds.contains(reply.comment().fragment())) {
                fresh.put(reply.comment().fragment(), reply);
            } else {
                old.add(reply);
            }
        }
        return old.equals(expected)
                && fresh.size() == added.size()
                && added.stream()
                        .allMatch(reply -> isAs(reply, fresh.get(reply.comment().fragment())));
    }

    private boolean isAs(Reply wanted, Reply read) {
        var alone = ThreadPart.read(path, ThreadFile.text(List.of(wanted)), settings, problem -> {});
        return alone.isPresent() && alone.get().equals(List.of(read));
    }
}

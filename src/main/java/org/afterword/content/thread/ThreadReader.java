package org.afterword.content.thread;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.afterword.base.problem.Problem;
import org.afterword.base.problem.SourceText;
import org.afterword.content.settings.Settings;
import org.afterword.yaml.Fields;
import org.afterword.yaml.NoGroup;
import org.afterword.yaml.Yaml;
import org.afterword.yaml.YamlReader;

/**
 * Reads the comments of one article from its thread file: a list, oldest first, in which a reply stands within its
 * parent's {@code replies} or names it with {@code reply_to}. Nested replies are read with a stack of our own, since a
 * thread may be deeper than Java's.
 */
public final class ThreadReader {

    /**
     * What a thread file holds.
     *
     * @param read how many comments stand in it
     * @param refused how many of them cannot be shown; each has its problem
     */
    public record Found(Discussion discussion, int read, int refused) {
        public static final Found NONE = new Found(Discussion.EMPTY, 0, 0);
    }

    private record Pending(Yaml node, int within) {}

    private static final String FAMILY = "thread";

    private final CommentReader comments;
    private final boolean slips;

    public ThreadReader(Settings settings) {
        this(settings, true);
    }

    /** @param slips whether to look for slips of the pen in the words and names of comments */
    public ThreadReader(Settings settings, boolean slips) {
        this.comments = new CommentReader(settings);
        this.slips = slips;
    }

    /**
     * @param steps how many steps the article's procedure has
     * @param inText whether an id is one that the article's text gives
     */
    public Found read(SourceText source, int steps, Predicate<String> inText, Consumer<Problem> problems) {
        return read(source, steps, inText, CommentDates.any(), problems);
    }

    /** The same; {@code dates} says which dates its comments can have. */
    public Found read(
            SourceText source, int steps, Predicate<String> inText, CommentDates dates, Consumer<Problem> problems) {
        return list(source, problems)
                .map(list -> read(list, steps, inText, dates, problems))
                .orElse(Found.NONE);
    }

    /** Reads a file of the inbox, in which a comment may also say what is to be decided. */
    public Found readHeld(SourceText source, Consumer<Problem> problems) {
        var found = list(source, problems);
        var unplaced = new ArrayList<Placement.Unplaced>();
        int read = found.isEmpty()
                ? 0
                : collect(
                        found.get(),
                        Integer.MAX_VALUE,
                        unplaced,
                        Optional.of(new ArrayList<>()),
                        CommentDates.any(),
                        problems);
        var placed = Placement.place(unplaced, id -> false, CommentDates.any(), problems);
        return new Found(placed, read, read - unplaced.size());
    }

    private static Optional<Yaml.Sequence> list(SourceText source, Consumer<Problem> problems) {
        var found = YamlReader.read(source, problems);
        if (found.isEmpty() || found.get() instanceof Yaml.Scalar scalar && scalar.isNull()) {
            return Optional.empty();
        }
        if (!(found.get() instanceof Yaml.Sequence list)) {
            problems.accept(Problem.error(
                    "thread/type",
                    found.get().place().position(),
                    "a thread must be a list of comments, not " + found.get().kind(),
                    name(found.get())
                            .map(name -> "take the line '" + name + ":' out: the list stands alone in its file")
                            .orElse("begin each comment with a dash: '- author: …'")));
            return Optional.empty();
        }
        return Optional.of(list);
    }

    /** The name under which a whole list stands, as in other systems. */
    private static Optional<String> name(Yaml found) {
        return found instanceof Yaml.Mapping group
                        && group.entries().size() == 1
                        && group.entries().get(0).value() instanceof Yaml.Sequence
                ? Optional.of(group.entries().get(0).key().text())
                : Optional.empty();
    }

    /** The comments in the order of the file, with what each answers as the file says it. */
    List<Reply> replies(SourceText source, Consumer<Problem> problems) {
        var found = YamlReader.read(source, problems);
        var unplaced = new ArrayList<Placement.Unplaced>();
        if (found.isPresent() && found.get() instanceof Yaml.Sequence list) {
            collect(list, Integer.MAX_VALUE, unplaced, Optional.empty(), CommentDates.any(), problems);
        }
        return replies(unplaced);
    }

    /** The same; what is no list is reported. */
    List<Reply> listed(SourceText source, Consumer<Problem> problems) {
        var found = list(source, problems);
        var unplaced = new ArrayList<Placement.Unplaced>();
        found.ifPresent(
                list -> collect(list, Integer.MAX_VALUE, unplaced, Optional.empty(), CommentDates.any(), problems));
        return replies(unplaced);
    }

    /** The comments of a file of the inbox, with what is to be decided of each. */
    List<Held> held(SourceText source, Consumer<Problem> problems) {
        var found = list(source, problems);
        var unplaced = new ArrayList<Placement.Unplaced>();
        var asked = new ArrayList<HeldReader.Asked>();
        if (found.isPresent()) {
            collect(found.get(), Integer.MAX_VALUE, unplaced, Optional.of(asked), CommentDates.any(), problems);
        }
        var replies = replies(unplaced);
        return IntStream.range(0, replies.size())
                .mapToObj(i -> asked.get(i).of(replies.get(i)))
                .toList();
    }

    private static List<Reply> replies(List<Placement.Unplaced> unplaced) {
        return unplaced.stream()
                .map(one -> new Reply(
                        one.comment(),
                        one.replyTo()
                                .or(() -> Optional.of(one.within())
                                        .filter(within -> within >= 0)
                                        .map(within ->
                                                unplaced.get(within).comment().id()))))
                .toList();
    }

    private Found read(
            Yaml.Sequence list, int steps, Predicate<String> inText, CommentDates dates, Consumer<Problem> problems) {
        var unplaced = new ArrayList<Placement.Unplaced>();
        int read = collect(list, steps, unplaced, Optional.empty(), dates, problems);
        var placed = Placement.place(unplaced, inText, dates, problems);
        dates.tell(problems);
        return new Found(placed, read, read - unplaced.size());
    }

    /** @param asked of a file of the inbox: takes what is to be decided of each comment */
    private int collect(
            Yaml.Sequence list,
            int steps,
            List<Placement.Unplaced> unplaced,
            Optional<List<HeldReader.Asked>> asked,
            CommentDates dates,
            Consumer<Problem> problems) {
        var pending = new ArrayDeque<Pending>();
        pushAll(list.items(), -1, pending);
        var unseen = new UnseenWords();
        var names = new MarkedNames();
        var same = new SameWords();
        int read = 0;
        while (!pending.isEmpty()) {
            var next = pending.pop();
            read++;
            int within = next.within();
            if (next.node() instanceof Yaml.Mapping mapping) {
                var fields = new Fields(mapping, FAMILY, problems);
                var decision = asked.isPresent() ? HeldReader.read(fields) : HeldReader.Asked.NOTHING;
                var comment = comments.read(fields, steps, within, decision.deletes(), problems);
                var replies = fields.list("replies");
                fields.refuseOthers(FieldsElsewhere.CURES);
                if (comment.isPresent()) {
                    dates.check(comment.get().comment(), fields, problems);
                    if (slips) {
                        unseen.check(comment.get().comment(), fields, problems);
                        names.check(comment.get().comment(), fields);
                        same.check(comment.get().comment(), fields);
                    }
                    within = unplaced.size();
                    unplaced.add(comment.get());
                    asked.ifPresent(all -> all.add(decision));
                }
                pushAll(replies, within, pending);
            } else {
                problems.accept(NoGroup.problem(
                        "thread/type",
                        "a comment",
                        next.node(),
                        isBehindTwoDashes(next.node())
                                ? "take one of the dashes before it away"
                                : "write its text as 'body: …'"));
            }
        }
        unseen.tell(problems);
        if (asked.isEmpty()) { // of what waits, the author sees the name as it is
            names.tell(problems);
        }
        same.tell(problems);
        return read;
    }

    private static boolean isBehindTwoDashes(Yaml node) {
        var place = node.place().position();
        return node instanceof Yaml.Sequence
                && place.excerpt().strip().startsWith("- -")
                && place.excerpt().startsWith("-", place.column() - 1);
    }

    private static void pushAll(List<Yaml> items, int within, ArrayDeque<Pending> pending) {
        for (int i = items.size() - 1; i >= 0; i--) {
            pending.push(new Pending(items.get(i), within));
        }
    }
}

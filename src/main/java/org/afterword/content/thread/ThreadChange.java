package org.afterword.content.thread;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.afterword.base.Moment;
import org.afterword.markdown.Prose;

/** What a thread file is to say otherwise: new comments, other words for some, and tombstones. */
final class ThreadChange {
    /** Words that a comment gets for its own. */
    private record Said(String words, Optional<Moment> edited) {}

    /** The entries of a file's lines that are touched, from the first to the last; none where the last is negative. */
    record Span(int first, int last) {
        private Span and(int from, int to) {
            return new Span(Math.min(first, from), Math.max(last, to));
        }
    }

    private final List<Reply> added = new ArrayList<>();
    private final Set<String> addedIds = new HashSet<>();
    private final Map<String, Said> said = new HashMap<>();
    private final Set<String> buried = new HashSet<>();
    private Predicate<Comment> buriedToo = comment -> false;

    boolean takes(String fragment) {
        return addedIds.contains(fragment);
    }

    void take(String fragment) {
        addedIds.add(fragment);
    }

    void add(Reply reply) {
        added.add(reply);
        addedIds.add(reply.comment().fragment());
    }

    void say(String fragment, String words, Optional<Moment> edited) {
        said.put(fragment, new Said(words.stripTrailing(), edited));
    }

    void bury(String fragment) {
        buried.add(fragment);
    }

    void buryAll(Predicate<Comment> which) {
        buriedToo = buriedToo.or(which);
    }

    /** Which entries it touches; empty where the lines do not tell of a comment that it is about. */
    Optional<Span> span(OutlineOfLines.Found lines) {
        var span = new Span(Integer.MAX_VALUE, -1);
        for (var reply : added) {
            int before = lines.outline().before(reply.comment());
            span = span.and(
                    Math.max(0, before), Math.min(lines.outline().entries().size() - 1, before + 1));
        }
        for (var ids : List.of(said.keySet(), buried)) {
            for (var id : ids) {
                var entry = lines.entryOf().get(id);
                if (entry == null) {
                    return Optional.empty();
                }
                span = span.and(entry, entry);
            }
        }
        return Optional.of(span);
    }

    /** The whole text of a file after a part of it was changed; empty where it would then not say what it should. */
    Optional<String> of(ThreadSource source, ThreadPart part, ThreadOutline outline) {
        var text = new EditedText(source.raw());
        var expected = new ArrayList<Reply>();
        var missing = new HashSet<>(said.keySet());
        missing.addAll(buried);
        for (int i = 0; i < part.replies().size(); i++) {
            var reply = part.replies().get(i);
            var edit = new CommentEdit(
                    text, part.nodes().get(i), part.start(), reply.comment().id());
            missing.remove(reply.comment().fragment());
            expected.add(new Reply(changed(reply.comment(), edit), reply.to()));
        }
        if (!missing.isEmpty()) {
            return Optional.empty();
        }
        new Insertion(text, outline).put(added);
        return isAs(expected, text.changed(part.start(), part.end()), source)
                ? Optional.of(text.changed())
                : Optional.empty();
    }

    private Comment changed(Comment comment, CommentEdit edit) {
        var now = said.get(comment.fragment());
        if (buried.contains(comment.fragment()) || buriedToo.test(comment)) {
            edit.bury();
            return Tombstone.of(comment);
        } else if (now == null) {
            return comment;
        }
        edit.say(now.words(), now.edited());
        return comment.saying(Prose.byVisitor(now.words()), now.edited().or(comment::edited));
    }

    /** Whether a text says what it should: the comments that were there, in their order, and those that are new. */
    private boolean isAs(List<Reply> expected, String text, ThreadSource source) {
        var read = source.read(text);
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
                        .allMatch(reply -> isAs(reply, fresh.get(reply.comment().fragment()), source));
    }

    private static boolean isAs(Reply wanted, Reply read, ThreadSource source) {
        var alone = source.read(ThreadFile.text(List.of(wanted)));
        return alone.isPresent() && alone.get().equals(List.of(read));
    }
}

package org.afterword.content.thread;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.afterword.base.PrivateAddress;
import org.afterword.base.Shortened;
import org.afterword.base.problem.Place;
import org.afterword.base.problem.Problem;

/**
 * Puts the comments of a file in their places. Every comment gets one, in time linear in their number: whose parent is
 * missing, is itself, or answers it in a ring, stands at the top; whose id was taken gets another. Each repair is
 * reported.
 */
final class Placement {

    /**
     * A comment as it stands in the file.
     *
     * @param within the index of the comment that holds it in its {@code replies}, or -1
     * @param named whether its id was given, rather than derived from its words
     * @param replyTo the id that it says it answers
     * @param idPlace where its id stands, or the comment itself
     * @param replyPlace where {@code reply_to} stands, or the comment itself
     * @param datePlace where its date stands, or the comment itself
     */
    record Unplaced(
            Comment comment,
            int within,
            boolean named,
            Optional<String> replyTo,
            Place idPlace,
            Place replyPlace,
            Place datePlace) {}

    private static final int TOP = -1;
    private static final int MOST_TOLD = 4;

    /** A thread with more that answer nobody is a machine's, and each guess looks through all of it. */
    private static final int MOST_GUESSED = 20;

    private static final int LONGEST_SHOWN = 100;

    private final List<Unplaced> read;
    private final Consumer<Problem> problems;
    private final List<Comment> comments;
    private final ShownIds ids;
    private int orphans;

    private Placement(List<Unplaced> read, Predicate<String> inText, Consumer<Problem> problems) {
        this.read = read;
        this.ids = new ShownIds(inText);
        this.problems = problems;
        this.comments = new ArrayList<>(read.size());
    }

    /**
     * @param inText whether an id is one that the article's text gives
     * @param dates judges by its parent's when a comment was written
     */
    static Discussion place(
            List<Unplaced> read, Predicate<String> inText, CommentDates dates, Consumer<Problem> problems) {
        if (read.isEmpty()) {
            return Discussion.EMPTY;
        }
        var placement = new Placement(read, inText, problems);
        placement.nameAll();
        var parents = placement.parents();
        placement.cutRings(parents);
        for (int i = 0; i < parents.length; i++) {
            if (parents[i] != TOP) {
                dates.checkAnswer(read.get(i), read.get(parents[i]).comment());
            }
        }
        return placement.inReadingOrder(parents);
    }

    private void nameAll() {
        for (var one : read) {
            var comment = one.comment();
            boolean isTaken = ids.at(comment.id()).isPresent();
            var shown = ids.next(comment.id(), one.named());
            if (isTaken) {
                problems.accept(taken(one, shown));
            } else if (!shown.equals(comment.id())) {
                problems.accept(Problem.warning(
                        "thread/id",
                        one.idPlace().position(),
                        "the article has something that is named '%s'; this comment is shown as '%s'"
                                .formatted(comment.id(), shown),
                        "give the comment another id"));
            }
            comments.add(shown.equals(comment.id()) ? comment : comment.withId(shown));
        }
    }

    private static Problem taken(Unplaced comment, String other) {
        var place = comment.idPlace().position();
        return comment.named()
                ? Problem.warning(
                        "thread/duplicate-id",
                        place,
                        "id '%s' is taken by an earlier comment; this one is shown as '%s'"
                                .formatted(comment.comment().id(), other),
                        "give it an id of its own")
                : Problem.warning(
                        "thread/duplicate-id",
                        place,
                        "this comment is the same as an earlier one; it is shown as '%s'".formatted(other),
                        "give it an id, or take it out if it was sent twice");
    }

    private int[] parents() {
        var parents = new int[read.size()];
        for (int i = 0; i < parents.length; i++) {
            parents[i] = parent(i);
        }
        return parents;
    }

    private int parent(int i) {
        var unplaced = read.get(i);
        if (unplaced.replyTo().isEmpty()) {
            return unplaced.within();
        }
        var id = unplaced.replyTo().get();
        var parent = ids.at(id);
        if (parent.isEmpty()) {
            problems.accept(Problem.warning(
                    "thread/orphan",
                    unplaced.replyPlace().position(),
                    "there is no comment '%s' to reply to; this one is shown %s"
                            .formatted(shown(id), whereItStands(unplaced)),
                    orphans++ < MOST_GUESSED ? MeantParent.cure(id, read) : "mend reply_to, or take it out"));
            return unplaced.within();
        }
        if (parent.getAsInt() == i) {
            problems.accept(Problem.warning(
                    "thread/self-parent",
                    unplaced.replyPlace().position(),
                    "comment '%s' replies to itself; it is shown %s".formatted(id, whereItStands(unplaced)),
                    "take reply_to out"));
            return unplaced.within();
        }
        return parent.getAsInt();
    }

    /** As far as anybody reads it; an address is hidden before it is cut. */
    private static String shown(String id) {
        return Shortened.to(LONGEST_SHOWN, PrivateAddress.hidden(Shortened.to(4 * LONGEST_SHOWN, id)));
    }

    private static String whereItStands(Unplaced unplaced) {
        return unplaced.within() == TOP ? "at the top" : "under the comment that holds it";
    }

    /** A ring is cut at the comment in it that stands first in the file. */
    private void cutRings(int[] parents) {
        Rings.cut(
                parents,
                Math::min,
                first -> problems.accept(Problem.warning(
                        "thread/loop",
                        read.get(first).replyPlace().position(),
                        "the replies go round in a ring: %s; '%s' is shown at the top"
                                .formatted(
                                        ring(first, parents),
                                        comments.get(first).id()),
                        "mend reply_to")));
    }

    /** {@code 'a' answers 'c' answers 'b' answers 'a'}, with the middle of a long ring left out. */
    private String ring(int first, int[] parents) {
        var ring = new StringBuilder("'" + comments.get(first).id() + "'");
        int told = 0;
        for (int at = parents[first]; at != first; at = parents[at]) {
            if (++told <= MOST_TOLD) {
                ring.append(" answers '").append(comments.get(at).id()).append('\'');
            }
        }
        return ring.append(told > MOST_TOLD ? " answers … answers '" : " answers '")
                .append(comments.get(first).id())
                .append('\'')
                .toString();
    }

    private Discussion inReadingOrder(int[] parents) {
        int n = parents.length;
        var firstChild = filled(n + 1);
        var nextSibling = filled(n);
        for (int i = n - 1; i >= 0; i--) {
            int slot = parents[i] == TOP ? n : parents[i];
            nextSibling[i] = firstChild[slot];
            firstChild[slot] = i;
        }
        var order = new int[n];
        var depth = new int[n];
        var placeOf = new int[n];
        int placed = 0;
        for (int at : roots(firstChild[n], nextSibling)) {
            int depthNow = 1;
            for (int next = at; next != TOP; ) {
                placeOf[next] = placed;
                depth[placed] = depthNow;
                order[placed++] = next;
                if (firstChild[next] != TOP) {
                    next = firstChild[next];
                    depthNow++;
                } else {
                    while (next != at && nextSibling[next] == TOP) {
                        next = parents[next];
                        depthNow--;
                    }
                    next = next == at ? TOP : nextSibling[next];
                }
            }
        }
        return new Discussion(entries(order, depth, placeOf, parents));
    }

    /** The pinned ones first, else in the order of the file. */
    private List<Integer> roots(int first, int[] nextSibling) {
        var roots = new ArrayList<Integer>();
        for (int at = first; at != TOP; at = nextSibling[at]) {
            roots.add(at);
        }
        roots.sort((a, b) ->
                Boolean.compare(comments.get(b).pinned(), comments.get(a).pinned()));
        return roots;
    }

    private List<Discussion.Entry> entries(int[] order, int[] depth, int[] placeOf, int[] parents) {
        int n = order.length;
        var replies = new int[n];
        for (int i = n - 1; i >= 0; i--) {
            int parent = parents[order[i]];
            if (parent != TOP) {
                replies[placeOf[parent]] += replies[i] + 1;
            }
        }
        var entries = new Discussion.Entry[n];
        for (int i = 0; i < n; i++) {
            int parent = parents[order[i]];
            entries[i] = new Discussion.Entry(
                    comments.get(order[i]), depth[i], parent == TOP ? TOP : placeOf[parent], replies[i]);
        }
        return List.of(entries);
    }

    private static int[] filled(int length) {
        var array = new int[length];
        Arrays.fill(array, TOP);
        return array;
    }
}

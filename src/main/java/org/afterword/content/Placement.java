package org.afterword.content;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.afterword.base.Place;
import org.afterword.base.Problem;

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
     * @param replyTo the id that it says it answers
     * @param idPlace where its id stands, or the comment itself
     * @param replyPlace where {@code reply_to} stands, or the comment itself
     */
    record Unplaced(Comment comment, int within, Optional<String> replyTo, Place idPlace, Place replyPlace) {}

    private static final int TOP = -1;

    private final List<Unplaced> read;
    private final Consumer<Problem> problems;
    private final List<Comment> comments;
    private final HashMap<String, Integer> byId = new HashMap<>();

    private Placement(List<Unplaced> read, Consumer<Problem> problems) {
        this.read = read;
        this.problems = problems;
        this.comments = new ArrayList<>(read.size());
    }

    static Discussion place(List<Unplaced> read, Consumer<Problem> problems) {
        if (read.isEmpty()) {
            return Discussion.EMPTY;
        }
        var placement = new Placement(read, problems);
        placement.nameAll();
        var parents = placement.parents();
        placement.cutRings(parents);
        return placement.inReadingOrder(parents);
    }

    /** Fragments must differ, not only ids: {@code 7} and {@code comment-7} lead to the same place. */
    private void nameAll() {
        for (int i = 0; i < read.size(); i++) {
            var comment = read.get(i).comment();
            if (byId.putIfAbsent(comment.fragment(), i) != null) {
                int copy = 2;
                while (byId.putIfAbsent(comment.id() + "-" + copy, i) != null) {
                    copy++;
                }
                var other = comment.id() + "-" + copy;
                problems.accept(Problem.warning("thread/duplicate-id", read.get(i).idPlace().position(),
                        "id '%s' is taken by an earlier comment; this one is shown as '%s'".formatted(comment.id(), other),
                        "give it an id of its own"));
                comment = comment.withId(other);
            }
            comments.add(comment);
        }
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
        var parent = byId.get(Comment.fragment(id));
        if (parent == null) {
            problems.accept(Problem.warning("thread/orphan", unplaced.replyPlace().position(),
                    "there is no comment '%s' to reply to; this one is shown %s".formatted(id,
                            unplaced.within() == TOP ? "at the top" : "under the comment that holds it"),
                    "mend reply_to, or take it out"));
            return unplaced.within();
        }
        if (parent == i) {
            problems.accept(Problem.warning("thread/self-parent", unplaced.replyPlace().position(),
                    "comment '%s' replies to itself; it is shown at the top".formatted(id), "take reply_to out"));
            return unplaced.within();
        }
        return parent;
    }

    /** Follows each comment upwards once. A ring is cut at the comment in it that stands first in the file. */
    private void cutRings(int[] parents) {
        var walk = new int[parents.length];
        for (int start = 0; start < parents.length; start++) {
            int at = start;
            while (at != TOP && walk[at] == 0) {
                walk[at] = start + 1;
                at = parents[at];
            }
            if (at != TOP && walk[at] == start + 1) {
                int first = at;
                for (int next = parents[at]; next != at; next = parents[next]) {
                    first = Math.min(first, next);
                }
                parents[first] = TOP;
                problems.accept(Problem.warning("thread/loop", read.get(first).replyPlace().position(),
                        "comment '%s' answers a comment that answers it; it is shown at the top"
                                .formatted(comments.get(first).id()), "mend reply_to"));
            }
        }
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
        roots.sort((a, b) -> Boolean.compare(comments.get(b).pinned(), comments.get(a).pinned()));
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

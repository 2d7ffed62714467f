package org.afterword.importer.thread;

import java.util.HashMap;
import java.util.List;
import java.util.function.Consumer;
import org.afterword.content.thread.Rings;
import org.afterword.importer.record.ExportedComment;
import org.afterword.importer.record.Remark;

/**
 * Finds the comment that each comment answers, in time linear in their number, wherever it stands in the file. Whose
 * parent is missing or itself, and the oldest of a ring, stands at the top; that is told.
 */
final class Linking {
    static final int TOP = -1;

    private final List<ExportedComment> comments;
    private final Consumer<Remark> told;
    private final int[] parents;

    private Linking(List<ExportedComment> comments, Consumer<Remark> told) {
        this.comments = comments;
        this.told = told;
        this.parents = new int[comments.size()];
    }

    /** The index of each comment's parent, or {@link #TOP}. */
    static int[] parents(List<ExportedComment> comments, Consumer<Remark> told) {
        var linking = new Linking(comments, told);
        linking.link();
        linking.cutRings();
        return linking.parents;
    }

    private void link() {
        var byId = new HashMap<String, Integer>();
        for (int i = 0; i < comments.size(); i++) {
            if (!comments.get(i).id().isEmpty()) {
                byId.putIfAbsent(comments.get(i).id(), i);
            }
        }
        for (int i = 0; i < parents.length; i++) {
            var comment = comments.get(i);
            var parent = comment.parent().map(byId::get);
            parents[i] = parent.orElse(TOP);
            if (comment.parent().isPresent() && parent.isEmpty()) {
                tell(
                        comment,
                        "orphan",
                        "comment %s answers %s, which is not in the export; it stands at the top"
                                .formatted(comment.id(), comment.parent().get()));
            } else if (parents[i] == i) {
                parents[i] = TOP;
                tell(comment, "self-parent", "comment %s answers itself; it stands at the top".formatted(comment.id()));
            }
        }
    }

    /** A ring is cut at its oldest comment. */
    private void cutRings() {
        Rings.cut(
                parents,
                (one, other) -> older(other, one) ? other : one,
                oldest -> tell(
                        comments.get(oldest),
                        "loop",
                        "comment %s answers a comment that answers it; it stands at the top"
                                .formatted(comments.get(oldest).id())));
    }

    private boolean older(int one, int other) {
        var first = comments.get(one).date();
        var second = comments.get(other).date();
        int order = first.isPresent() && second.isPresent() ? first.get().compareTo(second.get()) : 0;
        return order < 0 || order == 0 && one < other;
    }

    private void tell(ExportedComment comment, String code, String message) {
        told.accept(new Remark(comment.line(), code, message));
    }
}

package org.afterword.content.thread;

import java.util.List;
import java.util.function.Consumer;
import org.afterword.base.problem.Position;
import org.afterword.base.problem.Problem;
import org.afterword.markdown.VisitorRemarks;
import org.afterword.yaml.Fields;

/** Tells in which comments readers will not see the words as they were written. For one thread. */
final class UnseenWords {
    private static final int MOST = 3;

    private Position first;
    private List<String> openings;
    private int count;

    /** Looks at a comment that is shown. */
    void check(Comment comment, Fields fields, Consumer<Problem> problems) {
        var remarks = VisitorRemarks.of(comment.body().markdown());
        if (!remarks.unseen().isEmpty()) {
            count++;
            if (first == null) {
                openings = remarks.unseen();
                var opening = openings.get(0);
                first = fields.placeOf("body")
                        .positionOf(isNote() ? opening : opening.substring(0, opening.length() - 1));
            }
        }
        if (remarks.plain()) {
            problems.accept(Problem.warning(
                    "thread/growth",
                    fields.placeOf("body").positionOf("]:"),
                    "the markup of these words would become more than sixteen times as long as they are, so they are shown as plain text",
                    "use a definition less often, or nest quotes and tags less deeply"));
        }
    }

    /** Told once: a thread that was imported may be full of it. */
    void tell(Consumer<Problem> problems) {
        if (count > 0) {
            problems.accept(Problem.warning(
                    "thread/unseen",
                    first,
                    (isNote()
                                    ? "this note in HTML is not shown"
                                    : "what is in this " + openings.get(0) + " is not shown")
                            + others()
                            + (count == 1
                                    ? ""
                                    : ", nor the like in " + (count - 1)
                                            + (count == 2 ? " other comment here" : " other comments here")),
                    "if readers should see it, put it between backquotes; else take it out"));
        }
    }

    /** What else of the first such comment is not shown. */
    private String others() {
        var others = openings.subList(1, openings.size());
        if (others.isEmpty()) {
            return "";
        }
        int left = others.size() - MOST;
        var named = String.join(", ", others.subList(0, Math.min(MOST, others.size())));
        return ", nor " + (others.size() == 1 ? "is " : "are ") + named + (left > 0 ? " and " + left + " more" : "")
                + " behind it";
    }

    private boolean isNote() {
        return openings.get(0).equals("<!--");
    }
}

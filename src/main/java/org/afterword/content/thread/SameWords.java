package org.afterword.content.thread;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.afterword.base.problem.Position;
import org.afterword.base.problem.Problem;
import org.afterword.yaml.Fields;

/** Notes comments of a thread that say what their author said in it within a day before, as whoever sends a form twice does. */
final class SameWords {
    /** What is shorter, such as "Thank you!", may well be said twice. */
    private static final int SHORTEST = 25;

    private static final long DAY = 86_400;

    /**
     * When an author, by both names, said words last, in seconds; 0 where nobody knows. A list, since for a record Java would
     * make up code at every start.
     */
    private final Map<List<Object>, Long> said = new HashMap<>();

    private int count;
    private Position first;

    /** Looks at a comment that is shown. */
    void check(Comment comment, Fields fields) {
        var words = comment.body().markdown();
        if (words.length() < SHORTEST) {
            return;
        }
        long second = comment.date().isPresent() ? comment.date().get().second() : 0;
        var before = said.put(List.of(comment.name(), comment.by(), words), second);
        if (before != null && Math.abs(second - before) <= DAY && count++ == 0) {
            first = fields.placeOf("body").position();
        }
    }

    /** Told once: a thread that was imported twice is full of it. */
    void tell(Consumer<Problem> problems) {
        if (count > 0) {
            problems.accept(Problem.warning(
                    "thread/twice",
                    first,
                    "the same author says the same words further up"
                            + (count == 1 ? "" : ", and so it is with " + (count - 1) + " more here"),
                    "take this comment out if it was sent twice"));
        }
    }
}

package org.afterword.content.thread;

import java.util.Optional;
import java.util.function.Consumer;
import org.afterword.base.Moment;
import org.afterword.base.problem.Place;
import org.afterword.base.problem.Problem;
import org.afterword.yaml.Fields;

/**
 * Warns of dates of comments that can only be mistaken: those from the future, and those from before the article. A day is
 * granted, since not everyone writes the time zone down. For one thread.
 */
public final class CommentDates {
    private static final long DAY = 86_400;
    private static final long YEAR = 366 * DAY;

    private final long earliest;
    private final long latest;
    private Place early;
    private int count;

    private CommentDates(long earliest, long latest) {
        this.earliest = earliest;
        this.latest = latest;
    }

    /** @param published when the article was or will be; empty where that is not known for sure */
    public static CommentDates between(Optional<Moment> published, Moment now) {
        if (published.isEmpty()) {
            return new CommentDates(Long.MIN_VALUE, now.second() + DAY);
        }
        long day = published.get().second();
        boolean later = day > now.second(); // so it is where a blog is tried out with days to come
        return new CommentDates(day - DAY, later ? day + YEAR : now.second() + DAY);
    }

    /** Of comments whose dates are not looked at. */
    static CommentDates any() {
        return new CommentDates(Long.MIN_VALUE, Long.MAX_VALUE);
    }

    void check(Comment comment, Fields fields, Consumer<Problem> problems) {
        if (comment.date().isEmpty()) {
            return;
        }
        edited(comment, fields, problems);
        long second = comment.date().get().second();
        if (second > latest) {
            problems.accept(Problem.warning(
                    "thread/future",
                    fields.placeOf("date").position(),
                    "this comment is dated in the future",
                    "write the day on which it was written"));
        } else if (second < earliest) {
            early = early == null ? fields.placeOf("date") : early;
            count++;
        }
    }

    private void edited(Comment comment, Fields fields, Consumer<Problem> problems) {
        var edited = comment.edited();
        if (edited.isEmpty()) {
            return;
        }
        boolean isFuture = edited.get().second() > latest;
        if (isFuture || edited.get().second() < comment.date().get().second() - DAY) {
            problems.accept(Problem.warning(
                    isFuture ? "thread/future" : "thread/edited",
                    fields.placeOf("edited").position(),
                    isFuture
                            ? "this comment is said to be edited in the future"
                            : "this comment was edited before it was written",
                    "correct 'edited', or 'date'"));
        }
    }

    /** Told once: where there are many, it is most likely the article's date that is wrong. */
    void tell(Consumer<Problem> problems) {
        if (count > 0) {
            problems.accept(Problem.warning(
                    "thread/early",
                    early.position(),
                    "this comment is more than a day older than its article"
                            + (count == 1
                                    ? ""
                                    : count == 2
                                            ? ", and so is another here"
                                            : ", and so are " + (count - 1) + " others here"),
                    "correct its date, or that of the article"));
        }
    }
}

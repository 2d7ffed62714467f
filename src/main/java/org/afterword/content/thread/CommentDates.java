package org.afterword.content.thread;

import java.util.Optional;
import java.util.function.Consumer;
import org.afterword.base.Moment;
import org.afterword.base.problem.Place;
import org.afterword.base.problem.Problem;
import org.afterword.yaml.Fields;

/**
 * Warns of dates of comments that can only be mistaken: those from the future, and those from before the article or the
 * comment that they answer. A day is granted, since not everyone writes the time zone down. For one thread.
 */
public final class CommentDates {
    private static final long DAY = 86_400;
    private static final long YEAR = 366 * DAY;

    private final long earliest;
    private final long latest;
    private final Early beforeArticle = new Early();
    private final Early beforeParent = new Early();

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
            beforeArticle.add(fields.placeOf("date"));
        }
    }

    /** Whether an answer is older than what it answers. That either has an impossible date is told of itself. */
    void checkAnswer(Placement.Unplaced answer, Comment parent) {
        if (answer.comment().date().isPresent() && parent.date().isPresent()) {
            long second = answer.comment().date().get().second();
            long before = parent.date().get().second();
            if (second < before - DAY && second >= earliest && before <= latest) {
                beforeParent.add(answer.datePlace());
            }
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
        beforeArticle.tell(
                "this comment is more than a day older than its article",
                "correct its date, or that of the article",
                problems);
        beforeParent.tell(
                "this comment is more than a day older than the one that it answers",
                "correct one of the two dates",
                problems);
    }

    /** Those that came too early: the first, and how many. */
    private static final class Early {
        private Place first;
        private int count;

        void add(Place place) {
            first = first == null ? place : first;
            count++;
        }

        void tell(String message, String cure, Consumer<Problem> problems) {
            if (count > 0) {
                var others = count == 1
                        ? ""
                        : count == 2 ? ", and so is another here" : ", and so are " + (count - 1) + " others here";
                problems.accept(Problem.warning("thread/early", first.position(), message + others, cure));
            }
        }
    }
}

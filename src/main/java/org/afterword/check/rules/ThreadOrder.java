package org.afterword.check.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.afterword.base.Moment;
import org.afterword.base.problem.Position;
import org.afterword.base.problem.Problem;
import org.afterword.check.subject.CheckedSite;
import org.afterword.content.article.Article;
import org.afterword.content.thread.Comment;

/** A thread is written oldest first. One that is written the other way round is read from its end. */
final class ThreadOrder implements Rule {
    /** Two may have been put down late. */
    private static final int FEWEST = 3;

    @Override
    public String code() {
        return "thread/order";
    }

    @Override
    public void look(CheckedSite site, Consumer<Problem> problems) {
        Threads.discussed(site).stream()
                .filter(ThreadOrder::isNewestFirst)
                .forEach(article -> problems.accept(Problem.warning(
                        code(),
                        place(article, site),
                        "the comments stand newest first, and readers see them so: the last word before the first",
                        "put the oldest first")));
    }

    private static boolean isNewestFirst(Article article) {
        var dates = dates(article);
        for (int i = 1; i < dates.size(); i++) {
            if (dates.get(i).compareTo(dates.get(i - 1)) >= 0) {
                return false;
            }
        }
        return dates.size() >= FEWEST;
    }

    /** Of the comments that answer the article; none where one of them has no date. */
    private static List<Moment> dates(Article article) {
        var dates = new ArrayList<Moment>();
        for (var entry : article.shown().entries()) {
            var comment = entry.comment();
            if (entry.depth() == 1 && !comment.pinned() && comment.kind() == Comment.Kind.COMMENT) {
                if (comment.date().isEmpty()) {
                    return List.of();
                }
                dates.add(comment.date().get());
            }
        }
        return dates;
    }

    /** Where the list begins. */
    private static Position place(Article article, CheckedSite site) {
        var file = Threads.file(article);
        return site.sources()
                .of(file)
                .map(text -> {
                    int at = text.text().startsWith("- ")
                            ? 0
                            : Math.max(0, text.text().indexOf("\n- ") + 1);
                    return text.at(at, at + 1);
                })
                .orElseGet(() -> Position.file(file));
    }
}

package org.afterword.check.rules;

import java.util.function.Consumer;
import org.afterword.base.problem.Problem;
import org.afterword.check.subject.CheckedArticle;

/** A heading has words. */
final class EmptyHeadings implements Rule {

    @Override
    public String code() {
        return "heading/empty";
    }

    @Override
    public void look(CheckedArticle article, Consumer<Problem> problems) {
        for (var heading : article.survey().headings()) {
            boolean holdsMore =
                    article.markdown().substring(heading.start(), heading.end()).matches("(?s).*[!<].*");
            if (heading.text().isEmpty() && !holdsMore) {
                problems.accept(Problem.warning(
                        code(),
                        article.inText(heading.start(), heading.end()),
                        "the heading has no words",
                        "write them behind the sign, or take it out"));
            }
        }
    }
}

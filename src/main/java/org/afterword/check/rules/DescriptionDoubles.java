package org.afterword.check.rules;

import java.util.function.Consumer;
import org.afterword.base.problem.Problem;
import org.afterword.check.subject.CheckedSite;
import org.afterword.content.article.Article;

/** A description is of one article alone. */
final class DescriptionDoubles implements Rule {

    @Override
    public String code() {
        return "description/double";
    }

    @Override
    public void look(CheckedSite site, Consumer<Problem> problems) {
        Doubles.find(
                site.site(),
                Article::description,
                (article, first) -> problems.accept(Problem.warning(
                        code(),
                        site.field(article, "description"),
                        "the article " + first.file() + " has this description, too",
                        "say of each what it alone is about")));
    }
}

package org.afterword.check.rules;

import java.util.Optional;
import java.util.function.Consumer;
import org.afterword.base.problem.Problem;
import org.afterword.check.subject.CheckedSite;

/** No two articles have one title: in a list nobody could tell them apart. */
final class TitleDoubles implements Rule {

    @Override
    public String code() {
        return "title/double";
    }

    @Override
    public void look(CheckedSite site, Consumer<Problem> problems) {
        Doubles.find(
                site.site(),
                article -> Optional.of(article.title()),
                (article, first) -> problems.accept(Problem.warning(
                        code(),
                        site.field(article, "title"),
                        "the article " + first.file() + " has this title, too",
                        "give one of the two another title")));
    }
}

package org.afterword.check.rules;

import java.util.function.Consumer;
import org.afterword.base.problem.Problem;
import org.afterword.check.subject.CheckedArticle;

/** A title is short enough to be shown whole in a list, a window's bar and a search engine's results. */
final class TitleLength implements Rule {
    private static final int LONGEST = 90;

    @Override
    public String code() {
        return "title/length";
    }

    @Override
    public void look(CheckedArticle article, Consumer<Problem> problems) {
        var title = article.article().title();
        int length = title.codePointCount(0, title.length());
        if (length > LONGEST) {
            problems.accept(Problem.warning(
                    code(),
                    article.field("title"),
                    "the title has " + length + " characters; search engines and feed readers cut it off",
                    "make it at most " + LONGEST + " long, and say the rest in the description"));
        }
    }
}

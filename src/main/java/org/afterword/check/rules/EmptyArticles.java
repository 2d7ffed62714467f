package org.afterword.check.rules;

import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.afterword.base.problem.Problem;
import org.afterword.check.subject.CheckedArticle;

/** An article says something below its front matter, unless it shows a picture or has fields of its own for templates. */
final class EmptyArticles implements Rule {
    private static final Pattern COMMENT = Pattern.compile("(?s)<!--.*?(?:-->|\\z)");

    @Override
    public String code() {
        return "page/empty";
    }

    @Override
    public void look(CheckedArticle article, Consumer<Problem> problems) {
        var its = article.article();
        boolean isShort = article.markdown().isBlank()
                || article.markdown().stripLeading().startsWith("<!--");
        if (isShort
                && COMMENT.matcher(article.markdown()).replaceAll("").isBlank()
                && its.image().isEmpty()
                && its.enclosure().isEmpty()
                && its.extra().isEmpty()) {
            problems.accept(Problem.warning(
                    code(),
                    article.field("title"),
                    "the article has no text: nothing stands below its front matter",
                    "write it, or say 'draft: true' until it is written"));
        }
    }
}

package org.afterword.check.rules;

import java.util.function.Consumer;
import org.afterword.base.problem.Problem;
import org.afterword.check.subject.CheckedArticle;
import org.afterword.content.article.DoubtMessages;

/**
 * What may be meant in an article's text, and more often is a mistake.
 *
 * @param code of the one kind of doubt that this rule tells
 */
record DoubtfulText(String code) implements Rule {

    @Override
    public void look(CheckedArticle article, Consumer<Problem> problems) {
        for (var doubt : article.survey().doubts()) {
            DoubtMessages.problem(code, doubt, article.inText(doubt.start(), doubt.end()))
                    .ifPresent(problems);
        }
    }
}

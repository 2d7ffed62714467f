package org.afterword.check.rules;

import java.util.function.Consumer;
import org.afterword.base.problem.Problem;
import org.afterword.check.subject.CheckedArticle;

/** A description says something, and is short enough to be shown whole. */
final class DescriptionLength implements Rule {
    private static final int LONGEST = 200;

    @Override
    public String code() {
        return "description/length";
    }

    @Override
    public void look(CheckedArticle article, Consumer<Problem> problems) {
        var description = article.article().description();
        int length = description
                .map(words -> words.codePointCount(0, words.length()))
                .orElse(1);
        if (length > LONGEST) {
            problems.accept(Problem.warning(
                    code(),
                    article.field("description"),
                    "the description has " + length + " characters; search engines and lists cut it off",
                    "make it at most " + LONGEST + " long"));
        } else if (length == 0) {
            problems.accept(Problem.warning(
                    code(),
                    article.field("description"),
                    "the description is empty",
                    "write one or two sentences, or take the field out: then the first words stand for it"));
        }
    }
}

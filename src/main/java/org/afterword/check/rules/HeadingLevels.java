package org.afterword.check.rules;

import java.util.function.Consumer;
import org.afterword.base.problem.Problem;
import org.afterword.check.subject.CheckedArticle;

/**
 * Headings go down one level at a time: whoever hears a page finds their way by them. The title is the first level, and a
 * text that uses the first level itself means the one below.
 */
final class HeadingLevels implements Rule {

    @Override
    public String code() {
        return "heading/level";
    }

    @Override
    public void look(CheckedArticle article, Consumer<Problem> problems) {
        var headings = article.survey().headings();
        int moved = headings.stream().anyMatch(heading -> heading.level() == 1) ? 1 : 0;
        int last = 1;
        for (var heading : headings) {
            int level = Math.min(6, heading.level() + moved);
            if (level > last + 1) {
                problems.accept(Problem.warning(
                        code(),
                        article.inText(heading.start(), heading.end()),
                        "the heading '" + heading.text() + "' skips a level: the one before it is "
                                + (last == 1 ? "the title" : "of level " + (last - moved)),
                        "begin it with " + "#".repeat(Math.max(1, last + 1 - moved))));
            }
            last = level;
        }
    }
}

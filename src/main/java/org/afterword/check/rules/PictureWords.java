package org.afterword.check.rules;

import java.util.function.Consumer;
import org.afterword.base.problem.Problem;
import org.afterword.check.subject.CheckedArticle;
import org.afterword.markdown.Lead;

/** A picture says in words what it shows, for whoever does not see it. */
final class PictureWords implements Rule {

    @Override
    public String code() {
        return "picture/words";
    }

    @Override
    public void look(CheckedArticle article, Consumer<Problem> problems) {
        for (var lead : article.survey().leads()) {
            if (lead.kind() == Lead.Kind.PICTURE) {
                look(article, lead, problems);
            }
        }
    }

    private void look(CheckedArticle article, Lead picture, Consumer<Problem> problems) {
        boolean none = picture.words().isEmpty();
        if (none || isFileName(picture)) {
            problems.accept(Problem.warning(
                    code(),
                    article.inText(picture.start(), picture.end()),
                    none
                            ? "nothing says in words what the picture '" + picture.address() + "' shows"
                            : "'" + picture.words() + "' is the name of a file, not what the picture shows",
                    "write it between the square brackets: ![what it shows](" + picture.address() + ")"));
        }
    }

    private static boolean isFileName(Lead picture) {
        var words = picture.words().strip();
        return words.matches("\\S+\\.(?i:png|jpe?g|gif|webp|avif|svg|bmp)");
    }
}

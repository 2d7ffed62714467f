package org.afterword.content.article;

import java.util.function.Consumer;
import org.afterword.base.problem.Problem;
import org.afterword.yaml.Fields;

/** Warns of what was most likely to be filled in yet, or to be more than one: a series without a name, tags in one text. */
final class EmptyFields {
    private EmptyFields() {}

    static void check(Fields fields, Article article, Consumer<Problem> problems) {
        if (fields.has("series") && fields.isBlank("series")) {
            problems.accept(Problem.warning(
                    "front-matter/series",
                    fields.placeOf("series").position(),
                    "'series' is empty, so that the article belongs to none",
                    "write the name of the series, or take the line out"));
        }
        if (article.tags().size() == 1 && article.tags().get(0).contains(", ")) {
            var tag = article.tags().get(0);
            problems.accept(Problem.warning(
                    "front-matter/tag",
                    fields.texts("tags").get(0).place().position(),
                    "'" + tag + "' is one tag with a comma in it",
                    "write [" + tag + "] for several"));
        }
    }
}

package org.afterword.content.article;

import java.util.function.Consumer;
import org.afterword.base.problem.Problem;
import org.afterword.yaml.Fields;

/** Warns of fields that most likely were meant otherwise: a series without a name, several tags in one text. */
final class FieldSlips {
    private FieldSlips() {}

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

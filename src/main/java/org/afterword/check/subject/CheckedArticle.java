package org.afterword.check.subject;

import java.util.Optional;
import org.afterword.base.problem.Position;
import org.afterword.content.article.Article;
import org.afterword.content.article.ArticlePlaces;
import org.afterword.markdown.Survey;

/**
 * An article that is looked over.
 *
 * @param places where its parts stand in its file
 * @param survey what stands in its text
 */
public record CheckedArticle(Article article, ArticlePlaces places, Survey survey) {

    /** Where a field's value stands; else the file. */
    public Position field(String name) {
        return Optional.of(name).flatMap(places::field).orElseGet(() -> Position.file(article.file()));
    }
}

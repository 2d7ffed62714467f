package org.afterword.content;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import org.afterword.base.problem.Position;
import org.afterword.content.article.Article;
import org.afterword.content.article.ArticlePlaces;
import org.afterword.content.folder.ContentFolder;
import org.afterword.content.folder.Listed;
import org.afterword.content.folder.Source;
import org.afterword.content.folder.Stamp;

/**
 * Finds the place of what only other files make odd: the article is read again for it.
 *
 * @param folder the content folder
 */
record ArticlePlace(Path folder) {

    /** The place that is found in an article, else its file. */
    Position find(Article article, Function<ArticlePlaces, Optional<Position>> finder) {
        var path = article.file().substring(ContentFolder.name("").length());
        var file = new Listed(folder.resolve(path), Listed.Kind.FILE, Stamp.UNSETTLED);
        return new Source(article.file(), file)
                .text(ignored -> {})
                .flatMap(text -> finder.apply(ArticlePlaces.of(text)))
                .orElse(Position.file(article.file()));
    }
}

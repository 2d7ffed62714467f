package org.afterword.content;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.afterword.base.problem.Nearest;
import org.afterword.base.problem.Problem;
import org.afterword.content.article.Article;
import org.afterword.content.folder.ContentFiles;

/** Finds how long the files are that go with articles. One that is not there is an error, since feeds must tell its length. */
final class EnclosedFiles {
    private final Map<String, Long> lengths = new HashMap<>();
    private final ArticlePlace places;
    private final Consumer<Problem> problems;

    private EnclosedFiles(ArticlePlace places, Consumer<Problem> problems) {
        this.places = places;
        this.problems = problems;
    }

    /** The lengths in bytes, by the files' paths on the site. */
    static Map<String, Long> lengths(
            List<Article> articles,
            Collection<ContentFiles.Entry> files,
            ArticlePlace places,
            Consumer<Problem> problems) {
        var enclosing = articles.stream()
                .filter(article -> article.enclosure()
                        .filter(enclosure -> enclosure.isOwn())
                        .isPresent())
                .toList();
        if (enclosing.isEmpty()) {
            return Map.of();
        }
        var enclosed = new EnclosedFiles(places, problems);
        for (var file : files) {
            enclosed.lengths.put(file.path(), file.file().stamp().size());
        }
        enclosing.forEach(enclosed::look);
        var paths = enclosing.stream()
                .map(article -> article.enclosure().orElseThrow().address())
                .toList();
        enclosed.lengths.keySet().retainAll(paths);
        return Map.copyOf(enclosed.lengths);
    }

    private void look(Article article) {
        var path = article.enclosure().orElseThrow().address();
        var name = path.substring(path.lastIndexOf('/') + 1);
        var length = lengths.get(path);
        if (length == null) {
            tell(
                    article,
                    name,
                    "the file '" + name + "' is not there: the site has no file " + path,
                    Nearest.to(path, lengths.keySet())
                            .map(near -> "did you mean '" + near.substring(near.lastIndexOf('/') + 1) + "'?")
                            .orElse("put the file there, or write its name as it is"));
        } else if (length == 0) {
            tell(article, name, "the file '" + name + "' is empty", "export it again, or copy it again");
        }
    }

    private void tell(Article article, String name, String message, String cure) {
        problems.accept(Problem.error(
                "front-matter/enclosure",
                places.find(article, found -> found.inField("enclosure", name)),
                message,
                cure));
    }
}

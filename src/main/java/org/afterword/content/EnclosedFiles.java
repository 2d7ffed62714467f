package org.afterword.content;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.afterword.base.problem.Nearest;
import org.afterword.base.problem.Problem;
import org.afterword.content.article.Article;
import org.afterword.content.article.EnclosedFile;
import org.afterword.content.folder.ContentFiles;
import org.afterword.content.folder.Pointer;
import org.afterword.content.media.MediaReader;

/** Finds how long the files are that go with articles, and how long they play. One that is not there is an error, since feeds must tell its length. */
final class EnclosedFiles {
    private final Map<String, ContentFiles.Entry> files = new HashMap<>();
    private final Map<String, Integer> played;
    private final Map<String, EnclosedFile> found = new HashMap<>();
    private final ArticlePlace places;
    private final Consumer<Problem> problems;

    private EnclosedFiles(Map<String, Integer> played, ArticlePlace places, Consumer<Problem> problems) {
        this.played = played;
        this.places = places;
        this.problems = problems;
    }

    /** What is known of them, by their paths on the site. */
    static Map<String, EnclosedFile> of(
            List<Article> articles,
            Collection<ContentFiles.Entry> files,
            MediaReader media,
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
        var untold = new HashSet<String>();
        for (var article : enclosing) {
            var enclosure = article.enclosure().orElseThrow();
            if (enclosure.seconds().isEmpty()) {
                untold.add(enclosure.address());
            }
        }
        var played = media.played(
                files.stream().filter(file -> untold.contains(file.path())).toList());
        var enclosed = new EnclosedFiles(played, places, problems);
        for (var file : files) {
            enclosed.files.put(file.path(), file);
        }
        enclosing.forEach(enclosed::look);
        return Map.copyOf(enclosed.found);
    }

    private void look(Article article) {
        var enclosure = article.enclosure().orElseThrow();
        var path = enclosure.address();
        var name = path.substring(path.lastIndexOf('/') + 1);
        var file = files.get(path);
        if (file == null) {
            tell(
                    article,
                    name,
                    "the file '" + name + "' is not there: the site has no file " + path,
                    Nearest.to(path, files.keySet())
                            .map(near -> "did you mean '" + near.substring(near.lastIndexOf('/') + 1) + "'?")
                            .orElse("put the file there, or write its name as it is"));
            return;
        }
        long length = file.file().stamp().size();
        if (length == 0) {
            tell(article, name, "the file '" + name + "' is empty", "export it again, or copy it again");
        } else if (Pointer.is(file.file().file(), length)) {
            tell(article, name, "the file '" + name + "' only says where Git LFS keeps it", Pointer.CURE);
        }
        found.put(path, new EnclosedFile(length, enclosure.seconds().or(() -> Optional.ofNullable(played.get(path)))));
    }

    private void tell(Article article, String name, String message, String cure) {
        problems.accept(Problem.error(
                "front-matter/enclosure",
                places.find(article, found -> found.inField("enclosure", name)),
                message,
                cure));
    }
}

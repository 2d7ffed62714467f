package org.afterword.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.afterword.content.article.Article;
import org.afterword.content.article.Selection;

/**
 * The articles that are not published, sorted by their files. One that is a draft counts as that, whatever its dates say.
 *
 * @param later those that are dated later than now
 */
public record LeftOut(List<Article> drafts, List<Article> later, List<Article> expired) {
    /** Where all are published. */
    public static final LeftOut NONE = new LeftOut(List.of(), List.of(), List.of());

    /** @param articles none of which is published */
    static LeftOut of(Selection selection, List<Article> articles) {
        var drafts = new ArrayList<Article>();
        var later = new ArrayList<Article>();
        var expired = new ArrayList<Article>();
        for (var article : articles) {
            switch (selection.reason(article)) {
                case DRAFT -> drafts.add(article);
                case LATER -> later.add(article);
                case EXPIRED -> expired.add(article);
            }
        }
        return new LeftOut(sorted(drafts), sorted(later), sorted(expired));
    }

    private static List<Article> sorted(List<Article> articles) {
        articles.sort((one, other) -> one.file().compareTo(other.file()));
        return List.copyOf(articles);
    }

    public boolean isEmpty() {
        return drafts.isEmpty() && later.isEmpty() && expired.isEmpty();
    }

    /** What the article at an address is, in words, be its last slash written or not; empty where none was left out there. */
    public Optional<String> what(String path) {
        return at(path).or(() -> at(path + "/"));
    }

    private Optional<String> at(String path) {
        return find(drafts, path)
                .map(article -> "a draft")
                .or(() -> find(later, path)
                        .map(article ->
                                "dated later (" + article.date().orElseThrow().day() + ")"))
                .or(() -> find(expired, path).map(article -> "expired"));
    }

    private static Optional<Article> find(List<Article> articles, String path) {
        return articles.stream().filter(article -> article.path().equals(path)).findFirst();
    }
}

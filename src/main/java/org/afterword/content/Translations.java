package org.afterword.content;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.afterword.content.article.Article;

/**
 * Which published articles say the same in several languages.
 *
 * @param groups by the path of each, all that say the same: the one in the site's language first
 * @param threads by the path of each article that shows the thread of another, the path of that
 */
public record Translations(Map<String, List<Article>> groups, Map<String, String> threads) {
    /** Where no article is translated. */
    public static final Translations NONE = new Translations(Map.of(), Map.of());

    /** An article and all that say the same; empty where it stands alone. */
    public List<Article> of(Article article) {
        return groups.getOrDefault(article.path(), List.of());
    }

    /** The first that says the same as an article, unless it is that one. */
    public Optional<Article> first(Article article) {
        var group = of(article);
        return group.isEmpty() || group.get(0).path().equals(article.path())
                ? Optional.empty()
                : Optional.of(group.get(0));
    }

    /** The path of the article whose thread an article shows: most often its own. */
    public String thread(Article article) {
        return threads.getOrDefault(article.path(), article.path());
    }
}

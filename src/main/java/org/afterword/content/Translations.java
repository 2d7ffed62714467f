package org.afterword.content;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
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

    /**
     * Whether an article is the first of all that say the same in a list; so is one that stands alone.
     *
     * @param isListed what the list holds
     */
    public boolean isFirst(Article article, Predicate<Article> isListed) {
        for (var other : of(article)) {
            if (other.path().equals(article.path())) {
                return true;
            } else if (isListed.test(other)) {
                return false;
            }
        }
        return true;
    }

    /** The path of the article whose thread an article shows: most often its own. */
    public String thread(Article article) {
        return threads.getOrDefault(article.path(), article.path());
    }
}

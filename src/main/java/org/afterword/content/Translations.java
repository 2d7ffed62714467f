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

    /** The article in the site's language that says the same as one in another. */
    public Optional<Article> inSitesLanguage(Article article) {
        return of(article).stream()
                .limit(1)
                .filter(first -> first.language().isEmpty() && !first.path().equals(article.path()))
                .findFirst();
    }

    /** The path of the article whose thread an article shows: most often its own. */
    public String thread(Article article) {
        return threads.getOrDefault(article.path(), article.path());
    }
}

package org.afterword.check.rules;

import java.util.HashMap;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.afterword.base.SameName;
import org.afterword.content.Site;
import org.afterword.content.article.Article;
import org.afterword.content.settings.Language;

/** Finds articles in one language that say the same in one of their fields. */
final class Doubles {
    private Doubles() {}

    /** @param told is told of each article that says what an earlier one says, the oldest first, and of that one */
    static void find(Site site, Function<Article, Optional<String>> field, BiConsumer<Article, Article> told) {
        var articles = site.articles();
        var firsts = new HashMap<String, Article>();
        for (int i = articles.size() - 1; i >= 0; i--) {
            var article = articles.get(i);
            var language =
                    article.language().map(Language::tag).orElse(site.settings().language());
            var words = field.apply(article)
                    .map(text -> SameName.of(text, Locale.forLanguageTag(language)))
                    .filter(text -> !text.isEmpty());
            if (words.isPresent()) {
                var first = firsts.putIfAbsent(language + " " + words.get(), article);
                if (first != null) {
                    told.accept(article, first);
                }
            }
        }
    }
}

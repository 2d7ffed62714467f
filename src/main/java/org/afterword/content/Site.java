package org.afterword.content;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.afterword.content.article.Article;
import org.afterword.content.article.EnclosedFile;
import org.afterword.content.media.Media;
import org.afterword.content.settings.Settings;
import org.afterword.markdown.ImageSize;

/**
 * A whole site as a value.
 *
 * @param articles those that are published, the newest first, the undated last by their paths
 * @param media the files that are copied
 * @param images the sizes of the site's images that articles refer to, by path
 * @param enclosed what is known of the files that go with articles as sound or film, by path
 * @param data what the files in {@code content/data/} hold, by their names, for templates
 */
public record Site(
        Settings settings,
        List<Article> articles,
        Translations translations,
        List<Media> media,
        Map<String, ImageSize> images,
        Map<String, EnclosedFile> enclosed,
        Map<String, Object> data) {

    /** The site under another address. */
    public Site withUrl(String url) {
        return new Site(settings.withUrl(url), articles, translations, media, images, enclosed, data);
    }

    /** The languages of its articles other than its own, by their tags, each with the first article that is in it. */
    public Map<String, Article> languages() {
        var languages = new TreeMap<String, Article>();
        for (var article : articles) {
            if (article.language().isPresent()
                    && !article.language().get().tag().equals(settings.language())) {
                languages.putIfAbsent(article.language().get().tag(), article);
            }
        }
        return languages;
    }

    /** The articles with a thread of their own: all but those that show another's. */
    public List<Article> talking() {
        return translations.threads().isEmpty()
                ? articles
                : articles.stream().filter(article -> !article.shares()).toList();
    }

    /** The articles that lists and feeds show: all but those that stand outside. */
    public List<Article> listed() {
        return articles.stream().filter(article -> !article.page()).toList();
    }
}

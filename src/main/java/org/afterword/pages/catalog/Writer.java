package org.afterword.pages.catalog;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.afterword.content.Site;
import org.afterword.content.address.Slug;
import org.afterword.content.article.Article;
import org.afterword.content.settings.Author;
import org.afterword.pages.parts.Addresses;

/**
 * One of the site's authors who has a page, and what readers find there.
 *
 * @param articles of the author's that lists show, the newest first
 * @param comments how many in the site's conversations are marked as the author's
 */
public record Writer(Author author, Group articles, int comments) {

    /** The path of the page. */
    public String path() {
        return articles.slug();
    }

    /**
     * The paths of the authors' pages by their keys, in the order of {@code site.yaml}: of those who wrote an article that lists
     * show, or a comment, or for whom an article is the page. None where the site has no such pages.
     */
    static Map<String, String> paths(Site site, Locale language) {
        if (!site.settings().parts().authors()) {
            return Map.of();
        }
        var wrote = new HashSet<String>();
        site.listed().forEach(article -> article.author().ifPresent(wrote::add));
        wrote.addAll(comments(site).keySet());
        var pages = new HashSet<String>();
        site.articles().stream()
                .map(Article::path)
                .filter(path -> path.startsWith(Addresses.AUTHORS))
                .forEach(pages::add);
        var paths = new LinkedHashMap<String, String>();
        for (var key : site.settings().authors().keySet()) {
            var slug = Slug.of(key, language);
            var path = Addresses.author(slug);
            boolean isOthers = slug.isEmpty() || paths.containsValue(path); // which is told where the settings are read
            if (!isOthers && (wrote.contains(key) || pages.contains(path))) {
                paths.put(key, path);
            }
        }
        return paths;
    }

    /** All who have a page, in the order of {@code site.yaml}. */
    public static List<Writer> of(Catalog catalog) {
        if (catalog.authors().isEmpty()) {
            return List.of();
        }
        var comments = comments(catalog.site());
        var authors = catalog.site().settings().authors();
        return catalog.authors().entrySet().stream()
                .map(one ->
                        new Writer(authors.get(one.getKey()), one.getValue(), comments.getOrDefault(one.getKey(), 0)))
                .toList();
    }

    /** How many comments each author wrote, by the authors' keys: a conversation that several articles show counts once. */
    private static Map<String, Integer> comments(Site site) {
        var counts = new LinkedHashMap<String, Integer>();
        site.talking()
                .forEach(article ->
                        article.tally().authors().forEach((key, more) -> counts.merge(key, more, Integer::sum)));
        return counts;
    }
}

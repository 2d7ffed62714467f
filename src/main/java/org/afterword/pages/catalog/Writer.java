package org.afterword.pages.catalog;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
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
     * show, or a comment, or for whom an article is the page.
     */
    static Map<String, String> paths(Site site, Locale language) {
        var wrote = new HashSet<>(comments(site).keySet());
        site.listed().forEach(article -> article.author().ifPresent(wrote::add));
        var articles = articles(site);
        var paths = new LinkedHashMap<String, String>();
        var taken = new HashSet<String>();
        for (var key : site.settings().authors().keySet()) {
            var slug = Slug.of(key, language);
            var path = Addresses.author(slug);
            boolean has = wrote.contains(key) || articles.containsKey(path);
            if (has
                    && !slug.isEmpty()
                    && taken.add(path)) { // what this leaves out was told where the settings are read
                paths.put(key, path);
            }
        }
        return paths;
    }

    /** All whose pages are made, in the order of {@code site.yaml}: an article of the site's own takes the place of a page. */
    public static List<Writer> of(Catalog catalog) {
        var comments = comments(catalog.site());
        var articles = articles(catalog.site());
        var authors = catalog.site().settings().authors();
        return catalog.authors().entrySet().stream()
                .filter(one -> !articles.containsKey(one.getValue().slug()))
                .map(one ->
                        new Writer(authors.get(one.getKey()), one.getValue(), comments.getOrDefault(one.getKey(), 0)))
                .toList();
    }

    /** The articles that may lie where an author's page would be, by their paths. */
    public static Map<String, Article> articles(Site site) {
        return site.articles().stream()
                .filter(article -> article.path().startsWith(Addresses.AUTHORS))
                .collect(Collectors.toMap(Article::path, article -> article, (first, second) -> first));
    }

    /** How many comments each author wrote, by the authors' keys: a conversation that several articles show counts once. */
    private static Map<String, Integer> comments(Site site) {
        var counts = new HashMap<String, Integer>();
        site.talking()
                .forEach(article ->
                        article.tally().authors().forEach((key, more) -> counts.merge(key, more, Integer::sum)));
        return counts;
    }
}

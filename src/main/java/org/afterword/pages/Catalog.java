package org.afterword.pages;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.afterword.content.Article;
import org.afterword.content.Site;
import org.afterword.content.Slug;

/** A site with what its pages need to find each other: neighbours, tags, series. Made once, in linear time. */
final class Catalog {
    private static final int NEARBY = 12;
    private static final int MOST_RELATED = 3;

    /** A tag or a series: its name as first spelt, its articles in their order, and where they stand among all that are listed. */
    record Group(String name, String slug, List<Article> articles, List<Integer> positions) {
        Group(String name, String slug) {
            this(name, slug, new ArrayList<>(), new ArrayList<>());
        }
    }

    private final Site site;
    private final Words words;
    private final Addresses addresses;
    private final String stylesheet;
    private final List<Article> listed;
    private final Map<String, Integer> positions = new HashMap<>();
    private final Map<String, Group> tags = new TreeMap<>();
    private final Map<String, Group> series = new TreeMap<>();

    /** @param stylesheet the name of the style sheet's file */
    Catalog(Site site, Words words, String stylesheet) {
        this.site = site;
        this.words = words;
        this.addresses = new Addresses(site.settings());
        this.stylesheet = stylesheet;
        this.listed = site.listed();
        for (int i = 0; i < listed.size(); i++) {
            var article = listed.get(i);
            positions.put(article.path(), i);
            int position = i;
            article.tags().forEach(tag -> add(tags, tag, article, position));
        }
        for (int i = listed.size() - 1; i >= 0; i--) {
            var article = listed.get(i);
            int position = i;
            article.series().ifPresent(name -> add(series, name, article, position));
        }
    }

    private static void add(Map<String, Group> groups, String name, Article article, int position) {
        var group = groups.computeIfAbsent(Slug.of(name), slug -> new Group(name, slug));
        group.articles().add(article);
        group.positions().add(position);
    }

    Site site() {
        return site;
    }

    Words words() {
        return words;
    }

    Addresses addresses() {
        return addresses;
    }

    String stylesheet() {
        return stylesheet;
    }

    /** The articles of lists and feeds, the newest first. */
    List<Article> listed() {
        return listed;
    }

    /** The tags by their slugs; of each, the articles with the newest first. */
    Map<String, Group> tags() {
        return tags;
    }

    /** The series by their slugs; of each, the articles with the oldest first. */
    Map<String, Group> series() {
        return series;
    }

    Optional<Article> newer(Article article) {
        return neighbour(article, -1);
    }

    Optional<Article> older(Article article) {
        return neighbour(article, 1);
    }

    private Optional<Article> neighbour(Article article, int step) {
        var position = positions.get(article.path());
        int other = position == null ? -1 : position + step;
        return other >= 0 && other < listed.size() ? Optional.of(listed.get(other)) : Optional.empty();
    }

    /**
     * At most three articles that share tags with one, those first that share most and rarest. Only the nearest in time
     * within each tag are looked at, so that the cost does not grow with the site.
     */
    List<Article> related(Article article) {
        var position = positions.get(article.path());
        if (position == null) {
            return List.of();
        }
        var scores = new TreeMap<Integer, Double>();
        for (var tag : article.tags()) {
            var group = tags.get(Slug.of(tag)).positions();
            int at = Collections.binarySearch(group, position);
            for (int i = Math.max(0, at - NEARBY); i < Math.min(group.size(), at + NEARBY + 1); i++) {
                if (i != at) {
                    scores.merge(group.get(i), 1.0 / group.size(), Double::sum);
                }
            }
        }
        return scores.entrySet().stream()
                .sorted(Map.Entry.<Integer, Double>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST_RELATED)
                .map(entry -> listed.get(entry.getKey()))
                .toList();
    }
}

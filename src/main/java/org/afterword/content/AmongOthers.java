package org.afterword.content;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.afterword.base.SameName;
import org.afterword.base.problem.Problem;
import org.afterword.content.address.Slug;
import org.afterword.content.article.Article;
import org.afterword.content.article.ForeignFolders;
import org.afterword.content.article.JoinedTags;

/**
 * Warns of what is odd in one article among the others: no date where most have one, tags joined in one that others have
 * alone, a tag or a series that is spelt once otherwise than ever else. Only where something is odd a file is read again, for
 * its place.
 */
final class AmongOthers {
    /** What is spelt so often is no slip. */
    private static final int USUAL = 3;

    /** Of shorter names, one with a letter more or less is another word too often. */
    private static final int SHORTEST = 6;

    /** Marks around a tag, which are told for themselves. */
    private static final Pattern AROUND =
            Pattern.compile("^[#\\[*_`\"'“”„‘’«»]+|(?<![\\]*_`\"'“”„‘’«»])[\\]*_`\"'“”„‘’«»]+$");

    private static final Pattern BETWEEN_WORDS =
            Pattern.compile("(?<=[\\p{L}\\p{M}\\p{N}])[\\s\\p{Pd}_./,:'’]+(?=[\\p{L}\\p{N}])");

    private final ArticlePlace places;
    private final Locale language;
    private final Consumer<Problem> problems;

    AmongOthers(ArticlePlace places, Locale language, Consumer<Problem> problems) {
        this.places = places;
        this.language = language;
        this.problems = problems;
    }

    /** @param articles those that are published, the newest first */
    void check(List<Article> articles) {
        undated(articles);
        var tags = counts(articles, Article::tags);
        joined(articles, tags.keySet());
        merged(articles, tags.keySet());
        spelling("tag", "tags", articles, Article::tags, tags);
        Function<Article, Collection<String>> series =
                article -> article.series().stream().toList();
        spelling("series", "series", articles, series, counts(articles, series));
    }

    /** How many articles have each name, in the order in which the names came up. */
    private static Map<String, Integer> counts(
            List<Article> articles, Function<Article, ? extends Collection<String>> names) {
        var counts = new LinkedHashMap<String, Integer>();
        for (int i = articles.size() - 1; i >= 0; i--) {
            for (var name : names.apply(articles.get(i))) {
                counts.merge(name, 1, Integer::sum);
            }
        }
        return counts;
    }

    private void undated(List<Article> articles) {
        var undated = new ArrayList<Article>();
        int dated = 0;
        for (var article : articles) {
            if (article.date().isPresent()) {
                dated++;
            } else if (!article.page() && !article.draft() && !ForeignFolders.isHugos(article.file())) {
                undated.add(article);
            }
        }
        if (dated > 1 && dated > undated.size()) {
            for (var article : undated) {
                var empty = places.find(article, found -> found.field("date"));
                boolean isEmpty = empty.line() > 0;
                problems.accept(Problem.warning(
                        "front-matter/undated",
                        isEmpty ? empty : places.find(article, found -> found.field("title")),
                        "the article has no date, and so it stands behind all that have one",
                        (isEmpty ? "write the day behind 'date:', such as 2024-05-01" : "add a line 'date: …'")
                                + ", or 'page: true' if it is no post"));
            }
        }
    }

    /** A tag with a comma in it is several if others have one of them alone. */
    private void joined(List<Article> articles, Set<String> tags) {
        var joined = new HashSet<String>();
        for (var tag : tags) {
            if (JoinedTags.parts(tag).size() > 1 && !JoinedTags.areSeveral(tag)) {
                joined.add(tag);
            }
        }
        if (joined.isEmpty()) {
            return;
        }
        var known = tags.stream().map(tag -> Slug.of(tag, language)).collect(Collectors.toSet());
        joined.removeIf(tag -> JoinedTags.parts(tag).stream()
                .map(part -> Slug.of(part, language))
                .noneMatch(known::contains));
        for (var article : articles) {
            for (var tag : article.tags()) {
                if (joined.contains(tag)) {
                    problems.accept(JoinedTags.problem(places.find(article, found -> found.inField("tags", tag)), tag));
                }
            }
        }
    }

    /** Tags of several articles that have one address, and differ in more than capitals and what parts words. */
    private void merged(List<Article> articles, Set<String> tags) {
        var firsts = new HashMap<String, String>();
        for (var tag : tags) {
            var first = firsts.putIfAbsent(Slug.of(tag, language), tag);
            if (first != null && !shape(first).equals(shape(tag))) {
                problems.accept(Problem.warning(
                        "front-matter/tag",
                        places.find(oldest(articles, tag), found -> found.inField("tags", tag)),
                        "'" + tag + "' and another article's tag '" + first
                                + "' are one tag, since both have one address",
                        "spell both alike, or give one of them another name"));
            }
        }
    }

    /** The oldest article that has a tag, which one has. */
    private static Article oldest(List<Article> articles, String tag) {
        int i = articles.size() - 1;
        while (!articles.get(i).tags().contains(tag)) {
            i--;
        }
        return articles.get(i);
    }

    private String shape(String tag) {
        var bare = AROUND.matcher(SameName.of(tag, language)).replaceAll("");
        return BETWEEN_WORDS.matcher(bare).replaceAll(" ");
    }

    private void spelling(
            String what,
            String field,
            List<Article> articles,
            Function<Article, ? extends Collection<String>> names,
            Map<String, Integer> counts) {
        var meant = meant(counts);
        if (meant.isEmpty()) {
            return;
        }
        for (var article : articles) {
            for (var name : names.apply(article)) {
                if (meant.containsKey(name)) {
                    problems.accept(Problem.warning(
                            "front-matter/spelling",
                            places.find(article, found -> found.inField(field, name)),
                            "the %s '%s' is spelt so only here; %s articles have '%s'"
                                    .formatted(what, name, counts.get(meant.get(name)), meant.get(name)),
                            "did you mean '" + meant.get(name) + "'?"));
                }
            }
        }
    }

    /** What is most likely meant by names that stand once: the same in other letters, or with one slip of the pen. */
    private Map<String, String> meant(Map<String, Integer> counts) {
        var usual = new HashMap<String, String>();
        for (var entry : counts.entrySet()) {
            if (entry.getValue() >= USUAL) {
                usual.put(Slug.of(entry.getKey(), language), entry.getKey());
            }
        }
        var meant = new HashMap<String, String>();
        if (usual.isEmpty() || usual.size() == counts.size()) {
            return meant;
        }
        var slips = slips(usual);
        counts.forEach((name, count) -> {
            if (count == 1) {
                var slug = Slug.of(name, language);
                var same = Optional.ofNullable(usual.get(slug)).or(() -> near(slug, usual, slips));
                same.filter(other -> !SameName.asSeen(other).equals(SameName.asSeen(name)))
                        .ifPresent(other -> meant.put(name, other));
            }
        });
        return meant;
    }

    /** The usual names by what is left of them without one letter, neither the first nor the last, and with two swapped. */
    private static Map<String, String> slips(Map<String, String> usual) {
        var slips = new HashMap<String, String>();
        usual.forEach((slug, name) -> {
            if (slug.length() >= SHORTEST) {
                without(slug).forEach(left -> slips.put(left, name));
                for (int i = 0; i + 1 < slug.length(); i++) {
                    slips.put(slug.substring(0, i) + slug.charAt(i + 1) + slug.charAt(i) + slug.substring(i + 2), name);
                }
            }
        });
        return slips;
    }

    private static Optional<String> near(String slug, Map<String, String> usual, Map<String, String> slips) {
        if (slug.length() < SHORTEST - 1 || slug.chars().anyMatch(Character::isDigit)) {
            return Optional.empty(); // java-8 and java-18 are not the same
        }
        var shorter = slips.get(slug);
        return shorter != null
                ? Optional.of(shorter)
                : without(slug).stream()
                        .filter(left -> left.length() >= SHORTEST)
                        .map(usual::get)
                        .filter(Objects::nonNull)
                        .findFirst();
    }

    private static Set<String> without(String slug) {
        var left = new HashSet<String>();
        for (int i = 1; i + 1 < slug.length(); i++) {
            if (Character.isLetter(slug.charAt(i))) {
                left.add(slug.substring(0, i) + slug.substring(i + 1));
            }
        }
        return left;
    }
}

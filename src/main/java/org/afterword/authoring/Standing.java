package org.afterword.authoring;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.afterword.base.Moment;
import org.afterword.base.problem.Problem;
import org.afterword.content.SiteReader;
import org.afterword.content.article.Article;
import org.afterword.content.article.Selection;
import org.afterword.content.memory.ReadMemory;
import org.afterword.moderation.inbox.Inbox;

/**
 * How a site's articles stand that readers do not see as others.
 *
 * @param later those dated later than now
 * @param undated those that stand last in every list, since they have no date; none where no article has one
 * @param held how many comments await a decision, by the articles' addresses; under an empty one those without an article
 */
public record Standing(
        List<Article> drafts,
        List<Article> later,
        List<Article> expired,
        List<Article> undated,
        Map<String, Integer> held) {

    /**
     * Reads a site.
     *
     * @param problems is told all that is wrong in it
     * @throws IOException if the content folder cannot be listed
     */
    public static Standing of(Path folder, Moment now, Consumer<Problem> problems) throws IOException {
        var loaded = new SiteReader(folder, Selection.all(now), new ReadMemory()).readWithoutInbox();
        loaded.problems().forEach(problems);
        var site = loaded.site();
        var broken = new HashSet<String>(); // whether they have a date is not known
        for (var problem : loaded.problems()) {
            if (problem.isError()) {
                broken.add(problem.position().path());
            }
        }
        var held = new TreeMap<String, Integer>();
        for (var one : Inbox.list(folder, site.settings(), problems).all()) {
            held.merge(one.article().orElse(""), 1, Integer::sum);
        }
        boolean dated = site.articles().stream()
                .anyMatch(article -> !article.page() && article.date().isPresent());
        var articles = site.articles();
        return new Standing(
                those(articles, Article::draft),
                those(
                        articles,
                        article -> !article.draft()
                                && article.date()
                                        .filter(date -> date.compareTo(now) > 0)
                                        .isPresent()),
                those(
                        articles,
                        article -> !article.draft()
                                && article.expires()
                                        .filter(date -> date.compareTo(now) <= 0)
                                        .isPresent()),
                those(
                        articles,
                        article -> dated
                                && !article.draft()
                                && !article.page()
                                && article.date().isEmpty()
                                && !broken.contains(article.file())),
                held);
    }

    private static List<Article> those(List<Article> articles, Predicate<Article> wanted) {
        return articles.stream().filter(wanted).toList();
    }

    /** Whether there is nothing to tell. */
    public boolean isEmpty() {
        return drafts.isEmpty() && later.isEmpty() && expired.isEmpty() && undated.isEmpty() && held.isEmpty();
    }
}

package org.afterword.content;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.afterword.base.problem.Problem;
import org.afterword.content.article.Article;
import org.afterword.content.folder.ContentFolder;
import org.afterword.content.folder.ThreadPaths;
import org.afterword.content.settings.Settings;

/**
 * Which problems are not to be told: warnings that {@code site.yaml} names, and of a file those that its article names; and
 * what only follows from {@code site.yaml} being unreadable, which is told.
 */
public final class Ignoring {
    private final Set<String> everywhere;
    private final Set<String> followUps;

    /** Those that ignore something, by their own files and their threads'. */
    private final Map<String, Article> articles = new HashMap<>();

    /** What was ignored so far: a code, after a file and a space where an article names it. */
    private final Set<String> used = ConcurrentHashMap.newKeySet();

    private Ignoring(Set<String> everywhere, Set<String> followUps) {
        this.everywhere = everywhere;
        this.followUps = followUps;
    }

    /**
     * @param followUps the codes of what only follows from something that cannot be read in the settings
     * @param articles all of the site, also those that are not published
     */
    static Ignoring of(Settings settings, Set<String> followUps, Collection<Article> articles) {
        var ignoring = new Ignoring(Set.copyOf(settings.ignored()), followUps);
        for (var article : articles) {
            if (!article.ignored().isEmpty()) {
                ignoring.add(article);
            }
        }
        return ignoring;
    }

    private void add(Article article) {
        articles.put(article.file(), article);
        var file = article.file().substring(ContentFolder.name("").length());
        articles.put(ContentFolder.name(ThreadPaths.ofArticle(file)), article);
    }

    /** The problems that are told. An error is, unless another one tells why it is there. */
    public List<Problem> told(Collection<Problem> problems) {
        return problems.stream().filter(problem -> !isIgnored(problem)).toList();
    }

    private boolean isIgnored(Problem problem) {
        if (problem.isError() && problem.position().path().equals(ContentFolder.name(ContentFolder.SETTINGS))) {
            return false; // it follows from nothing
        } else if (problem.isError() || followUps.contains(problem.code())) {
            return followUps.contains(problem.code());
        }
        var article = articles.get(problem.position().path());
        boolean here = article != null && article.ignored().contains(problem.code());
        if (here) {
            used.add(article.file() + " " + problem.code());
        }
        boolean there = everywhere.contains(problem.code());
        if (there) {
            used.add(problem.code());
        }
        return here || there;
    }

    /** The codes that the whole site ignores and that nothing was told of, so far as it was looked for. */
    public List<String> unused() {
        return everywhere.stream().filter(code -> !used.contains(code)).sorted().toList();
    }

    /** The same of an article. */
    public List<String> unused(Article article) {
        return article.ignored().stream()
                .filter(code -> !used.contains(article.file() + " " + code))
                .toList();
    }
}

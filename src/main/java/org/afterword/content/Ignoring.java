package org.afterword.content;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
    private final Map<String, Set<String>> byFile = new HashMap<>();

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
        var codes = new HashSet<>(article.ignored());
        byFile.put(article.file(), codes);
        var file = article.file().substring(ContentFolder.name("").length());
        byFile.put(ContentFolder.name(ThreadPaths.ofArticle(file)), codes);
    }

    /** The problems that are told. An error is, unless another one tells why it is there. */
    public List<Problem> told(Collection<Problem> problems) {
        return problems.stream().filter(problem -> !isIgnored(problem)).toList();
    }

    private boolean isIgnored(Problem problem) {
        return followUps.contains(problem.code())
                || !problem.isError()
                        && (everywhere.contains(problem.code())
                                || byFile.getOrDefault(problem.position().path(), Set.of())
                                        .contains(problem.code()));
    }
}

package org.afterword.check.rules;

import java.util.List;
import org.afterword.check.subject.CheckedSite;
import org.afterword.content.article.Article;
import org.afterword.content.folder.ContentFolder;
import org.afterword.content.folder.ThreadPaths;

/** The threads of a site. */
final class Threads {
    private Threads() {}

    /** The articles that have comments. */
    static List<Article> discussed(CheckedSite site) {
        return site.site().articles().stream()
                .filter(article -> article.tally().entries() > 0)
                .toList();
    }

    /** The file of an article's thread, as a person would name it from the site's folder. */
    static String file(Article article) {
        return ContentFolder.name(ThreadPaths.ofArticle(
                article.file().substring(ContentFolder.name("").length())));
    }
}

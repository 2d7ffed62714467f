package org.afterword.content.article;

import java.util.Map;
import java.util.Optional;
import org.afterword.base.problem.Position;
import org.afterword.base.problem.Problem;

/** Warns of articles whose folder or name means something to other generators, and here only stands in the address. */
public final class ForeignFolders {
    /** Articles that in other generators make a file that every site has here, and the template of that file. */
    private static final Map<String, String> MADE_BY_THE_SITE = Map.of(
            "robots.md", "robots.txt",
            "feed.md", "feed.xml",
            "rss.md", "feed.xml",
            "atom.md", "feed.xml",
            "sitemap.md", "sitemap.xml");

    private static final String HUGOS = "_index.md";

    private ForeignFolders() {}

    /** Whether a file has the name that the page of a folder has in Hugo. */
    public static boolean isHugos(String path) {
        return path.equals(HUGOS) || path.endsWith("/" + HUGOS);
    }

    /**
     * What is to be told of an article's folder.
     *
     * @param path the file's path from the content folder
     */
    static Optional<Problem> problem(Position file, String path, Article article) {
        var within = "/" + path;
        boolean draft = article.draft();
        if (path.equals("404.md")) {
            return Optional.of(Problem.warning(
                    "file/folder",
                    file,
                    "this is an article at /404/, and not the page for lost addresses",
                    "copy the built-in template not-found.html into templates/, and change it there"));
        }
        if (isHugos(path)) {
            return Optional.of(Problem.warning(
                    "file/folder",
                    file,
                    "this is an article at " + article.path() + ", and not the page of its folder",
                    path.equals(HUGOS)
                            ? "say in site.yaml what the home page says, and take the file out"
                            : "name it index.md for an article at " + within.substring(0, within.lastIndexOf('/') + 1)
                                    + ", or put the folder into 'sections' in site.yaml for a list of what is in it"));
        }
        if (MADE_BY_THE_SITE.containsKey(path)
                && !draft
                && !article.page()
                && article.date().isEmpty()) {
            return Optional.of(madeByTheSite(file, article, MADE_BY_THE_SITE.get(path)));
        }
        if (path.endsWith(".md.md")) {
            return Optional.of(Problem.warning(
                    "file/folder",
                    file,
                    "its name ends twice, so that this is an article at " + article.path(),
                    "name it " + path.substring(path.lastIndexOf('/') + 1, path.length() - ".md".length())));
        }
        if (path.endsWith("..md")) {
            return Optional.of(Problem.warning(
                    "file/folder",
                    file,
                    "its name ends in a dot, so that this is an article at " + article.path(),
                    "name it " + path.substring(path.lastIndexOf('/') + 1).replaceFirst("\\.+md$", ".md")));
        }
        if (!draft && path.startsWith("_", path.lastIndexOf('/') + 1)) {
            return Optional.of(Problem.warning(
                    "file/folder",
                    file,
                    "the low line before its name hides nothing: the article is published at " + article.path(),
                    "add 'draft: true' to its front matter, or take the low line out of its name"));
        }
        if (!draft && (within.contains("/_drafts/") || within.startsWith("/drafts/"))) {
            return Optional.of(Problem.warning(
                    "file/folder",
                    file,
                    "its folder makes no draft of this article, which is published as any other",
                    "add 'draft: true' to its front matter, or move it out of that folder"));
        } else if (within.contains("/_posts/")) {
            return Optional.of(Problem.warning(
                    "file/folder",
                    file,
                    "the folder '_posts' means nothing here but a part of the article's address",
                    "move the file to where its page shall be, such as content/"
                            + within.substring(within.lastIndexOf('/') + 1)
                                    .replaceFirst("^\\d{4}-\\d\\d-\\d\\d-", "")));
        }
        return Optional.empty();
    }

    /** Who writes about robots gives the article a date, and who writes a page says that it is one. */
    private static Problem madeByTheSite(Position file, Article article, String name) {
        return Problem.warning(
                "file/folder",
                file,
                "this is an article at " + article.path() + ", and not the site's " + name
                        + ", which is made by itself",
                "to make that your own, copy the built-in template " + name + " into templates/, and change it there;"
                        + " to keep the article, give it a date or 'page: true'");
    }
}

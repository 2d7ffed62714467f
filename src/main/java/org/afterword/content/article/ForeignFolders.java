package org.afterword.content.article;

import java.util.Optional;
import org.afterword.base.problem.Position;
import org.afterword.base.problem.Problem;

/** Warns of articles whose folder or name means something to other generators, and here only stands in the address. */
final class ForeignFolders {
    private ForeignFolders() {}

    /**
     * What is to be told of an article's folder.
     *
     * @param path the file's path from the content folder
     * @param draft whether the article says that it is one
     */
    static Optional<Problem> problem(Position file, String path, boolean draft) {
        var within = "/" + path;
        if (path.equals("404.md")) {
            return Optional.of(Problem.warning(
                    "file/folder",
                    file,
                    "this is an article at /404/, and not the page for lost addresses",
                    "copy the built-in template not-found.html into templates/, and change it there"));
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
}

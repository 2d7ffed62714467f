package org.afterword.moderation.decide;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.afterword.base.Slashes;
import org.afterword.base.problem.Nearest;
import org.afterword.base.problem.Problem;
import org.afterword.content.folder.ContentFolder;
import org.afterword.content.folder.ThreadPaths;
import org.afterword.markdown.Links;

/** Finds the thread file of an article by the article's path, without reading the site. */
public final class ThreadHome {
    private ThreadHome() {}

    /**
     * The thread's file, its path from the content folder; it need not be there yet. Empty where there is no such article.
     *
     * @param article its path, with or without the slashes at its ends
     */
    public static Optional<String> of(Path content, String article) throws IOException {
        var path = Slashes.noneAround(article.strip());
        for (var file : path.isEmpty() ? List.of("index.md") : List.of(path + ".md", path + "/index.md")) {
            var there = content.resolve(file).normalize();
            if (there.startsWith(content.normalize()) && Files.isRegularFile(there)) {
                return Optional.of(real(content, ThreadPaths.ofArticle(file)));
            }
        }
        return Optional.empty();
    }

    /** Where a link within the content folder leads, so that the link stays one. */
    private static String real(Path content, String file) throws IOException {
        var path = content.resolve(file);
        if (!Files.isSymbolicLink(path) || !Files.exists(path)) {
            return file;
        }
        var real = path.toRealPath();
        if (!real.startsWith(content.toRealPath())) {
            throw new IOException(ContentFolder.name(file)
                    + " leads out of the content folder; copy what it leads to into the folder");
        }
        return content.toRealPath().relativize(real).toString().replace('\\', '/');
    }

    /** A path that was perhaps meant. */
    static String hint(Path content, String article) throws IOException {
        List<Problem> ignored = new ArrayList<>();
        var paths = ContentFolder.list(content, ignored::add).files().articles().keySet().stream()
                .map(file -> Links.page("/" + file))
                .toList();
        var path = "/"
                + Slashes.noneAround(article.replaceFirst("^https?://[^/]+", "")
                        .replaceFirst("^/?content/", "")
                        .replaceFirst("(?:/index)?\\.md$", ""))
                + "/";
        return Nearest.to(path, paths)
                .map(near -> "did you mean " + near + "?")
                .orElse("write the article's path on the site, such as /some-title/");
    }
}

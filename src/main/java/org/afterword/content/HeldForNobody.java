package org.afterword.content;

import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.afterword.base.problem.Nearest;
import org.afterword.base.problem.Position;
import org.afterword.base.problem.Problem;
import org.afterword.content.folder.ContentFiles;
import org.afterword.content.folder.ContentFolder;
import org.afterword.content.folder.InboxPlaces;
import org.afterword.markdown.Links;

/** Warns of comments that await moderation for an article which is not there, as when it was renamed. Told once for each. */
final class HeldForNobody {
    private HeldForNobody() {}

    static void tell(ContentFiles content, Consumer<Problem> problems) {
        if (content.held().isEmpty()) {
            return;
        }
        var pages = new HashSet<String>();
        for (var file : content.articles().keySet()) {
            pages.add(Links.page("/" + file));
        }
        first(content.held().keySet()).forEach((article, file) -> {
            if (!pages.contains(article)) {
                problems.accept(Problem.warning(
                        "inbox/no-article",
                        Position.file(ContentFolder.name(file)),
                        "this awaits a decision for " + article + ", and there is no such article",
                        Nearest.to(article, pages)
                                        .map(near -> "did you mean " + near + "? ")
                                        .orElse("")
                                + "say where it belongs when you decide: afterword approve ID --to /some-title/"));
            }
        });
    }

    /** The first file for each article. */
    private static Map<String, String> first(Collection<String> files) {
        var first = new TreeMap<String, String>();
        for (var file : files) {
            InboxPlaces.article(file)
                    .ifPresent(article ->
                            first.merge(article, file, (one, other) -> one.compareTo(other) < 0 ? one : other));
        }
        return first;
    }
}

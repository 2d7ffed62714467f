package org.afterword.content.article;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.Consumer;
import org.afterword.base.problem.Problem;
import org.afterword.content.address.UrlPath;
import org.afterword.yaml.Fields;

/** Reads the other paths that lead to an article. */
final class AliasReader {
    /** What the program keeps for itself in the output begins so. */
    private static final String OUR_FILES = "/.afterword";

    private AliasReader() {}

    static List<String> read(Fields fields, Consumer<Problem> problems) {
        var aliases = new LinkedHashSet<String>();
        for (var alias : fields.texts("aliases")) {
            var path = alias.text().strip();
            boolean isPath = path.startsWith("/") && UrlPath.problemWith(path).isEmpty();
            if (isPath && !UrlPath.isTooLong(path) && !path.startsWith(OUR_FILES)) {
                if (!aliases.add(path)) {
                    problems.accept(Problem.warning(
                            "front-matter/alias",
                            alias.place().position(),
                            "the alias '" + path + "' stands here twice",
                            "take one of the two out"));
                }
            } else if (isPath && UrlPath.isTooLong(path)) {
                fields.report(
                        "alias",
                        alias,
                        "this is too long for a file's address",
                        "each part of it may have 255 bytes, and the whole 1,000");
            } else {
                fields.report(
                        "alias",
                        alias,
                        "this cannot be a file's address",
                        "an alias is a path on this site, without a query: write " + meant(path));
            }
        }
        return List.copyOf(aliases);
    }

    /** The path in a whole address, or one that lacks its first slash. */
    private static String meant(String alias) {
        var path = "/"
                + alias.replaceFirst("^https?://[^/]*", "")
                        .replaceFirst("[?#].*$", "")
                        .replaceFirst("^/+", "");
        boolean isOne = path.length() > 1 && UrlPath.problemWith(path).isEmpty() && !path.startsWith(OUR_FILES);
        return isOne ? path : "one such as /2012/04/old/";
    }
}

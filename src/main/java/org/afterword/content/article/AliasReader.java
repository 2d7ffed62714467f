package org.afterword.content.article;

import java.util.LinkedHashMap;
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
        var aliases = new LinkedHashMap<String, String>();
        for (var alias : fields.texts("aliases")) {
            var path = alias.text().strip();
            boolean isPath = path.startsWith("/") && UrlPath.problemWith(path).isEmpty();
            if (isPath && !UrlPath.isTooLong(path) && !path.startsWith(OUR_FILES)) {
                var other = aliases.putIfAbsent(page(path), path);
                if (other != null) {
                    problems.accept(Problem.warning(
                            "front-matter/alias",
                            alias.place().position(),
                            "the alias '" + path + "' stands here twice"
                                    + (other.equals(path) ? "" : ": it is the same as '" + other + "'"),
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
        return List.copyOf(aliases.values());
    }

    /** What stands for all ways to write the path of one page: {@code /x}, {@code /x/} and {@code /x/index.html}. */
    private static String page(String path) {
        var bare = path.endsWith("/index.html") ? path.substring(0, path.length() - "index.html".length()) : path;
        return bare.endsWith("/") || bare.indexOf('.', bare.lastIndexOf('/')) >= 0 ? bare : bare + "/";
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

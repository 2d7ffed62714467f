package org.afterword.importer.article;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Which article each path leads to, so that no two are written to one. */
public final class Claims {
    private static final Pattern OWN = Pattern.compile(
            "tags(/.*)?|series/.+|archive(/\\d+)?|page/\\d+|404\\.html|index\\.html|feed\\.(xml|json)|comments\\.xml|sitemap(-\\d+)?\\.xml|robots\\.txt|_(redirects|headers)(/.*)?");

    private static final Pattern AROUND = Pattern.compile("^/+|/+$|(?<=[^/])/index\\.html$");

    private final Map<String, String> files = new HashMap<>();

    /** Whether a path is one of the pages that every site has. */
    public static boolean isOwnPage(String path) {
        return OWN.matcher(key(path)).matches();
    }

    /** Whether a path of the site's own is a file's, not a folder's. */
    static boolean isFile(String path) {
        return path.matches(".*\\.(html|xml|json|txt)");
    }

    /** Lets a path lead to an article's file, if it leads to no other. */
    boolean take(String path, String file) {
        if (isOwnPage(path)) {
            return false;
        }
        var before = files.putIfAbsent(key(path), file);
        return before == null || before.equals(file);
    }

    /** Whether a path leads to an article. */
    boolean isTaken(String path) {
        return files.containsKey(key(path));
    }

    /** The article's file that a path leads to, or who else has it. */
    String owner(String path) {
        return isOwnPage(path) ? "a page of the site's own" : "content/" + files.get(key(path));
    }

    /** Some file systems know no case; a folder's page and its {@code index.html} are one file. */
    private static String key(String path) {
        return AROUND.matcher(path).replaceAll("").toLowerCase(Locale.ROOT);
    }
}

package org.afterword.importer.folder.generator;

import java.util.regex.Pattern;

/** Jekyll's patterns of paths. */
final class JekyllGlob {
    private static final Pattern ENDS = Pattern.compile("^/+|/+$");

    private JekyllGlob() {}

    /** Whether a pattern means a path, or a folder above it; an empty one means all. */
    static boolean covers(String pattern, String path) {
        var plain = ENDS.matcher(pattern.strip()).replaceAll("");
        if (plain.isEmpty() || path.equals(plain) || path.startsWith(plain + "/")) {
            return true;
        }
        return plain.indexOf('*') >= 0 && Pattern.matches(expression(plain) + "(?:/.*)?", path);
    }

    private static String expression(String pattern) {
        var made = new StringBuilder();
        for (var part : pattern.split("(?<=\\*)(?!\\*)|(?<!\\*)(?=\\*)")) {
            made.append(part.startsWith("*") ? ".*" : Pattern.quote(part));
        }
        return made.toString();
    }
}

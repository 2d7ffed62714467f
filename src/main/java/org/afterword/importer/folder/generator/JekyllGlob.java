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

    /** Whether a path begins with what a pattern means, in which {@code *} is within one folder and {@code **} is any folders. */
    static boolean begins(String pattern, String path) {
        if (pattern.indexOf('*') < 0) {
            return path.startsWith(pattern);
        }
        var made = new StringBuilder();
        for (var part : pattern.split("(?<=\\*)(?!\\*)|(?<!\\*)(?=\\*)")) {
            made.append(part.equals("**") ? ".*" : part.startsWith("*") ? "[^/]*" : Pattern.quote(part));
        }
        return Pattern.compile(made.toString().replace(".*\\Q/", "(?:.*/)?\\Q"))
                .matcher(path)
                .lookingAt();
    }

    private static String expression(String pattern) {
        var made = new StringBuilder();
        for (var part : pattern.split("(?<=\\*)(?!\\*)|(?<!\\*)(?=\\*)")) {
            made.append(part.startsWith("*") ? ".*" : Pattern.quote(part));
        }
        return made.toString();
    }
}

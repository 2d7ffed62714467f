package org.afterword.importer.folder.generator;

import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.afterword.base.Slashes;

/** Jekyll's patterns of paths. */
final class JekyllGlob {
    private JekyllGlob() {}

    /** Whether a pattern means a path, or a folder above it; an empty one means all. */
    static boolean covers(String pattern, String path) {
        var plain = Slashes.noneAround(pattern.strip());
        if (plain.isEmpty() || path.equals(plain) || path.startsWith(plain + "/")) {
            return true;
        }
        return plain.indexOf('*') >= 0 && Pattern.matches(expression(plain, stars -> ".*") + "(?:/.*)?", path);
    }

    /** Whether a path begins with what a pattern means, in which {@code *} is within one folder and {@code **} is any folders. */
    static boolean begins(String pattern, String path) {
        if (pattern.indexOf('*') < 0) {
            return path.startsWith(pattern);
        }
        var made = expression(pattern, stars -> stars.equals("**") ? ".*" : "[^/]*");
        return Pattern.compile(made.replace(".*\\Q/", "(?:.*/)?\\Q"))
                .matcher(path)
                .lookingAt();
    }

    /** @param meant what stars in a row stand for */
    private static String expression(String pattern, UnaryOperator<String> meant) {
        var made = new StringBuilder();
        for (var part : pattern.split("(?<=\\*)(?!\\*)|(?<!\\*)(?=\\*)")) {
            made.append(part.startsWith("*") ? meant.apply(part) : Pattern.quote(part));
        }
        return made.toString();
    }
}

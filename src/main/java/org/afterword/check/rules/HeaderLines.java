package org.afterword.check.rules;

import java.util.Optional;
import java.util.regex.Pattern;
import org.afterword.check.rules.HostLines.Mistake;

/** Looks at the lines of {@code _headers}: a path, and below it headers, each further in. */
final class HeaderLines implements HostLines.Reader {
    private static final Pattern HEADER = Pattern.compile("[A-Za-z][A-Za-z0-9-]*\\s*:.*");
    private static final Pattern REMOVAL = Pattern.compile("!\\s*[A-Za-z][A-Za-z0-9-]*");
    private static final Pattern PATH = Pattern.compile("(?:/|https?://)\\S*");

    private boolean hasPath;

    @Override
    public Optional<Mistake> look(String line) {
        var words = line.strip();
        if (words.isEmpty() || words.startsWith("#")) {
            return Optional.empty();
        }
        return Character.isWhitespace(line.charAt(0)) ? header(words) : path(words);
    }

    private Optional<Mistake> path(String words) {
        if (HEADER.matcher(words).matches() && !PATH.matcher(words).matches()) {
            return Mistake.of(
                    "this header belongs to no path, since it stands at the line's beginning",
                    "put two spaces before it");
        }
        hasPath = true;
        if (!PATH.matcher(words).matches()) {
            return Mistake.of(
                    "'" + words + "' is no path", "write a path such as /* in the line, and its headers below it");
        }
        return words.endsWith(":") ? Mistake.of("the path ends in a colon", "take the colon out") : Optional.empty();
    }

    private Optional<Mistake> header(String words) {
        if (!hasPath) {
            return Mistake.of("this header belongs to no path", "write the path in a line above it, such as /*");
        } else if (REMOVAL.matcher(words).matches()) {
            return Optional.empty();
        } else if (!HEADER.matcher(words).matches()) {
            return Mistake.of("this is no header", "write its name, a colon and its value");
        }
        return words.endsWith(":")
                ? Mistake.of(
                        "this header has no value",
                        "write the value behind the colon, or '! NAME' to take a header away")
                : Optional.empty();
    }
}

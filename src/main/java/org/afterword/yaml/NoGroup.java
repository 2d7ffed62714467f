package org.afterword.yaml;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.afterword.base.problem.Problem;
import org.afterword.base.problem.SourceText;

/** Tells that something is no group of fields, and why it may not be one. */
public final class NoGroup {
    private static final Pattern ODD_SPACE =
            Pattern.compile("[ \\t]*+(?:- ++)*+(?:-|[\\w-]++:)?[\\u00A0\\u2000-\\u200A\\u202F\\u205F\\u3000]");

    private NoGroup() {}

    /**
     * @param what such as {@code a comment}
     * @param found what stands there instead
     * @param cure what to do where its spaces are plain ones
     */
    public static Problem problem(String code, String what, Yaml found, String cure) {
        var place = found.place();
        return oddSpace(place.source(), place.line())
                .orElseGet(() -> Problem.error(
                        code, place.position(), what + " must be a group of fields, not " + found.kind(), cure));
    }

    /** A space at the beginning of a line, or behind a colon or a hyphen, that YAML takes for a letter. */
    static Optional<Problem> oddSpace(SourceText source, int line) {
        var text = source.at(line, 1, 1).excerpt();
        var found = ODD_SPACE.matcher(text);
        if (!found.lookingAt()) {
            return Optional.empty();
        }
        int sign = text.codePointBefore(found.end());
        return Optional.of(Problem.error(
                "yaml/syntax",
                source.at(line, text.codePointCount(0, found.end()), 1),
                "this space is no plain one (U+" + String.format(Locale.ROOT, "%04X", sign)
                        + "), and so a letter to YAML",
                "delete it, and type a space"));
    }
}

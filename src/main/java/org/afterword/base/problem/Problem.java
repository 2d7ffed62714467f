package org.afterword.base.problem;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.afterword.base.Shortened;

/**
 * Something in the author's files that wants mending, as data; how it is printed is the command line's business.
 *
 * @param code a stable name such as {@code front-matter/unknown}: the first part is the kind of file, and the manual
 *     has an entry for each
 * @param message what is wrong, in the author's terms, without a full stop
 * @param hint how to mend it; empty where the message says it all
 */
public record Problem(Severity severity, String code, Position position, String message, String hint)
        implements Comparable<Problem> {
    /** No sentence of ours is longer; what is, quotes something that nobody reads whole. */
    private static final int LONGEST = 1500;

    public Problem {
        message = Shortened.within(LONGEST, message);
        hint = Shortened.within(LONGEST, hint);
    }

    /** A problem that keeps the site from being published. */
    public static Problem error(String code, Position position, String message, String hint) {
        return new Problem(Severity.ERROR, code, position, message, hint);
    }

    /** A problem that is mended by itself or can be lived with. */
    public static Problem warning(String code, Position position, String message, String hint) {
        return new Problem(Severity.WARNING, code, position, message, hint);
    }

    /** Problems in the order of files and places, each told once. */
    public static List<Problem> inOrder(Stream<Problem> problems) {
        return List.copyOf(problems.collect(Collectors.toCollection(TreeSet::new)));
    }

    public boolean isError() {
        return severity == Severity.ERROR;
    }

    /** By place, and then by all else. */
    @Override
    public int compareTo(Problem other) {
        int order = position.compareTo(other.position);
        order = order != 0 ? order : severity.compareTo(other.severity);
        order = order != 0 ? order : code.compareTo(other.code);
        order = order != 0 ? order : message.compareTo(other.message);
        return order != 0 ? order : hint.compareTo(other.hint);
    }
}

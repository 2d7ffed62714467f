package org.afterword.serve;

import java.util.List;
import java.util.stream.Collectors;
import org.afterword.base.problem.Problem;

/** Problems as a text for a browser: each with its place, its message, its cure and its line. */
final class Told {
    private Told() {}

    static String of(List<Problem> problems) {
        return problems.stream().filter(Problem::isError).map(Told::of).collect(Collectors.joining("\n\n"));
    }

    private static String of(Problem problem) {
        var position = problem.position();
        return position + ": " + problem.message()
                + (problem.hint().isEmpty() ? "" : " (" + problem.hint() + ")")
                + (position.line() == 0 ? "" : "\n    " + position.excerpt().strip());
    }
}

package org.afterword.cli;

import java.nio.file.Path;
import java.util.List;
import org.afterword.base.problem.Position;
import org.afterword.base.problem.Problem;

/** Names the files of a site as seen from the folder that the program runs in, where code hosts look for them. */
final class FromHere {
    private FromHere() {}

    /** The problems with such names; as they are, where the site lies elsewhere. */
    static List<Problem> named(List<Problem> problems, Path site) {
        var here = Path.of("").toAbsolutePath();
        var folder = site.toAbsolutePath().normalize();
        if (!folder.startsWith(here) || folder.equals(here)) {
            return problems;
        }
        var prefix = here.relativize(folder).toString().replace('\\', '/') + "/";
        return problems.stream().map(problem -> named(problem, prefix)).toList();
    }

    private static Problem named(Problem problem, String prefix) {
        var at = problem.position();
        return new Problem(
                problem.severity(),
                problem.code(),
                new Position(prefix + at.path(), at.line(), at.column(), at.length(), at.excerpt()),
                problem.message(),
                problem.hint());
    }
}

package org.afterword.build;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.afterword.base.problem.Position;
import org.afterword.base.problem.Problem;

/**
 * Says which files a build would write over though Afterword did not write them.
 *
 * @param output the output folder, as a person would name it from the site's folder
 */
record InTheWay(String output) {
    /** So many are named; an output folder that is another program's may hold thousands. */
    private static final int NAMED = 20;

    /** @param paths from the output folder, sorted */
    List<Problem> problems(Collection<String> paths) {
        var problems = new ArrayList<Problem>();
        for (var path : paths) {
            if (problems.size() == NAMED) {
                problems.add(problem(output, "the same holds for " + (paths.size() - NAMED) + " more files"));
                break;
            }
            problems.add(
                    problem(output + "/" + path, "Afterword did not write this file, and the build would replace it"));
        }
        return problems;
    }

    private static Problem problem(String name, String message) {
        return Problem.error("output/foreign", Position.file(name), message, "move it away, or let --force replace it");
    }
}

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
 * @param listed whether the folder has a list of the files that Afterword wrote
 */
record InTheWay(String output, boolean listed) {
    /** So many are named; an output folder that is another program's may hold thousands. */
    private static final int NAMED = 20;

    /** @param paths from the output folder, sorted */
    List<Problem> problems(Collection<String> paths) {
        var problems = new ArrayList<Problem>();
        for (var path : paths) {
            if (problems.size() == NAMED) {
                problems.add(problem(output, "so it is with " + (paths.size() - NAMED) + " more files"));
                break;
            }
            problems.add(
                    problem(output + "/" + path, "Afterword did not write this file, and the build would replace it"));
        }
        return problems;
    }

    private Problem problem(String name, String message) {
        var hint = "move it away, or say --force to have it replaced";
        return Problem.error(
                "output/foreign",
                Position.file(name),
                message,
                listed
                        ? hint
                        : hint
                                + "; if an earlier build did, this copy of it lost %s, which says so: build into an empty folder"
                                        .formatted(OutputList.NAME));
    }
}

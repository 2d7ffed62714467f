package org.afterword.build;

import java.util.List;
import org.afterword.base.problem.Problem;

/**
 * What a build did.
 *
 * @param written the files that are new or changed, sorted by their paths
 * @param kept how many were as they should be
 * @param removed how many went away
 * @param problems what stood in the way; where one is an error, nothing was published
 */
public record BuildReport(List<Written> written, int kept, int removed, List<Problem> problems) {

    /**
     * A file that was written.
     *
     * @param path from the output folder
     * @param because what changed since the last build, in words; empty if nobody asked
     */
    public record Written(String path, List<String> because) {}
}

package org.afterword.build;

import java.util.List;
import org.afterword.base.Problem;

/**
 * What a build did.
 *
 * @param written how many files are new or changed
 * @param kept how many were as they should be
 * @param removed how many went away
 * @param problems what stood in the way; where one is an error, nothing was published
 */
public record BuildReport(int written, int kept, int removed, List<Problem> problems) {}

package org.afterword.check;

import java.util.List;
import org.afterword.base.problem.Problem;

/**
 * What came of a check.
 *
 * @param problems all of them, sorted: those of a build, and what the rules found
 * @param articles how many were looked over
 * @param comments how many their discussions have
 * @param files how many are copied
 * @param addresses how many addresses of other sites were asked for
 * @param unasked how many were not, since their sites want no more questions, or time was over
 */
public record Checked(List<Problem> problems, int articles, int comments, int files, int addresses, int unasked) {}

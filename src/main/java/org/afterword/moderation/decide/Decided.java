package org.afterword.moderation.decide;

import java.util.List;
import java.util.Optional;
import org.afterword.base.problem.Problem;

/**
 * What became of a decision.
 *
 * @param done what was done with each; nothing of it where something is wrong
 * @param problems what is wrong
 */
public record Decided(List<Done> done, List<Problem> problems) {

    /**
     * What was done with one comment.
     *
     * @param name of the arrival, or the id of a comment in a thread
     * @param who wrote it; empty where no name was given
     * @param what became of it: {@code published}, {@code changed}, {@code taken out}, {@code rejected}
     * @param file in which that is to be seen, as a person would name it from the site's folder
     * @param note what else is to be known
     */
    public record Done(String name, String who, String what, String file, Optional<String> note) {}

    /** Whether it was done. */
    public boolean isDone() {
        return problems.stream().noneMatch(Problem::isError);
    }
}

package org.afterword.authoring;

import org.afterword.base.problem.Problem;

/** Why what an author asked for is not done, and what to do instead, in words. */
public final class Refused extends Exception {
    private static final long serialVersionUID = 1;

    /** A problem in one line: where it is in a file of this name, what it is, and its cure. */
    static String told(String file, Problem problem) {
        var place = problem.position();
        return "%s:%s:%s: %s%s"
                .formatted(
                        file,
                        Integer.toString(place.line()),
                        Integer.toString(place.column()),
                        problem.message(),
                        problem.hint().isEmpty() ? "" : " (" + problem.hint() + ")");
    }

    /** @param why in words for a person, without a full stop */
    public Refused(String why) {
        super(why);
    }
}

package org.afterword.base.problem;

import java.util.Optional;

/** Prose that cannot be made into HTML: the problem lies in its file, and in no template. */
public final class ProseFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    public ProseFailure(Problem problem, Throwable cause) {
        super(problem.message(), cause);
        this.problem = problem;
    }

    public Problem problem() {
        return problem;
    }

    /** The problem, where prose is what another failure comes from. */
    public static Optional<Problem> behind(Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof ProseFailure prose) {
                return Optional.of(prose.problem);
            }
        }
        return Optional.empty();
    }
}

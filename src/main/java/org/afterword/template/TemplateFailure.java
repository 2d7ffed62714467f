package org.afterword.template;

import org.afterword.base.problem.Problem;

/** A template that cannot be rendered; the problem says where and why. */
public final class TemplateFailure extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    TemplateFailure(Problem problem, Throwable cause) {
        super(problem.message(), cause);
        this.problem = problem;
    }

    public Problem problem() {
        return problem;
    }
}

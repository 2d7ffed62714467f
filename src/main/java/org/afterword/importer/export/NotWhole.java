package org.afterword.importer.export;

import java.io.IOException;
import java.util.List;
import org.afterword.base.problem.Problem;

/** A site cannot be given back, since something in it cannot be read: the export would lack it. */
public final class NotWhole extends IOException {
    private static final long serialVersionUID = 1;

    private final transient List<Problem> problems;

    NotWhole(List<Problem> problems) {
        super("the site has errors");
        this.problems = problems;
    }

    /** What is wrong, and where; sorted. */
    public List<Problem> problems() {
        return problems;
    }
}

package org.afterword.serve;

import java.util.List;
import java.util.Optional;
import org.afterword.base.problem.Problem;

/** Is told what the author should hear of, beside what the browser shows. It may be told by several threads. */
public interface Audience {

    /**
     * The site was read anew.
     *
     * @param problems all of the site as it is now
     * @param changes what readers would see of it; empty where an error keeps it from being shown
     */
    void refreshed(List<Problem> problems, Optional<Changes> changes);

    /** A page that somebody asked for cannot be made. */
    void failed(Problem problem);
}

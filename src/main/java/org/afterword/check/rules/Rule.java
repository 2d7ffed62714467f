package org.afterword.check.rules;

import java.util.function.Consumer;
import org.afterword.base.problem.Problem;
import org.afterword.check.subject.CheckedArticle;
import org.afterword.check.subject.CheckedSite;

/** One thing that is looked for in a site. Safe for use by several threads. */
public interface Rule {

    /** The code of all that it tells. */
    String code();

    /** Looks at one article, beside other threads that look at others. */
    default void look(CheckedArticle article, Consumer<Problem> problems) {}

    /** Looks at the whole site, when all articles were looked at. */
    default void look(CheckedSite site, Consumer<Problem> problems) {}
}

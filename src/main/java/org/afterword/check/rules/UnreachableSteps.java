package org.afterword.check.rules;

import java.util.function.Consumer;
import org.afterword.base.problem.Problem;
import org.afterword.check.subject.CheckedSite;

/** Each step of a procedure can be linked to, since comments speak of it: on its page there is one place with its name. */
final class UnreachableSteps implements Rule {

    @Override
    public String code() {
        return "step/unreachable";
    }

    @Override
    public void look(CheckedSite site, Consumer<Problem> problems) {
        for (var article : site.site().articles()) {
            if (article.steps().isEmpty()) {
                continue;
            }
            var page = site.page(article.path()).orElse("");
            for (int step = 1; step <= article.steps().size() && !page.isEmpty(); step++) {
                var id = " id=\"step-" + step + "\"";
                int at = page.indexOf(id);
                boolean twice = at >= 0 && page.indexOf(id, at + 1) >= 0;
                if (at < 0 || twice) {
                    problems.accept(Problem.warning(
                            code(),
                            site.field(article, "steps"),
                            at < 0
                                    ? "the page has no place called step-" + step
                                            + ", so that no comment can lead to it"
                                    : "the page has two places called step-" + step
                                            + ", and links lead to the first alone",
                            at < 0
                                    ? "print 'id=\"{{ step.id }}\"' in your template, as the built-in steps.html does"
                                    : "take the other one out of your HTML"));
                    break;
                }
            }
        }
    }
}

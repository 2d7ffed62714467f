package org.afterword.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.afterword.base.problem.Problem;
import org.afterword.base.work.Parallel;
import org.afterword.pages.PlannedSite;
import org.afterword.pages.output.Output;
import org.afterword.template.TemplateFailure;

/** Tries each template with the pages that most likely show all that it has: their mistakes come out only then. */
final class Rendering {
    /** Pages of one template, spread over the site. */
    private static final int TRIED = 5;

    private Rendering() {}

    static List<Problem> problems(PlannedSite planned) {
        var byTemplate = new HashMap<String, List<Output.Page>>();
        for (var output : planned.plan().list()) {
            if (output instanceof Output.Page page) {
                byTemplate
                        .computeIfAbsent(page.template(), name -> new ArrayList<>())
                        .add(page);
            }
        }
        var tried = new ArrayList<Output.Page>();
        for (var pages : byTemplate.values()) {
            int step = Math.max(1, pages.size() / TRIED);
            for (int i = 0; i < pages.size(); i += step) {
                tried.add(pages.get(i));
            }
        }
        var problems = new ArrayList<Problem>();
        Parallel.map(tried, page -> problem(planned, page)).forEach(problems::addAll);
        return problems;
    }

    private static List<Problem> problem(PlannedSite planned, Output.Page page) {
        try {
            planned.templates().render(page.template(), page.inputs().get().view());
            return List.of();
        } catch (TemplateFailure e) {
            return List.of(e.problem());
        }
    }
}

package org.afterword.build;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import org.afterword.base.problem.Problem;

/** Tells a slip in a template once, which shows in each of the templates that use it. */
final class SameSlip {
    private static final String USED = " (used by ";

    private SameSlip() {}

    /** The problems, sorted; one that several templates lead to names the first of these, and counts the others. */
    static List<Problem> once(Stream<Problem> problems) {
        var byPlace = new LinkedHashMap<String, List<Problem>>();
        for (var problem : Problem.inOrder(problems)) {
            byPlace.computeIfAbsent(problem.position() + " " + problem.code(), where -> new ArrayList<>())
                    .add(problem);
        }
        return byPlace.values().stream().flatMap(same -> told(same).stream()).toList();
    }

    private static List<Problem> told(List<Problem> same) {
        var first = same.get(0);
        int used = first.message().indexOf(USED);
        if (same.size() == 1 || used < 0 || first.position().line() == 0) {
            return same;
        }
        int others = same.size() - 1;
        var message = first.message().substring(0, first.message().length() - 1)
                + (others == 1 ? " and one other template)" : " and " + others + " other templates)");
        return List.of(new Problem(first.severity(), first.code(), first.position(), message, first.hint()));
    }
}

package org.afterword.base.problem;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;

/** The marks of a merge that was left half done, as Git writes them: each at the beginning of a line. */
public final class MergeMarks {
    private static final String CODE = "file/conflict";
    private static final int LENGTH = 7;

    private MergeMarks() {}

    /** Where the first one stands; -1 where there is none. */
    public static int in(String text) {
        for (var mark : new String[] {"<<<<<<< ", ">>>>>>> "}) {
            for (int at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1)) {
                if (at == 0 || text.charAt(at - 1) == '\n') {
                    return at;
                }
            }
        }
        return -1;
    }

    /** The problems without those of files in which there are such marks, but for the marks: what else is wrong comes of them. */
    public static List<Problem> first(Collection<Problem> problems) {
        var merged = new HashSet<String>();
        for (var problem : problems) {
            if (problem.code().equals(CODE)) {
                merged.add(problem.position().path());
            }
        }
        return problems.stream()
                .filter(problem -> problem.code().equals(CODE)
                        || !merged.contains(problem.position().path()))
                .toList();
    }

    /** What to tell of one. */
    public static Problem problem(SourceText source, int start) {
        return Problem.error(
                CODE,
                source.at(start, start + LENGTH),
                "a merge was left half done: the marks between the two versions are still there",
                "keep one version, and take out the lines that begin with <<<<<<<, ======= and >>>>>>>");
    }
}

package org.afterword.content.memory;

import java.util.List;
import java.util.Set;
import org.afterword.base.Moment;
import org.afterword.base.problem.Position;
import org.afterword.base.problem.Problem;
import org.afterword.base.state.Packer;
import org.afterword.base.state.Unpacker;

/** What is kept of what is wrong in an article, so that it is told of without being read again: warnings alone, and few. */
final class KeptProblems {
    private static final int MOST = 20;
    private static final int LONGEST_LINE = 2_000;
    private static final Set<String> OF_THE_DAY = Set.of("front-matter/order", "front-matter/year", "thread/future");

    private KeptProblems() {}

    /**
     * Whether time alone may change what is wrong: it takes back what is said of a date to come, and tells of comments from
     * the future once the article itself is none.
     */
    static boolean arePassing(ReadMemory.ReadArticle read, Moment now) {
        return read.problems().stream().anyMatch(problem -> OF_THE_DAY.contains(problem.code()))
                || read.article()
                        .flatMap(article -> article.tally().changed())
                        .filter(latest -> latest.compareTo(now) > 0)
                        .isPresent();
    }

    /** Whether the next process can be told of all of them. */
    static boolean can(List<Problem> problems) {
        return problems.size() <= MOST
                && problems.stream()
                        .noneMatch(problem -> problem.isError()
                                || problem.position().excerpt().length() > LONGEST_LINE);
    }

    static void pack(List<Problem> problems, Packer out) {
        out.list(problems, problem -> {
            var place = problem.position();
            out.text(problem.code());
            out.text(problem.message());
            out.text(problem.hint());
            out.text(place.path());
            out.number(place.line());
            out.number(place.column());
            out.number(place.length());
            out.text(place.excerpt());
        });
    }

    static List<Problem> unpack(Unpacker in) {
        return in.list(() -> {
            var code = in.text();
            var message = in.text();
            var hint = in.text();
            var place = new Position(in.text(), (int) in.number(), (int) in.number(), (int) in.number(), in.text());
            return Problem.warning(code, place, message, hint);
        });
    }
}

package org.afterword.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.afterword.base.problem.Problem;
import org.afterword.content.LeftOut;
import org.afterword.serve.Audience;
import org.afterword.serve.Changes;

/**
 * Says in the terminal what came of each save, in one line where all went well. A warning is told when it is new, and again
 * once what it stands for changed; an error as long as it keeps the site from being shown. Safe for use by several threads.
 */
final class PreviewReport implements Audience {
    private final Console console;
    private final Path site;
    private final Supplier<LeftOut> leftOut;
    private Map<Told, Integer> told = Map.of();
    private final Set<Problem> failed = new HashSet<>();
    private boolean shown;

    /** A problem by what a person reads of it. Its line is not in it, since each line that is written above moves that. */
    private record Told(String file, String code, String message, String excerpt) {
        static Told of(Problem problem) {
            var position = problem.position();
            return new Told(position.path(), problem.code(), problem.message(), position.excerpt());
        }
    }

    /**
     * @param site its folder, as the user named it
     * @param leftOut which articles the site that was read last does not show
     */
    PreviewReport(Console console, Path site, Supplier<LeftOut> leftOut) {
        this.console = console;
        this.site = site;
        this.leftOut = leftOut;
    }

    /** Tells of the site as it is when the preview begins. */
    synchronized void begin(List<Problem> problems) {
        tell(problems);
        if (!leftOut.get().isEmpty()) {
            console.err().println(LeftOutLine.of(leftOut.get()));
        }
        console.err().flush();
    }

    @Override
    public synchronized void refreshed(List<Problem> problems, Optional<Changes> changes) {
        failed.clear();
        long errors = tell(problems);
        if (errors == 0 && changes.isPresent()) {
            console.err().println(of(changes.get()) + warnings(problems.size()));
        }
        console.err().flush();
    }

    @Override
    public synchronized void failed(Problem problem) {
        if (failed.add(problem)) {
            new ProblemPrinter(console, ProblemPrinter.Format.text).print(List.of(problem));
            console.err().flush();
        }
    }

    /** Tells what is not known yet, and returns how many errors there are. */
    private long tell(List<Problem> problems) {
        var known = new HashMap<>(told);
        var now = new HashMap<Told, Integer>();
        var news = new ArrayList<Problem>();
        for (var problem : problems) {
            var key = Told.of(problem);
            now.merge(key, 1, Integer::sum);
            boolean isKnown = known.merge(key, -1, Integer::sum) >= 0;
            if (problem.isError() || !isKnown) {
                news.add(problem);
            }
        }
        told = now;
        new ProblemPrinter(console, ProblemPrinter.Format.text).printFirst(news, site);
        long errors = problems.stream().filter(Problem::isError).count();
        if (errors > 0) {
            console.err()
                    .println((shown ? "the last good pages are shown until " : "no page is shown until ")
                            + (errors == 1 ? "this error is" : "these " + errors + " errors are") + " mended");
        }
        shown |= errors == 0;
        return errors;
    }

    /** Such as {@code 3 pages changed}. Where no page did, what is left out may be why. */
    private String of(Changes changes) {
        if (changes.pages() > 0) {
            return changes.pages() + (changes.pages() == 1 ? " page changed" : " pages changed");
        } else if (changes.files() > 0) {
            return changes.files() + (changes.files() == 1 ? " file changed" : " files changed");
        }
        return "no page changed" + (leftOut.get().isEmpty() ? "" : "; " + LeftOutLine.of(leftOut.get()));
    }

    private static String warnings(int count) {
        return count == 0 ? "" : count == 1 ? " (1 warning)" : " (" + count + " warnings)";
    }
}

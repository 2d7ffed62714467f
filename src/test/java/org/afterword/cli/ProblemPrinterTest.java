package org.afterword.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.afterword.base.problem.Position;
import org.afterword.base.problem.Problem;
import org.junit.jupiter.api.Test;

/** Of many problems of one kind, a terminal shows some and a count, and everything else gets all. */
class ProblemPrinterTest {
    private final StringWriter said = new StringWriter();

    @Test
    void aTerminalShowsTheFirstOfMany() {
        var told = printed(true, "blog", problems(300, "link/dead"), problems(12, "link/picture"));
        assertEquals(
                8, told.stream().filter(line -> line.endsWith("[link/dead]")).count() - 1);
        assertEquals(
                12,
                told.stream().filter(line -> line.endsWith("[link/picture]")).count());
        assertEquals(
                List.of("and 292 more like it [link/dead]", "to see all: afterword check blog"),
                told.subList(told.size() - 2, told.size()));
    }

    @Test
    void theFolderThatOneIsInNeedsNoName() {
        var told = printed(true, ".", problems(13, "link/dead"));
        assertEquals("to see all: afterword check", told.get(told.size() - 1));
    }

    @Test
    void aLogHasAll() {
        var told = printed(false, ".", problems(300, "link/dead"));
        assertEquals(300, told.size());
        assertTrue(told.stream().allMatch(line -> line.endsWith("[link/dead]")));
    }

    @SafeVarargs
    private List<String> printed(boolean terminal, String site, List<Problem>... problems) {
        var all = new ArrayList<Problem>();
        List.of(problems).forEach(all::addAll);
        var out = new PrintWriter(said, true);
        new ProblemPrinter(new Console(out, out, false, terminal), ProblemPrinter.Format.text)
                .printFirst(all, Path.of(site));
        return said.toString().lines().toList();
    }

    private static List<Problem> problems(int count, String code) {
        var problems = new ArrayList<Problem>();
        for (int i = 0; i < count; i++) {
            problems.add(Problem.warning(code, Position.file("content/" + i + ".md"), "nothing is there", ""));
        }
        return problems;
    }
}

package org.afterword;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.afterword.cli.Program;
import org.afterword.support.Folder;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Each {@link Mistake} of the table is told of, with its place and its cure, and nothing else is. */
class MistakesTest {
    private static final int LEAST = 2055;

    private static final Pattern PROBLEM = Pattern.compile(": (error|warning): .*\\[[a-z-]+/[a-z-]+]$");

    @TempDir
    Path folder;

    @Test
    void nothingIsWrongWhereNoMistakeWasMade() throws IOException {
        var site = site("right");
        for (var command : List.of("build", "check")) {
            var run = Program.run(command, site.toString());
            assertEquals(0, run.exitCode(), run.said());
            assertFalse(run.said().contains("warning"), run.said());
        }
    }

    /** The least that the table holds; whoever takes a row out says here that there are fewer. */
    @Test
    void theTableHoldsWhatPeopleDoWrong() {
        int rows = Mistake.all().size();
        assertTrue(rows >= LEAST, rows + " mistakes");
    }

    @TestFactory
    Stream<DynamicTest> mistakes() {
        return Mistake.all().stream()
                .map(mistake -> DynamicTest.dynamicTest(
                        mistake.file().getFileName() + ": " + mistake.what(), mistake.uri(), () -> make(mistake)));
    }

    private void make(Mistake mistake) throws IOException {
        var site = site("wrong");
        mistake.make(site);
        var typed = mistake.run().stream().map(word -> word.replace("SITE", site.toString()));
        var said = Program.run(typed.toArray(String[]::new)).said().replace(site.toString(), "SITE");
        assertFalse(said.contains("\tat "), said);
        var told = said.lines()
                .filter(line -> mistake.place()
                        .filter(place -> !line.startsWith(place + ":"))
                        .isEmpty())
                .filter(line -> mistake.code()
                        .filter(code -> !line.endsWith("[" + code + "]"))
                        .isEmpty())
                .filter(line -> mistake.says().stream().allMatch(line::contains))
                .toList();
        assertEquals(1, told.size(), "told where, with what code and in what words:\n" + said);
        var others = said.lines()
                .filter(line -> !told.contains(line) && PROBLEM.matcher(line).find())
                .filter(line -> mistake.also().stream().noneMatch(line::startsWith))
                .toList();
        assertEquals(List.of(), others, "what else is told");
    }

    private Path site(String name) throws IOException {
        var site = folder.resolve(name);
        Folder.delete(site);
        Folder.copy(Mistake.RIGHT, site);
        return site;
    }
}

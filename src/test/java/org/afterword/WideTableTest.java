package org.afterword;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.afterword.cli.Program;
import org.afterword.support.Folder;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A table that would be too much is a mistake in its article, at its line, and told once. */
class WideTableTest {
    @TempDir
    Path site;

    @ParameterizedTest
    @ValueSource(strings = {"build", "check"})
    void itIsToldAtItsLine(String command) {
        Folder.write(site.resolve("content/site.yaml"), "title: A site\nurl: https://example.org\n");
        Folder.write(
                site.resolve("content/a.md"),
                "---\ntitle: A\n---\n" + "|a".repeat(1200) + "\n" + "|-".repeat(1200) + "\n" + "|a\n".repeat(1200));
        var run = Program.run(command, site.toString());
        assertEquals(1, run.exitCode(), run.said());
        var told = "content/a.md:5:1: error: with this table there are 1,441,200 cells, more than any browser shows";
        assertTrue(run.said().contains(told), run.said());
        assertEquals(1, run.said().split(": error: ", -1).length - 1, run.said());
    }
}

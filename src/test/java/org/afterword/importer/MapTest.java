package org.afterword.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.afterword.cli.Program;
import org.afterword.support.Folder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a person gets wrong in the list of addresses for an import. */
class MapTest {
    @TempDir
    Path site;

    @Test
    void aLineThatStandsForNothingIsTold() throws IOException {
        var right = Files.readString(Path.of("src/test/cases/import-disqus/in/moved.txt"));
        var run = imported(right + "https://old.example/nowhere /somewhere/\n");
        assertTrue(
                run.said().contains("--map: no comments belong to 'https://old.example/nowhere', which it names"),
                run.said());
        assertEquals(1, run.said().split("which it names", -1).length - 1, run.said());
    }

    @Test
    void anAddressThatIsNamedTwiceIsRefused() throws IOException {
        var run = imported("/one /a/\n/two /b/\n/one /b/\n");
        assertEquals(2, run.exitCode(), run.said());
        assertTrue(run.said().contains("line 3 of"), run.said());
        assertTrue(run.said().contains("says /one a second time: keep one of the two"), run.said());
        assertFalse(Files.exists(site.resolve("content/.imported")), run.said());
    }

    private Program imported(String map) throws IOException {
        Folder.copy(Path.of("src/test/cases/import-disqus/in"), site);
        Folder.write(site.resolve("moved.txt"), map);
        return Program.run(
                "import",
                site.resolve("disqus.xml").toString(),
                "--into",
                site.toString(),
                "--map",
                site.resolve("moved.txt").toString());
    }
}

package org.afterword;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.afterword.cli.Program;
import org.afterword.support.Folder;
import org.afterword.support.MemoryFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** On blogs like real ones, in which nothing is wrong, neither a build nor a check says that something is. */
class FalseAlarmsTest {

    @TempDir(factory = MemoryFolder.class)
    Path site;

    @Test
    void nothingIsToldOfALargeBlog() throws IOException {
        LifelikeSite.write(site);
        nothingIsTold();
    }

    /** Recipes, poems, mathematics, shell scripts, ten languages, lists of links, logs, a post from another system and more. */
    @Test
    void nothingIsToldOfArticlesOfManyKinds() throws IOException {
        Folder.copy(Path.of("src/test/resources/lifelike-few"), site);
        nothingIsTold();
    }

    private void nothingIsTold() {
        for (var command : List.of("build", "check")) {
            var run = Program.run(command, site.toString());
            assertEquals("", run.err());
            assertEquals(0, run.exitCode(), run.said());
        }
    }
}

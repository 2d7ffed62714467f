package org.afterword;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import org.afterword.cli.Program;
import org.afterword.support.MemoryFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** On a large blog like real ones, in which nothing is wrong, neither a build nor a check says that something is. */
class FalseAlarmsTest {

    @TempDir(factory = MemoryFolder.class)
    Path site;

    @Test
    void nothingIsToldWhereNothingIsWrong() throws IOException {
        LifelikeSite.write(site);
        var build = Program.run("build", site.toString());
        assertEquals("", build.err());
        assertEquals(0, build.exitCode(), build.said());
        var check = Program.run("check", site.toString());
        assertEquals("", check.err());
        assertEquals(0, check.exitCode(), check.said());
    }
}

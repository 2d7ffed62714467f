package org.afterword;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Random;
import java.util.SortedMap;
import org.afterword.cli.Program;
import org.afterword.support.Folder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A site is a function of its content: neither the number of threads nor the day nor the machine's mood is in it. */
class ByteIdentityTest {
    @TempDir
    Path folder;

    @Test
    void anyNumberOfThreadsWritesTheSameBytes() throws IOException {
        var site = new RandomSite(folder.resolve("site"), new Random(11));
        site.create();
        for (int i = 0; i < 60; i++) {
            site.edit();
        }
        var one = build(site.folder, "1", "one");
        assertEquals(one, build(site.folder, "1", "again"));
        assertEquals(one, build(site.folder, "2", "two"));
        assertEquals(one, build(site.folder, "7", "seven"));
    }

    @Test
    void theSampleSiteIsTheSameForAnyNumberOfThreads() throws IOException {
        Folder.copy(Path.of("content"), folder.resolve("site/content"));
        Folder.copy(Path.of("templates"), folder.resolve("site/templates"));
        assertEquals(build(folder.resolve("site"), "1", "one"), build(folder.resolve("site"), "7", "seven"));
    }

    private SortedMap<String, String> build(Path site, String threads, String name) {
        var output = folder.resolve(name);
        var run = Program.run("build", site.toString(), "--threads", threads, "--output", output.toString());
        assertEquals(0, run.exitCode(), run.said());
        return Folder.bytes(output);
    }
}

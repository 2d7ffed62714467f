package org.afterword.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.afterword.support.Folder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A site that wants another version is left alone by every command, and its author is told why. */
class OtherVersionTest {
    @TempDir
    Path site;

    @BeforeEach
    void aSiteOfTomorrow() {
        Folder.write(site.resolve("content/site.yaml"), "title: A\nurl: https://example.org\nafterword: '>=99'\n");
        Folder.write(site.resolve("content/one.md"), "---\ntitle: One\ndraft: true\n---\nText.\n");
        Folder.write(site.resolve("export.json"), "{}\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "build SITE",
                "check SITE",
                "list SITE",
                "new A walk --in SITE",
                "publish one --in SITE",
                "theme --in SITE",
                "inbox SITE",
                "approve --all --in SITE",
                "reject --all --in SITE",
                "forget Ann --in SITE",
                "export SITE",
                "import SITE/export.json --into SITE",
                "receive SITE/export.json --into SITE",
                "receive --sources --into SITE",
            })
    void everyCommandTells(String line) {
        var before = Folder.bytes(site.resolve("content"));
        var run = Program.run(line.replace("SITE", site.toString()).split(" "));
        assertTrue(
                run.err().contains("site.yaml:3:12: error: the site wants Afterword >=99, and this is "), run.said());
        assertEquals(1, run.exitCode(), run.said());
        assertEquals(before, Folder.bytes(site.resolve("content")));
    }

    @Test
    void whatRunsIsToldWithWhereItLies() {
        var said = Program.run("--version").out().lines().toList();
        assertEquals("afterword 0", said.get(0).replaceFirst("0\\.\\d.*", "0"));
        assertEquals("Java " + Runtime.version(), said.get(1));
        assertEquals("runtime: " + System.getProperty("java.home"), said.get(3));
    }
}

package org.afterword.pages;

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

class BioTest {
    @TempDir
    Path site;

    @Test
    void whatTheSiteSaysOfAnAuthorStandsBelowTheAuthorsArticlesAndNoOthers() throws IOException {
        Folder.write(
                site.resolve("content/site.yaml"),
                "title: A blog\nurl: https://blog.example\nauthors:\n  ann: {name: Ann, bio: Walks *far*.}\n");
        Folder.write(site.resolve("content/a.md"), "---\ntitle: A\nauthor: ann\n---\nWords.\n");
        Folder.write(site.resolve("content/b.md"), "---\ntitle: B\nauthor: Ben Stranger\n---\nWords.\n");
        var run = Program.run("build", site.toString());
        assertEquals(0, run.exitCode(), run.said());
        assertTrue(page("a").contains("<p>Walks <em>far</em>.</p>"), page("a"));
        assertFalse(page("b").contains("class=\"bio"), page("b"));
    }

    @Test
    void aDeadLinkInItIsTold() throws IOException {
        Folder.write(
                site.resolve("content/site.yaml"),
                "title: A blog\nurl: https://blog.example\nauthors:\n  ann:\n    name: Ann\n    bio: \"[Me](/me/)\"\n");
        var said = Program.run("build", site.toString()).said();
        assertTrue(said.contains("content/site.yaml:6:"), said);
        assertTrue(said.contains("leads nowhere"), said);
    }

    private String page(String name) throws IOException {
        return Files.readString(site.resolve("_site/" + name + "/index.html"));
    }
}

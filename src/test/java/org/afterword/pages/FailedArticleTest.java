package org.afterword.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import org.afterword.cli.Program;
import org.afterword.support.Folder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An article that cannot be made into a page is told under its own name, whichever template shows it. */
class FailedArticleTest {
    @TempDir
    Path site;

    @Test
    void whatGrowsWithoutMeasureIsToldAtItsArticle() throws IOException {
        Folder.write(site.resolve("content/site.yaml"), "title: A blog\nurl: https://blog.example\n");
        Folder.write(site.resolve("content/good.md"), "---\ntitle: Good\n---\nWords.\n");
        Folder.write(
                site.resolve("content/grown.md"),
                "---\ntitle: Grown\ndate: 2020-01-01\n---\n[a]: https://e.example/" + "x".repeat(20_000) + "\n\n"
                        + "[a]\n".repeat(3_000));
        var run = Program.run("build", site.toString());
        assertEquals(1, run.exitCode(), run.said());
        assertTrue(
                run.said()
                        .contains("content/grown.md: error: this article's text cannot be made into a page: it would"
                                + " become far too long"),
                run.said());
        assertTrue(
                run.said().contains("(look at this line of it, up to which it can: '[a]') [markdown/failed]"),
                run.said());
        assertFalse(run.said().contains("templates/"), run.said());
        assertEquals(1, run.said().split("markdown/failed", -1).length - 1, run.said());
    }
}

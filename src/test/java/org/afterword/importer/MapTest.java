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
                run.said().contains(":2: no comments belong to 'https://old.example/nowhere', which it names"),
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

    /** A list that was written on another system, whose accents are signs of their own. */
    @Test
    void anIdentifierIsFoundInAnySpelling() throws IOException {
        Folder.copy(Path.of("src/test/cases/import-disqus/in"), site);
        Folder.write(site.resolve("content/here.md"), "---\ntitle: Here\n---\nText.\n");
        Folder.write(site.resolve("old.xml"), """
                <?xml version="1.0" encoding="utf-8"?>
                <disqus xmlns="http://disqus.com" xmlns:dsq="http://disqus.com/disqus-internals">
                <thread dsq:id="1"><id>re\u0301sume\u0301</id><link>https://old.example/?r\u00e9=1</link><title>R</title></thread>
                <post dsq:id="2"><id /><message>Words</message><createdAt>2012-06-11T09:00:00Z</createdAt>
                <author><name>Ann</name></author><thread dsq:id="1" /></post>
                </disqus>
                """);
        for (var line : new String[] {"r\u00e9sum\u00e9", "https://old.example/?re\u0301=1"}) {
            Folder.write(site.resolve("moved.txt"), line + " /here/\n");
            var run = Program.run(
                    "import",
                    site.resolve("old.xml").toString(),
                    "--into",
                    site.toString(),
                    "--dry-run",
                    "--map",
                    site.resolve("moved.txt").toString());
            assertTrue(run.said().contains("comments: 1 read = 1 written"), run.said());
        }
    }

    /** What the list corrects is no guess any more, and links lead there. */
    @Test
    void itCorrectsAnAddressThatIsGuessed() throws IOException {
        var folder = site.resolve("old");
        Folder.write(folder.resolve("_config.yml"), "title: J\npermalink: /:nosuch/:title/\n");
        Folder.write(
                folder.resolve("_posts/2012-06-11-a.md"), "---\ntitle: A\n---\n[B]({% post_url 2012-06-12-b %})\n");
        Folder.write(folder.resolve("_posts/2012-06-12-b.md"), "---\ntitle: B\n---\nWords.\n");
        Folder.write(site.resolve("moved.txt"), "/nosuch/b/ /right/b/\n");
        var into = site.resolve("new");
        var run = Program.run(
                "import",
                folder.toString(),
                "--into",
                into.toString(),
                "--new",
                "--map",
                site.resolve("moved.txt").toString());
        assertEquals(0, run.exitCode(), run.said());
        assertTrue(run.said().contains("/nosuch/a/ is a guess"), run.said());
        assertFalse(run.said().contains("/nosuch/b/"), run.said());
        assertTrue(Files.exists(into.resolve("content/right/b.md")), run.said());
        assertTrue(Files.readString(into.resolve("content/nosuch/a.md")).contains("/right/b/"));
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

package org.afterword;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.afterword.cli.Program;
import org.afterword.support.Folder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** An export holds all of a site, or there is none and the reason is told. */
class WholeExportTest {
    @TempDir
    Path folder;

    private Path site() throws IOException {
        var site = folder.resolve("site");
        Folder.write(site.resolve("content/site.yaml"), "title: A blog\nurl: https://blog.example\n");
        Folder.write(site.resolve("content/hello.md"), "---\ntitle: Hello\ndate: 2020-01-01\n---\nWords.\n");
        return site;
    }

    private Program refused(Path site, String format) throws IOException {
        var file = folder.resolve("site." + format);
        var run = Program.run("export", site.toString(), "--as", format, "-o", file.toString());
        assertEquals(1, run.exitCode(), run.said());
        assertTrue(run.said().contains("afterword: not exported: 1 error; "), run.said());
        try (var files = Files.list(folder)) {
            assertEquals(1, files.count(), "nothing but the site");
        }
        return run;
    }

    @ParameterizedTest
    @ValueSource(strings = {"wxr", "json", "atom"})
    void aThreadThatCannotBeReadIsToldAndNothingIsWritten(String format) throws IOException {
        var site = site();
        Folder.write(
                site.resolve("content/hello.comments.yaml"),
                "- author: Ann\n  body: \"Hi\n- author: Ben\n  body: Ho\n");
        assertTrue(refused(site, format).said().contains("content/hello.comments.yaml:2:"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"hello.comments.yaml", "inbox/form.yaml", "gone.comments.yaml"})
    void noCommentIsLeftOutInSilence(String file) throws IOException {
        var site = site();
        var words = "- author: Ann\n  body: Hi\n";
        Folder.write(site.resolve("content/" + file), file.startsWith("gone") ? words : words + "- Ho\n");
        assertTrue(refused(site, "wxr").said().contains("content/" + file), file);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "wxr|<enclosure url=\"https://blog.example/a%20b.mp3\" length=\"3\" type=\"audio/mpeg\"/>",
                "wxr|<![CDATA[https://blog.example/a%20b.mp3",
                "wxr|<enclosure url=\"https://cdn.example/c.mp4?a=1&amp;b=2\" length=\"9\" type=\"video/mp4\"/>",
                "atom|rel=\"enclosure\" href=\"https://blog.example/a%20b.mp3\" type=\"audio/mpeg\" length=\"3\"/>",
                "atom|rel=\"enclosure\" href=\"https://cdn.example/c.mp4?a=1&amp;b=2\" type=\"video/mp4\" length=\"9\"/>",
            })
    void soundAndFilmGoWithTheirArticles(String format, String written) throws IOException {
        var site = site();
        Folder.write(site.resolve("content/a b.mp3"), "abc");
        Folder.write(site.resolve("content/a.md"), "---\ntitle: A\nenclosure: a b.mp3\n---\nWords.\n");
        Folder.write(
                site.resolve("content/c.md"),
                "---\ntitle: C\nenclosure: {file: 'https://cdn.example/c.mp4?a=1&b=2', length: 9}\n---\nWords.\n");
        var run = Program.run("export", site.toString(), "--as", format);
        assertTrue(run.out().contains(written), run.said());
    }

    @Test
    void twoArticlesAtOneAddressAreBothInIt() throws IOException {
        var site = site();
        Folder.write(site.resolve("content/hello/index.md"), "---\ntitle: Hello again\n---\nOther words.\n");
        var run = Program.run("export", site.toString(), "--as", "json");
        assertEquals(0, run.exitCode(), run.said());
        assertTrue(run.out().contains("Other words."), run.out());
        assertTrue(run.out().contains("\\nWords."), run.out());
    }

    /** It holds drafts and what waits, and all that lies in the content folder is published. */
    @Test
    void noExportIsWrittenWhereTheNextBuildPublishesIt() throws IOException {
        var site = site();
        var within = site.resolve("content/backup.xml");
        var run = Program.run("export", site.toString(), "-o", within.toString());
        assertEquals(2, run.exitCode(), run.said());
        assertTrue(run.said().contains("lies in the content folder"), run.said());
        assertTrue(Files.notExists(within), run.said());
    }

    /** A heading's id comes first, and of two comments with one id the second has another. */
    @Test
    void aCommentsLinkLeadsWhereThePageShowsIt() throws IOException {
        var site = site();
        Folder.write(site.resolve("content/hello.md"), "---\ntitle: Hello\ndate: 2020-01-01\n---\n## C1\n\nWords.\n");
        Folder.write(site.resolve("content/hello.comments.yaml"), """
                - {id: c1, author: Ann, body: One}
                - {id: a, author: Ben, reply_to: c1, body: Two}
                - {id: a, author: Cy, body: Three}
                """);
        var run = Program.run("export", site.toString(), "--as", "atom");
        assertEquals(0, run.exitCode(), run.said());
        for (var fragment : new String[] {"comment-c1", "a", "a-2"}) {
            assertTrue(run.out().contains("<id>https://blog.example/hello/#" + fragment + "</id>"), run.out());
            assertTrue(run.out().contains("\"text/html\" href=\"https://blog.example/hello/#" + fragment), run.out());
        }
        assertTrue(run.out().contains("<thr:in-reply-to ref=\"https://blog.example/hello/#comment-c1\""), run.out());
    }

    @Test
    void whatHasNoArticleIsCounted() throws IOException {
        var site = site();
        Folder.write(site.resolve("content/inbox/unplaced/old.comments.yaml"), "- author: Ann\n  body: Hi\n");
        var run = Program.run("export", site.toString());
        assertEquals(0, run.exitCode(), run.said());
        assertTrue(
                run.said().contains("afterword: 1 more in content/inbox/unplaced, not exported without an article"),
                run.said());
    }

    /** RFC 4287 §4.2.15: a feed changes when something in it does. */
    @Test
    void aFeedWasChangedWhenItsLatestAnswerWas() throws IOException {
        var site = site();
        Folder.write(site.resolve("content/hello.md"), "---\ntitle: Hello\ndate: 2020-01-01\n---\nWords.\n");
        Folder.write(
                site.resolve("content/hello.comments.yaml"),
                "- {id: c1, author: Ann, date: 2020-01-02, edited: 2020-03-04, body: One}\n");
        var run = Program.run("export", site.toString(), "--as", "atom");
        var head = run.out().substring(0, run.out().indexOf("<entry>"));
        assertTrue(head.contains("<updated>2020-03-04T00:00:00Z</updated>"), head);
    }

    /** Importers abort where there is no date, or one that is none: Pelican's at the one, others at the other. */
    @Test
    void anArticleWithoutADateHasOneForImporters() throws IOException {
        var site = site();
        Folder.write(site.resolve("content/a.md"), "---\ntitle: A\n---\nWords.\n");
        var file = folder.resolve("site.xml");
        var export = Program.run("export", site.toString(), "-o", file.toString());
        assertEquals(0, export.exitCode(), export.said());
        var written = Files.readString(file);
        assertTrue(written.contains("<pubDate>Thu, 01 Jan 1970 00:00:00 +0000</pubDate>"), written);
        assertTrue(written.contains("<wp:post_date>1970-01-01 00:00:00</wp:post_date>"), written);

        var copy = folder.resolve("copy");
        var imported = Program.run("import", file.toString(), "--into", copy.toString(), "--new");
        assertEquals(0, imported.exitCode(), imported.said());
        assertEquals("---\ntitle: A\n---\nWords.\n", Files.readString(copy.resolve("content/a.md")));
    }
}

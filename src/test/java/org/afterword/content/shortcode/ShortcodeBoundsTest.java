package org.afterword.content.shortcode;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.afterword.cli.Program;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an article calls is bounded, and its cost grows with its length alone. */
class ShortcodeBoundsTest {
    private static final int MANY = 4_000;

    @TempDir
    Path site;

    @BeforeEach
    void begin() throws IOException {
        write("content/site.yaml", "title: Site\nurl: https://example.org\n");
        write("templates/shortcodes/badge.html", "<b>{{ params.text }}</b>");
        write("templates/shortcodes/note.html", "<aside>{{ body }}</aside>");
        write("templates/shortcodes/large.html", "<p>" + "large ".repeat(400_000) + "</p>");
    }

    @Test
    void anArticleDoesNotBecomeMoreThanABrowserShows() throws IOException {
        var run = build("{{< large >}}\n\n".repeat(8));
        assertEquals(1, run.exitCode(), run.said());
        assertTrue(
                run.said().contains("content/a.md:18:1: error: with this, the article's shortcodes make more"),
                run.said());
    }

    @Test
    void manyCallsInALineAreSoonReplaced() throws IOException {
        var page = soon("{{< badge text=\"a\" >}} ".repeat(MANY));
        assertEquals(MANY, page.split("<b>a</b>", -1).length - 1);
    }

    @Test
    void callsWithinEachOtherAreSoonReplaced() throws IOException {
        var page = soon("{{< note >}}\n".repeat(MANY) + "Deep.\n" + "{{< /note >}}\n".repeat(MANY));
        assertEquals(MANY, page.split("</aside>", -1).length - 1);
    }

    @Test
    void aCallBehindVeryManyMarksIsSoonReplaced() throws IOException {
        assertTrue(soon("- ".repeat(20 * MANY) + "{{< badge text=\"a\" >}}\n").contains("<b>a</b>"));
    }

    @Test
    void callsThatNeverEndAreSoonTold() throws IOException {
        write("content/a.md", "---\ntitle: A\n---\n" + "{{< note a=\"\n".repeat(MANY));
        var run = assertTimeout(Duration.ofSeconds(10), () -> Program.run("build", site.toString()));
        assertEquals(1, run.exitCode());
    }

    private String soon(String markdown) throws IOException {
        var run = assertTimeout(Duration.ofSeconds(10), () -> build(markdown));
        assertEquals(0, run.exitCode(), run.said());
        return Files.readString(site.resolve("public/a/index.html"));
    }

    private Program build(String markdown) throws IOException {
        write("content/a.md", "---\ntitle: A\n---\nWords.\n\n" + markdown);
        return Program.run("build", site.toString());
    }

    private void write(String path, String text) throws IOException {
        var file = site.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}

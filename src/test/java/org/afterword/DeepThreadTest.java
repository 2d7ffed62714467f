package org.afterword;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.afterword.cli.Program;
import org.afterword.support.Folder;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Ten thousand comments, each an answer to the one before: all are read, placed and shown, and nothing overflows. */
class DeepThreadTest {
    private static final int DEPTH = 10_000;

    @TempDir
    Path folder;

    @Test
    void aChainOfReplyTo() throws IOException {
        check(IntStream.range(0, DEPTH)
                .mapToObj(i -> "- {id: c%d, body: \"%d\"%s}\n".formatted(i, i, i == 0 ? "" : ", reply_to: c" + (i - 1)))
                .collect(Collectors.joining()));
    }

    @Test
    void aChainAgainstTheOrderOfTheFile() throws IOException {
        check(IntStream.range(0, DEPTH)
                .map(i -> DEPTH - 1 - i)
                .mapToObj(i -> "- {id: c%d, body: \"%d\"%s}\n".formatted(i, i, i == 0 ? "" : ", reply_to: c" + (i - 1)))
                .collect(Collectors.joining()));
    }

    @Test
    void repliesNestedInOneLine() throws IOException {
        var thread = new StringBuilder();
        for (int i = 0; i < DEPTH; i++) {
            thread.append("[{id: c").append(i).append(", body: \"").append(i).append("\", replies: ");
        }
        check(thread.append("[]").append("}]".repeat(DEPTH)).append('\n').toString());
    }

    @Test
    void bracketsThatAreNeverClosed() {
        site("[".repeat(DEPTH));
        var run = Program.run("build", folder.toString());
        assertEquals(1, run.exitCode());
        assertTrue(run.err().startsWith("content/a.comments.yaml:1:"), run.said());
    }

    private void check(String thread) throws IOException {
        site(thread);
        var run = Program.run("build", folder.toString());
        assertEquals(0, run.exitCode(), run.said());
        assertTrue(run.out().contains("10000 read = 10000 shown + 0 removed + 0 held + 0 refused"), run.said());
        var page = Jsoup.parse(Files.readString(folder.resolve("public/a/index.html")));
        assertEquals(
                IntStream.range(0, DEPTH).mapToObj(i -> "c" + i).toList(),
                page.select(".comment").eachAttr("id"));
        assertEquals(
                IntStream.range(0, DEPTH).mapToObj(String::valueOf).toList(),
                page.select(".comment > .e-content").eachText());
        assertEquals("#c9998", page.selectFirst("#c9999 > .by a.u-in-reply-to").attr("href"));
    }

    private void site(String thread) {
        Folder.write(folder.resolve("content/site.yaml"), "title: A site\nurl: https://example.org\n");
        Folder.write(folder.resolve("content/a.md"), "---\ntitle: A\n---\n");
        Folder.write(folder.resolve("content/a.comments.yaml"), thread);
    }
}

package org.afterword;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.afterword.cli.Program;
import org.afterword.support.Folder;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Threads that are deeper or longer than any on paper: all comments are read, placed and shown, and nothing overflows. */
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

    /** From a thousand comments on, several threads make them into HTML before their page is rendered. */
    @Test
    void comesOutAsAShortOne() throws IOException {
        var bodies = List.of(
                "Plain words & <signs>",
                "*Some* **Markdown**, `code`, a [link](https://example.org/) and https://example.org/",
                "<b>bold</b><script>alert(1)</script>",
                "<a href=\"javascript:alert(1)\" onclick=\"x()\">here</a>",
                "- a list\n- > with a quotation");
        site(thread(bodies, 1003));
        Folder.write(folder.resolve("content/b.md"), "---\ntitle: B\n---\n");
        Folder.write(folder.resolve("content/b.comments.yaml"), thread(bodies, bodies.size()));
        var run = Program.run("build", folder.toString(), "--threads", "2");
        assertEquals(0, run.exitCode(), run.said());
        var expected = shown("b");
        assertEquals(bodies.size(), expected.size());
        assertEquals(
                IntStream.range(0, 1003)
                        .mapToObj(i -> expected.get(i % bodies.size()))
                        .toList(),
                shown("a"));
    }

    private static String thread(List<String> bodies, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> "- {id: c%d, body: \"%s\"}\n"
                        .formatted(
                                i,
                                bodies.get(i % bodies.size())
                                        .replace("\"", "\\\"")
                                        .replace("\n", "\\n")))
                .collect(Collectors.joining());
    }

    private List<String> shown(String article) throws IOException {
        var page = Jsoup.parse(Files.readString(folder.resolve("public/" + article + "/index.html")));
        return page.select(".comment > .e-content").stream().map(Element::html).toList();
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
        assertEquals(
                "https://example.org/a/#c9998",
                page.selectFirst("#c9999 > .by .u-in-reply-to").attr("value"));
        assertEquals(
                1, page.select("#c9999 > .by > a[href=#c9998]").size(), "a reader is led to what the last one answers");
    }

    private void site(String thread) {
        Folder.write(folder.resolve("content/site.yaml"), "title: A site\nurl: https://example.org\n");
        Folder.write(folder.resolve("content/a.md"), "---\ntitle: A\n---\n");
        Folder.write(folder.resolve("content/a.comments.yaml"), thread);
    }
}

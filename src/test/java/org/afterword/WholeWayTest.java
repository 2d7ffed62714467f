package org.afterword;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.afterword.cli.Program;
import org.afterword.support.Browser;
import org.afterword.support.Folder;
import org.afterword.support.Launched;
import org.afterword.support.Served;
import org.afterword.support.StaticServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;

/** The whole way of an answer, by keyboard and without a script: page, receiver, inbox, decision, page. */
@Timeout(240)
class WholeWayTest {
    private static final int FAR = 80;
    private static final Pattern ADDRESS = Pattern.compile("taking answers at (\\S+)");
    private static final String THREAD = """
            # The first week
            - id: c1
              author: Marty
              date: 2024-05-02
              body: "How is your ankle?"   # quoted on purpose
            """;

    @TempDir
    private Path folder;

    @Test
    void anAnswerComesFromThePageToThePage() throws Exception {
        var blog = folder.resolve("blog");
        var shown = blog.resolve("public");
        try (var host = new StaticServer(shown);
                var browser = Browser.open()) {
            write(blog, host.address());
            assertEquals(0, Program.run("build", blog.toString()).exitCode());
            try (var receiver = Launched.start("receive", "--listen", "0", "--into", blog.toString())) {
                Served.until(
                        "the receiver listens",
                        () -> ADDRESS.matcher(receiver.said()).find());
                var address = ADDRESS.matcher(receiver.said());
                address.find();
                host.handOn(URI.create(address.group(1)).resolve("/answer"));
                browser.scripts(false).visit(host.address("/hello/"));
                answer(browser);
                browser.awaitText("h1", "Thank you");
                assertFalse(receiver.said().contains("Ann"), receiver.said());
            }
            var waiting = Folder.list(blog.resolve("content/inbox")).stream()
                    .filter(path -> !path.startsWith("."))
                    .toList();
            assertEquals(1, waiting.size(), waiting.toString());
            try (var preview = Served.start(blog)) {
                browser.visit(preview.address("/inbox/"));
                browser.go("In its place: the comment of Ann");
                browser.awaitWords("#c1 .comment", "It is down now.");
                browser.go("Approve: the comment of Ann");
                browser.awaitText("[role=status]", "Approved: the comment of Ann is in the thread now.");
            }
            assertEquals(0, Program.run("build", blog.toString()).exitCode());
            browser.visit(host.address("/hello/"));
            assertTrue(browser.find("#c1 .comment .e-content").getText().contains("It is down now."));
            var thread = Files.readString(blog.resolve("content/hello.comments.yaml"));
            assertTrue(thread.startsWith(THREAD), thread);
        }
    }

    private static void write(Path blog, URI host) {
        Folder.write(
                blog.resolve("content/site.yaml"), """
                title: A blog
                url: %s
                comments:
                  ways:
                    form: {action: /answer, service: plain}
                """.formatted(host.toString().replaceFirst("/$", "")));
        Folder.write(blog.resolve("content/hello.md"), "---\ntitle: Hello\ndate: 2024-05-01\n---\nWords.\n");
        Folder.write(blog.resolve("content/hello.comments.yaml"), THREAD);
    }

    /** The choice of whom to answer comes with the tab key, the one above it with an arrow. */
    private static void answer(Browser browser) {
        for (int i = 0; i < FAR && !"to".equals(browser.focused().getDomAttribute("name")); i++) {
            browser.press(Keys.TAB);
        }
        browser.press(Keys.ARROW_UP);
        assertEquals("c1", browser.focused().getDomAttribute("value"));
        browser.press(Keys.ENTER);
        browser.press("It is *down* now.", Keys.TAB, "Ann", Keys.TAB, Keys.TAB, Keys.ENTER);
    }
}

package org.afterword.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.afterword.support.Folder;
import org.afterword.support.MemoryFolder;
import org.afterword.support.Served;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The preview as a program of its own, under what browsers, editors and tools do to it. */
@Timeout(180)
class ServeTest {
    private static final int MANY = 10_000;
    private static final int CROWD = 100;
    private static final int SAVES = 30;

    /** Every reading of the site but the first tells how much of it changed. */
    private static final String READ = " changed (1 warning)";

    private static final String WARNING = "[thread/orphan]";

    @TempDir(factory = MemoryFolder.class)
    Path folder;

    private Path site;
    private Served served;

    @BeforeEach
    void start() throws Exception {
        site = folder.resolve("site");
        write("content/site.yaml", "title: A site\n");
        write("content/one.md", "---\ntitle: One\n---\nThe first.\n");
        write("content/one.comments.yaml", "- {id: c1, reply_to: nobody, body: Hello.}\n");
        served = Served.start(site);
    }

    @AfterEach
    void stop() throws Exception {
        var said = served.said();
        served.close();
        assertFalse(said.contains("Exception") || said.contains("\tat "), said);
    }

    @Test
    void answersAHundredAtOnceWhileOneReadsSlowlyAndOneHangsUp() throws Exception {
        write("content/large.md", "---\ntitle: Large\n---\n" + "Many words. ".repeat(500_000) + "\n");
        served.awaitText("/large/", "Many words.");
        try (var slow = ask("/large/");
                var hasty = ask("/large/")) {
            assertEquals('H', slow.getInputStream().read());
            assertEquals('H', hasty.getInputStream().read());
            hasty.setSoLinger(true, 0);
            hasty.close();
            var threads = Executors.newFixedThreadPool(CROWD);
            try {
                Callable<HttpResponse<String>> request = () -> served.get("/one/");
                for (var answer : threads.invokeAll(Collections.nCopies(CROWD, request))) {
                    assertEquals(200, answer.get().statusCode());
                    assertTrue(answer.get().body().contains("The first."));
                }
            } finally {
                threads.shutdownNow();
            }
            write("content/one.md", "---\ntitle: One\n---\nChanged.\n");
            served.awaitText("/one/", "Changed.");
            int read = 1;
            for (int some = slow.getInputStream().read(new byte[65536]); some > 0; ) {
                read += some;
                some = slow.getInputStream().read(new byte[65536]);
            }
            assertTrue(read > 500_000 * "Many words. ".length(), "the slow one had it all in the end: " + read);
        }
    }

    @Test
    void tellsAHundredWindowsThoughSomeHangUpAndSomeNeverRead() throws Exception {
        var windows = new ArrayList<Window>();
        var shown = served.get("/one/").body().replaceAll("(?s).*data-shown=\"([^\"]*)\".*", "$1");
        try (var deaf = ask("/.afterword/events?" + shown + "/one/")) {
            assertEquals('H', deaf.getInputStream().read());
            for (int i = 0; i < CROWD; i++) {
                windows.add(new Window(served.port(), "/one/", shown));
            }
            for (int i = 0; i < CROWD; i += 10) {
                windows.get(i).close();
            }
            write("content/one.md", "---\ntitle: One\n---\nFor all.\n");
            for (int i = 0; i < CROWD; i++) {
                if (i % 10 != 0) {
                    assertEquals("reload", windows.get(i).next());
                }
            }
        } finally {
            for (var window : windows) {
                window.close();
            }
        }
    }

    @Test
    void goesOnWhenTheContentIsMovedOrDeletedAndPutBack() throws Exception {
        var content = site.resolve("content");
        var away = folder.resolve("away");
        Served.until("it has looked at all", () -> served.said().contains(WARNING));
        Files.move(content, away);
        Served.until("it misses the folder", () -> served.said().contains("this cannot be read"));
        served.awaitText("/one/", "The first.");
        Files.move(away, content);
        write("content/one.md", "---\ntitle: One\n---\nMoved back.\n");
        served.awaitText("/one/", "Moved back.");

        Folder.copy(content, away);
        Folder.delete(content);
        served.awaitText("/one/", "Moved back.");
        Folder.copy(away, content);
        write("content/one.md", "---\ntitle: One\n---\nPut back.\n");
        served.awaitText("/one/", "Put back.");
        write("content/one.md", "---\ntitle: One\n---\nAnd on.\n");
        served.awaitText("/one/", "And on.");
    }

    @Test
    void seesTemplatesThatComeAndGo() throws Exception {
        write("templates/byline.html", "<p>Own byline</p>\n");
        served.awaitText("/one/", "Own byline");
        Files.move(site.resolve("templates"), folder.resolve("away"));
        Served.until(
                "the built-in one is back", () -> !served.get("/one/").body().contains("Own byline"));
        Files.move(folder.resolve("away"), site.resolve("templates"));
        served.awaitText("/one/", "Own byline");
        write("templates/byline.html", "<p>Changed byline</p>\n");
        served.awaitText("/one/", "Changed byline");
    }

    /** They are one change as long as they come without a pause. A busy machine may make one: once more is forgiven. */
    @Test
    void readsOnceWhenTenThousandFilesChangeAtOnce() throws Exception {
        Served.until("it has looked at all", () -> served.said().contains(WARNING));
        for (int i = 0; i < MANY; i++) {
            Folder.write(folder.resolve("many/" + i + ".txt"), "Old.");
        }
        Files.move(folder.resolve("many"), site.resolve("content/many"));
        served.awaitText("/many/" + (MANY - 1) + ".txt", "Old.");
        write("content/one.md", "---\ntitle: One\n---\nAfter them.\n");
        served.awaitText("/one/", "After them.");
        Served.until("it told of both readings", () -> served.timesSaid(READ) >= 2);
        int before = served.timesSaid(READ);
        assertEquals(2, before, "once for the folder, once for the file");
        assertTrue(served.said().contains(MANY + " files changed"), served.said());
        for (int i = 0; i < MANY; i++) {
            Folder.write(site.resolve("content/many/" + i + ".txt"), "New.");
        }
        served.awaitText("/many/" + (MANY - 1) + ".txt", "New.");
        write("content/one.md", "---\ntitle: One\n---\nAfter them all.\n");
        served.awaitText("/one/", "After them all.");
        int times = served.timesSaid(READ) - before;
        assertTrue(times <= 3, "for all files and one more it was read " + times + " times");
    }

    @Test
    void tellsOfWhatKeepsNoPageBackBehindItsAddress() throws Exception {
        served.close();
        write("content/two.md", "---\ntitle: Two\n---\nThis leads [nowhere](/nowhere/).\n\n##No heading\n");
        write("content/two.comments.yaml", "- {body: '<script>alert(1)</script>', author: '<b>Bo</b>'}\n");
        Folder.delete(site.resolve(".afterword"));
        served = Served.start(site);
        Served.until("it tells of all five", () -> served.timesSaid("warning:") == 5);
        for (var code : List.of("[link/dead]", "[markdown/heading]", "[thread/unseen]", "[thread/markup]", WARNING)) {
            assertEquals(1, served.timesSaid(code), served.said());
        }
    }

    /** An editor may write a file twice, or be stopped between a part of it and the rest. */
    @Test
    void showsTheLastOfSeveralSaves() throws Exception {
        for (int save = 0; save < SAVES; save++) {
            write("content/one.md", save % 2 == 0 ? "" : "---\ntitle: One\n---\nBetween " + save + ".\n");
            Thread.sleep(save);
            write("content/one.md", "---\ntitle: One\n---\nSaved " + save + ".\n");
            served.awaitText("/one/", "Saved " + save + ".");
        }
    }

    /** What is known already is not told at each save, and one that went well says what came of it. */
    @Test
    void saysInOneLineWhatCameOfASave() throws Exception {
        Served.until("it warns", () -> served.timesSaid(WARNING) == 1);
        write("content/one.md", "---\ntitle: One\n---\nChanged.\n");
        Served.until("it tells of the save", () -> served.said().contains("\n3 pages changed (1 warning)\n"));
        write("content/one.comments.yaml", "# A line above.\n- {id: c1, reply_to: nobody, body: Hello.}\n");
        Served.until("it tells of the next", () -> served.said().contains("\n1 page changed (1 warning)\n"));
        assertEquals(1, served.timesSaid(WARNING), served.said());
        write("content/one.comments.yaml", "- {id: c1, reply_to: anybody, body: Hello.}\n");
        Served.until("it warns of what is new", () -> served.timesSaid(WARNING) == 2);
        write("content/one.comments.yaml", "- {id: c1, body: Hello.}\n");
        Served.until("nothing is wrong any more", () -> served.said().endsWith("1 page changed\n"));
        write("content/two.md", "---\ntitle: Two\ndraft: true\n---\nNot yet.\n");
        Served.until("it tells what is left out", () -> served.said().contains("no page changed; left out: 1 draft\n"));
    }

    @Test
    void seesTemplatesThatSeveralSitesShare() throws Exception {
        served.close();
        Folder.write(folder.resolve("shared/byline.html"), "<p>Shared byline</p>\n");
        Files.createSymbolicLink(site.resolve("templates"), folder.resolve("shared"));
        served = Served.start(site);
        served.awaitText("/one/", "Shared byline");
        Folder.replace(folder.resolve("shared/byline.html"), "<p>Changed byline</p>\n");
        served.awaitText("/one/", "Changed byline");
    }

    @Test
    void beginsWithWhatTheLastPreviewReadAndSeesWhatChangedMeanwhile() throws Exception {
        Served.until("it keeps what it read", () -> Files.exists(site.resolve(".afterword/preview/memory")));
        served.close();
        write("content/one.md", "---\ntitle: One\n---\nThe third.\n");
        write("content/two.md", "---\ntitle: Two\n---\nThe second.\n");
        served = Served.start(site);
        served.awaitText("/one/", "The third.");
        served.awaitText("/two/", "The second.");
        assertEquals(1, served.timesSaid(WARNING), served.said());
    }

    /** The template may come before the folders are watched: what changed by then is told as well. */
    @Test
    void saysWhyAPageCannotBeShown() throws Exception {
        write("templates/byline.html", "{{ article.titel }}\n");
        Served.until("it took the template", () -> served.said().contains("changed"));
        assertEquals(500, served.get("/one/").statusCode());
        assertEquals(500, served.get("/one/").statusCode());
        Served.until("it says why", () -> served.said().contains("templates/byline.html:1:12: error: "));
        assertEquals(1, served.timesSaid("templates/byline.html:1:12"), served.said());
    }

    @Test
    void showsFirstWhatHasNoDateYet() throws Exception {
        for (int i = 10; i < 30; i++) {
            write("content/old-" + i + ".md", "---\ntitle: Old " + i + "\ndate: 2024-05-" + i + "\n---\nOld.\n");
        }
        served.awaitText("/", "Old 29");
        var home = served.get("/").body();
        assertTrue(home.contains("href=\"/one/\""), home);
        assertTrue(home.indexOf("href=\"/one/\"") < home.indexOf("href=\"/old-29/\""), home);
    }

    private Socket ask(String path) throws Exception {
        var socket = new Socket("localhost", served.port());
        socket.getOutputStream()
                .write(("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
                        .getBytes(StandardCharsets.US_ASCII));
        return socket;
    }

    private void write(String path, String text) {
        Folder.replace(site.resolve(path), text);
    }
}

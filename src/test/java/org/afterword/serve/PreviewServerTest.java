package org.afterword.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.afterword.base.Moment;
import org.afterword.base.work.Timing;
import org.afterword.content.SiteReader;
import org.afterword.content.article.Selection;
import org.afterword.content.memory.ReadMemory;
import org.afterword.pages.PlannedSite;
import org.afterword.pages.output.Output;
import org.afterword.support.Folder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The preview over real connections: what it answers, whom it answers, and whom it tells of a change. */
@Timeout(60)
class PreviewServerTest {
    private static final Moment NOW = Moment.of(OffsetDateTime.parse("2026-01-01T00:00:00Z"), false);

    private final HttpClient client = HttpClient.newHttpClient();
    private final ReadMemory memory = new ReadMemory();

    @TempDir
    Path site;

    private final Heard told = new Heard();
    private PreviewServer server;
    private SiteWatcher watcher;

    @BeforeEach
    void start() throws Exception {
        write("content/site.yaml", "title: A site\n");
        write("content/one.md", "---\ntitle: One\n---\nThe first.\n");
        write("content/two.md", "---\ntitle: Two\npage: true\n---\nThe second.\n");
        write("content/two.comments.yaml", "- author: Ann\n  body: Hello.\n");
        write("content/note.txt", "As it is.");
        server = PreviewServer.start("localhost", Optional.empty(), this::read, Optional.empty(), told);
        server.refresh(Optional.empty());
        server.know();
        watcher = new SiteWatcher(List.of(site.resolve("content"), site.resolve("templates")));
        var follower = new Thread(this::follow);
        follower.setDaemon(true);
        follower.start();
    }

    @AfterEach
    void stop() throws IOException {
        watcher.close();
        server.close();
    }

    private PlannedSite read(Optional<PlannedSite> last, Optional<Set<Path>> changed) throws IOException {
        var reader = new SiteReader(site, new Selection(NOW, false, false, false), memory);
        var address = Optional.of("http://localhost:" + server.port());
        return last.isPresent() && changed.isPresent()
                ? last.get().again(reader, address, changed.get())
                : PlannedSite.read(reader, address, Timing.none());
    }

    private void follow() {
        try {
            server.follow(watcher);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void answersAsAStaticHostWould() throws Exception {
        assertTrue(get("/one/").body().contains("The first."));
        assertEquals("/one/", get("/one").headers().firstValue("Location").orElseThrow());
        assertEquals("As it is.", get("/note.txt").body());
        assertEquals(404, get("/nowhere/").statusCode());
        assertTrue(get("/nowhere/").body().contains("<h1>"), "the site's own page for lost addresses");
    }

    @Test
    void aPageThatIsNotThereReloadsOnlyOnceItIs() throws Exception {
        var window = window("/nowhere/");
        assertEquals(Optional.empty(), window.nextWithin(400));
        write("content/nowhere.md", "---\ntitle: Nowhere\n---\nNow it is.\n");
        assertEquals("reload", window.next());
        assertTrue(get("/nowhere/").body().contains("Now it is."));
        var other = window("/nowhere/");
        Files.delete(site.resolve("content/nowhere.md"));
        assertEquals("reload", other.next());
        var lost = window("/nowhere/");
        assertEquals(Optional.empty(), lost.nextWithin(400));
    }

    @Test
    void aPageThatCannotBeMadeIsToldOnceAndReloadsOnlyOnceItCan() throws Exception {
        write("templates/byline.html", "{{ article.titel }}");
        told.awaitRefresh();
        for (int times = 0; times < 3; times++) {
            var answer = get("/one/");
            assertEquals(500, answer.statusCode());
            assertTrue(answer.body().contains("there is no 'titel' here"), answer.body());
        }
        assertEquals(List.of("templates/byline.html:1:12"), told.failed());
        var window = window("/one/");
        assertEquals(Optional.empty(), window.nextWithin(400));
        Files.delete(site.resolve("templates/byline.html"));
        assertEquals("reload", window.next());
        assertEquals(200, get("/one/").statusCode());
    }

    @Test
    void aFilmIsSoughtIn() throws Exception {
        write("content/film.mp4", "0123456789");
        told.awaitRefresh();
        var part = get("/film.mp4", "Range", "bytes=2-4");
        assertEquals(206, part.statusCode());
        assertEquals("234", part.body());
        assertEquals(
                part.headers().firstValue("ETag"), get("/film.mp4").headers().firstValue("ETag"));
    }

    @Test
    void tellsWhatChangedBeforeTheFoldersWereWatched() throws Exception {
        watcher.close();
        var heard = new Heard();
        try (var other = PreviewServer.start("localhost", Optional.empty(), this::read, Optional.empty(), heard)) {
            other.refresh(Optional.empty());
            other.know();
            replace("content/note.txt", "As it is now.");
            other.refresh(Optional.empty());
            other.follow(watcher);
        }
        assertEquals(Optional.of(new Changes(0, 1)), heard.awaitRefresh());
    }

    @Test
    void tellsHowManyPagesChanged() throws Exception {
        replace("content/one.md", "---\ntitle: One\n---\nThe first, changed.\n");
        assertEquals(Optional.of(new Changes(3, 2)), told.awaitRefresh(), "the lists and the feeds, too");
        replace("content/note.txt", "As it is now.");
        assertEquals(Optional.of(new Changes(0, 1)), told.awaitRefresh());
        replace("content/.one.md.swp", "What an editor keeps.");
        assertEquals(Optional.of(new Changes(0, 0)), told.awaitRefresh());
        replace("content/two.md", "---\ntilte: Two\n---\nBroken.\n");
        assertEquals(Optional.empty(), told.awaitRefresh());
    }

    @Test
    void keepsWhatTheBrowserHasWhileItIsTheSame() throws Exception {
        var tag = get("/one/").headers().firstValue("ETag").orElseThrow();
        assertEquals(304, get("/one/", "If-None-Match", tag).statusCode());
        assertEquals(200, get("/one/", "If-None-Match", "\"other\"").statusCode());
    }

    @Test
    void addsItsScriptToWhatItServesOnly() throws Exception {
        assertTrue(get("/one/").body().contains("/.afterword/live.js"));
        assertFalse(get("/feed.xml").body().contains("live.js"));
        var planned = read(Optional.empty(), Optional.empty());
        for (var output : planned.plan().list()) {
            if (output instanceof Output.Page page) {
                var written = new String(
                        planned.templates()
                                .render(page.template(), page.inputs().get().view()),
                        StandardCharsets.UTF_8);
                assertFalse(written.contains("live.js"), page.path());
            }
        }
    }

    @Test
    void refusesWhatIsNotForIt() throws Exception {
        assertTrue(raw("GET /one/ HTTP/1.1\r\nHost: evil.example\r\n\r\n").startsWith("HTTP/1.1 421"));
        assertTrue(raw("GET /one/ HTTP/1.1\r\nHost: 10.1.2.3:" + server.port() + "\r\n\r\n")
                .startsWith("HTTP/1.1 421"));
        assertTrue(raw("GET /one/ HTTP/1.0\r\n\r\n").startsWith("HTTP/1.1 421"));
        assertTrue(raw("POST /one/ HTTP/1.1\r\nHost: localhost\r\nContent-Length: 0\r\n\r\n")
                .startsWith("HTTP/1.1 405"));
        for (var path : List.of(
                "/../content/site.yaml",
                "/%2e%2e/content/site.yaml",
                "/..%2fcontent/site.yaml",
                "//etc/passwd",
                "//one/")) {
            var answer = raw("GET " + path + " HTTP/1.1\r\nHost: localhost\r\n\r\n");
            assertTrue(answer.startsWith("HTTP/1.1 404") || answer.startsWith("HTTP/1.1 400"), path + ": " + answer);
        }
    }

    /** Nobody else is to learn when somebody writes, nor to keep a thread waiting. */
    @Test
    void tellsNoOtherSiteOfChanges() throws Exception {
        var host = "Host: localhost:" + server.port() + "\r\n";
        for (var header : List.of(
                "Origin: https://evil.example",
                "Origin: null",
                "Origin: http://localhost:" + (server.port() + 1),
                "Sec-Fetch-Site: cross-site",
                "Sec-Fetch-Site: same-site")) {
            var answer = raw("GET /.afterword/events?x/one/ HTTP/1.1\r\n" + host + header + "\r\n\r\n");
            assertTrue(answer.startsWith("HTTP/1.1 403"), header + ": " + answer);
        }
        var window = window("/one/");
        write("content/one.md", "---\ntitle: One\n---\nFor its own.\n");
        assertEquals("reload", window.next());
    }

    @Test
    void reloadsOnlyTheBrowserWhosePageChanged() throws Exception {
        var one = window("/one/");
        var two = window("/two/");
        write("content/two.comments.yaml", "- author: Ann\n  body: Hello again.\n");
        assertEquals("reload", two.next());
        assertTrue(get("/two/").body().contains("Hello again."));
        assertEquals(Optional.empty(), one.nextWithin(400));
    }

    @Test
    void reloadsAPageThatChangedBeforeItsBrowserListened() throws Exception {
        var shown = shown("/one/");
        write("content/one.md", "---\ntitle: One\n---\nChanged at once.\n");
        window("/two/").nextWithin(1500);
        assertEquals("reload", new Window(server.port(), "/one/", shown).next());
    }

    @Test
    void keepsTheLastGoodPagesUntilAMistakeIsMended() throws Exception {
        var window = window("/one/");
        write("content/one.md", "---\ntilte: One\n---\nBroken.\n");
        assertEquals("problems", window.next());
        assertTrue(window.data().contains("content/one.md:2:1"));
        assertTrue(get("/one/").body().contains("The first."));
        write("content/one.md", "---\ntitle: One\n---\nMended.\n");
        assertEquals("mended", window.next());
        assertEquals("reload", window.next());
        assertTrue(get("/one/").body().contains("Mended."));
    }

    @Test
    void showsATemplatesMistakeOverTheLastGoodPage() throws Exception {
        var window = window("/one/");
        write("templates/byline.html", "{{ article.titel }}");
        assertEquals("problems", window.next());
        assertTrue(get("/one/").body().contains("The first."));
        Files.delete(site.resolve("templates/byline.html"));
        assertEquals("mended", window.next());
    }

    @Test
    void survivesAFolderThatIsMovedAwayAndBack() throws Exception {
        var window = window("/one/");
        Files.move(site.resolve("content"), site.resolve("elsewhere"));
        assertEquals("problems", window.next());
        Files.move(site.resolve("elsewhere"), site.resolve("content"));
        assertEquals("mended", window.next());
        write("content/one.md", "---\ntitle: One\n---\nAfter the move.\n");
        assertEquals("reload", window.next());
    }

    @Test
    void takesAnEditorsSaveByRename() throws Exception {
        var window = window("/one/");
        write("content/.one.md.swp", "---\ntitle: One\n---\nBy rename.\n");
        Files.move(
                site.resolve("content/.one.md.swp"),
                site.resolve("content/one.md"),
                StandardCopyOption.REPLACE_EXISTING);
        assertEquals("reload", window.next());
        assertTrue(get("/one/").body().contains("By rename."));
    }

    @Test
    void isNotDisturbedByAHundredWindowsAndOneThatHangsUp() throws Exception {
        var windows = new ArrayList<Window>();
        for (int i = 0; i < 100; i++) {
            windows.add(window("/two/"));
        }
        windows.get(50).close();
        try (var slow = new Socket("localhost", server.port())) {
            slow.getOutputStream().write("GET /two/ HTTP/1.1\r\n".getBytes(StandardCharsets.US_ASCII));
            write("content/two.md", "---\ntitle: Two\npage: true\n---\nFor all.\n");
            for (int i = 0; i < 100; i++) {
                if (i != 50) {
                    assertEquals("reload", windows.get(i).next());
                }
            }
        }
    }

    private void write(String path, String text) throws IOException {
        var file = site.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private void replace(String path, String text) {
        Folder.replace(site.resolve(path), text);
    }

    private HttpResponse<String> get(String path, String... headers) throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + server.port() + path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    /** The fingerprint that a page says it shows. */
    private String shown(String path) throws Exception {
        return get(path).body().replaceAll("(?s).*data-shown=\"([^\"]*)\".*", "$1");
    }

    private String raw(String request) throws IOException {
        try (var socket = new Socket("localhost", server.port())) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            socket.setSoTimeout(5000);
            return new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8))
                    .readLine();
        }
    }

    private Window window(String path) throws Exception {
        return new Window(server.port(), path, shown(path));
    }
}

package org.afterword.serve.inbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Who may decide: the inbox's own pages on this machine, and nobody else. */
@Timeout(60)
class InboxGateTest {
    private static final String WAITING = "content/inbox/walking/20261127T081500Z-form-7a1.yaml";

    @TempDir
    Path folder;

    private InboxSite site;

    @BeforeEach
    void start() throws Exception {
        site = InboxSite.start(folder, "localhost");
        site.write(WAITING, """
                - id: f1
                  author: <b>Cy</b>
                  date: 2026-11-27T08:15:00Z
                  source: {system: form, id: 7a1}
                  held: ["<i>new</i> here"]
                  note: <u>a note</u>
                  body: "<script>alert(1)</script> [a](javascript:alert(1)) Hello."
                """);
    }

    @AfterEach
    void stop() throws Exception {
        site.close();
    }

    @Test
    void refusesAFormFromElsewhere() throws Exception {
        for (var origin : List.of(
                "https://evil.example",
                "null",
                "http://localhost",
                "http://localhost:" + (site.port() + 1),
                "https://localhost:" + site.port(),
                "http://127.0.0.1:" + site.port())) {
            refused(approval().setHeader("Origin", origin), 403);
        }
        for (var where : List.of("cross-site", "same-site", "none")) {
            refused(approval().setHeader("Sec-Fetch-Site", where), 403);
        }
        refused(
                HttpRequest.newBuilder(site.address("/inbox/decide"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(
                                InboxSite.encoded("token", InboxSite.TOKEN, "approve", key()))),
                403);
    }

    @Test
    void refusesAFormWithoutTheTokenOfThisRun() throws Exception {
        refused(site.form("/inbox/decide", "approve", key()), 403);
        refused(site.form("/inbox/decide", "token", "", "approve", key()), 403);
        refused(site.form("/inbox/decide", "token", InboxSite.TOKEN + "x", "approve", key()), 403);
        refused(site.form("/inbox/edit", "token", "guessed", "do", "save", "key", key()), 403);
    }

    @Test
    void refusesWhatIsNoFormOrTooLarge() throws Exception {
        refused(approval().setHeader("Content-Type", "application/json"), 415);
        refused(approval().setHeader("Content-Type", "text/plain"), 415);
        refused(site.form("/inbox/decide", "token", InboxSite.TOKEN, "approve", "x".repeat(1 << 20)), 413);
        var many = new String[6000];
        for (int i = 0; i < many.length; i += 2) {
            many[i] = "chosen";
            many[i + 1] = "x";
        }
        refused(site.form("/inbox/decide", many), 413);
        refused(approval().method("PUT", HttpRequest.BodyPublishers.ofString("")), 405);
        refused(approval().method("DELETE", HttpRequest.BodyPublishers.noBody()), 405);
    }

    @Test
    void changesNothingByLooking() throws Exception {
        var query = InboxSite.encoded("token", InboxSite.TOKEN, "approve", key());
        for (var path : List.of("/inbox/", InboxSite.PAGE, "/inbox/decide", "/inbox/edit")) {
            site.get(path + "?" + query);
        }
        assertTrue(site.has(WAITING));
        assertEquals(2, site.read("content/walking.comments.yaml").split("- id:", -1).length - 1);
    }

    @Test
    void isForThisMachineAlone() throws Exception {
        assertTrue(raw("localhost", "GET /inbox/ HTTP/1.1\r\nHost: localhost\r\n\r\n")
                .startsWith("HTTP/1.1 200"));
        assertTrue(raw("localhost", "GET /inbox/ HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n")
                .startsWith("HTTP/1.1 200"));
        assertTrue(raw("localhost", "GET /inbox/ HTTP/1.1\r\nHost: evil.example\r\n\r\n")
                .startsWith("HTTP/1.1 421"));
        assertTrue(raw("localhost", "POST /inbox/decide HTTP/1.1\r\nHost: evil.example\r\nContent-Length: 0\r\n\r\n")
                .startsWith("HTTP/1.1 421"));
        site.close();
        site = InboxSite.show(folder, "0.0.0.0");
        for (var path : List.of("/inbox/", InboxSite.PAGE, "/inbox/edit", "/.afterword/inbox.css")) {
            var answer = site.get(path);
            assertEquals(404, answer.statusCode(), path);
            assertFalse(answer.body().contains("Inbox") || answer.body().contains("Cy"), path);
        }
        assertEquals(405, site.send(approval().build()).statusCode());
        assertTrue(site.has(WAITING));
    }

    @Test
    void letsNoMarkupOfAVisitorsThrough() throws Exception {
        for (var path : List.of("/inbox/", InboxSite.PAGE, "/inbox/edit?id=" + key().replaceFirst("\\..*", ""))) {
            var page = site.get(path).body();
            assertTrue(page.contains("&lt;b&gt;Cy&lt;/b&gt;"), path);
            assertFalse(page.contains("<b>Cy") || page.contains("<i>new") || page.contains("<u>a"), path);
            assertFalse(page.contains("<script>alert") || page.contains("\"javascript:"), path);
        }
    }

    @Test
    void saysWithEachPageThatItsFormsStayHere() throws Exception {
        for (var path : List.of("/inbox/", InboxSite.PAGE)) {
            var answer = site.get(path);
            var policy = answer.headers().firstValue("Content-Security-Policy").orElseThrow();
            assertTrue(policy.contains("form-action 'self'") && policy.contains("frame-ancestors 'none'"), policy);
            assertTrue(policy.contains("script-src 'self'"), policy);
            var body = answer.body().replace("&#39;", "'");
            assertTrue(body.contains("default-src 'none'"), path);
            assertTrue(body.contains("form-action 'self'"), path);
            assertEquals(
                    "no-store", answer.headers().firstValue("Cache-Control").orElseThrow());
        }
        assertFalse(site.get("/walking/").body().contains(InboxSite.TOKEN), "the token is in the inbox alone");
    }

    private HttpRequest.Builder approval() throws Exception {
        return site.form("/inbox/decide", "token", InboxSite.TOKEN, "approve", key());
    }

    private void refused(HttpRequest.Builder request, int status) throws Exception {
        var answer = site.send(request.build());
        assertEquals(status, answer.statusCode(), answer.body());
        assertTrue(site.has(WAITING), "it still waits");
        assertEquals(2, site.read("content/walking.comments.yaml").split("- id:", -1).length - 1);
    }

    /** How the list names the arrival. */
    private String key() throws Exception {
        return site.keys("/inbox/").stream().findFirst().orElse("none");
    }

    private String raw(String host, String request) throws Exception {
        try (var socket = new Socket(host, site.port())) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            socket.setSoTimeout(5000);
            return new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8))
                    .readLine();
        }
    }
}

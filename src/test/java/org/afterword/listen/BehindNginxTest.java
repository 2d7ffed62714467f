package org.afterword.listen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.afterword.support.Nginx;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The receiver behind nginx, with the very locations that the manual gives. */
@Timeout(120)
class BehindNginxTest {
    private static final Bounds BOUNDS = new Bounds(64 << 10, 8 << 10, 20, Duration.ofSeconds(20), 50, 50, 3, 100, 100);

    @TempDir
    Path folder;

    private final HttpClient client = HttpClient.newHttpClient();

    private HttpResponse<String> post(Nginx nginx, String path, String type, String body) throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + nginx.port() + path))
                .header("Content-Type", type)
                .header("X-Forwarded-For", "203.0.113." + Math.abs(body.hashCode() % 256))
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        return client.send(request, HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<String> answer(Nginx nginx, String message) throws Exception {
        return post(
                nginx,
                "/answer",
                "application/x-www-form-urlencoded",
                Listener.form(Map.of("name", "Ann", "message", message, "article", "/open/")));
    }

    @Test
    void formsAndHooksComeThroughAndNobodyChoosesTheirAddress() throws Exception {
        var site = folder.resolve("site");
        Listener.write(site);
        try (var listener = Listener.start(site, BOUNDS, "secret");
                var nginx = Nginx.start(listener.port(), folder.resolve("nginx"))) {
            var taken = answer(nginx, "It helped.");
            assertEquals(303, taken.statusCode(), taken.body());
            assertEquals(
                    "https://example.org/blog/thanks/",
                    taken.headers().firstValue("Location").orElseThrow());
            assertEquals(1, listener.inbox().size());
            assertEquals(303, answer(nginx, "Ж".repeat(30_000)).statusCode(), "percent-encoded it is 180 kB");
            assertEquals(303, answer(nginx, "Third.").statusCode());
            var tooFast = answer(nginx, "<b>Fourth</b>");
            assertEquals(429, tooFast.statusCode(), "a header of its own does not make it another client");
            assertEquals(
                    "<b>Fourth</b>",
                    Jsoup.parse(tooFast.body()).selectFirst("textarea").wholeText());
            assertEquals(
                    403,
                    post(nginx, "/webmention", "application/json", "{\"secret\":\"other\"}")
                            .statusCode());
            assertFalse(nginx.wrote().contains("helped") || nginx.wrote().contains("POST /answer"), nginx.wrote());
        }
    }

    /** nginx reads a request whole before it asks the receiver, which slow clients therefore do not reach. */
    @Test
    void slowClientsDoNotReachTheReceiver() throws Exception {
        var site = folder.resolve("site");
        Listener.write(site);
        try (var listener = Listener.start(site, BOUNDS);
                var nginx = Nginx.start(listener.port(), folder.resolve("nginx"))) {
            for (int i = 0; i < 100; i++) {
                var socket = new Socket("127.0.0.1", nginx.port());
                socket.getOutputStream()
                        .write("POST /answer HTTP/1.1\r\nHost: a\r\nContent-Length: 100\r\n\r\nm"
                                .getBytes(StandardCharsets.US_ASCII));
            }
            assertEquals(303, answer(nginx, "Meanwhile.").statusCode());
            assertTrue(
                    listener.inbox().get(0).startsWith("open/"),
                    listener.inbox().toString());
        }
    }
}

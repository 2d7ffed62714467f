package org.afterword.serve;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a browser gets that has a file already, or wants a part of one: films and sounds are sought in so. */
@Timeout(60)
class ReplyTest {
    private static final String TAG = "\"a1\"";
    private static final byte[] FILM = "0123456789abcdef".getBytes(StandardCharsets.US_ASCII);

    private final HttpClient client = HttpClient.newHttpClient();

    @TempDir
    Path folder;

    private HttpServer server;

    @BeforeEach
    void start() throws Exception {
        var film = Files.write(folder.resolve("film.mp4"), FILM);
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            try (exchange) {
                Reply.found(exchange, "video/mp4", TAG, () -> Body.of(film));
            }
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"a1\"", "W/\"a1\"", "\"x\", \"a1\"", "\"x,y\",W/\"a1\" , \"z\"", "*", " * "})
    void isNotSentWhereTheBrowserHasIt(String tags) throws Exception {
        var answer = get("If-None-Match", tags);
        assertEquals(304, answer.statusCode());
        assertEquals(0, answer.body().length);
        assertEquals(TAG, answer.headers().firstValue("ETag").orElseThrow());
        assertEquals("no-cache", answer.headers().firstValue("Cache-Control").orElseThrow());
    }

    /** Nothing is there that a browser could have of what cannot be made. */
    @Test
    void whatCannotBeMadeIsNotThere() throws Exception {
        server.createContext("/broken/", exchange -> {
            try (exchange) {
                broken(exchange);
            }
        });
        var address = URI.create("http://localhost:" + server.getAddress().getPort() + "/broken/");
        var asked = HttpRequest.newBuilder(address).header("If-None-Match", "*").build();
        assertEquals(500, client.send(asked, BodyHandlers.ofByteArray()).statusCode());
    }

    private static void broken(HttpExchange exchange) throws IOException {
        try {
            Reply.found(exchange, MediaTypes.PAGE, TAG, () -> {
                throw new IllegalStateException();
            });
        } catch (IllegalStateException e) {
            Reply.text(exchange, 500, MediaTypes.TEXT, "broken");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"a\"", "a1", "\"W/a1\"", "\"x\", \"y\"", "\"*\"", "w/\"b\"", "\"x\\\"a1\""})
    void isSentWhereTheBrowserHasAnother(String tags) throws Exception {
        assertEquals(200, get("If-None-Match", tags).statusCode());
    }

    @Test
    void severalHeadersAreOneList() throws Exception {
        assertEquals(304, get("If-None-Match", "\"x\"", "If-None-Match", TAG).statusCode());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"'\"a1\"' | 200", "* | 200", "'\"x\", \"a1\"' | 200", "'W/\"a1\"' | 412", "'\"x\"' | 412"})
    void isSentOnlyIfItIsTheOneThatIsMeant(String tags, int status) throws Exception {
        assertEquals(status, get("If-Match", tags).statusCode());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "bytes=0-3 | 0123 | 0-3",
                "bytes=10- | abcdef | 10-15",
                "bytes=-2 | ef | 14-15",
                "bytes=-99 | 0123456789abcdef | 0-15",
                "bytes=12-99 | cdef | 12-15",
                "BYTES= 4 - 4 | 4 | 4-4",
                "bytes=0-99999999999999999999999 | 0123456789abcdef | 0-15",
                "'bytes=,2-3,' | 23 | 2-3"
            })
    void aPartIsSent(String range, String part, String where) throws Exception {
        var answer = get("Range", range);
        assertEquals(206, answer.statusCode());
        assertEquals(part, text(answer));
        assertEquals(
                "bytes " + where + "/16",
                answer.headers().firstValue("Content-Range").orElseThrow());
        assertEquals("video/mp4", answer.headers().firstValue("Content-Type").orElseThrow());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "bytes=16-",
                "bytes=99-100",
                "bytes=-0",
                "bytes=5-2",
                "bytes=-",
                "bytes=x-3",
                "bytes=1",
                "bytes=",
                "bytes=0-1,5-2",
                "bytes=99999999999999999999-"
            })
    void whatIsNoPartIsRefused(String range) throws Exception {
        var answer = get("Range", range);
        assertEquals(416, answer.statusCode());
        assertEquals("bytes */16", answer.headers().firstValue("Content-Range").orElseThrow());
    }

    @Test
    void severalPartsAreSentInOneAnswer() throws Exception {
        var answer = get("Range", "bytes=0-1, 99-, 4-5,-1");
        assertEquals(206, answer.statusCode());
        var type = answer.headers().firstValue("Content-Type").orElseThrow();
        assertTrue(type.startsWith("multipart/byteranges; boundary="), type);
        var boundary = "--" + type.substring(type.indexOf('=') + 1);
        var parts = text(answer).split("\r\n" + boundary);
        assertEquals(5, parts.length, text(answer));
        var head = "\r\nContent-Type: video/mp4\r\nContent-Range: bytes ";
        assertEquals(head + "0-1/16\r\n\r\n01", parts[1]);
        assertEquals(head + "4-5/16\r\n\r\n45", parts[2]);
        assertEquals(head + "15-15/16\r\n\r\nf", parts[3]);
        assertEquals("--\r\n", parts[4]);
    }

    @ParameterizedTest
    @ValueSource(strings = {"pages=1-2", "bytes=0-,0-", "bytes=0-9,5-15", "nothing"})
    void theWholeIsSentWherePartsAreNoGain(String range) throws Exception {
        assertArrayEquals(FILM, get("Range", range).body());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"'\"a1\"' | 206", "'W/\"a1\"' | 200", "'\"old\"' | 200", "'Sat, 28 Nov 2026 09:00:00 GMT' | 200"})
    void aPartIsSentOnlyOfWhatTheBrowserHas(String condition, int status) throws Exception {
        assertEquals(status, get("Range", "bytes=0-3", "If-Range", condition).statusCode());
    }

    @Test
    void whoAsksForTheHeadLearnsThatThereAreParts() throws Exception {
        var request = request("Range", "bytes=0-3").method("HEAD", HttpRequest.BodyPublishers.noBody());
        var answer = client.send(request.build(), BodyHandlers.ofByteArray());
        assertEquals(200, answer.statusCode());
        assertEquals("bytes", answer.headers().firstValue("Accept-Ranges").orElseThrow());
        assertEquals("16", answer.headers().firstValue("Content-Length").orElseThrow());
    }

    @ParameterizedTest
    @CsvSource({
        "favicon.ico, image/vnd.microsoft.icon",
        "site.webmanifest, application/manifest+json",
        "a.mjs, text/javascript; charset=utf-8",
        "a.wasm, application/wasm",
        "a.woff, font/woff",
        "a.vtt, text/vtt; charset=utf-8",
        "a.rss, application/rss+xml",
        "a.atom, application/atom+xml",
        "A.AVIF, image/avif",
        "film.webm, video/webm",
        "voice.opus, audio/ogg",
        "voice.m4b, audio/mp4",
        "data.jsonld, application/ld+json",
        "style.css.map, application/json",
        "notes.txt, text/plain; charset=utf-8",
        "rows.tsv, text/tab-separated-values; charset=utf-8",
        "film.srt, text/plain; charset=utf-8",
        "a.png, image/png",
        "CNAME, application/octet-stream"
    })
    void aFileIsWhatItsEndingSays(String name, String type) {
        assertEquals(type, MediaTypes.of("folder/" + name));
    }

    private HttpRequest.Builder request(String... headers) {
        var request = HttpRequest.newBuilder(
                URI.create("http://localhost:" + server.getAddress().getPort() + "/"));
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        return request;
    }

    private HttpResponse<byte[]> get(String... headers) throws Exception {
        var answer = client.send(request(headers).build(), BodyHandlers.ofByteArray());
        assertEquals(
                "nosniff", answer.headers().firstValue("X-Content-Type-Options").orElseThrow());
        return answer;
    }

    private static String text(HttpResponse<byte[]> answer) {
        return new String(answer.body(), StandardCharsets.US_ASCII);
    }
}

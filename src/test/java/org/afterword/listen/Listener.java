package org.afterword.listen;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import org.afterword.base.Moment;
import org.afterword.content.SiteReader;
import org.afterword.content.article.Selection;
import org.afterword.content.memory.ReadMemory;
import org.afterword.support.Folder;

/** A small site and a receiver for it, at a free port of this machine. */
final class Listener implements AutoCloseable {
    static final Clock CLOCK = Clock.fixed(Instant.parse("2024-06-01T12:00:00Z"), ZoneOffset.UTC);

    /** Short ones, so that a test need not wait, and so many posts that none is too many. */
    static final Bounds BOUNDS = new Bounds(64 << 10, 8 << 10, 20, Duration.ofSeconds(2), 50, 50, 0, 100, 100);

    final List<String> log = new ArrayList<>();
    private final Path site;
    private final Receiver receiver;
    private final HttpClient client = HttpClient.newHttpClient();

    private Listener(Path site, Bounds bounds, Optional<String> secret) throws IOException {
        this.site = site;
        var memory = new ReadMemory();
        receiver = new Receiver(
                new Receiver.Place(site, "127.0.0.1", 0, Set.of(), secret),
                bounds,
                () -> new SiteReader(
                        site,
                        new Selection(Moment.of(CLOCK.instant().atOffset(ZoneOffset.UTC), false), true, true, true),
                        memory),
                new Clocks(CLOCK, System::nanoTime),
                log::add);
        assertTrue(receiver.start(), receiver.problems().toString());
    }

    static Listener start(Path site, Bounds bounds) throws IOException {
        return new Listener(site, bounds, Optional.empty());
    }

    static Listener start(Path site, Bounds bounds, String secret) throws IOException {
        return new Listener(site, bounds, Optional.of(secret));
    }

    /** Writes a site with an article that takes answers, one that takes no more, and a draft. */
    static void write(Path site) {
        Folder.write(
                site.resolve("content/site.yaml"),
                "title: A <site>\nurl: https://example.org/blog\n"
                        + "comments: {ways: {form: {action: /answer, service: plain}}}\n");
        Folder.write(site.resolve("content/open.md"), "---\ntitle: Open\naliases: [/old/]\n---\nWords.\n");
        Folder.write(site.resolve("content/over.md"), "---\ntitle: Over\ncomments: closed\n---\nWords.\n");
        Folder.write(site.resolve("content/draft.md"), "---\ntitle: Draft\ndraft: true\n---\nWords.\n");
    }

    int port() {
        return receiver.port();
    }

    HttpResponse<String> send(String method, String path, String type, byte[] body, String... headers)
            throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port() + path))
                .timeout(Duration.ofSeconds(60))
                .method(
                        method,
                        body.length == 0
                                ? HttpRequest.BodyPublishers.noBody()
                                : HttpRequest.BodyPublishers.ofByteArray(body));
        if (!type.isEmpty()) {
            request.header("Content-Type", type);
        }
        if (headers.length > 0) {
            request.headers(headers);
        }
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    /** Posts a form as a browser does. */
    HttpResponse<String> post(Map<String, String> fields, String... headers) throws IOException, InterruptedException {
        return post(form(fields), headers);
    }

    HttpResponse<String> post(String form, String... headers) throws IOException, InterruptedException {
        return send(
                "POST", "/answer", "application/x-www-form-urlencoded", form.getBytes(StandardCharsets.UTF_8), headers);
    }

    static String form(Map<String, String> fields) {
        var form = new StringJoiner("&");
        fields.forEach((name, value) -> form.add(encoded(name) + "=" + encoded(value)));
        return form.toString();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    Socket connect() throws IOException {
        return new Socket("127.0.0.1", port());
    }

    /** The files of the inbox that hold an arrival. */
    List<String> inbox() {
        return Folder.list(site.resolve("content/inbox")).stream()
                .filter(file -> !file.startsWith("."))
                .toList();
    }

    /** All that lies in the site's folder, and all that was logged. */
    String everything() throws IOException {
        close();
        return String.join("\n", Folder.bytes(site).values()) + String.join("\n", log);
    }

    @Override
    public void close() throws IOException {
        receiver.close();
    }
}

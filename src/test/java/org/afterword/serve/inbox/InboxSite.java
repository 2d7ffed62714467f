package org.afterword.serve.inbox;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.afterword.base.Moment;
import org.afterword.base.work.Timing;
import org.afterword.content.SiteReader;
import org.afterword.content.article.Selection;
import org.afterword.content.memory.ReadMemory;
import org.afterword.pages.PlannedSite;
import org.afterword.serve.Heard;
import org.afterword.serve.PreviewServer;
import org.afterword.serve.SiteWatcher;
import org.afterword.support.Folder;
import org.jsoup.Jsoup;

/** A site in whose inbox something waits, as the preview shows it. */
final class InboxSite implements AutoCloseable {
    static final String TOKEN = "a-token-of-this-run";
    static final String PAGE = "/inbox/walking/";

    private static final Moment NOW = Moment.of(OffsetDateTime.parse("2026-11-28T00:00:00Z"), false);

    private final HttpClient client = HttpClient.newHttpClient();
    private final ReadMemory memory = new ReadMemory();
    private final Path folder;
    private final PreviewServer server;
    private final SiteWatcher watcher;

    private InboxSite(Path folder, String host) throws Exception {
        this.folder = folder;
        server = PreviewServer.start(
                host, Optional.empty(), this::read, Optional.of(new InboxPages(folder, () -> NOW, TOKEN)), new Heard());
        server.refresh(Optional.empty());
        watcher = new SiteWatcher(List.of(folder.resolve("content"), folder.resolve("templates")));
        var follower = new Thread(this::follow);
        follower.setDaemon(true);
        follower.start();
    }

    /** Writes a site with two articles, one of them with a thread in which Ann and Bo speak, and shows it. */
    static InboxSite start(Path folder, String host) throws Exception {
        write(folder, "content/site.yaml", """
                title: A site
                authors:
                  linnea: {name: Linnea Comstock}
                """);
        write(folder, "content/walking.md", "---\ntitle: Walking\ndate: 2026-11-01\n---\nOne foot, then the other.\n");
        write(folder, "content/running.md", "---\ntitle: Running\ndate: 2026-11-02\n---\nFaster.\n");
        write(folder, "content/walking.comments.yaml", """
                # What was said about walking.
                - id: c1
                  author: Ann
                  date: 2026-11-03T10:00:00Z
                  body: I walk to work.

                - id: c2
                  author: Bo
                  date: 2026-11-05T10:00:00Z
                  body: "So do I."   # quoted on purpose
                """);
        return show(folder, host);
    }

    /** Shows a site that is there. */
    static InboxSite show(Path folder, String host) throws Exception {
        return new InboxSite(folder, host);
    }

    private PlannedSite read(Optional<PlannedSite> last, Optional<Set<Path>> changed) throws IOException {
        var reader = new SiteReader(folder, new Selection(NOW, false, false, false), memory);
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

    int port() {
        return server.port();
    }

    URI address(String path) {
        return URI.create("http://localhost:" + server.port() + path);
    }

    InboxSite write(String path, String text) {
        write(folder, path, text);
        return this;
    }

    private static void write(Path folder, String path, String text) {
        Folder.write(folder.resolve(path), text);
    }

    String read(String path) throws IOException {
        return Files.readString(folder.resolve(path));
    }

    boolean has(String path) {
        return Files.exists(folder.resolve(path));
    }

    HttpResponse<String> get(String path) throws Exception {
        return client.send(HttpRequest.newBuilder(address(path)).build(), HttpResponse.BodyHandlers.ofString());
    }

    /** How the boxes of the list, or the buttons of a page, name what waits, in the order of the page. */
    List<String> keys(String path) throws Exception {
        return Jsoup.parse(get(path).body())
                .select("[name=chosen], [name=approve]")
                .eachAttr("value");
    }

    /** Sends a form as a browser sends one of the inbox's own. */
    HttpResponse<String> post(String path, String... fields) throws Exception {
        return client.send(form(path, fields).build(), HttpResponse.BodyHandlers.ofString());
    }

    /** The same, for a test to change something in it. */
    HttpRequest.Builder form(String path, String... fields) {
        return HttpRequest.newBuilder(address(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Origin", "http://localhost:" + port())
                .header("Sec-Fetch-Site", "same-origin")
                .POST(HttpRequest.BodyPublishers.ofString(encoded(fields)));
    }

    HttpResponse<String> send(HttpRequest request) throws Exception {
        return client.send(request, HttpResponse.BodyHandlers.ofString());
    }

    static String encoded(String... fields) {
        var text = new StringBuilder();
        for (int i = 0; i < fields.length; i += 2) {
            text.append(text.isEmpty() ? "" : "&")
                    .append(fields[i])
                    .append('=')
                    .append(URLEncoder.encode(fields[i + 1], StandardCharsets.UTF_8));
        }
        return text.toString();
    }

    @Override
    public void close() throws IOException {
        watcher.close();
        server.close();
    }
}

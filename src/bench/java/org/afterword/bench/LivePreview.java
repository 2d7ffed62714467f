package org.afterword.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.ConnectException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** Times the preview: from its start to the first page, and from saving a comment to the event and to the new page. */
final class LivePreview {
    static final String PART = "serve";
    static final String FIRST_PAGE = "first-page";
    static final String EVENT = "event";
    static final String PAGE = "page";

    private static final Pattern SHOWN = Pattern.compile("data-shown=\"(\\w*)\"");
    private static final int PATIENCE_S = 300;

    /** A file that was touched this recently is read twice, and a person saves no faster. */
    private static final long BETWEEN_EDITS_MS = 4_000;

    private final HttpClient client = HttpClient.newHttpClient();
    private final int posts;
    private final Consumer<Figure> figures;

    LivePreview(int posts, Consumer<Figure> figures) {
        this.posts = posts;
        this.figures = figures;
    }

    void run(String name, Path launcher, Blog blog, int rounds) throws IOException, InterruptedException {
        Run.settle();
        Thread.sleep(4_000); // what was written this moment is not remembered
        int port = freePort();
        long start = System.nanoTime();
        var server = new ProcessBuilder(List.of(
                        launcher.toString(),
                        "serve",
                        "--port",
                        String.valueOf(port),
                        blog.folder().toString()))
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            var site = "http://localhost:" + port;
            var address = "/" + blog.edited().path() + "/";
            awaitPage(site + address, server);
            figure(FIRST_PAGE, name, 1, start);
            for (int round = 1; round <= rounds; round++) {
                edit(name, blog, site, address, round);
            }
        } finally {
            server.destroy();
            server.waitFor();
        }
    }

    private void edit(String name, Blog blog, String site, String address, int round)
            throws IOException, InterruptedException {
        var shown = SHOWN.matcher(get(site + address));
        if (!shown.find()) {
            throw new IllegalStateException("the page does not say what it shows");
        }
        var events = HttpRequest.newBuilder(URI.create(site + "/.afterword/events?" + shown.group(1) + address))
                .build();
        var stream = client.send(events, BodyHandlers.ofInputStream()).body();
        try (var lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            Thread.sleep(BETWEEN_EDITS_MS);
            var words = "Saved in round " + round + ".";
            long saved = System.nanoTime();
            blog.changeComment(words);
            for (var line = lines.readLine(); !"event: reload".equals(line); line = lines.readLine()) {
                if (line == null || line.startsWith("event: ")) {
                    throw new IllegalStateException("instead of a reload came: " + line);
                }
            }
            figure(EVENT, name, round, saved);
            if (!get(site + address).contains(words)) {
                throw new IllegalStateException("the reloaded page does not show what was saved");
            }
            figure(PAGE, name, round, saved);
        }
    }

    private void figure(String what, String name, int round, long start) {
        double seconds = (System.nanoTime() - start) / 1e9;
        figures.accept(new Figure(PART, what, posts, name, round, seconds, Double.NaN, Double.NaN, 0, 0, 0));
    }

    private void awaitPage(String address, Process server) throws IOException, InterruptedException {
        for (long end = System.nanoTime() + PATIENCE_S * 1_000_000_000L; System.nanoTime() < end; ) {
            if (!server.isAlive()) {
                throw new IllegalStateException("the preview ended at once");
            }
            try {
                if (client.send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.ofString())
                                .statusCode()
                        == 200) {
                    return;
                }
            } catch (ConnectException e) {
                // not yet
            }
            Thread.sleep(10);
        }
        throw new IllegalStateException("the preview shows nothing");
    }

    private String get(String address) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.ofString())
                .body();
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}

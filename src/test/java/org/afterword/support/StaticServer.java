package org.afterword.support;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Serves a folder at a port of this machine as a static host does: index.html for a folder, 404.html for the rest. */
public final class StaticServer implements AutoCloseable {
    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("html", "text/html; charset=utf-8"),
            Map.entry("css", "text/css; charset=utf-8"),
            Map.entry("xml", "application/xml"),
            Map.entry("json", "application/json"),
            Map.entry("txt", "text/plain; charset=utf-8"),
            Map.entry("svg", "image/svg+xml"),
            Map.entry("png", "image/png"),
            Map.entry("jpg", "image/jpeg"),
            Map.entry("gif", "image/gif"),
            Map.entry("webp", "image/webp"),
            Map.entry("avif", "image/avif"),
            Map.entry("ico", "image/x-icon"));

    private final Path folder;
    private final String base;
    private final HttpServer server;
    private final ExecutorService workers = Executors.newCachedThreadPool();
    private final List<String> asked = new CopyOnWriteArrayList<>();
    private final List<String> taken = new CopyOnWriteArrayList<>();
    private volatile Optional<URI> onward = Optional.empty();
    private volatile Optional<URI> receiver = Optional.empty();

    /** Serves a folder at {@code /}. */
    public StaticServer(Path folder) throws IOException {
        this(folder, "/");
    }

    /** Serves a folder below a path that begins and ends with a slash, as a project's page on a shared host. */
    public StaticServer(Path folder, String base) throws IOException {
        this.folder = folder.toAbsolutePath().normalize();
        this.base = base;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(workers);
        server.createContext("/", this::answer);
        server.start();
    }

    /** Returns the address of the folder, which ends with a slash. */
    public URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + base);
    }

    /** Returns the address of a path such as {@code /hello/#c3}. */
    public URI address(String path) {
        return address().resolve(path.replaceFirst("^/", ""));
    }

    /** Takes what forms send, from now on, and sends who sent it on to a page of thanks. */
    public void take(URI thanks) {
        onward = Optional.of(thanks);
    }

    /** Hands what forms send, from now on, to a receiver, as a host's web server does, and its answer back. */
    public void handOn(URI to) {
        receiver = Optional.of(to);
    }

    /** Returns what forms sent, in order: the path and the body. */
    public List<String> taken() {
        return List.copyOf(taken);
    }

    /** Returns what was asked for, in order: the status and the path. */
    public List<String> asked() {
        return List.copyOf(asked);
    }

    @Override
    public void close() {
        server.stop(0);
        workers.shutdownNow();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().getPath();
            if (exchange.getRequestMethod().equals("POST") && onward.isPresent()) {
                taken.add(path + " " + new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
                exchange.getResponseHeaders().set("Location", onward.get().toString());
                send(exchange, 303, new byte[0]);
                return;
            }
            if (exchange.getRequestMethod().equals("POST") && receiver.isPresent()) {
                handOn(exchange, receiver.get());
                return;
            }
            Optional<Path> found = file(path);
            if (found.isPresent() && Files.isDirectory(found.get())) {
                String slashed = exchange.getRequestURI().getRawPath() + "/";
                exchange.getResponseHeaders().set("Location", slashed);
                send(exchange, 301, new byte[0]);
                return;
            }
            Path file = found.filter(Files::isRegularFile).orElse(folder.resolve("404.html"));
            String name = file.getFileName().toString();
            String ending = name.substring(name.lastIndexOf('.') + 1);
            exchange.getResponseHeaders().set("Content-Type", TYPES.getOrDefault(ending, "application/octet-stream"));
            int status = found.filter(Files::isRegularFile).isPresent() ? 200 : 404;
            send(exchange, status, Files.isRegularFile(file) ? Files.readAllBytes(file) : new byte[0]);
        }
    }

    private void handOn(HttpExchange exchange, URI to) throws IOException {
        HttpRequest request = HttpRequest.newBuilder(to)
                .header("Content-Type", exchange.getRequestHeaders().getFirst("Content-Type"))
                .POST(HttpRequest.BodyPublishers.ofByteArray(
                        exchange.getRequestBody().readAllBytes()))
                .build();
        try {
            HttpResponse<byte[]> answer =
                    HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofByteArray());
            for (String name : List.of("Location", "Content-Type")) {
                answer.headers()
                        .firstValue(name)
                        .ifPresent(value -> exchange.getResponseHeaders().set(name, value));
            }
            send(exchange, answer.statusCode(), answer.body());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Optional<Path> file(String path) {
        if (!path.startsWith(base)) {
            return Optional.empty();
        }
        String within = path.substring(base.length());
        Path file = folder.resolve(within.isEmpty() || within.endsWith("/") ? within + "index.html" : within);
        return Optional.of(file).filter(f -> f.normalize().startsWith(folder));
    }

    private void send(HttpExchange exchange, int status, byte[] body) throws IOException {
        asked.add(status + " " + exchange.getRequestURI().getPath());
        boolean bodiless = body.length == 0 || exchange.getRequestMethod().equals("HEAD");
        exchange.sendResponseHeaders(status, bodiless ? -1 : body.length);
        if (!bodiless) {
            exchange.getResponseBody().write(body);
        }
    }
}

package org.afterword.support;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;

/** A site as {@code afterword serve} shows it, in a process of its own. */
public final class Served implements AutoCloseable {
    private static final Pattern ADDRESS = Pattern.compile("http://localhost:(\\d+)/  \\(stop with Ctrl-C\\)");
    private static final long PATIENCE = Duration.ofSeconds(60).toNanos();

    private final HttpClient client = HttpClient.newHttpClient();
    private final Launched program;
    private final int port;

    private Served(Launched program, int port) {
        this.program = program;
        this.port = port;
    }

    /** Starts it, and waits until it says where it can be seen. */
    public static Served start(Path site) throws Exception {
        var program = Launched.start("serve", site.toString());
        until("it says its address", () -> {
            if (!program.isRunning()) {
                throw new AssertionError("it ended and said:\n" + program.said());
            }
            return ADDRESS.matcher(program.said()).find();
        });
        var found = ADDRESS.matcher(program.said());
        found.find();
        return new Served(program, Integer.parseInt(found.group(1)));
    }

    public int port() {
        return port;
    }

    public URI address(String path) {
        return URI.create("http://localhost:" + port + path);
    }

    public HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(address(path)).build(), HttpResponse.BodyHandlers.ofString());
    }

    /** Waits until a page holds a text. */
    public void awaitText(String path, String text) throws Exception {
        until(path + " shows '" + text + "'", () -> get(path).body().contains(text));
    }

    /** All that it said until now. */
    public String said() {
        return program.said();
    }

    /** How often it said something. */
    public int timesSaid(String something) {
        return said().split(Pattern.quote(something), -1).length - 1;
    }

    /** Waits until something is so. It takes as long as it takes; what never comes is a failure. */
    public static void until(String what, Callable<Boolean> isSo) throws Exception {
        long start = System.nanoTime();
        while (!isSo.call()) {
            if (System.nanoTime() - start > PATIENCE) {
                throw new AssertionError("in vain it was waited until " + what);
            }
            LockSupport.parkNanos(Duration.ofMillis(10).toNanos());
        }
    }

    @Override
    public void close() throws IOException {
        program.close();
    }
}

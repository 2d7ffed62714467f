package org.afterword.support;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Assumptions;

/** Debian's nginx on this machine, with the locations that the manual gives. */
public final class Nginx implements AutoCloseable {
    private static final Path PROGRAM = Path.of("/usr/sbin/nginx");
    private static final Pattern SNIPPET = Pattern.compile("(?s)```nginx\n(.*?)```");

    private final Process process;
    private final int port;
    private final Path folder;

    private Nginx(Process process, int port, Path folder) {
        this.process = process;
        this.port = port;
        this.folder = folder;
    }

    /**
     * Starts it; where there is none, fails if it is required ({@code AFTERWORD_NGINX=required}), and else aborts the test
     * with a word.
     *
     * @param receiver the port to which it sends what is posted
     * @param folder for all that it writes
     */
    public static Nginx start(int receiver, Path folder) throws Exception {
        if (!Files.isExecutable(PROGRAM)) {
            var missing = "There is no " + PROGRAM + ", so nothing is tested behind it.";
            if ("required".equals(System.getenv("AFTERWORD_NGINX"))) {
                throw new AssertionError(missing);
            }
            System.err.println("A test is skipped. " + missing);
            Assumptions.abort(missing);
        }
        int port = freePort();
        var snippet = SNIPPET.matcher(Files.readString(Path.of("docs/publishing.md")));
        if (!snippet.find()) {
            throw new AssertionError("the manual has no locations for nginx");
        }
        var config = Folder.write(folder.resolve("nginx.conf"), """
                daemon off;
                worker_processes 1;
                pid %1$s/nginx.pid;
                error_log %1$s/error.log;
                events { worker_connections 512; }
                http {
                  access_log %1$s/access.log;
                  client_body_temp_path %1$s/body;
                  proxy_temp_path %1$s/proxy;
                  fastcgi_temp_path %1$s/fastcgi;
                  uwsgi_temp_path %1$s/uwsgi;
                  scgi_temp_path %1$s/scgi;
                  server {
                    listen 127.0.0.1:%2$d;
                    %3$s
                  }
                }
                """.formatted(
                        folder, port, snippet.group(1).replace("127.0.0.1:4001", "127.0.0.1:" + receiver)));
        var process = new ProcessBuilder(PROGRAM.toString(), "-p", folder.toString(), "-c", config.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("said.log").toFile())
                .start();
        var nginx = new Nginx(process, port, folder);
        Served.until("nginx listens", nginx::listens);
        return nginx;
    }

    private boolean listens() throws IOException {
        if (!process.isAlive()) {
            throw new AssertionError("nginx ended: " + Files.readString(folder.resolve("said.log")));
        }
        try (var socket = new Socket("127.0.0.1", port)) {
            return socket.isConnected();
        } catch (IOException e) {
            return false;
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    public int port() {
        return port;
    }

    /** All that it wrote. */
    public String wrote() {
        return String.join("\n", Folder.bytes(folder).values());
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(10, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
    }
}

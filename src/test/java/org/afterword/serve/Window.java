package org.afterword.serve;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** A browser's window that shows a page of the preview and listens for events. */
final class Window implements AutoCloseable {
    private final Socket socket;
    private final BlockingQueue<String> events = new LinkedBlockingQueue<>();
    private final List<String> data = new CopyOnWriteArrayList<>();

    /** @param shown the fingerprint that the page says it shows */
    Window(int port, String path, String shown) throws IOException {
        socket = new Socket("localhost", port);
        socket.getOutputStream()
                .write(("GET /.afterword/events?" + shown + path + " HTTP/1.1\r\nHost: localhost\r\n\r\n")
                        .getBytes(StandardCharsets.US_ASCII));
        var lines = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
        while (!lines.readLine().startsWith("retry:")) {
            continue;
        }
        var listener = new Thread(() -> listen(lines));
        listener.setDaemon(true);
        listener.start();
    }

    private void listen(BufferedReader lines) {
        try {
            var name = "";
            var text = new StringBuilder();
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("event: ")) {
                    name = line.substring("event: ".length());
                } else if (line.startsWith("data: ")) {
                    text.append(line.substring("data: ".length())).append('\n');
                } else if (line.isEmpty() && !name.isEmpty()) {
                    data.add(text.toString());
                    text.setLength(0);
                    events.add(name);
                    name = "";
                }
            }
        } catch (IOException e) {
            // the window was closed
        }
    }

    String next() throws InterruptedException {
        return nextWithin(15_000).orElseThrow(() -> new AssertionError("no event came"));
    }

    Optional<String> nextWithin(long milliseconds) throws InterruptedException {
        return Optional.ofNullable(events.poll(milliseconds, TimeUnit.MILLISECONDS));
    }

    /** What came with the last event. */
    String data() {
        return data.get(data.size() - 1);
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}

package org.afterword.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/** Afterword's receiver in a process of its own, for a small blog of its own. */
final class RunningReceiver implements AutoCloseable {
    private static final Pattern ADDRESS = Pattern.compile("http://localhost:(\\d+)/");
    private static final Pattern NUMBER = Pattern.compile("Number (\\d+)\\.");

    /** What every post's words end with, so that a half of one is known. */
    static final String END = "The end.";

    private final Path blog;
    private final Process process;
    private final int port;

    private RunningReceiver(Path blog, Process process, int port) {
        this.blog = blog;
        this.process = process;
        this.port = port;
    }

    /** Writes the blog, with nothing in its inbox. */
    static void write(Path blog) throws IOException {
        Folders.delete(blog);
        Folders.write(blog.resolve("content/site.yaml"), "title: A blog\nurl: https://example.org\n");
        Folders.write(blog.resolve("content/one.md"), "---\ntitle: One\n---\nWords.\n");
    }

    /** Starts it, and waits until it listens. */
    static RunningReceiver start(Path launcher, Path blog) throws IOException, InterruptedException {
        var said = Files.createTempFile("receiver", ".log");
        var process = new ProcessBuilder(List.of(
                        launcher.toString(),
                        "receive",
                        "--listen",
                        "0",
                        "--rate",
                        "0",
                        "--most-waiting",
                        "10000000",
                        "--into",
                        blog.toString()))
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        while (true) {
            var found = ADDRESS.matcher(Files.readString(said));
            if (found.find()) {
                return new RunningReceiver(blog, process, Integer.parseInt(found.group(1)));
            }
            if (!process.isAlive()) {
                throw new IllegalStateException("the receiver ended: " + Files.readString(said));
            }
            Thread.sleep(20);
        }
    }

    int port() {
        return port;
    }

    /** The memory that it holds now, in bytes. */
    long memory() {
        return Kernel.memoryOf(process.pid());
    }

    /** Seconds of processor time that it has used. */
    double seconds() {
        return process.info()
                .totalCpuDuration()
                .map(time -> time.toMillis() / 1e3)
                .orElse(Double.NaN);
    }

    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** The posts that are in the inbox by their numbers, with the number of their files; fails where one is not whole. */
    Map<Integer, Integer> arrivals() throws IOException {
        var arrivals = new TreeMap<Integer, Integer>();
        try (var files = Files.list(blog.resolve("content/inbox/one"))) {
            for (var file : (Iterable<Path>) files::iterator) {
                var text = Files.readString(file);
                var number = NUMBER.matcher(text);
                if (!number.find() || !text.contains(END)) {
                    throw new IllegalStateException(file + " is not whole: " + text);
                }
                arrivals.merge(Integer.valueOf(number.group(1)), 1, Integer::sum);
            }
        }
        return arrivals;
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(30, TimeUnit.SECONDS) || process.exitValue() != 0) {
            throw new IllegalStateException("the receiver did not end well");
        }
    }
}

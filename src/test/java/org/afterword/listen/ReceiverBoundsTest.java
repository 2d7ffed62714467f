package org.afterword.listen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.afterword.support.Folder;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The receiver is bounded in every way, and goes on taking what is within its bounds. */
@Timeout(120)
class ReceiverBoundsTest {
    private static final Duration SHORT = Duration.ofSeconds(1);

    @TempDir
    Path folder;

    private Path site;

    @BeforeEach
    void write() {
        site = folder.resolve("site");
        Listener.write(site);
    }

    private static Bounds bounds(int connections, int posts, int arrivals) {
        return new Bounds(64 << 10, 8 << 10, 20, SHORT, connections, 50, posts, 100, arrivals);
    }

    private static Map<String, String> answer(String message) {
        return Map.of("name", "Ann", "message", message, "article", "/open/");
    }

    @Test
    void clientsThatTrickleAreSentAwayAndOthersAreTaken() throws Exception {
        try (var listener = Listener.start(site, bounds(200, 0, 100))) {
            var slow = new ArrayList<Socket>();
            for (int i = 0; i < 100; i++) {
                var socket = listener.connect();
                slow.add(socket);
                var body = i % 2 == 0 ? "" : "Content-Length: 100\r\n\r\nmessage=";
                send(
                        socket,
                        "POST / HTTP/1.1\r\nHost: a\r\nContent-Type: application/x-www-form-urlencoded\r\n" + body);
            }
            assertEquals(303, listener.post(answer("Meanwhile.")).statusCode());
            int told = 0;
            for (int i = 0; i < slow.size(); i++) {
                var said = trickle(slow.get(i), i % 2 == 0 ? "X" : "a");
                told += said.startsWith("HTTP/1.1 408") && said.contains("too long") ? 1 : 0;
                assertTrue(said.isEmpty() || i % 2 == 1, i + ": " + said);
            }
            assertTrue(told > 0, "whoever sent a header, and no letter at the wrong moment, is told why");
            assertEquals(1, listener.inbox().size());
        }
    }

    /** Sends a letter now and then, as long as the other side takes it, and gives what it says before it hangs up. */
    private static String trickle(Socket socket, String letter) throws IOException {
        socket.setSoTimeout(100);
        var told = new StringBuilder();
        while (true) {
            try {
                int read = socket.getInputStream().read();
                if (read < 0) {
                    return told.toString();
                }
                told.append((char) read);
            } catch (SocketTimeoutException e) {
                send(socket, letter);
            } catch (IOException e) {
                return told.toString(); // it was reset
            }
        }
    }

    private static void send(Socket socket, String text) throws IOException {
        try {
            socket.getOutputStream().write(text.getBytes(StandardCharsets.US_ASCII));
        } catch (IOException e) {
            // the other side has hung up, which the next reading tells
        }
    }

    @Test
    void aClientThatIsTooFastIsToldSoAndKeepsItsWords() throws Exception {
        try (var listener = Listener.start(site, bounds(50, 3, 100))) {
            for (int i = 0; i < 3; i++) {
                assertEquals(
                        303,
                        listener.post(answer("Number " + i), "X-Forwarded-For", "192.0.2.1, 2001:db8:1:2:3::1")
                                .statusCode());
            }
            var same = listener.post(answer("Too many."), "X-Forwarded-For", "192.0.2.2, 2001:db8:1:2:ffff::2");
            assertEquals(429, same.statusCode());
            assertEquals("20", same.headers().firstValue("Retry-After").orElseThrow());
            assertEquals(
                    "Too many.",
                    Jsoup.parse(same.body()).selectFirst("textarea").wholeText());
            assertEquals(
                    303,
                    listener.post(answer("Next door."), "X-Forwarded-For", "2001:db8:1:3::1")
                            .statusCode());
            assertEquals(
                    303,
                    listener.post(answer("Elsewhere."), "X-Forwarded-For", "192.0.2.2")
                            .statusCode());
        }
    }

    @Test
    void moreThanMayWaitAreToldToComeBack() throws Exception {
        try (var listener = Listener.start(site, bounds(50, 0, 3))) {
            for (int i = 0; i < 3; i++) {
                assertEquals(303, listener.post(answer("Number " + i)).statusCode());
            }
            var full = listener.post(answer("One too many."));
            assertEquals(503, full.statusCode());
            assertTrue(full.body().contains("Too many answers are waiting to be read."), full.body());
            assertTrue(full.body().contains("One too many."), full.body());
            assertEquals(3, listener.inbox().size());
        }
    }

    @Test
    void moreConnectionsThanMayBeWaitAndAreTakenWhenThereIsRoom() throws Exception {
        try (var listener = Listener.start(site, bounds(5, 0, 100))) {
            for (int i = 0; i < 20; i++) {
                listener.connect(); // and say nothing
            }
            assertEquals(303, listener.post(answer("After them.")).statusCode());
        }
    }

    @Test
    void aHeaderThatIsTooLargeIsToldInALine() throws Exception {
        try (var listener = Listener.start(site, bounds(5, 0, 100))) {
            var answer = listener.post(answer("A"), "X-Large", "planted".repeat(2000));
            assertEquals(431, answer.statusCode());
            assertEquals("this cannot be taken: 431\n", answer.body());
        }
    }

    @Test
    void whatIsNoRequestIsToldInALine() throws Exception {
        try (var listener = Listener.start(site, bounds(5, 0, 100));
                var socket = listener.connect()) {
            send(socket, "planted\r\n\r\n");
            var told = new String(socket.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
            assertTrue(told.startsWith("HTTP/1.1 400 ") && !told.contains("planted"), told);
        }
    }

    /** A file in the place of the article's folder is as good as a disk that takes nothing. */
    @Test
    void whatCannotBeWrittenIsToldAndTakenLater() throws Exception {
        Folder.write(site.resolve("content/inbox/open"), "in the way");
        try (var listener = Listener.start(site, bounds(5, 0, 100))) {
            var answer = listener.post(answer("Kept."));
            assertEquals(503, answer.statusCode());
            assertTrue(answer.body().contains("It is our fault, not yours."), answer.body());
            assertEquals(
                    "Kept.", Jsoup.parse(answer.body()).selectFirst("textarea").wholeText());
            Files.delete(site.resolve("content/inbox/open"));
            Thread.sleep(1100);
            assertEquals(303, listener.post(answer("Kept.")).statusCode());
            assertEquals(1, listener.inbox().size(), "it was not taken for known");
        }
    }

    @Test
    void aFullDiskLosesNothingThatWasAcknowledged() throws Exception {
        var small = Files.createDirectories(folder.resolve("small"));
        mount(small);
        try {
            Listener.write(small);
            int taken = 0;
            try (var listener = Listener.start(small, bounds(5, 0, 1000))) {
                int status = 303;
                for (int i = 0; i < 1000 && status == 303; i++) {
                    status = listener.post(answer("Number " + i + ". ".repeat(5000)))
                            .statusCode();
                    taken += status == 303 ? 1 : 0;
                }
                assertEquals(503, status);
                assertTrue(taken > 10, taken + " were taken");
                assertWhole(taken, small, listener);
                Folder.delete(small.resolve("content/inbox/open"));
                Thread.sleep(1100);
                assertEquals(303, listener.post(answer("Room again.")).statusCode());
            }
        } finally {
            new ProcessBuilder("umount", small.toString()).start().waitFor(10, TimeUnit.SECONDS);
        }
    }

    private static void assertWhole(int taken, Path site, Listener listener) throws IOException {
        assertEquals(taken, listener.inbox().size());
        for (var file : listener.inbox()) {
            var text = Files.readString(site.resolve("content/inbox").resolve(file));
            assertTrue(text.endsWith(". . . .\n") || text.length() > 10_000, file + " is cut off");
        }
        assertEquals(
                List.of(".coming/.afterword-lock"),
                Folder.list(site.resolve("content/inbox")).stream()
                        .filter(file -> file.startsWith("."))
                        .toList());
    }

    private static void mount(Path place) throws InterruptedException {
        try {
            var mounted = new ProcessBuilder("mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", place.toString())
                    .redirectErrorStream(true)
                    .start();
            if (mounted.waitFor(10, TimeUnit.SECONDS) && mounted.exitValue() == 0) {
                return;
            }
        } catch (IOException e) {
            // told below
        }
        System.err.println("A test is skipped. This user may not mount anything, so there is no small disk to fill.");
        Assumptions.abort();
    }
}

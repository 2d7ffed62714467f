package org.afterword.listen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.afterword.support.Folder;
import org.afterword.support.Launched;
import org.afterword.support.Served;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The receiver as a process: whatever ends it, the words of whoever was thanked are in the inbox, whole. */
@Timeout(300)
class KilledReceiverTest {
    private static final Pattern ADDRESS = Pattern.compile("http://localhost:(\\d+)/  \\(stop with Ctrl-C\\)");
    private static final Pattern NUMBER = Pattern.compile("Number (\\d+)\\.");
    private static final int CLIENTS = 8;
    private static final int KILLS = 10;

    @TempDir
    Path site;

    private final AtomicInteger next = new AtomicInteger();
    private final Set<Integer> thanked = ConcurrentHashMap.newKeySet();
    private final Random random = new Random(7);

    @BeforeEach
    void write() {
        Listener.write(site);
    }

    private Launched start() throws Exception {
        var program =
                Launched.start("receive", "--listen", "0", "--rate", "0", "--most-waiting", "100000", "--into", site());
        Served.until("it says its address", () -> {
            assertTrue(program.isRunning(), program.said());
            return ADDRESS.matcher(program.said()).find();
        });
        return program;
    }

    private String site() {
        return site.toString();
    }

    private static URI address(Launched program) {
        var found = ADDRESS.matcher(program.said());
        assertTrue(found.find());
        return URI.create("http://localhost:" + found.group(1) + "/answer");
    }

    /** Posts one after the other until the other side is gone. */
    private void post(URI address) {
        var client = HttpClient.newHttpClient();
        while (true) {
            int number = next.incrementAndGet();
            var form = Listener.form(
                    Map.of("message", "Number " + number + ". " + "More. ".repeat(50) + "End.", "article", "/open/"));
            var request = HttpRequest.newBuilder(address)
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(HttpRequest.BodyPublishers.ofString(form))
                    .build();
            try {
                if (client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 303) {
                    thanked.add(number);
                }
            } catch (IOException e) {
                return;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private void underLoad(Launched program, Ending ending) throws Exception {
        var address = address(program);
        var clients = Executors.newFixedThreadPool(CLIENTS);
        for (int i = 0; i < CLIENTS; i++) {
            clients.execute(() -> post(address));
        }
        int before = thanked.size();
        Served.until("some are thanked", () -> thanked.size() > before);
        Thread.sleep(random.nextInt(200));
        ending.end();
        clients.shutdown();
        assertTrue(clients.awaitTermination(60, TimeUnit.SECONDS));
    }

    private interface Ending {
        void end() throws Exception;
    }

    private void assertAllAreThere() throws IOException {
        var there = Folder.list(site.resolve("content/inbox")).stream()
                .filter(file -> !file.startsWith("."))
                .collect(Collectors.toSet());
        var numbers = ConcurrentHashMap.<Integer>newKeySet();
        for (var file : there) {
            var text = Files.readString(site.resolve("content/inbox").resolve(file));
            var found = NUMBER.matcher(text);
            assertTrue(found.find() && text.contains("End."), file + " is cut off:\n" + text);
            numbers.add(Integer.valueOf(found.group(1)));
        }
        assertEquals(there.size(), numbers.size(), "each is there once");
        var lost = thanked.stream().filter(number -> !numbers.contains(number)).toList();
        assertTrue(lost.isEmpty(), "lost: " + lost);
    }

    @Test
    void killedAtRandomMomentsItLosesNothing() throws Exception {
        for (int i = 0; i < KILLS; i++) {
            try (var program = start()) {
                underLoad(program, program::kill);
            }
            assertAllAreThere();
        }
        assertTrue(thanked.size() > KILLS, thanked.size() + " were thanked");
        try (var program = start()) {
            assertEquals(
                    Set.of(".coming/.afterword-lock"),
                    Folder.list(site.resolve("content/inbox")).stream()
                            .filter(file -> file.startsWith("."))
                            .collect(Collectors.toSet()),
                    "what was unfinished is cleared away");
            assertTrue(program.isRunning());
        }
    }

    @Test
    void askedToStopItFinishesAndEndsWell() throws Exception {
        try (var program = start()) {
            underLoad(program, () -> assertEquals(0, program.stop(), program.said()));
            assertAllAreThere();
            assertTrue(program.said().contains("received: "), program.said());
        }
        assertTrue(
                Folder.list(site.resolve("content/inbox")).stream().noneMatch(file -> file.startsWith(".")),
                "nothing is left but what arrived");
        assertFalse(Files.exists(site.resolve("content/inbox/.coming")));
    }

    @Test
    void aSecondOneForTheSameSiteDoesNotStart() throws Exception {
        try (var first = start();
                var second = Launched.start("receive", "--listen", "0", "--into", site())) {
            assertEquals(1, second.await());
            assertEquals(
                    "afterword: another receiver takes answers for this site",
                    second.said().strip());
            assertTrue(first.isRunning());
        }
    }

    @Test
    void aSiteWithAMistakeIsToldAndNothingListens() throws Exception {
        Folder.write(site.resolve("content/site.yaml"), "titel: Wrong\n");
        try (var program = Launched.start("receive", "--listen", "0", "--into", site())) {
            assertEquals(1, program.await());
            assertTrue(program.said().contains("content/site.yaml:1:1: error: "), program.said());
        }
    }

    @Test
    void aPortThatIsTakenIsTold() throws Exception {
        try (var first = start()) {
            var other = site.resolve("other");
            Listener.write(other);
            var port = String.valueOf(address(first).getPort());
            try (var second = Launched.start("receive", "--listen", port, "--into", other.toString())) {
                assertEquals(1, second.await());
                assertEquals(
                        "afterword: port " + port + " is taken", second.said().strip());
            }
        }
    }

    @Test
    void listeningForOthersIsWarnedOf() throws Exception {
        try (var program = Launched.start("receive", "--listen", "0.0.0.0:0", "--into", site())) {
            Served.until("it says its address", () -> program.said().contains("taking answers at"));
            assertTrue(program.said().startsWith("warning: others can reach this port"), program.said());
        }
    }
}

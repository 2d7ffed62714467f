package org.afterword.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.afterword.base.problem.Position;
import org.afterword.cli.Program;
import org.afterword.support.Folder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Other sites are asked politely, and what they answer is understood. They are all on this machine. */
class AskingTest {
    private static final List<Position> HERE = List.of(Position.file("content/hello.md"));

    @TempDir
    Path folder;

    private final List<String> asked = Collections.synchronizedList(new ArrayList<>());
    private final AtomicInteger now = new AtomicInteger();
    private final AtomicInteger most = new AtomicInteger();
    private HttpServer server;
    private String base;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newCachedThreadPool());
        server.createContext("/", this::answer);
        server.start();
        base = "http://localhost:" + server.getAddress().getPort();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        most.accumulateAndGet(now.incrementAndGet(), Math::max);
        var path = exchange.getRequestURI().getRawPath();
        var method = exchange.getRequestMethod();
        asked.add(method + " " + path);
        try {
            if (path.equals("/slow")) {
                Thread.sleep(1500);
            } else if (path.equals("/moved")) {
                exchange.getResponseHeaders().set("Location", "/fine");
            } else if (path.equals("/ring")) {
                exchange.getResponseHeaders().set("Location", "/ring");
            } else if (path.equals("/broken")) {
                exchange.getResponseHeaders().set("Location", "http://[");
            } else if (path.startsWith("/busy")) {
                exchange.getResponseHeaders().set("Retry-After", path.equals("/busy-a-second") ? "1" : "600");
            } else {
                Thread.sleep(20);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        boolean noHead = path.equals("/no-head") && method.equals("HEAD");
        boolean again = path.equals("/busy-a-second") && Collections.frequency(asked, method + " " + path) > 1;
        int status = path.startsWith("/gone")
                ? 404
                : List.of("/moved", "/ring", "/broken").contains(path)
                        ? 301
                        : path.equals("/forbidden") ? 403 : path.startsWith("/busy") && !again ? 429 : 200;
        now.decrementAndGet();
        exchange.sendResponseHeaders(noHead ? 405 : path.equals("/error") ? 500 : status, -1);
        exchange.close();
    }

    private static Asking asking() {
        return new Asking(Duration.ofSeconds(20), Duration.ofSeconds(20), Duration.ofMillis(1));
    }

    @Test
    void whatIsThereIsFine() {
        var answers = asking().all(List.of(base + "/fine", base + "/moved", base + "/no-head", base + "/forbidden"));
        assertEquals(4, answers.size());
        assertTrue(answers.values().stream().allMatch(WebAnswer::isFine), answers.toString());
        assertTrue(asked.contains("GET /no-head"));
        assertFalse(asked.contains("GET /fine"), "the head is enough");
    }

    @Test
    void whatIsNotThereIsToldWithItsReason() {
        var answers = asking().all(List.of(base + "/gone", base + "/error", "http://localhost:1/"));
        assertTrue(answers.get(base + "/gone").what().contains("nothing there any more (status 404)"));
        assertTrue(answers.get(base + "/error").what().contains("status 500"));
        assertTrue(answers.get("http://localhost:1/").what().contains("cannot be reached"));
    }

    @Test
    void whoLeadsToNothingIsTold() {
        var answers = asking().all(List.of(base + "/ring", base + "/broken"));
        assertTrue(answers.get(base + "/ring").what().contains("without end"), answers.toString());
        assertTrue(answers.get(base + "/broken").what().contains("what is no address"), answers.toString());
    }

    @Test
    void whoWantsToBeAskedLaterIsAskedThenOnce() {
        var answers = asking().all(List.of(base + "/busy-a-second"));
        assertTrue(answers.get(base + "/busy-a-second").isFine(), answers.toString());
        assertEquals(List.of("HEAD /busy-a-second", "HEAD /busy-a-second"), asked);
    }

    @Test
    void whoWantsNoQuestionsIsAskedNoMore() {
        var addresses =
                IntStream.range(0, 10).mapToObj(i -> base + "/busy-" + i).toList();
        var answers = asking().all(addresses);
        assertTrue(answers.values().stream().allMatch(WebAnswer::isFine), answers.toString());
        assertTrue(asked.size() <= 2 && asked.stream().allMatch(one -> one.startsWith("HEAD")), asked.toString());
    }

    @Test
    void whoDoesNotAnswerInTimeIsNotWaitedFor() {
        var asking = new Asking(Duration.ofMillis(300), Duration.ofSeconds(20), Duration.ofMillis(1));
        var answers = asking.all(List.of(base + "/slow"));
        assertTrue(answers.get(base + "/slow").what().contains("did not answer"), answers.toString());
    }

    @Test
    void ofOneHostFewAreAskedForAtOnceAndEachOnce() {
        var addresses =
                IntStream.range(0, 20).mapToObj(i -> base + "/page-" + i).toList();
        assertEquals(20, asking().all(addresses).size());
        assertTrue(most.get() <= 2, most + " at once");
        assertEquals(20, asked.size());
    }

    @Test
    void whatWasNotAskedForInTimeIsNotTold() {
        var asking = new Asking(Duration.ofSeconds(5), Duration.ofMillis(300), Duration.ofMillis(1));
        assertEquals(List.of(), web(asking, 0).ask(Map.of(base + "/slow", HERE)).problems());
    }

    @Test
    void howManyWereNotAskedForIsTold() {
        var addresses = IntStream.range(0, 10).boxed().collect(Collectors.toMap(i -> base + "/busy-" + i, i -> HERE));
        var answered = web(asking(), 0).ask(addresses);
        assertEquals(10, answered.asked() + answered.unasked());
        assertTrue(answered.unasked() >= 8, answered.toString());
    }

    @Test
    void whatTheSettingsLeadToIsAskedForToo() throws IOException {
        Folder.write(folder.resolve("content/site.yaml"), """
                title: A blog
                navigation:
                  - {title: Gone, url: "%1$s/gone"}
                footer: "[gone](%1$s/gone-too)"
                authors:
                  ann: {name: Ann, url: "%1$s/gone-ann", bio: "[gone](%1$s/gone-bio)"}
                comments: {invitation: "[gone](%1$s/gone-invitation)"}
                """.formatted(base));
        var said = Program.run("check", folder.toString(), "--external").said();
        for (var gone : List.of("gone", "gone-too", "gone-ann", "gone-bio", "gone-invitation")) {
            assertTrue(
                    said.lines()
                            .anyMatch(line -> line.startsWith("content/site.yaml:")
                                    && line.contains("/" + gone + "' is dead")
                                    && line.endsWith("[link/external]")),
                    said);
        }
        assertTrue(said.contains("asked for 5 addresses"), said);
    }

    @Test
    void whatWasFoundIsNotAskedForAgainForADayAndWhatWasNotIs() {
        var addresses = Map.of(base + "/fine", HERE, base + "/gone", HERE);
        assertEquals(1, web(asking(), 0).ask(addresses).problems().size());
        asked.clear();
        var hoursLater = web(asking(), 23 * 3600).ask(addresses);
        assertEquals(1, hoursLater.problems().size());
        assertEquals(1, hoursLater.asked());
        assertEquals(Set.of("HEAD /gone", "GET /gone"), Set.copyOf(asked));
        asked.clear();
        web(asking(), 24 * 3600).ask(addresses);
        assertTrue(asked.contains("HEAD /fine"), asked.toString());
    }

    private Web web(Asking asking, long now) {
        return new Web(asking, KnownAnswers.of(folder.resolve(".afterword"), 1_700_000_000 + now));
    }

    @Test
    void whatIsNoAddressIsAskedOfNobody() {
        var answers = asking().all(List.of("http://", "https://a b/"));
        assertTrue(answers.values().stream().noneMatch(WebAnswer::isFine), answers.toString());
        assertEquals(List.of(), asked);
    }

    @Test
    void addressesOfOneHostDoNotStandBesideEachOther() {
        assertEquals(
                List.of("https://a.example/1", "https://b.example/1", "https://a.example/2"),
                Spread.overHosts(List.of("https://a.example/1", "https://a.example/2", "https://b.example/1")));
    }
}

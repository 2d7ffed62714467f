package org.afterword.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/**
 * Puts the receiver under load: so many posts a second from so many connections, and kills at random moments; in the end all
 * words that were acknowledged must be in the inbox, whole.
 */
final class ReceiverLoad {
    static final String PART = "receiver";

    private static final int CONNECTIONS = 200;
    private static final int SECONDS = 30;
    private static final int WARM_UP_S = 5;
    private static final int A_SECOND = 1000;
    private static final int KILLS = 200;
    private static final int KILLS_IN_A_ROW = 20;
    private static final int KILLING_CONNECTIONS = 16;

    private final Path launcher;
    private final Path blog;
    private final Random random;
    private final AtomicInteger next = new AtomicInteger();
    private final Set<Integer> acknowledged = ConcurrentHashMap.newKeySet();

    ReceiverLoad(Path launcher, Path work, long seed) {
        this.launcher = launcher;
        this.blog = work.resolve("receiver");
        this.random = new Random(seed);
    }

    void run() throws IOException, InterruptedException {
        load();
        kills();
    }

    /** What is new, and then the same again, of which the receiver has nothing to remember. */
    private void load() throws IOException, InterruptedException {
        RunningReceiver.write(blog);
        acknowledged.clear();
        try (var receiver = RunningReceiver.start(launcher, blog)) {
            warmUp(receiver);
            int first = next.get() + 1;
            next.addAndGet(A_SECOND * SECONDS);
            load("new", receiver, first);
            load("the same again", receiver, first);
        }
    }

    /** A post is late by as much as the ones before it were slow: time counts from when it was due. */
    private void load(String what, RunningReceiver receiver, int first) throws IOException, InterruptedException {
        int posts = A_SECOND * SECONDS;
        var nanos = new long[posts];
        var memory = new ArrayList<String>();
        Run.settle();
        double before = receiver.seconds();
        memory.add(megabytes(receiver));
        long start = System.nanoTime() + 200_000_000;
        var threads = Executors.newFixedThreadPool(CONNECTIONS);
        for (int i = 0; i < CONNECTIONS; i++) {
            int connection = i;
            threads.submit(() -> post(receiver.port(), connection, first, start, nanos));
        }
        threads.shutdown();
        for (int second = 5; second <= SECONDS; second += 5) {
            sleepUntil(start + second * 1_000_000_000L);
            memory.add(megabytes(receiver));
        }
        threads.awaitTermination(2, TimeUnit.MINUTES);
        double took = (System.nanoTime() - start) / 1e9;
        Arrays.sort(nanos);
        System.out.printf(
                Locale.ROOT,
                "%s: %d posts from %d connections in %.1f s; with those before %d acknowledged, %s%n",
                what,
                posts,
                CONNECTIONS,
                took,
                acknowledged.size(),
                checked(receiver));
        System.out.printf(
                Locale.ROOT,
                "ms from when a post was due: median %.1f, of 100 one %.1f, of 1,000 one %.1f, most %.1f%n",
                nanos[posts / 2] / 1e6,
                nanos[posts - posts / 100] / 1e6,
                nanos[posts - posts / 1000] / 1e6,
                nanos[posts - 1] / 1e6);
        System.out.printf(Locale.ROOT, "processor time %.1f s%n", receiver.seconds() - before);
        System.out.println("resident memory in MB at 0, 5 … " + SECONDS + " s: " + String.join(", ", memory));
    }

    /** So that Java has compiled what is hot. What is sent here is acknowledged, and looked for, too. */
    private void warmUp(RunningReceiver receiver) throws IOException {
        long end = System.nanoTime() + WARM_UP_S * 1_000_000_000L;
        try (var poster = new Poster(receiver.port())) {
            while (System.nanoTime() < end) {
                int number = next.incrementAndGet();
                if (poster.post(number)) {
                    acknowledged.add(number);
                }
            }
        }
    }

    private Void post(int port, int connection, int first, long start, long[] nanos) throws IOException {
        try (var poster = new Poster(port)) {
            for (int i = connection; i < nanos.length; i += CONNECTIONS) {
                long due = start + i * (1_000_000_000L / A_SECOND);
                sleepUntil(due);
                if (poster.post(first + i)) {
                    acknowledged.add(first + i);
                }
                nanos[i] = System.nanoTime() - due;
            }
        }
        return null;
    }

    private static void sleepUntil(long due) {
        for (long left = due - System.nanoTime(); left > 0; left = due - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
    }

    /** Now and then with an empty inbox, since reading what waits would take most of the time. */
    private void kills() throws IOException, InterruptedException {
        int all = 0;
        for (int i = 0; i < KILLS; i++) {
            if (i % KILLS_IN_A_ROW == 0) {
                RunningReceiver.write(blog);
                acknowledged.clear();
            }
            var receiver = RunningReceiver.start(launcher, blog);
            var threads = Executors.newFixedThreadPool(KILLING_CONNECTIONS);
            for (int c = 0; c < KILLING_CONNECTIONS; c++) {
                threads.submit(() -> postUntilTheEnd(receiver.port()));
            }
            threads.shutdown();
            Thread.sleep(100 + random.nextInt(400));
            receiver.kill();
            threads.awaitTermination(1, TimeUnit.MINUTES);
            if (i % KILLS_IN_A_ROW == KILLS_IN_A_ROW - 1) {
                all += acknowledged.size();
                System.err.println((i + 1) + " kills: " + checked(receiver));
            }
        }
        System.out.println(KILLS + " kills under load from " + KILLING_CONNECTIONS + " connections: " + all
                + " acknowledged, all there and whole");
    }

    private void postUntilTheEnd(int port) {
        try (var poster = new Poster(port)) {
            while (true) {
                int number = next.incrementAndGet();
                if (poster.post(number)) {
                    acknowledged.add(number);
                }
            }
        } catch (IOException e) {
            // the receiver was killed
        }
    }

    /** Fails if something that was acknowledged is not there, or is there twice. */
    private String checked(RunningReceiver receiver) throws IOException {
        var there = receiver.arrivals();
        List<Integer> lost = acknowledged.stream()
                .filter(number -> !there.containsKey(number))
                .sorted()
                .toList();
        if (!lost.isEmpty() || there.values().stream().anyMatch(files -> files != 1)) {
            throw new IllegalStateException("lost: " + lost + "; of one post: " + there);
        }
        return there.size() + " there, none lost, all whole";
    }

    private static String megabytes(RunningReceiver receiver) {
        return String.valueOf(receiver.memory() >> 20);
    }
}

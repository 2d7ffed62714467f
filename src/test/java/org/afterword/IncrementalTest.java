package org.afterword;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.LongStream;
import org.afterword.cli.Program;
import org.afterword.support.Folder;
import org.afterword.support.MemoryFolder;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * After any edits a build that keeps what it can gives the same files, byte for byte, and says the same, as one that begins
 * anew. {@code -Dseed=N} makes other edits.
 */
class IncrementalTest {
    private static final long SEED = Long.getLong("seed", 1);
    private static final int SITES = 4;
    private static final int EDITS_OF_EACH = 500;

    @TempDir(factory = MemoryFolder.class)
    Path folder;

    static LongStream seeds() {
        return LongStream.range(SEED, SEED + SITES);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aBuildThatKeepsWhatItCanIsACleanBuild(long seed) throws IOException {
        var random = new Random(seed);
        var site = new RandomSite(folder.resolve("site"), random);
        site.create();
        var label = new ArrayList<>(List.of("seed " + seed));
        compare(site.folder, new Conditions(Clock.systemUTC(), List.of()), 1, label);
        for (int edits = 0; edits < EDITS_OF_EACH; ) {
            var conditions = Conditions.any(random);
            label.add("under " + conditions);
            for (int batch = random.nextInt(4); batch >= 0 && edits < EDITS_OF_EACH; batch--) {
                label.add(++edits + ". " + site.edit());
                if (batch > 0 && random.nextInt(4) == 0) {
                    build(site.folder, conditions, 1 + random.nextInt(4));
                }
            }
            compare(site.folder, conditions, 1 + random.nextInt(4), label);
        }
    }

    /** When a build takes place, and what it is asked for. */
    private record Conditions(Clock clock, List<String> options) {
        private static final Clock LATER = Clock.fixed(Instant.parse("2031-06-01T00:00:00Z"), ZoneOffset.UTC);

        /** Mostly now; else a bit later, when all files are at rest, much later, or by a clock that lags. */
        static Conditions any(Random random) {
            var now = Clock.systemUTC();
            var clocks = List.of(
                    now, now, Clock.offset(now, Duration.ofHours(1)), LATER, Clock.offset(now, Duration.ofDays(-300)));
            var options =
                    List.of("", "", "", "--drafts", "--future", "--expired", "--base-url=https://other.example/x");
            return new Conditions(
                    clocks.get(random.nextInt(clocks.size())),
                    List.of(options.get(random.nextInt(options.size()))).stream()
                            .filter(option -> !option.isEmpty())
                            .toList());
        }
    }

    private void compare(Path site, Conditions conditions, int threads, List<String> label) throws IOException {
        var kept = build(site, conditions, threads);
        var anew = folder.resolve("anew");
        Folder.copy(site.resolve("content"), anew.resolve("content"));
        Folder.copy(site.resolve("templates"), anew.resolve("templates"));
        Folder.copy(site.resolve("themes"), anew.resolve("themes"));
        var clean = build(anew, conditions, 2);
        assertEquals(0, clean.exitCode(), () -> tail(label) + clean.said());
        assertEquals(0, kept.exitCode(), () -> tail(label) + kept.said());
        assertEquals(clean.err(), kept.err(), () -> tail(label) + "the problems");
        assertEquals(ledger(clean), ledger(kept), () -> tail(label) + "the account of comments");
        assertEquals(
                Map.of(),
                Folder.differences(Folder.bytes(anew.resolve("public")), Folder.bytes(site.resolve("public"))),
                () -> tail(label) + "the site");
        assertEquals(Folder.folders(anew.resolve("public")), Folder.folders(site.resolve("public")), () -> tail(label));
        Folder.delete(anew);
    }

    private static Program build(Path site, Conditions conditions, int threads) {
        var arguments = new ArrayList<>(List.of("build", site.toString(), "--threads", String.valueOf(threads)));
        arguments.addAll(conditions.options());
        return Program.at(conditions.clock(), arguments.toArray(String[]::new));
    }

    private static String ledger(Program run) {
        return run.out()
                .lines()
                .filter(line -> line.startsWith("comments: "))
                .findFirst()
                .orElse("none");
    }

    /** The last things that were done, which most likely are the cause. */
    private static String tail(List<String> label) {
        return label.get(0) + " …\n" + String.join("\n", label.subList(Math.max(1, label.size() - 25), label.size()))
                + "\n";
    }
}

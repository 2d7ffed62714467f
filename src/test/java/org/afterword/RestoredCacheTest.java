package org.afterword;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
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
 * In continuous integration each build begins with a fresh clone, all of whose files are new, and with what an earlier run
 * kept of {@code .afterword/} and {@code public/}: the last, one of those before it, or none; with the times that its files
 * had, or without. What comes out is a clean build. {@code -Dseed=N} makes other edits.
 */
class RestoredCacheTest {
    private static final long SEED = Long.getLong("seed", 1);
    private static final int SITES = 2;
    private static final int RUNS = 40;

    @TempDir(factory = MemoryFolder.class)
    Path folder;

    private Path machine;

    static LongStream seeds() {
        return LongStream.range(SEED, SEED + SITES);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aBuildWithARestoredCacheIsACleanBuild(long seed) throws IOException {
        var random = new Random(seed);
        var repository = new RandomSite(folder.resolve("repository"), random);
        repository.create();
        machine = folder.resolve("machine");
        var caches = new ArrayList<Path>();
        var label = new ArrayList<String>();
        for (int run = 0; run < RUNS; run++) {
            for (int edits = random.nextInt(3); edits > 0; edits--) {
                label.add(repository.edit());
            }
            begin(repository.folder);
            if (!caches.isEmpty() && random.nextInt(8) > 0) {
                var cache = caches.get(Math.max(0, caches.size() - 1 - random.nextInt(2) * random.nextInt(3)));
                restore(cache, machine, random.nextInt(4) > 0);
                label.add("with " + cache.getFileName());
            }
            compare(repository.folder, "seed " + seed + ": " + label);
            caches.add(keep(run));
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatIsAsItWasIsKept(long seed) throws IOException {
        var repository = new RandomSite(folder.resolve("repository"), new Random(seed));
        repository.create();
        machine = folder.resolve("machine");
        begin(repository.folder);
        build(machine);
        for (boolean times : List.of(true, false)) {
            var cache = keep(times ? 1 : 2);
            begin(repository.folder);
            restore(cache, machine, times);
            var again = build(machine);
            assertTrue(again.out().contains(" 0 written, "), again::said);
        }
    }

    private void begin(Path repository) throws IOException {
        Folder.delete(machine);
        for (var part : List.of("content", "templates", "themes")) {
            Folder.copy(repository.resolve(part), machine.resolve(part));
        }
    }

    private Path keep(int run) throws IOException {
        var cache = folder.resolve("cache-" + run);
        restore(machine, cache, true);
        return cache;
    }

    /** Copies what is kept between runs. */
    private static void restore(Path from, Path to, boolean times) throws IOException {
        for (var part : List.of(".afterword", "public")) {
            for (var file : Folder.list(from.resolve(part))) {
                var copy = to.resolve(part).resolve(file);
                Files.createDirectories(copy.getParent());
                Files.copy(from.resolve(part).resolve(file), copy, StandardCopyOption.COPY_ATTRIBUTES);
                if (!times) {
                    Files.setLastModifiedTime(copy, FileTime.fromMillis(1_700_000_000_000L));
                }
            }
        }
    }

    private void compare(Path repository, String label) throws IOException {
        var kept = build(machine);
        var anew = folder.resolve("anew");
        for (var part : List.of("content", "templates", "themes")) {
            Folder.copy(repository.resolve(part), anew.resolve(part));
        }
        var clean = build(anew);
        assertEquals(0, kept.exitCode(), () -> label + kept.said());
        assertEquals(clean.err(), kept.err(), label);
        assertEquals(
                Map.of(),
                Folder.differences(Folder.bytes(anew.resolve("public")), Folder.bytes(machine.resolve("public"))),
                label);
        Folder.delete(anew);
    }

    private static Program build(Path site) {
        return Program.at(Clock.offset(Clock.systemUTC(), Duration.ofMinutes(1)), "build", site.toString());
    }
}

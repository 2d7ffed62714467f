package org.afterword;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.afterword.cli.Program;
import org.afterword.support.Folder;
import org.afterword.support.Launched;
import org.afterword.support.MemoryFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A build that is killed at any moment leaves whole files only, each as it was before or as it is to be, and the next build
 * makes the site that it should be. {@code -Dseed=N} makes other edits and other moments.
 */
class KilledBuildTest {
    private static final long SEED = Long.getLong("seed", 1);
    private static final int LANES = 2;
    private static final int KILLS_OF_EACH = 100;

    @TempDir(factory = MemoryFolder.class)
    Path folder;

    @Test
    void leavesWholeFilesAndIsMendedByTheNext() throws Exception {
        var threads = Executors.newFixedThreadPool(LANES);
        try {
            var lanes = new ArrayList<Callable<Integer>>();
            for (int lane = 0; lane < LANES; lane++) {
                lanes.add(new Lane(folder.resolve("lane" + lane), SEED + lane)::killAndMend);
            }
            int between = 0;
            for (Future<Integer> lane : threads.invokeAll(lanes)) {
                between += lane.get();
            }
            assertTrue(between > 0, "no kill came while files were being moved, so nothing was proved");
        } finally {
            threads.shutdownNow();
        }
    }

    /** One site that is changed, built, killed and mended again and again. */
    private static final class Lane {
        private final long seed;
        private final Random random;
        private final RandomSite site;
        private final Path output;
        private final Path anew;
        private final SortedMap<String, Set<String>> versions = new TreeMap<>();
        private final Set<String> always = new HashSet<>();
        private long lifetime = TimeUnit.MILLISECONDS.toNanos(1000);
        private long publishing = TimeUnit.MILLISECONDS.toNanos(100);

        Lane(Path folder, long seed) {
            this.seed = seed;
            this.random = new Random(seed);
            this.site = new RandomSite(folder.resolve("site"), random);
            this.output = site.folder.resolve("public");
            this.anew = folder.resolve("anew");
        }

        /** Says how many of the kills left some files of before and some of after. */
        int killAndMend() throws Exception {
            site.create();
            mend("at first", clean());
            int between = 0;
            for (int kills = 0; kills < KILLS_OF_EACH; ) {
                var label = "seed " + seed + ", kill " + kills + ", " + site.edit() + ", " + site.edit() + ", "
                        + site.edit("template of all pages");
                var before = published();
                var after = clean();
                allow(after);
                if (buildAndKill()) {
                    kills++;
                    var now = published();
                    check(now, label);
                    between += now.equals(before) || now.equals(after) ? 0 : 1;
                }
                if (random.nextInt(4) > 0) {
                    mend(label, after);
                }
            }
            return between;
        }

        /** Starts a build and kills it some time later; false if it was faster. */
        private boolean buildAndKill() throws Exception {
            var untouched = Files.getLastModifiedTime(output);
            long start = System.nanoTime();
            try (var build = Launched.start("build", site.folder.toString())) {
                int aim = random.nextInt(3);
                if (aim == 0) {
                    LockSupport.parkNanos((long) (random.nextDouble() * lifetime));
                } else {
                    var staged = awaitChange(build, untouched);
                    long begun = System.nanoTime();
                    if (aim == 1) {
                        LockSupport.parkNanos((long) (random.nextDouble() * publishing));
                    } else {
                        awaitChange(build, staged);
                        publishing = (publishing + System.nanoTime() - begun) / 2;
                        LockSupport.parkNanos(random.nextInt(2_000_000));
                    }
                }
                boolean killed = build.kill();
                lifetime = killed ? lifetime : (lifetime + System.nanoTime() - start) / 2;
                return killed;
            }
        }

        /** Waits until something comes into the output folder or goes out of it. */
        private FileTime awaitChange(Launched build, FileTime known) throws IOException {
            var time = Files.getLastModifiedTime(output);
            while (time.equals(known) && build.isRunning()) {
                LockSupport.parkNanos(200_000);
                time = Files.getLastModifiedTime(output);
            }
            return time;
        }

        /** The output without what is being put together, which nobody is led to. */
        private SortedMap<String, String> published() {
            var files = Folder.bytes(output);
            files.keySet().removeIf(path -> path.startsWith(".afterword"));
            return files;
        }

        private void check(SortedMap<String, String> now, String label) {
            now.forEach((path, bytes) -> assertTrue(
                    versions.getOrDefault(path, Set.of()).contains(bytes),
                    () -> label + ": " + path + " is as it never should be:\n" + bytes));
            var missing = new HashSet<>(always);
            missing.removeAll(now.keySet());
            assertEquals(Set.of(), missing, () -> label + ": neither as before nor as after");
        }

        /** Sometimes by what the output itself says, with nothing remembered of it. */
        private void mend(String label, SortedMap<String, String> right) throws Exception {
            if (random.nextInt(10) == 0) {
                Folder.delete(site.folder.resolve(".afterword"));
            }
            if (random.nextInt(10) == 0) {
                try (var build = Launched.start("build", site.folder.toString())) {
                    assertEquals(0, build.await(), () -> label + "\n" + build.said());
                }
            } else {
                var run = Program.at(Clock.systemUTC(), "build", site.folder.toString());
                assertEquals(0, run.exitCode(), () -> label + "\n" + run.said());
            }
            assertEquals(Map.of(), Folder.differences(right, Folder.bytes(output)), () -> label + ": mended");
            versions.clear();
            always.clear();
            always.addAll(right.keySet());
            always.remove(".afterword-files"); // which names more while a build is at work
            allow(right);
        }

        private void allow(SortedMap<String, String> site) {
            site.forEach((path, bytes) ->
                    versions.computeIfAbsent(path, any -> new HashSet<>()).add(bytes));
            always.retainAll(site.keySet());
        }

        private SortedMap<String, String> clean() throws IOException {
            Folder.copy(site.folder.resolve("content"), anew.resolve("content"));
            Folder.copy(site.folder.resolve("themes"), anew.resolve("themes"));
            Folder.copy(site.folder.resolve("templates"), anew.resolve("templates"));
            var run = Program.at(Clock.systemUTC(), "build", anew.toString());
            assertEquals(0, run.exitCode(), run::said);
            var files = Folder.bytes(anew.resolve("public"));
            Folder.delete(anew);
            return files;
        }
    }
}

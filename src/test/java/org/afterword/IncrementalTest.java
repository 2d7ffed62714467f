package org.afterword;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import org.afterword.cli.Program;
import org.afterword.support.Folder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** After any edits a build that keeps what it can gives the same files, byte for byte, as one that begins anew. */
class IncrementalTest {
    private static final int ROUNDS = 50;

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void aBuildThatKeepsWhatItCanIsACleanBuild(long seed) throws IOException {
        var site = new RandomSite(folder.resolve("site"), new Random(seed));
        site.create();
        for (int round = 0; round < ROUNDS; round++) {
            var edits = site.edit();
            var label = "seed " + seed + ", round " + round + ": " + edits;
            var run = Program.run("build", site.folder.toString());
            assertEquals(0, run.exitCode(), label + "\n" + run.said());
            if (round % 3 == 0) {
                var anew = folder.resolve("anew" + round);
                assertEquals(0, clean(site.folder, anew).exitCode(), label);
                assertEquals(bytes(anew.resolve("public")), bytes(site.folder.resolve("public")), label);
                Folder.delete(anew);
            }
        }
    }

    @Test
    void aBuildThatChangesNothingTouchesNoFile() throws IOException {
        var site = new RandomSite(folder.resolve("site"), new Random(7));
        site.create();
        Program.run("build", site.folder.toString());
        var before = Folder.times(site.folder);
        var run = Program.run("build", site.folder.toString());
        assertTrue(run.out().contains(": 0 written, "), run.said());
        assertTrue(run.out().contains(" 0 removed"), run.said());
        assertEquals(before, Folder.times(site.folder));
    }

    /** Only the pages that a comment can be seen on are written. */
    @Test
    void aCommentChangesTheFewPagesThatShowIt() throws IOException {
        var site = new RandomSite(folder.resolve("site"), new Random(8));
        site.create();
        Program.run("build", site.folder.toString());
        var before = bytes(site.folder.resolve("public"));
        var thread = site.folder.resolve("content/a0.comments.yaml");
        Folder.write(thread, (Files.exists(thread) ? Files.readString(thread) : "") + "- {id: new, body: New.}\n");
        var run = Program.run("build", site.folder.toString());
        var changed = new TreeMap<>(bytes(site.folder.resolve("public")));
        changed.entrySet().removeIf(entry -> entry.getValue().equals(before.get(entry.getKey())));
        assertTrue(changed.size() <= 10, run.out() + changed.keySet());
        assertTrue(
                changed.containsKey("a0/index.html") && changed.containsKey("comments.xml"),
                changed.keySet().toString());
        assertTrue(
                changed.keySet().stream().noneMatch(path -> path.matches("a[1-9]\\d*/index.html")),
                changed.keySet().toString());
    }

    @Test
    void aDamagedManifestCostsAFullBuild() throws IOException {
        var site = new RandomSite(folder.resolve("site"), new Random(9));
        site.create();
        Program.run("build", site.folder.toString());
        var before = bytes(site.folder.resolve("public"));
        var outside = Folder.write(folder.resolve("mine.txt"), "mine");
        for (var damage : List.of(
                "",
                "rubbish",
                "afterword manifest 1\n",
                "afterword manifest 1\nxyz\nend\n",
                "afterword manifest 1\n" + "0".repeat(32) + " ../../mine.txt\nend\n",
                "afterword manifest 1\n" + "0".repeat(32) + " " + outside.toAbsolutePath() + "\nend\n",
                "afterword manifest 1\n" + "0".repeat(32) + " \nend\n",
                "afterword manifest 1\n" + "0".repeat(32) + " a\u0000b\nend\n",
                "afterword manifest 1\n" + "0".repeat(32) + " .\nend\n")) {
            try (var states = Files.walk(site.folder.resolve(".afterword"))) {
                for (var manifest :
                        states.filter(file -> file.endsWith("manifest")).toList()) {
                    Files.writeString(manifest, damage);
                }
            }
            var run = Program.run("build", site.folder.toString());
            assertEquals(0, run.exitCode(), damage + "\n" + run.said());
            assertEquals(before, bytes(site.folder.resolve("public")), damage);
            assertTrue(Files.exists(outside), "a file outside of the site went away: " + damage);
        }
    }

    /** The site of the same content under another folder, which remembers nothing. */
    private static Program clean(Path site, Path anew) throws IOException {
        Folder.copy(site.resolve("content"), anew.resolve("content"));
        Folder.copy(site.resolve("templates"), anew.resolve("templates"));
        return Program.run("build", anew.toString());
    }

    private static SortedMap<String, String> bytes(Path folder) {
        return Folder.bytes(folder);
    }
}

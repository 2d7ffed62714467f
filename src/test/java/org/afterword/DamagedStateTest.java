package org.afterword;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import org.afterword.base.state.Packer;
import org.afterword.base.state.StateFile;
import org.afterword.cli.Program;
import org.afterword.support.Folder;
import org.afterword.support.MemoryFolder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What a build remembers may be cut off, garbled, meddled with, or be another machine's: that costs a full build at worst,
 * and never a wrong page or a file of the author's. {@code -Dseed=N} garbles other bytes.
 */
class DamagedStateTest {
    private static final long SEED = Long.getLong("seed", 1);
    private static final List<String> TITLES = List.of("Before", "After!");

    @TempDir(factory = MemoryFolder.class)
    Path folder;

    private final Random random = new Random(SEED);
    private RandomSite site;
    private List<SortedMap<String, String>> right;
    private SortedMap<String, String> mine;
    private int now;

    @BeforeEach
    void build() throws IOException {
        site = new RandomSite(folder.resolve("site"), random);
        site.create();
        Folder.write(folder.resolve("mine.txt"), "mine");
        Folder.write(folder.resolve("elsewhere/mine.txt"), "mine");
        Folder.write(site.folder.resolve("content/note-of-the-output.txt"), "A note.\n");
        Folder.write(site.folder.resolve("content/changing.md"), article(0));
        var first = clean();
        Folder.write(site.folder.resolve("content/changing.md"), article(1));
        right = List.of(first, clean());
        now = 1;
        mine = mine();
        buildAgain("at first");
    }

    @AfterEach
    void nothingElseIsTouched() throws IOException {
        Folder.write(site.folder.resolve("content/changing.md"), article(1));
        assertEquals(mine, mine());
    }

    @Test
    void cutOffAnywhere() throws IOException {
        for (var file : state()) {
            int length = (int) Files.size(file);
            for (int cut = 0; cut < 30; cut++) {
                int at = cut < 10 ? cut : cut < 20 ? Math.max(0, length - cut + 9) : random.nextInt(length);
                Files.write(file, Arrays.copyOf(Files.readAllBytes(file), at));
                buildAfterAnEdit(file + " cut off at " + at);
            }
        }
    }

    @Test
    void garbledAnywhere() throws IOException {
        for (var file : state()) {
            for (int time = 0; time < 40; time++) {
                var bytes = Files.readAllBytes(file);
                for (int flips = 1 + random.nextInt(3); flips > 0; flips--) {
                    bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
                }
                Files.write(file, bytes);
                buildAfterAnEdit("seed " + SEED + ", " + file + " garbled, " + time);
            }
        }
    }

    @Test
    void ofAnotherVersionOrOfNoneAtAll() throws IOException {
        for (var file : state()) {
            for (var damage : List.of(
                    "",
                    "\n",
                    "rubbish",
                    "\u0000".repeat(1000),
                    text(file).replaceFirst("\\d", "0"),
                    text(file).replaceFirst("\\d", "999"),
                    text(file) + text(file))) {
                Files.writeString(file, damage, StandardCharsets.ISO_8859_1);
                buildAfterAnEdit(file + " became " + damage);
            }
        }
    }

    /** Nobody, not even the super-user, can read a link that leads to itself. */
    @Test
    void unreadable() throws IOException {
        for (var file : state()) {
            Files.delete(file);
            Files.createSymbolicLink(file, file);
            buildAfterAnEdit(file + " cannot be read");
        }
    }

    @Test
    void replacedByAFolder() throws IOException {
        for (var file : state()) {
            Files.delete(file);
            Folder.write(file.resolve("any.txt"), "x");
            buildAfterAnEdit(file + " is a folder");
        }
    }

    @Test
    void gone() throws IOException {
        for (var file : state()) {
            Files.delete(file);
            buildAfterAnEdit(file + " is gone");
        }
        Folder.delete(site.folder.resolve(".afterword"));
        buildAfterAnEdit("all is gone");
    }

    /** A manifest can be meddled with: what it claims to have written is deleted only if that is a file of the output. */
    @Test
    void withPathsOfTheAuthorsOwnFiles() throws IOException {
        for (var path : List.of(
                "../../mine.txt",
                folder.resolve("mine.txt").toString(),
                "",
                ".",
                "..",
                "a\u0000b",
                "changing",
                "index.html/x",
                "linked/mine.txt")) {
            Files.createSymbolicLink(site.folder.resolve("public/linked"), folder.resolve("elsewhere"));
            assertTrue(meddle("note-of-the-output.txt", path), "the paths are to be meddled with");
            Files.delete(site.folder.resolve("content/note-of-the-output.txt"));
            edit();
            var run = Program.run("build", site.folder.toString());
            assertEquals(0, run.exitCode(), path + "\n" + run.said());
            Files.delete(site.folder.resolve("public/linked"));
            Folder.write(site.folder.resolve("content/note-of-the-output.txt"), "A note.\n");
            buildAgain(path);
            assertEquals(mine.get("mine.txt"), mine().get("mine.txt"), path);
            assertEquals(mine.get("elsewhere/mine.txt"), mine().get("elsewhere/mine.txt"), path);
        }
    }

    /** Has the manifest claim to have written another file, and seals it as if the program had; says whether it could. */
    private boolean meddle(String path, String other) throws IOException {
        var file = state().stream()
                .filter(one -> one.endsWith("manifest"))
                .findFirst()
                .orElseThrow();
        var manifest = new StateFile(file, "afterword manifest 2");
        var out = new Packer();
        boolean found = manifest.read(in -> {
                    int claimed = 0;
                    long files = in.number();
                    out.number(files);
                    for (long left = files; left > 0; left--) {
                        var name = in.text();
                        claimed += name.equals(path) ? 1 : 0;
                        out.text(name.equals(path) ? other : name);
                        out.fingerprint(in.fingerprint());
                        out.fixed(in.fixed());
                        out.list(in.list(in::fixed), out::fixed);
                        out.fingerprint(in.fingerprint());
                        out.number(in.number());
                        out.fixed(in.fixed());
                    }
                    return claimed == 1;
                })
                .orElse(false);
        manifest.write(out);
        return found;
    }

    /** The content is another machine's: all files are new ones, with the sizes and times of those that were there. */
    @Test
    void ofAnotherMachine() throws IOException {
        var content = site.folder.resolve("content");
        for (var path : Folder.list(content)) {
            var file = content.resolve(path);
            var time = Files.getLastModifiedTime(file);
            var text = text(file);
            if (path.endsWith(".md")) {
                text = text.replaceAll("Words \\d", "Words " + random.nextInt(10))
                        .replaceAll("Title \\d", "Title " + random.nextInt(10));
            }
            var copy = Files.writeString(file.resolveSibling(".copy"), text, StandardCharsets.ISO_8859_1);
            Files.delete(file);
            Files.move(copy, file);
            Files.setLastModifiedTime(file, time);
        }
        var run = Program.run("build", site.folder.toString());
        assertEquals(0, run.exitCode(), run.said());
        assertEquals(Map.of(), Folder.differences(clean(), Folder.bytes(site.folder.resolve("public"))));
        mine = mine();
    }

    private void buildAfterAnEdit(String label) throws IOException {
        if (random.nextBoolean()) {
            edit();
        }
        buildAgain(label);
    }

    private void edit() {
        now = 1 - now;
        Folder.write(site.folder.resolve("content/changing.md"), article(now));
    }

    private void buildAgain(String label) {
        var run = Program.run("build", site.folder.toString());
        assertEquals(0, run.exitCode(), () -> label + "\n" + run.said());
        assertFalse(run.said().contains("mistake in Afterword") || run.said().contains("\tat "), run.said());
        assertEquals(Map.of(), Folder.differences(right.get(now), Folder.bytes(site.folder.resolve("public"))), label);
    }

    private static String article(int title) {
        return "---\ntitle: " + TITLES.get(title) + "\ndate: 2020-01-01\n---\nWords.\n";
    }

    /** What is remembered, but for the lock, which holds nothing. */
    private List<Path> state() {
        var state = site.folder.resolve(".afterword");
        var files = Folder.list(state).stream()
                .filter(path -> !path.endsWith("/lock"))
                .map(state::resolve)
                .toList();
        assertTrue(!files.isEmpty(), "nothing is remembered");
        return files;
    }

    /** All that is not the program's: the content, and what lies around the site. */
    private SortedMap<String, String> mine() {
        var files = Folder.bytes(folder);
        files.keySet().removeIf(path -> path.startsWith("site/public/") || path.startsWith("site/.afterword/"));
        return files;
    }

    private static String text(Path file) throws IOException {
        return Files.readString(file, StandardCharsets.ISO_8859_1);
    }

    private SortedMap<String, String> clean() throws IOException {
        var anew = folder.resolve("anew");
        Folder.copy(site.folder.resolve("content"), anew.resolve("content"));
        Folder.copy(site.folder.resolve("themes"), anew.resolve("themes"));
        var run = Program.run("build", anew.toString());
        assertEquals(0, run.exitCode(), run.said());
        var files = Folder.bytes(anew.resolve("public"));
        Folder.delete(anew);
        return files;
    }
}

package org.afterword;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.afterword.cli.Program;
import org.afterword.support.Folder;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What disks and file systems do to a site: it is told in a line, and the last good site stays as it was. */
class DiskTest {
    @TempDir
    Path folder;

    private Path site;

    @BeforeEach
    void createSite() {
        site = folder.resolve("site");
        Folder.write(site.resolve("content/site.yaml"), "title: A site\nurl: https://example.org\n");
        article("hello", "Hello.");
    }

    @Test
    void anUnreadableFileIsTold() throws Exception {
        article("secret", "Secret.");
        var secret = site.resolve("content/secret.md");
        Files.setPosixFilePermissions(secret, PosixFilePermissions.fromString("---------"));
        boolean mounted = Files.isReadable(secret);
        if (mounted) {
            // Root may read all files, but not the beginning of a program's memory.
            mount("--bind", "/proc/" + ProcessHandle.current().pid() + "/mem", secret.toString());
        }
        try {
            var run = Program.run("build", site.toString());
            assertEquals(1, run.exitCode());
            assertTrue(
                    run.err()
                            .contains(
                                    "content/secret.md: error: this cannot be read (check its permissions) [file/unreadable]"),
                    run.said());
        } finally {
            unmount(mounted, secret);
        }
    }

    /** Even root cannot read what is gone by the time that it is read. */
    @Test
    void aFolderThatIsNamedLikeAFileIsAFolder() {
        Folder.write(site.resolve("content/trip.md/index.md"), "---\ntitle: Trip\n---\n");
        Folder.write(site.resolve("content/trip.md/comments.yaml/x.txt"), "x");
        var run = Program.run("build", site.toString());
        assertEquals(0, run.exitCode(), run.said());
        assertTrue(Files.exists(site.resolve("public/trip.md/index.html")));
    }

    @Test
    void aFolderInThePlaceOfTheSettingsIsTold() {
        Folder.write(site.resolve("other/content/site.yaml/x"), "x");
        var run = Program.run("build", site.resolve("other").toString());
        assertTrue(run.err().startsWith("content/site.yaml: error: there is no such file"), run.said());
    }

    @Test
    @Timeout(60)
    void aPipeAmongTheContentIsToldAndNotWaitedFor() throws Exception {
        var made = new ProcessBuilder(
                        "mkfifo",
                        site.resolve("content/pipe.md").toString(),
                        site.resolve("content/pipe.png").toString())
                .start();
        assertTrue(made.waitFor(10, TimeUnit.SECONDS) && made.exitValue() == 0);
        var run = Program.run("build", site.toString());
        assertEquals(1, run.exitCode());
        assertTrue(
                run.err().contains("content/pipe.md: error: this is a device, a socket or a pipe, not a file"),
                run.said());
        assertTrue(
                run.err().contains("content/pipe.png: error: this is a device, a socket or a pipe, not a file"),
                run.said());
    }

    @Test
    void aTextOfGigabytesIsToldAndNotRead() throws IOException {
        try (var file = new RandomAccessFile(site.resolve("content/big.md").toFile(), "rw")) {
            file.setLength(3L << 30);
        }
        var run = Program.run("build", site.toString());
        assertEquals(1, run.exitCode());
        assertTrue(
                run.err().contains("content/big.md: error: this is larger than 256 MB, too large to be read"),
                run.said());
    }

    @Test
    void anErrorLeavesTheLastGoodSiteByteForByte() {
        assertEquals(0, Program.run("build", site.toString()).exitCode());
        var bytes = Folder.bytes(site.resolve("public"));
        var times = Folder.times(site.resolve("public"));
        article("hello", "Changed.");
        article("new", "New.");
        Folder.write(site.resolve("content/bad.md"), "---\ntilte: Bad\n---\n");
        assertEquals(1, Program.run("build", site.toString()).exitCode());
        assertEquals(bytes, Folder.bytes(site.resolve("public")));
        assertEquals(times, Folder.times(site.resolve("public")));
        Folder.write(site.resolve("content/bad.md"), "---\ntitle: Good\n---\n");
        Folder.write(site.resolve("templates/byline.html"), "{{ article.autor }}");
        assertEquals(1, Program.run("build", site.toString()).exitCode());
        assertEquals(bytes, Folder.bytes(site.resolve("public")), "a mistake that shows only when a page is rendered");
        assertEquals(times, Folder.times(site.resolve("public")));
    }

    @Test
    void whatAKilledBuildLeftIsClearedAway() {
        Folder.write(site.resolve("public/.afterword-staging/a/half.html"), "<html");
        var run = Program.run("build", site.toString());
        assertEquals(0, run.exitCode(), run.said());
        assertFalse(Files.exists(site.resolve("public/.afterword-staging")));
        assertFalse(Folder.list(site.resolve("public")).toString().contains("half"), "and is not published");
    }

    @Test
    void aFullDiskIsToldAndLeavesTheLastGoodSite() throws Exception {
        var small = Files.createDirectories(folder.resolve("small"));
        mount("-t", "tmpfs", "-o", "size=1m", "tmpfs", small.toString());
        try {
            var output = small.resolve("public");
            assertEquals(
                    0,
                    Program.run("build", site.toString(), "--output", output.toString())
                            .exitCode());
            var bytes = Folder.bytes(output);
            for (int i = 0; i < 40; i++) {
                article("more" + i, "More words. ".repeat(10_000));
            }
            var run = Program.run("build", site.toString(), "--output", output.toString());
            assertEquals(1, run.exitCode(), run.said());
            assertEquals(
                    "afterword: the disk is full; make room on it, and try again",
                    run.said().strip());
            assertEquals(bytes, Folder.bytes(output));
            for (int i = 0; i < 40; i++) {
                Files.delete(site.resolve("content/more" + i + ".md"));
            }
            assertEquals(
                    0,
                    Program.run("build", site.toString(), "--output", output.toString())
                            .exitCode());
            assertEquals(bytes, Folder.bytes(output));
        } finally {
            unmount(true, small);
        }
    }

    @Test
    void anOutputFolderThatCannotBeWrittenIsTold() throws IOException {
        var output = Files.createDirectories(folder.resolve("locked"));
        Files.setPosixFilePermissions(output, PosixFilePermissions.fromString("r-xr-xr-x"));
        if (Files.isWritable(output)) {
            output = Path.of("/proc/afterword");
        }
        if (!Files.isDirectory(Path.of("/proc"))) {
            skip("No folder can be made here that cannot be written.");
        }
        var run = Program.run("build", site.toString(), "--output", output.toString());
        assertEquals(1, run.exitCode());
        assertTrue(
                run.err().startsWith("afterword: " + output)
                        && run.err().lines().count() == 1,
                run.said());
    }

    @Test
    void aSiteThatMayNotBeWrittenIsBuiltElsewhere() throws Exception {
        var output = folder.resolve("elsewhere");
        Files.setPosixFilePermissions(site, PosixFilePermissions.fromString("r-xr-xr-x"));
        boolean mounted = Files.isWritable(site);
        if (mounted) {
            mount("--bind", site.toString(), site.toString());
        }
        try {
            if (mounted) {
                mount("-o", "remount,bind,ro", site.toString());
            }
            for (int time = 0; time < 2; time++) {
                var run = Program.run("build", site.toString(), "--output", output.toString());
                assertEquals(0, run.exitCode(), run.said());
                assertTrue(Files.exists(output.resolve("hello/index.html")));
            }
            var within = Program.run("build", site.toString());
            assertEquals(1, within.exitCode());
            assertTrue(within.err().startsWith("afterword: " + site.resolve("public")), within.said());
        } finally {
            unmount(mounted, site);
            Files.setPosixFilePermissions(site, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
        Files.delete(site.resolve("content/hello.md"));
        var run = Program.run("build", site.toString(), "--output", output.toString());
        assertEquals(0, run.exitCode(), run.said());
        assertFalse(Files.exists(output.resolve("hello")), "the output knows its files, though nothing is remembered");
    }

    @Test
    void aContentFolderThatCannotBeWrittenIsNamedByWhoeverWritesThere() throws Exception {
        var arrived = Folder.write(
                folder.resolve("arrived.json"),
                "{\"id\": \"1\", \"name\": \"Ann\", \"message\": \"It helped.\", \"article\": \"/hello/\"}");
        article("hello", "Hello.");
        var content = site.resolve("content");
        Files.setPosixFilePermissions(content, PosixFilePermissions.fromString("r-xr-xr-x"));
        boolean mounted = Files.isWritable(content);
        if (mounted) { // root may write into all folders, but not into a disk that nobody may write to
            mount("--bind", content.toString(), content.toString());
            mount("-o", "remount,ro,bind", content.toString());
        }
        try {
            var receive = new String[] {"receive", arrived.toString(), "--into", site.toString()};
            var run = Program.run(receive);
            assertEquals(1, run.exitCode());
            assertEquals(
                    "afterword: " + content
                            + (mounted
                                    ? ": this cannot be written to: its file system is read-only"
                                    : ": this folder cannot be written to"),
                    run.said().strip());
            assertEquals(
                    1,
                    Program.run("receive", "--listen", "0", "--into", site.toString())
                            .exitCode());
            var dry = Program.run("receive", arrived.toString(), "--into", site.toString(), "--dry-run");
            assertEquals(0, dry.exitCode(), dry.said());
        } finally {
            unmount(mounted, content);
            Files.setPosixFilePermissions(content, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "new A walk --in SITE",
                "publish one --in SITE",
                "theme copy style.css --in SITE",
                "init SITE/new"
            })
    void aFullOrReadOnlyDiskIsToldAndNothingIsHalfMade(String line) throws Exception {
        Folder.write(site.resolve("content/one.md"), "---\ntitle: One\ndraft: true\n---\nText.\n");
        var disk = Files.createDirectories(folder.resolve("disk"));
        mount("-t", "tmpfs", "-o", "size=64k", "tmpfs", disk.toString());
        try {
            Folder.copy(site, disk);
            assertThrows(IOException.class, () -> Files.write(disk.resolve("rest"), new byte[100_000]));
            var before = Folder.bytes(disk);
            assertTold("afterword: the disk is full; make room on it, and try again", line, disk);
            assertEquals(before, Folder.bytes(disk));
            mount("-o", "remount,ro", disk.toString());
            assertTold("its file system is read-only", line, disk);
        } finally {
            unmount(true, disk);
        }
    }

    private static void assertTold(String words, String line, Path disk) {
        var run = Program.run(line.replace("SITE", disk.toString()).split(" "));
        assertEquals(1, run.exitCode(), run.said());
        assertTrue(run.said().contains(words) && run.said().lines().count() == 1, run.said());
        assertFalse(run.said().contains(".afterword-new"), run.said());
    }

    private void article(String name, String text) {
        Folder.write(site.resolve("content/" + name + ".md"), "---\ntitle: " + name + "\n---\n" + text + "\n");
    }

    private static void mount(String... arguments) throws InterruptedException {
        var command = new ArrayList<>(List.of("mount"));
        command.addAll(List.of(arguments));
        try {
            var mounted = new ProcessBuilder(command).redirectErrorStream(true).start();
            if (!mounted.waitFor(10, TimeUnit.SECONDS) || mounted.exitValue() != 0) {
                skip("This user may not mount anything, so there is no such disk or file to test with.");
            }
        } catch (IOException e) {
            skip("There is no 'mount' here: " + e.getMessage());
        }
    }

    private static void unmount(boolean mounted, Path place) throws IOException, InterruptedException {
        if (mounted) {
            new ProcessBuilder("umount", place.toString()).start().waitFor(10, TimeUnit.SECONDS);
        }
    }

    private static void skip(String reason) {
        System.err.println("A test is skipped. " + reason);
        Assumptions.abort(reason);
    }
}

package org.afterword;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** When the launcher trusts the archive of classes that Java made: here a stand-in for Java, which prints its options. */
@DisabledOnOs(OS.WINDOWS)
class LauncherTest {
    private static final String JAVA = """
            #!/bin/sh
            for option; do
              case $option in
                -XX:ArchiveClassesAtExit=*) [ ! -f "$JAVA_HOME/full" ] || exit 1; echo made > "${option#*=}" ;;
              esac
            done
            echo "$@"
            """;

    private static final Pattern USED = Pattern.compile("-XX:SharedArchiveFile=.*?/(afterword-\\S*)");
    private static final FileTime TIME = FileTime.from(Instant.parse("2026-01-01T00:00:00Z"));

    @TempDir
    private Path folder;

    private Path program;
    private Path java;

    @BeforeEach
    void unpack() throws IOException {
        program = folder.resolve("a program");
        java = folder.resolve("java");
        Files.createDirectories(program.resolve("bin"));
        Files.createDirectories(program.resolve("app/lib"));
        Files.createDirectories(java.resolve("bin"));
        Files.createDirectories(java.resolve("lib"));
        Files.copy(Path.of("afterword"), program.resolve("bin/afterword"));
        Files.writeString(java.resolve("release"), "JAVA_VERSION=\"17.0.9\"\n");
        Files.writeString(java.resolve("lib/modules"), "classes");
        Files.writeString(java.resolve("bin/java"), JAVA);
        assertTrue(java.resolve("bin/java").toFile().setExecutable(true));
        jar("one");
        Files.writeString(program.resolve("app/lib/library.jar"), "library");
    }

    @Test
    void anArchiveIsMadeOnceAndUsedFromThenOn() throws Exception {
        assertEquals("", used());
        var archive = made();
        assertEquals(archive, used());
        assertEquals(archive, used());
        assertEquals(List.of(archive), archives());
    }

    @Test
    void theArchiveOfAnotherJarOfTheSameSizeAndTimeIsNotUsed() throws Exception {
        used();
        var first = made();
        jar("two");
        assertEquals("", used());
        var second = madeAfter(first);
        assertEquals(second, used());
        assertEquals(List.of(second), archives(), "what is of no use any more goes");
    }

    @Test
    void theArchiveOfOtherLibrariesIsNotUsed() throws Exception {
        used();
        var first = made();
        Files.writeString(program.resolve("app/lib/another.jar"), "another");
        assertEquals("", used());
        assertEquals(madeAfter(first), used());
    }

    @Test
    void whereTheProgramWasMovedOrCopiedAnArchiveIsMadeAnew() throws Exception {
        used();
        var first = made();
        program = Files.move(program, folder.resolve("elsewhere"));
        assertEquals("", used());
        var second = madeAfter(first);
        var copy = folder.resolve("copy");
        assertEquals(
                0,
                new ProcessBuilder("cp", "-a", program.toString(), copy.toString())
                        .start()
                        .waitFor());
        program = copy;
        assertEquals("", used());
        assertEquals(madeAfter(second), used());
    }

    @Test
    void whatIsWrittenAnewWithTheSameBytesAndTimeKeepsItsArchive() throws Exception {
        used();
        var archive = made();
        jar("one");
        assertEquals(archive, used());
    }

    @Test
    void anArchiveThatCannotBeMadeIsTriedAgainADayLater() throws Exception {
        Files.writeString(java.resolve("full"), "");
        used();
        var archive = made();
        assertEquals("", used(), "half an archive is none");
        Files.delete(java.resolve("full"));
        assertEquals("", used());
        Thread.sleep(100);
        assertEquals(0, Files.size(program.resolve("app").resolve(archive)));
        Files.setLastModifiedTime(
                program.resolve("app").resolve(archive),
                FileTime.from(Instant.now().minus(Duration.ofHours(25))));
        assertEquals("", used());
        await(() -> used().equals(archive));
    }

    @Test
    void whatAKilledLaunchBeganIsClearedAwayInTime() throws Exception {
        var training = Files.createDirectory(program.resolve("app/training"));
        used();
        assertEquals(List.of(), archives(), "another launch is at it");
        Files.setLastModifiedTime(training, FileTime.from(Instant.now().minus(Duration.ofMinutes(6))));
        used();
        await(() -> archives().size() == 1 && used().equals(archives().get(0)));
    }

    @Test
    void twoStartsAtOnceMakeOneArchive() throws Exception {
        var both = Stream.of(launch(), launch()).toList();
        for (var one : both) {
            assertEquals(0, one.waitFor());
        }
        var archive = made();
        assertEquals(archive, used());
        assertEquals(List.of(archive), archives());
        try (var left = Files.list(program.resolve("app"))) {
            assertFalse(left.anyMatch(file -> file.toString().contains(".sum.")), "a note is left half written");
        }
    }

    private void jar(String text) throws IOException {
        var jar = program.resolve("app/afterword.jar");
        Files.writeString(jar, text);
        Files.setLastModifiedTime(jar, TIME);
    }

    private Process launch() throws IOException {
        var builder = new ProcessBuilder(program.resolve("bin/afterword").toString(), "--version");
        builder.environment().put("JAVA_HOME", java.toString());
        builder.environment().remove("AFTERWORD_JAVA_OPTS");
        return builder.redirectErrorStream(true).start();
    }

    /** Starts the program, and returns the name of the archive that it used; nothing where it used none. */
    private String used() throws IOException, InterruptedException {
        var process = launch();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), said);
        assertTrue(said.endsWith("--version\n") && said.lines().count() == 1, said);
        var found = USED.matcher(said);
        return found.find() ? found.group(1) : "";
    }

    /** Waits until the launch is done with the archive that it makes in the background, and returns its name. */
    private String made() throws Exception {
        return madeAfter("");
    }

    private String madeAfter(String before) throws Exception {
        await(() -> !Files.exists(program.resolve("app/training"))
                && archives().size() == 1
                && !archives().get(0).equals(before));
        return archives().get(0);
    }

    private static void await(Callable<Boolean> done) throws Exception {
        var end = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
        while (!done.call()) {
            assertTrue(System.nanoTime() < end, "it never came");
            Thread.sleep(5);
        }
    }

    private List<String> archives() throws IOException {
        try (var files = Files.list(program.resolve("app"))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".jsa"))
                    .toList();
        }
    }
}

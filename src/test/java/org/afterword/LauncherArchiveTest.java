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
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.afterword.support.Folder;
import org.afterword.support.Served;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * When the launcher trusts the archive that an earlier launch had Java make. Java itself is a script here, which makes an
 * archive at once and says whether it was given one.
 */
@Timeout(60)
class LauncherArchiveTest {
    private static final String JAVA = """
            #!/bin/sh
            for word in "$@"; do
              case $word in
                -XX:AOTCacheOutput=* | -XX:ArchiveClassesAtExit=*)
                  [ ! -f "${0%/*}/slow" ] || { : > "${0%/*}/asleep"; sleep 3; }
                  [ ! -f "${0%/*}/full" ] || exit 1
                  echo archive > "${word#*=}" ;;
                -XX:AOTCache=* | -XX:SharedArchiveFile=*) echo fast ;;
              esac
            done
            """;

    @TempDir
    Path folder;

    private Path java;
    private Path checkout;

    @BeforeEach
    void aCheckout() throws IOException {
        java = folder.resolve("java");
        Folder.write(java.resolve("bin/java"), JAVA);
        assertTrue(java.resolve("bin/java").toFile().setExecutable(true));
        checkout = folder.resolve("a check*out");
        Folder.write(checkout.resolve("pom.xml"), "");
        Folder.write(checkout.resolve("target/afterword.jar"), "one program");
        Folder.write(checkout.resolve("target/lib/library.jar"), "one library");
        Files.copy(Path.of("afterword"), checkout.resolve("afterword"));
        Files.setLastModifiedTime(checkout.resolve("pom.xml"), FileTime.from(Instant.EPOCH));
    }

    /** Java would give a file no name outside ASCII. */
    @Test
    void aLocaleThatTheMachineDoesNotHaveIsReplaced() throws Exception {
        Folder.write(java.resolve("bin/java"), "#!/bin/sh\necho \"locale: $LC_ALL\"\n");
        version("17.0.15");
        var launcher = new ProcessBuilder("sh", checkout.resolve("afterword").toString(), "build");
        launcher.environment().putAll(Map.of("JAVA_HOME", java.toString(), "LC_ALL", "xx_XX.UTF-8"));
        var launched = launcher.redirectErrorStream(true).start();
        var said = new String(launched.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertTrue(said.contains("locale: C.UTF-8"), said);
    }

    @Test
    void aFolderOfJavaThatHasNoneIsNamed() throws Exception {
        version("17.0.15");
        var launcher = new ProcessBuilder("sh", checkout.resolve("afterword").toString(), "build");
        launcher.environment().merge("PATH", java + "/bin", (path, own) -> own + ":" + path);
        launcher.environment().put("JAVA_HOME", "/no/such/java");
        var said = new String(
                launcher.redirectErrorStream(true).start().getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertTrue(said.contains("JAVA_HOME is /no/such/java, and there is no Java there."), said);
    }

    /** Java would take it for what it should run, and say no word of the variable. */
    @ParameterizedTest
    @CsvSource({
        "Xmx512m,Xmx512m",
        "'-Xmx512m Dx=y',Dx=y",
        "'-Xmx512m --add-opens java.base/java.lang=ALL-UNNAMED',",
        "'  -Xmx512m  ',",
        "'-cp x @options',"
    })
    void aWordThatIsNoOptionIsNamed(String options, String word) throws Exception {
        version("17.0.15");
        var launcher = new ProcessBuilder("sh", checkout.resolve("afterword").toString(), "build");
        launcher.environment().putAll(Map.of("JAVA_HOME", java.toString(), "AFTERWORD_JAVA_OPTS", options));
        var launched = launcher.redirectErrorStream(true).start();
        var said = new String(launched.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(word != null, said.contains("AFTERWORD_JAVA_OPTS has the word " + word + ","), said);
        assertEquals(word != null, launched.waitFor() == 2, said);
    }

    @ParameterizedTest
    @ValueSource(strings = {"17.0.15", "25.0.3"})
    void theSecondStartIsFast(String version) throws Exception {
        version(version);
        assertFalse(starts(checkout));
        assertTrue(starts(checkout));
    }

    @ParameterizedTest
    @ValueSource(strings = {"17.0.15", "25.0.3"})
    void anotherProgramOfTheSameSizeAndTimeIsNoticed(String version) throws Exception {
        version(version);
        for (var path : new String[] {"target/afterword.jar", "target/lib/library.jar"}) {
            starts(checkout);
            assertTrue(starts(checkout));
            var file = checkout.resolve(path);
            var time = Files.getLastModifiedTime(file);
            Files.writeString(file, Files.readString(file).replace("one", "two"));
            Files.setLastModifiedTime(file, time);
            assertFalse(starts(checkout), path);
            assertTrue(starts(checkout), path);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"17.0.15", "25.0.3"})
    void aCopyGetsAnArchiveOfItsOwnAndAMovedFolderToo(String version) throws Exception {
        version(version);
        starts(checkout);
        assertTrue(starts(checkout));
        var copy = folder.resolve("copy");
        assertEquals(0, run("cp", "-a", checkout.toString(), copy.toString()).exitCode());
        assertFalse(starts(copy));
        assertTrue(starts(copy));
        var moved = folder.resolve("moved");
        Files.move(copy, moved);
        assertFalse(starts(moved));
        assertTrue(starts(moved));
        assertTrue(starts(checkout));
    }

    @ParameterizedTest
    @ValueSource(strings = {"17.0.15", "25.0.3"})
    void whatIsRestoredAsItWasIsTrusted(String version) throws Exception {
        version(version);
        starts(checkout);
        var backup = folder.resolve("backup");
        Files.move(checkout, backup);
        assertEquals(0, run("cp", "-a", backup.toString(), checkout.toString()).exitCode());
        assertTrue(starts(checkout));
    }

    @ParameterizedTest
    @ValueSource(strings = {"17.0.15", "25.0.3"})
    void anArchiveWhoseMakingWasCutOffIsNotUsed(String version) throws Exception {
        version(version);
        starts(checkout);
        var stamp = stamp(checkout);
        Files.delete(stamp);
        assertFalse(starts(checkout));
        Files.writeString(stamp, "1 2\n");
        assertFalse(starts(checkout));
        assertTrue(starts(checkout));
    }

    @ParameterizedTest
    @ValueSource(strings = {"17.0.15", "25.0.3"})
    void oneMakesItAndOthersDoNotWait(String version) throws Exception {
        version(version);
        Folder.write(java.resolve("bin/slow"), "");
        var first = run(checkout.resolve("afterword").toString());
        var second = run(checkout.resolve("afterword").toString());
        assertEquals("", first.said() + second.said());
        assertEquals(0, first.exitCode() + second.exitCode());
        try (var files = Files.list(checkout.resolve("target"))) {
            assertEquals(3, files.count(), "the program, its libraries, and one training");
        }
        Served.until("the training is under way", () -> Files.exists(java.resolve("bin/asleep")));
        // Killed while making: what it left is taken away after a while.
        Files.delete(java.resolve("bin/slow"));
        Files.setLastModifiedTime(
                checkout.resolve("target/training"), FileTime.from(Instant.now().minusSeconds(600)));
        assertFalse(starts(checkout));
        assertTrue(starts(checkout));
    }

    @ParameterizedTest
    @ValueSource(strings = {"17.0.15", "25.0.3"})
    void whatCouldNotBeMadeIsTriedAgainADayLater(String version) throws Exception {
        version(version);
        Folder.write(java.resolve("bin/full"), "");
        assertFalse(starts(checkout));
        var stamp = stamp(checkout);
        Files.delete(java.resolve("bin/full"));
        assertEquals("", run(checkout.resolve("afterword").toString()).said());
        var archive = stamp.resolveSibling(stamp.getFileName().toString().replaceFirst("\\.of$", ""));
        assertEquals(0, Files.size(archive));
        Files.setLastModifiedTime(archive, FileTime.from(Instant.now().minus(Duration.ofHours(25))));
        assertFalse(starts(checkout));
        assertTrue(starts(checkout));
    }

    private void version(String version) {
        Folder.write(java.resolve("release"), "JAVA_VERSION=\"" + version + "\"\n");
    }

    private static Path stamp(Path where) throws IOException {
        try (var files = Files.list(where.resolve("target"))) {
            return files.filter(file -> file.toString().endsWith(".of"))
                    .findFirst()
                    .orElse(where.resolve("no stamp"));
        }
    }

    private static String written(Path stamp) throws IOException {
        return Files.exists(stamp) ? Files.getLastModifiedTime(stamp).toString() : "";
    }

    /** Starts the program and says whether it had an archive; if not, waits until it has one. */
    private boolean starts(Path where) throws Exception {
        var before = written(stamp(where));
        var run = run(where.resolve("afterword").toString());
        assertEquals(0, run.exitCode(), run.said());
        assertTrue(run.said().isEmpty() || run.said().equals("fast\n"), run.said());
        boolean fast = !run.said().isEmpty();
        while (!fast
                && (Files.exists(where.resolve("target/training"))
                        || List.of("", before).contains(written(stamp(where))))) {
            TimeUnit.MILLISECONDS.sleep(20);
        }
        return fast;
    }

    private record Run(int exitCode, String said) {}

    private Run run(String... command) throws IOException, InterruptedException {
        var said = folder.resolve("said");
        var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said.toFile());
        builder.environment().put("JAVA_HOME", java.toString());
        builder.environment().remove("AFTERWORD_JAVA_OPTS");
        int exitCode = builder.start().waitFor();
        return new Run(exitCode, Files.readString(said));
    }
}

package org.afterword;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.afterword.cli.Program;
import org.afterword.support.Steps;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a release is made with, as far as it can be tried without making one: src/dist/try does the rest. */
class DistributionTest {
    private static final Path LAUNCHER = Path.of("afterword");
    private static final Path WINDOWS = Path.of("src/main/launcher/afterword.cmd");
    private static final Path RELEASE = Path.of(".github/workflows/release.yml").toAbsolutePath();

    @TempDir
    private Path folder;

    @Test
    void theVersionIsSaidInOnePlace() throws IOException {
        var version = version();
        try (var files = Stream.of("src/main", "src/dist", "src/build", ".github", "docs")
                .map(Path::of)
                .flatMap(DistributionTest::files)) {
            assertEquals(
                    List.of(),
                    files.filter(file ->
                                    !file.startsWith("docs/performance.md") && !file.startsWith("docs/performance.tsv"))
                            .filter(file -> Pattern.compile("(?<![\\d.])" + Pattern.quote(version) + "(?![\\d.])")
                                    .matcher(read(file))
                                    .find())
                            .toList());
        }
    }

    /** Each language that the interface speaks has its names in the runtime, too. */
    @Test
    void theRuntimeKnowsTheLanguagesOfTheInterface() throws IOException {
        var property = Pattern.compile("<property name=\"languages\" value=\"([^\"]*)\"/>")
                .matcher(read(Path.of("src/dist/build.xml")));
        assertTrue(property.find());
        try (var words = Files.list(Path.of("templates/words"))) {
            assertEquals(
                    List.of(),
                    words.map(file -> file.getFileName().toString().replace(".yaml", ""))
                            .filter(language ->
                                    !List.of(property.group(1).split("\\|")).contains(language))
                            .toList());
        }
    }

    @Test
    void bothLaunchersTakeTheSameJavaWithTheSameOptions() {
        var unix = read(LAUNCHER);
        var windows = read(WINDOWS);
        for (var same : List.of(
                "runtime",
                "app",
                "afterword.jsa",
                "JAVA_HOME",
                "AFTERWORD_JAVA_OPTS",
                "-XX:+IgnoreUnrecognizedVMOptions",
                "-XX:+UseSerialGC",
                "m -XX:SurvivorRatio=60",
                "-XX:C1MaxInlineSize=20",
                "-XX:+UseParallelGC -Xmn100m",
                "-XX:TieredStopAtLevel=1",
                "-XX:-UsePerfData",
                "-XX:SharedArchiveFile",
                "-Xlog:disable -Xlog:all=error:stderr")) {
            assertTrue(unix.contains(same), "afterword: " + same);
            assertTrue(windows.contains(same), "afterword.cmd: " + same);
        }
        assertTrue(unix.contains("needed=17") && windows.contains("NEEDED=17"));
        assertEquals(windows.lines().count(), windows.split("\r\n").length, "Windows reads its own line ends only");
    }

    @Test
    void whatIsUnpackedSaysWhatIsMissing() throws Exception {
        var launcher = unpacked();
        assertEquals(
                "afterword: a part of the program, ROOT/app/afterword.jar, is missing. Unpack the archive again.\n",
                run(launcher));
        Files.createDirectories(folder.resolve("an archive/app"));
        Files.writeString(folder.resolve("an archive/app/afterword.jar"), "jar");
        assertEquals(
                "afterword: a part of the program, ROOT/app/lib, is missing. Unpack the archive again.\n",
                run(launcher));
        Files.createDirectories(folder.resolve("an archive/app/lib"));
        Files.createDirectories(folder.resolve("an archive/runtime/bin"));
        assertEquals(
                "afterword: its own Java, in ROOT/runtime, is damaged. Unpack the archive again.\n", run(launcher));
    }

    /** How many the launcher counts may differ from what this test would: a container can allow fewer. */
    @Test
    void theRoomForNewObjectsGoesByTheProcessors() throws Exception {
        var launcher = unpacked();
        var runtime = Files.createDirectories(folder.resolve("an archive/runtime"));
        Files.createDirectories(folder.resolve("an archive/app/lib"));
        Files.writeString(folder.resolve("an archive/app/afterword.jar"), "jar");
        Files.createDirectories(runtime.resolve("lib"));
        Files.writeString(runtime.resolve("lib/modules"), "modules");
        Files.writeString(runtime.resolve("release"), "JAVA_RUNTIME_VERSION=\"25.0.3+9\"\n");
        var java = Files.createDirectories(runtime.resolve("bin")).resolve("java");
        Files.writeString(java, "#!/bin/sh\nprintf '%s ' \"$@\"\n");
        assertTrue(java.toFile().setExecutable(true));
        var arguments = run(launcher.toString(), "build");
        assertTrue(arguments.matches(".* -Xmn(16|24|32|40|48|56|64)m .*\\bbuild "), arguments);
        assertTrue(run(launcher.toString(), "import").contains(" -Xmn100m "));
        var given = run("env", "AFTERWORD_JAVA_OPTS=-Xmx100m", launcher.toString(), "build");
        assertFalse(given.contains("-Xmn"), given);
    }

    @Test
    void theFormulaNamesEachArchiveAndItsChecksum() throws Exception {
        for (var machine : List.of("macos-arm64", "macos-x64", "linux-arm64", "linux-x64")) {
            Files.writeString(
                    folder.resolve("afterword-9.8.7-" + machine + ".tar.gz.sha256"),
                    "sum-of-" + machine + "  archive\n");
        }
        var formula = run("src/dist/formula", "9.8.7", "ann/words", folder.toString());
        assertFalse(formula.contains("@"), formula);
        assertTrue(formula.contains("""
                              url "https://github.com/ann/words/releases/download/v9.8.7/afterword-9.8.7-macos-arm64.tar.gz"
                              sha256 "sum-of-macos-arm64"
                        """), formula);
        Files.delete(folder.resolve("afterword-9.8.7-linux-x64.tar.gz.sha256"));
        assertTrue(run("src/dist/formula", "9.8.7", "ann/words", folder.toString())
                .contains("formula: there is no checksum in"));
    }

    @Test
    void aTagThatIsNotTheVersionMakesNoRelease() throws Exception {
        var repository = Path.of("").toAbsolutePath();
        var steps = new Steps(RELEASE, repository, folder.resolve("runner"));
        assertEquals("", steps.set("TAG", "v" + version()).run("Hold the tag to the version", false));
        assertTrue(steps.set("TAG", "v9.9")
                .run("Hold the tag to the version", true)
                .contains("The tag is v9.9, and"));
    }

    @Test
    void theNotesOfAReleaseAreItsPartOfTheChangelog() throws Exception {
        Files.writeString(
                folder.resolve("CHANGELOG.md"), "# Changelog\n\n## 2.0 - 2026-12-01\n\n- New.\n\n## 1.0\n\n- Old.\n");
        var steps = new Steps(RELEASE, "publish", folder, folder.resolve("runner"));
        assertEquals("", steps.set("TAG", "v2.0").run("Write the notes", false));
        assertEquals("- New.", Files.readString(folder.resolve("notes.md")).strip());
        assertTrue(steps.set("TAG", "v3.0").run("Write the notes", true).contains("nothing under '## 3.0'"));
    }

    @Test
    void eachCommandHasAManualPage() throws Exception {
        assertEquals(0, Program.run("man", folder.toString()).exitCode());
        var build = Files.readString(folder.resolve("afterword-build.1"));
        assertTrue(build.startsWith(".TH \"AFTERWORD\\-BUILD\" 1 "), build);
        assertTrue(build.contains("\\fB\\-o, \\-\\-output=DIR\\fR\nWhere to write the site"), build);
        for (var part : List.of("content/", "content/site.yaml", "templates/", "themes/NAME/", ".afterword/")) {
            assertTrue(build.contains(part + " "), part);
        }
        var program = Files.readString(folder.resolve("afterword.1"));
        try (var pages = Files.list(folder)) {
            for (var page : pages.map(page -> page.getFileName().toString()).toList()) {
                var name = page.replace(".1", "").replace("-", "\\-");
                assertTrue(page.equals("afterword.1") || program.contains("\\fB" + name + "(1)\\fR"), page);
            }
        }
        assertFalse(Files.exists(folder.resolve("afterword-man.1")));
    }

    private Path unpacked() throws IOException {
        var launcher = folder.resolve("an archive/bin/afterword");
        Files.createDirectories(launcher.getParent());
        Files.copy(LAUNCHER, launcher);
        assertTrue(launcher.toFile().setExecutable(true));
        return launcher;
    }

    private String run(Path launcher) throws Exception {
        return run(launcher.toString())
                .replace(launcher.getParent().getParent().toRealPath().toString(), "ROOT");
    }

    private static String run(String... command) throws Exception {
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return said;
    }

    private static String version() {
        var project = read(Path.of("pom.xml"));
        var version = Pattern.compile("(?m)^  <version>(.*)</version>$").matcher(project);
        assertTrue(version.find());
        return version.group(1);
    }

    private static Stream<Path> files(Path folder) {
        try {
            return Files.walk(folder)
                    .filter(Files::isRegularFile)
                    .filter(file -> !file.toString().endsWith(".png"));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static String read(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}

package org.afterword;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.afterword.cli.Program;
import org.afterword.support.Folder;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * Mistakes that a person makes, in {@code src/test/mistakes}: each is made in a copy of the small blog in {@code site/}, in
 * which nothing is wrong, and must be told of with its place and its cure.
 *
 * <ul>
 *   <li>{@code mistake}: what the person did
 *   <li>{@code files}: the files that are written or replaced, with their texts; {@code remove}: the paths that go
 *   <li>{@code run}: what is typed, or its words as a list, {@code build SITE} where it is absent; SITE stands for the
 *       blog's folder
 *   <li>{@code place}: where the problem is told, as {@code file}, {@code file:line} or {@code file:line:column}
 *   <li>{@code code}: the problem's; what is wrong with a command line has neither code nor place
 *   <li>{@code says}: words that the message has
 *   <li>{@code also}: what else is told, each by its beginning: another mistake in the same files, or what follows from
 *       this one elsewhere; nothing beyond it may be told
 * </ul>
 */
class MistakesTest {
    private static final Path MISTAKES = Path.of("src/test/mistakes");
    private static final int LEAST = 536;
    private static final Set<String> FIELDS =
            Set.of("mistake", "files", "remove", "run", "place", "code", "says", "also");

    private static final Pattern PROBLEM = Pattern.compile(": (error|warning): .*\\[[a-z-]+/[a-z-]+]$");

    @TempDir
    Path folder;

    @Test
    void nothingIsWrongWhereNoMistakeWasMade() throws IOException {
        var site = site("right");
        for (var command : List.of("build", "check")) {
            var run = Program.run(command, site.toString());
            assertEquals(0, run.exitCode(), run.said());
            assertFalse(run.said().contains("warning"), run.said());
        }
    }

    /** The least that the table holds; whoever takes a row out says here that there are fewer. */
    @Test
    void theTableHoldsWhatPeopleDoWrong() throws IOException {
        try (var files = Files.list(MISTAKES)) {
            int rows = files.filter(file -> file.toString().endsWith(".yaml"))
                    .mapToInt(file -> rows(file).size())
                    .sum();
            assertTrue(rows >= LEAST, rows + " mistakes");
        }
    }

    @TestFactory
    Stream<DynamicTest> mistakes() throws IOException {
        try (var files = Files.list(MISTAKES)) {
            return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList().stream()
                    .flatMap(file -> rows(file).stream().map(row -> {
                        var name = file.getFileName() + ": " + row.get("mistake");
                        return DynamicTest.dynamicTest(name, file.toUri(), () -> make(row));
                    }));
        }
    }

    @SuppressWarnings("unchecked") // what is no list of maps is not this test's file
    private static List<Map<String, Object>> rows(Path file) {
        try {
            var text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
            var settings = LoadSettings.builder().setLabel(file.toString()).build();
            return (List<Map<String, Object>>) new Load(settings).loadFromString(text);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private void make(Map<String, Object> row) throws IOException {
        assertTrue(FIELDS.containsAll(row.keySet()), "fields of a row: " + row.keySet());
        var site = site("wrong");
        for (var path : list(row, "remove")) {
            Folder.delete(site.resolve(path));
        }
        files(row).forEach((path, text) -> Folder.write(site.resolve(path), text));
        var typed = words(row).map(word -> word.replace("SITE", site.toString()));
        var said = Program.run(typed.toArray(String[]::new)).said().replace(site.toString(), "SITE");
        assertFalse(said.contains("\tat "), said);
        var told = said.lines()
                .filter(line -> row.get("place") == null || line.startsWith(row.get("place") + ":"))
                .filter(line -> row.get("code") == null || line.endsWith("[" + row.get("code") + "]"))
                .filter(line -> list(row, "says").stream().allMatch(line::contains))
                .toList();
        assertEquals(1, told.size(), "told where, with what code and in what words:\n" + said);
        var others = said.lines()
                .filter(line -> !told.contains(line) && PROBLEM.matcher(line).find())
                .filter(line -> list(row, "also").stream().noneMatch(line::startsWith))
                .toList();
        assertEquals(List.of(), others, "what else is told");
    }

    @SuppressWarnings("unchecked") // as above
    private static Stream<String> words(Map<String, Object> row) {
        var run = row.getOrDefault("run", "build SITE");
        return run instanceof String line ? Stream.of(line.split(" ")) : ((List<String>) run).stream();
    }

    private Path site(String name) throws IOException {
        var site = folder.resolve(name);
        Folder.delete(site);
        Folder.copy(MISTAKES.resolve("site"), site);
        return site;
    }

    @SuppressWarnings("unchecked") // as above
    private static Map<String, String> files(Map<String, Object> row) {
        return (Map<String, String>) row.getOrDefault("files", Map.of());
    }

    @SuppressWarnings("unchecked") // as above
    private static List<String> list(Map<String, Object> row, String name) {
        return (List<String>) row.getOrDefault(name, List.of());
    }
}

package org.afterword.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.afterword.importer.ledger.Fate;
import org.afterword.importer.ledger.Ledger;
import org.afterword.importer.ledger.LedgerJson;
import org.afterword.importer.ledger.LedgerText;
import org.afterword.importer.record.Line;
import org.afterword.importer.record.ListedAddress;
import org.afterword.importer.record.What;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Imports each case under {@code import/<kind>/<case>/in} into the site in {@code before}, where there is one, and compares
 * the site and the ledger with what is recorded. {@code -Dupdate} records anew.
 */
class GoldenImportTest {
    private static final Path CASES = Path.of("src/test/resources/import");

    @TempDir
    Path site;

    static Stream<Path> cases() throws IOException {
        try (var walk = Files.walk(CASES, 2)) {
            return walk.filter(folder -> Files.isDirectory(folder.resolve("in"))).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void givesTheRecordedSiteAndLedger(Path folder) throws IOException {
        copy(folder.resolve("before"), site);
        var ledger = String.join("\n", LedgerText.of(run(folder, false), false)) + "\n";
        var made = Tree.read(site);
        if (System.getProperty("update") != null) {
            record(folder, made, ledger);
        }
        assertEquals(Files.readString(folder.resolve("ledger.txt")), ledger);
        assertEquals(Tree.read(folder.resolve("out")), made);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void changesNothingTheSecondTime(Path folder) throws IOException {
        copy(folder.resolve("before"), site);
        run(folder, false);
        var made = Tree.read(site);
        var again = run(folder, false);
        assertEquals(List.of(), again.files());
        assertEquals(0, again.countOf(What.ARTICLE, Fate.WRITTEN) + again.countOf(What.COMMENT, Fate.WRITTEN));
        assertEquals(made, Tree.read(site));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void writesNothingOnADryRunAndSaysTheSame(Path folder) throws IOException {
        copy(folder.resolve("before"), site);
        var before = Tree.read(site);
        var dry = run(folder, true);
        assertEquals(before, Tree.read(site));
        assertEquals(LedgerJson.of(run(folder, false), false), LedgerJson.of(dry, false));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void writesNoMailAndNoIpAddress(Path folder) throws IOException {
        copy(folder.resolve("before"), site);
        var ledger = run(folder, false);
        var all = new StringBuilder(LedgerJson.of(ledger, false));
        Tree.read(site).forEach((path, text) -> all.append(path).append('\n').append(text));
        assertFalse(all.toString().contains("secret@"), "a mail address was written");
        assertFalse(all.toString().contains("203.0.113."), "an IP address was written");
        try (var files = Files.walk(folder.resolve("in"))) {
            assertTrue(
                    folder.getParent().endsWith("afterword")
                            || files.filter(Files::isRegularFile)
                                    .anyMatch(file -> text(file).contains("secret@")),
                    "the case has no mail address that could be written");
        }
    }

    private static String text(Path file) {
        if (!file.toString().endsWith(".gz")) {
            return Tree.text(file);
        }
        try (var in = new GZIPInputStream(Files.newInputStream(file))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Ledger run(Path folder, boolean dry) throws IOException {
        var map = folder.resolve("map.txt");
        var media = folder.resolve("media");
        Map<String, ListedAddress> list = new TreeMap<>();
        if (Files.exists(map)) {
            Files.readAllLines(map)
                    .forEach(line ->
                            list.put(line.split(" ")[0], new ListedAddress(line.split(" ")[1], Line.whole("map.txt"))));
        }
        return new Import(
                        new ImportRequest(
                                List.of(folder.resolve("in")),
                                site,
                                Optional.empty(),
                                list,
                                Optional.of(ZoneId.of("America/New_York")),
                                Optional.of(media).filter(Files::isDirectory),
                                List.of("nginx", "apache"),
                                dry,
                                Instant.MAX),
                        said -> {})
                .run();
    }

    private static void record(Path folder, SortedMap<String, String> made, String ledger) throws IOException {
        var out = folder.resolve("out");
        if (Files.exists(out)) {
            try (var walk = Files.walk(out)) {
                for (var old : walk.sorted((a, b) -> b.compareTo(a)).toList()) {
                    Files.delete(old);
                }
            }
        }
        for (var entry : made.entrySet()) {
            var file = out.resolve(entry.getKey());
            Files.createDirectories(file.getParent());
            Files.write(file, entry.getValue().getBytes(StandardCharsets.ISO_8859_1));
        }
        Files.writeString(folder.resolve("ledger.txt"), ledger);
    }

    static void copy(Path from, Path to) throws IOException {
        if (Files.exists(from)) {
            try (var walk = Files.walk(from)) {
                for (var file : walk.toList()) {
                    var target = to.resolve(from.relativize(file).toString());
                    if (Files.isDirectory(file)) {
                        Files.createDirectories(target);
                    } else {
                        Files.copy(file, target);
                    }
                }
            }
        }
    }
}

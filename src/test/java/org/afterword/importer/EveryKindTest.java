package org.afterword.importer;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.afterword.importer.ledger.Fate;
import org.afterword.importer.ledger.Ledger;
import org.afterword.importer.ledger.LedgerJson;
import org.afterword.importer.record.Line;
import org.afterword.importer.record.ListedAddress;
import org.afterword.importer.record.What;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What holds for every kind that {@code import --from} knows, with the first of its recorded cases: a dry run, a second
 * import, conflicts, the ledger, and that nothing is left of an import that fails. A kind without a case fails here.
 */
class EveryKindTest {
    private static final Path CASES = Path.of("src/test/resources/import");

    /** The kinds whose shape another one's importer reads. */
    private static final Map<String, String> READ_BY = Map.of("comentario", "commento");

    @TempDir
    Path folder;

    static List<String> kinds() {
        return ImportRequest.kinds();
    }

    @Test
    void hasCasesOfKnownKindsAlone() throws IOException {
        try (var list = Files.list(CASES)) {
            var cases = list.map(path -> path.getFileName().toString())
                    .map(name -> READ_BY.getOrDefault(name, name))
                    .collect(Collectors.toSet());
            assertEquals(new HashSet<>(kinds()), cases);
        }
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void bringsSomethingAndCountsItAll(String kind) throws IOException {
        var ledger = run(kind, site(kind, "site"), false);
        assertTrue(written(ledger) > 0, "nothing was written");
        assertTrue(
                written(run(kind, site(kind, "asked"), false, Optional.of(kind), said -> {})) > 0,
                "nothing by its name");
        for (var what : What.values()) {
            int sum = 0;
            for (var fate : Fate.values()) {
                sum += ledger.countOf(what, fate);
            }
            assertEquals(ledger.count(what), sum);
        }
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void saysOnADryRunWhatItWouldDo(String kind) throws IOException {
        var site = site(kind, "site");
        var before = Tree.read(folder);
        var dry = run(kind, site, true);
        assertEquals(before, Tree.read(folder));
        assertEquals(LedgerJson.of(run(kind, site, false), false), LedgerJson.of(dry, false));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void keepsWhatWasEditedHere(String kind) throws IOException {
        var site = site(kind, "site");
        run(kind, site, false);
        assertFalse(edit(site).isEmpty(), "nothing to edit");
        var edited = Tree.read(site);
        var again = run(kind, site, false);
        assertEquals(List.of(), again.files());
        assertEquals(List.of(), again.conflicts());
        assertEquals(edited, Tree.read(site));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void keepsBothVersionsWhereBothChangedAndSaysSoOnce(String kind) throws IOException {
        var site = site(kind, "site");
        run(kind, site, false);
        var edited = edit(site);
        pretendThatTheExportWasAnotherOne(site);
        var files = Tree.read(site);
        var ledger = run(kind, site, false);
        assertFalse(ledger.conflicts().isEmpty(), "no conflict was told");
        assertFalse(ledger.isClean());
        var after = Tree.read(site);
        edited.forEach(path -> assertEquals(files.get(path), after.get(path)));
        assertTrue(after.keySet().stream().anyMatch(path -> path.startsWith("content/.conflicts/")));
        var again = run(kind, site, false);
        assertEquals(List.of(), again.conflicts(), "a conflict is told once");
        assertEquals(List.of(), again.files());
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void leavesNothingBehindWhereWritingFails(String kind) throws IOException {
        var site = site(kind, "site");
        var files = run(kind, site, true).files();
        assertTrue(files.size() > 1, "nothing is written before the file that cannot be");
        var last = site.resolve("content").resolve(files.get(files.size() - 1));
        var before = paths(site);
        var texts = Tree.read(site);
        var obstacle = last.resolve("a-folder-where-a-file-must-be");
        assertThrows(
                IOException.class,
                () -> run(kind, site, false, Optional.empty(), said -> {
                    if (said.equals("writing")) {
                        assertDoesNotThrow(() -> Files.createDirectories(obstacle));
                    }
                }));
        Files.delete(obstacle);
        for (var left = last; !before.contains(left); left = left.getParent()) {
            Files.delete(left);
        }
        assertEquals(before, paths(site));
        assertEquals(texts, Tree.read(site));
    }

    private static Set<Path> paths(Path site) throws IOException {
        try (var walk = Files.walk(site)) {
            return walk.collect(Collectors.toSet());
        }
    }

    /** A site as the kind's first case has it before the import. */
    private Path site(String kind, String name) throws IOException {
        var site = Files.createDirectories(folder.resolve(name));
        GoldenImportTest.copy(of(kind).resolve("before"), site);
        return site;
    }

    private static Path of(String kind) throws IOException {
        assertTrue(Files.isDirectory(CASES.resolve(kind)), "there is no case of the kind " + kind);
        try (var list = Files.list(CASES.resolve(kind))) {
            return list.filter(path -> Files.isDirectory(path.resolve("in")))
                    .sorted()
                    .findFirst()
                    .orElseThrow();
        }
    }

    /** Changes words in each article and each thread that was written; gives their paths. */
    private static Set<String> edit(Path site) throws IOException {
        var edited = new HashSet<String>();
        for (var entry : Tree.read(site).entrySet()) {
            var text = entry.getValue();
            var path = entry.getKey();
            var mended = path.endsWith(".comments.yaml")
                    ? text.replaceFirst("(?m)^  body: \\|\\n    ", "$0Mended here. ")
                    : path.endsWith(".md") ? text.stripTrailing() + "\n\nMended here.\n" : text;
            if (!mended.equals(text) && isImported(site, path)) {
                Files.writeString(site.resolve(path), mended, StandardCharsets.ISO_8859_1);
                edited.add(path);
            }
        }
        return edited;
    }

    private static boolean isImported(Path site, String path) throws IOException {
        return Files.readString(site.resolve("content/.imported.tsv"))
                .contains("\t" + path.replaceFirst("^content/", "") + "\t");
    }

    /** Forgets what the export said, so that it seems to say something else now. */
    private static void pretendThatTheExportWasAnotherOne(Path site) throws IOException {
        var file = site.resolve("content/.imported.tsv");
        Files.writeString(
                file,
                Files.readString(file)
                        .replaceAll(
                                "(?m)^((?:article|comment)\\t.*\\t[A-Z]?)[0-9a-f]{16}(\\t[^\\t\\n]*)$",
                                "$1" + "0".repeat(16) + "$2"));
    }

    private static int written(Ledger ledger) {
        return ledger.countOf(What.ARTICLE, Fate.WRITTEN) + ledger.countOf(What.COMMENT, Fate.WRITTEN);
    }

    private static Ledger run(String kind, Path site, boolean dry) throws IOException {
        return run(kind, site, dry, Optional.empty(), said -> {});
    }

    private static Ledger run(String kind, Path site, boolean dry, Optional<String> asked, Consumer<String> progress)
            throws IOException {
        var one = of(kind);
        Map<String, ListedAddress> list = new TreeMap<>();
        var map = one.resolve("map.txt");
        if (Files.exists(map)) {
            Files.readAllLines(map)
                    .forEach(line ->
                            list.put(line.split(" ")[0], new ListedAddress(line.split(" ")[1], Line.whole("map.txt"))));
        }
        return new Import(
                        new ImportRequest(
                                List.of(one.resolve("in")),
                                site,
                                asked,
                                list,
                                Optional.of(ZoneId.of("America/New_York")),
                                Optional.of(one.resolve("media")).filter(Files::isDirectory),
                                List.of(),
                                dry,
                                Instant.MAX),
                        progress)
                .run();
    }
}

package org.afterword.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.afterword.base.Moment;
import org.afterword.content.SiteReader;
import org.afterword.content.article.Selection;
import org.afterword.content.memory.ReadMemory;
import org.afterword.importer.folder.Folders;
import org.afterword.importer.ledger.Fate;
import org.afterword.importer.ledger.Ledger;
import org.afterword.importer.record.What;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What every generator's folder must stand: its recorded cases, each file cut short and bent. Whatever is read, the
 * ledger's parts make its sum, what is written can be read, and nothing lies outside the content folder.
 */
class FolderContractTest {
    @TempDir
    Path temporary;

    static Stream<Path> folders() throws IOException {
        try (var walk = Files.walk(Path.of("src/test/resources/import"), 3)) {
            return walk.filter(folder -> folder.endsWith("in") && !kind(folder).isEmpty()).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("folders")
    void isRecognizedByItsGenerator(Path folder) {
        assertEquals(folder.getParent().getParent().getFileName().toString(), kind(folder));
    }

    @ParameterizedTest
    @MethodSource("folders")
    void standsFilesThatAreCutOffOrBentAnywhere(Path folder) throws IOException {
        var random = new Random(7);
        for (int round = 0; round < 4; round++) {
            var bent = temporary.resolve("bent" + round);
            GoldenImportTest.copy(folder, bent);
            try (var walk = Files.walk(bent)) {
                for (var file : walk.filter(Files::isRegularFile)
                        .filter(path -> Files.isWritable(path))
                        .toList()) {
                    bend(file, round, random);
                }
            }
            check(bent, "site" + round, Optional.of(kind(folder)));
        }
    }

    private static void bend(Path file, int round, Random random) throws IOException {
        var bytes = Files.readAllBytes(file);
        if (bytes.length > 0 && round % 2 == 0) {
            Files.write(file, Arrays.copyOf(bytes, random.nextInt(bytes.length)));
        } else {
            for (int k = 0; bytes.length > 0 && k < 1 + random.nextInt(12); k++) {
                bytes[random.nextInt(bytes.length)] = (byte) "{}%<>&\"'\0-+:[]\n \u00FF\t#".charAt(random.nextInt(18));
            }
            Files.write(file, bytes);
        }
    }

    @ParameterizedTest
    @MethodSource("folders")
    void readsNothingThatLiesOutsideOrBelongsToTools(Path folder) throws IOException {
        var secret = Files.writeString(
                temporary.resolve("secret.md"), "---\ntitle: TOP-SECRET\ndate: 2012-01-01\n---\nTOP-SECRET\n");
        var whole = temporary.resolve("whole");
        GoldenImportTest.copy(folder, whole);
        for (var within : List.of("_posts", "content/posts", "source/_posts", "content", "posts", "src", ".")) {
            var place = whole.resolve(within);
            if (Files.isDirectory(place)) {
                Files.createSymbolicLink(place.resolve("2012-01-01-out.md"), secret);
                Files.createSymbolicLink(place.resolve("outside"), temporary);
                for (var tool : List.of(".git", "node_modules")) {
                    Files.createDirectories(place.resolve(tool));
                    Files.writeString(place.resolve(tool).resolve("2012-01-01-x.md"), Files.readString(secret));
                }
            }
        }
        check(whole, "outside", Optional.empty());
        assertFalse(Tree.read(temporary.resolve("outside/content")).values().stream()
                .anyMatch(text -> text.contains("TOP-SECRET")));
    }

    @Test
    void saysOfAnEmptyFolderThatThereIsNoArticleInIt() throws IOException {
        var folder = Files.createDirectories(temporary.resolve("empty/_posts"));
        var ledger = check(folder.getParent(), "none", Optional.empty());
        assertEquals(1, ledger.countOf(What.FILE, Fate.REFUSED));
    }

    @Test
    void readsAFolderOfTwoGeneratorsAsOneAndSaysWhich() throws IOException {
        var folder = temporary.resolve("two");
        Files.createDirectories(folder.resolve("_posts"));
        Files.createDirectories(folder.resolve("content"));
        Files.writeString(folder.resolve("hugo.toml"), "title = \"Two\"\n");
        Files.writeString(folder.resolve("content/one.md"), "+++\ntitle = \"One\"\n+++\nOne.\n");
        Files.writeString(folder.resolve("_posts/2012-06-11-two.md"), "---\ntitle: Two\n---\nTwo.\n");
        check(folder, "first", Optional.empty());
        assertTrue(Files.exists(temporary.resolve("first/content/one.md")));
        check(folder, "asked", Optional.of("jekyll"));
        assertTrue(Files.exists(temporary.resolve("asked/content/2012/06/11/two.html.md")));
    }

    @Test
    void refusesAnArticleThatNobodyCanHaveWritten() throws IOException {
        var folder = temporary.resolve("huge");
        Files.createDirectories(folder.resolve("_posts"));
        Files.writeString(folder.resolve("_posts/2012-06-11-small.md"), "---\ntitle: Small\n---\nWords.\n");
        Files.writeString(
                folder.resolve("_posts/2012-06-12-huge.md"), "---\ntitle: Huge\n---\n" + "word ".repeat(1_000_000));
        var aliases = new StringBuilder("---\ntitle: Aliases\na0: &a0 [x, x, x, x, x, x, x, x, x]\n");
        for (int i = 1; i < 9; i++) {
            aliases.append("a%1$d: &a%1$d [*a%2$d, *a%2$d, *a%2$d, *a%2$d, *a%2$d, *a%2$d, *a%2$d, *a%2$d]\n"
                    .formatted(i, i - 1));
        }
        Files.writeString(folder.resolve("_posts/2012-06-13-aliases.md"), aliases + "---\nWords.\n");
        var ledger = check(folder, "rest", Optional.empty());
        assertEquals(2, ledger.countOf(What.ARTICLE, Fate.REFUSED));
        assertEquals(1, ledger.countOf(What.ARTICLE, Fate.WRITTEN));
    }

    private Ledger check(Path folder, String name, Optional<String> kind) throws IOException {
        var site = temporary.resolve(name);
        var request = ImportRequest.of(site, folder);
        var ledger = new Import(
                        new ImportRequest(
                                request.files(),
                                site,
                                kind,
                                request.list(),
                                request.zone(),
                                request.media(),
                                request.hosts(),
                                false,
                                request.now()),
                        said -> {})
                .run();
        for (var what : What.values()) {
            int sum = 0;
            for (var fate : Fate.values()) {
                sum += ledger.countOf(what, fate);
            }
            assertEquals(ledger.count(what), sum);
        }
        if (Files.isDirectory(site)) {
            try (var list = Files.list(site)) {
                assertTrue(list.allMatch(path -> path.endsWith("content")));
            }
        }
        assertReadable(site);
        return ledger;
    }

    private static void assertReadable(Path site) throws IOException {
        if (!Files.isDirectory(site.resolve("content"))) {
            return;
        }
        var end = Moment.parse("9999-01-01", ZoneOffset.UTC).orElseThrow();
        var loaded = new SiteReader(site, new Selection(end, true, true, true), new ReadMemory()).read();
        assertEquals(
                List.of(),
                loaded.problems().stream()
                        .filter(problem -> problem.isError() && !problem.code().matches("link/.*"))
                        .toList());
    }

    private static String kind(Path folder) {
        return Folders.of(folder, Optional.empty(), told -> {})
                .map(generator -> generator.kind())
                .orElse("");
    }
}

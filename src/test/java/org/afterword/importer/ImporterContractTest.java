package org.afterword.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.afterword.base.Moment;
import org.afterword.content.SiteReader;
import org.afterword.content.article.Selection;
import org.afterword.content.memory.ReadMemory;
import org.afterword.importer.folder.Folders;
import org.afterword.importer.kinds.Importer;
import org.afterword.importer.kinds.Importers;
import org.afterword.importer.ledger.Fate;
import org.afterword.importer.ledger.Ledger;
import org.afterword.importer.ledger.LedgerText;
import org.afterword.importer.record.What;
import org.afterword.importer.source.ExportFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What every importer must stand: its recorded cases, cut short, bent and packed in every way. Whatever is read, the
 * ledger's parts make its sum, what is written can be read, and nothing lies outside the content folder.
 */
class ImporterContractTest {
    @TempDir
    Path folder;

    /** The export files of all recorded cases, unpacked. */
    static Stream<Path> exports() throws IOException {
        try (var walk = Files.walk(Path.of("src/test/resources/import"))) {
            return walk
                    .filter(file -> file.getParent().endsWith("in")
                            && file.toString().matches(".*\\.(xml|atom|xml\\.gz|json|txt|yml|db|html|csv)")
                            && Folders.of(file.getParent(), Optional.empty(), told -> {})
                                    .isEmpty()
                            && !file.endsWith("README.txt")
                            && !file.getFileName().toString().startsWith("email_list"))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("exports")
    void standsAFileThatIsCutOffAnywhere(Path export) throws IOException {
        var bytes = bytes(export);
        var random = new Random(7);
        for (int i = 0; i < 12; i++) {
            check(Arrays.copyOf(bytes, random.nextInt(bytes.length)), "cut" + i);
        }
    }

    @ParameterizedTest
    @MethodSource("exports")
    void standsBytesThatWereChangedAtRandom(Path export) throws IOException {
        var bytes = bytes(export);
        var random = new Random(11);
        for (int i = 0; i < 12; i++) {
            var bent = bytes.clone();
            for (int k = 0; k < 1 + random.nextInt(20); k++) {
                bent[random.nextInt(bent.length)] = (byte) "<>&\"'\0]![/= \n\u0008\u00FF{}".charAt(random.nextInt(17));
            }
            check(bent, "bent" + i);
        }
    }

    @ParameterizedTest
    @MethodSource("exports")
    void losesNothingButTheBrokenRecord(Path export) throws IOException {
        var whole = check(bytes(export), "whole");
        var text = new String(bytes(export), StandardCharsets.UTF_8)
                .replaceFirst("(?s)(.*)(\\n[ \\t]*<(?:post|entry|wp:comment)\\b)", "$1$2 x=y z=\"<q ");
        if (text.contains("<q ")) {
            var broken = check(text.getBytes(StandardCharsets.UTF_8), "broken");
            assertTrue(whole.countOf(What.COMMENT, Fate.WRITTEN) - broken.countOf(What.COMMENT, Fate.WRITTEN) <= 1);
        }
    }

    @ParameterizedTest
    @MethodSource("exports")
    void refusesADocumentTypeWithItsEntities(Path export) throws IOException {
        var text = new String(bytes(export), StandardCharsets.UTF_8).replace("\uFEFF", "");
        if (!text.contains("<?xml")) {
            return;
        }
        var secret = folder.resolve("secret.txt");
        Files.writeString(secret, "TOP-SECRET");
        for (var type : List.of(
                "<!DOCTYPE x [<!ENTITY a \"lol\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;\">]>",
                "<!DOCTYPE x [<!ENTITY a SYSTEM \"" + secret.toUri() + "\">]>",
                "<!DOCTYPE x SYSTEM \"" + secret.toUri() + "\">")) {
            var bomb = text.replaceFirst("\\?>", "?>" + type).replace("Text.", "&c; &a;");
            var site = folder.resolve("dtd" + type.hashCode());
            var file = Files.writeString(folder.resolve("dtd.xml"), bomb);
            var ledger = new Import(ImportRequest.of(site, file), said -> {}).run();
            assertEquals(1, ledger.countOf(What.FILE, Fate.REFUSED));
            assertEquals(0, ledger.count(What.COMMENT));
            assertFalse(Tree.read(site.getParent()).entrySet().stream()
                    .anyMatch(entry -> !entry.getKey().equals("secret.txt")
                            && !entry.getKey().equals("dtd.xml")
                            && entry.getValue().contains("TOP-SECRET")));
        }
    }

    @ParameterizedTest
    @MethodSource("exports")
    void readsAnOlderCharset(Path export) throws IOException {
        var text = new String(bytes(export), StandardCharsets.UTF_8).replace("Fine", "Café – naïve");
        check(text.getBytes("windows-1252"), "charset");
        check(text.getBytes(StandardCharsets.UTF_16), "utf16");
    }

    @ParameterizedTest
    @MethodSource("exports")
    void readsTheSamePackedAndUnpacked(Path export) throws IOException {
        var plain = check(bytes(export), "plain");
        var gz = new ByteArrayOutputStream();
        try (var out = new GZIPOutputStream(gz)) {
            out.write(bytes(export));
        }
        var zip = zip("Takeout/Blogger/export.xml", bytes(export));
        assertEquals(sums(plain), sums(check(gz.toByteArray(), "gz")));
        assertEquals(sums(plain), sums(check(zip, "zip")));
        check(Arrays.copyOf(gz.toByteArray(), gz.size() / 2), "half");
    }

    @ParameterizedTest
    @MethodSource("exports")
    void isRecognizedByOneImporterAlone(Path export) throws IOException {
        var head = ExportFiles.open(List.of(export), refused -> {}).get(0).head();
        var kinds = Importers.ALL.stream()
                .filter(importer -> importer.recognizes(head))
                .map(Importer::kind)
                .toList();
        assertEquals(1, kinds.size(), kinds + " " + export);
    }

    @Test
    void refusesAZipThatLeadsOutside() throws IOException {
        var ledger = check(zip("../../evil.xml", bytes(exports().findFirst().orElseThrow())), "evil");
        assertEquals(1, ledger.countOf(What.FILE, Fate.REFUSED));
        assertEquals(0, ledger.count(What.COMMENT));
    }

    @Test
    void refusesABomb() throws IOException {
        var bomb = new ByteArrayOutputStream();
        try (var out = new GZIPOutputStream(bomb)) {
            out.write("<?xml version=\"1.0\"?><disqus xmlns=\"http://disqus.com\"><post>"
                    .getBytes(StandardCharsets.UTF_8));
            var spaces = new byte[1 << 20];
            Arrays.fill(spaces, (byte) ' ');
            for (int i = 0; i < 60; i++) {
                out.write(spaces);
            }
        }
        var ledger = check(bomb.toByteArray(), "bomb");
        assertEquals(1, ledger.countOf(What.FILE, Fate.REFUSED));
    }

    @Test
    void leavesTheContentAsItWasWhereWritingFails() throws IOException {
        var site = folder.resolve("failing");
        Files.createDirectories(site.resolve("content/2012/06"));
        Files.writeString(site.resolve("content/site.yaml"), "title: A site\n");
        Files.writeString(site.resolve("content/2012/06/other.md"), "---\ntitle: Other\n---\n");
        Files.writeString(site.resolve("content/about.comments.yaml"), "");
        Files.createDirectories(site.resolve("content/_redirects/a-folder-where-a-file-must-be"));
        var before = Tree.read(site);
        var failed = false;
        try {
            new Import(ImportRequest.of(site, Path.of("src/test/resources/import/wordpress/traps/in")), said -> {})
                    .run();
        } catch (IOException e) {
            failed = true;
        }
        assertTrue(failed);
        assertEquals(before, Tree.read(site));
        try (var walk = Files.walk(site)) {
            assertEquals(
                    List.of(),
                    walk.filter(path -> Files.isDirectory(path)
                                    && path.getFileName().toString().matches("10|07|inbox|\\..*"))
                            .toList());
        }
    }

    private Ledger check(byte[] export, String name) throws IOException {
        var site = folder.resolve("site-" + name);
        var file = folder.resolve(name + ".bin");
        Files.write(file, export);
        var ledger = new Import(ImportRequest.of(site, file), said -> {}).run();
        for (var what : What.values()) {
            int sum = 0;
            for (var fate : Fate.values()) {
                sum += ledger.countOf(what, fate);
            }
            assertEquals(ledger.count(what), sum);
        }
        assertReadable(site, name, new String(export, StandardCharsets.ISO_8859_1).contains("afterword"));
        try (var list = Files.exists(site) ? Files.list(site) : Stream.<Path>empty()) {
            assertTrue(list.allMatch(path -> path.endsWith("content")));
        }
        return ledger;
    }

    /** Of all that an import writes, its readers refuse nothing; the text of our own articles is given back as it is. */
    private static void assertReadable(Path site, String name, boolean isOwn) throws IOException {
        if (!Files.isDirectory(site.resolve("content"))) {
            return;
        }
        var end = Moment.parse("9999-01-01", ZoneOffset.UTC).orElseThrow();
        var loaded = new SiteReader(site, new Selection(end, true, true, true), new ReadMemory()).read();
        var problems = loaded.problems().stream()
                .filter(problem -> problem.isError()
                        && !problem.code()
                                .matches("site/.*|thread/no-article" + (isOwn ? "|front-matter/.*|yaml/.*" : "")))
                .toList();
        assertEquals(List.of(), problems, name);
        assertEquals(0, loaded.comments().refused(), name);
    }

    private static String sums(Ledger ledger) {
        return LedgerText.of(ledger, true).stream()
                .filter(line -> line.matches("\\w+s: \\d+ read.*"))
                .toList()
                .toString();
    }

    private static byte[] zip(String entry, byte[] bytes) throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(packed)) {
            zip.putNextEntry(new ZipEntry(entry));
            zip.write(bytes);
        }
        return packed.toByteArray();
    }

    private static byte[] bytes(Path export) throws IOException {
        if (!export.toString().endsWith(".gz")) {
            return Files.readAllBytes(export);
        }
        try (var in = new GZIPInputStream(Files.newInputStream(export))) {
            return in.readAllBytes();
        }
    }
}

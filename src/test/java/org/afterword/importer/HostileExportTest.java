package org.afterword.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.afterword.importer.ledger.Fate;
import org.afterword.importer.ledger.Ledger;
import org.afterword.importer.ledger.LedgerJson;
import org.afterword.importer.record.What;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** Exports that are wrong in ways that people have met: each mistake is named, and all else arrives. */
class HostileExportTest {
    private static final String THREAD = "content/shoes.comments.yaml";

    @TempDir
    Path folder;

    private Path site;

    @BeforeEach
    void makeSite() throws IOException {
        site = folder.resolve("site");
        Files.createDirectories(site.resolve("content"));
        Files.writeString(site.resolve("content/site.yaml"), "title: A site\n");
        Files.writeString(site.resolve("content/shoes.md"), "---\ntitle: Shoes\n---\nText.\n");
    }

    @Test
    void readsUtf16WithoutItsMark() throws IOException {
        for (var charset : List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
            Files.deleteIfExists(site.resolve(THREAD));
            Files.deleteIfExists(site.resolve("content/.imported.tsv"));
            var ledger = run(disqus("utf-16", post(1, "Café – “so” €5")), charset);
            assertEquals(List.of(), ledger.notes());
            assertTrue(thread().contains("Café – “so” €5"), thread());
        }
    }

    @Test
    void readsWindowsTextThatCallsItselfLatin1() throws IOException {
        var ledger = run(disqus("ISO-8859-1", post(1, "Café – “so” €5")), Charset.forName("windows-1252"));
        assertEquals(List.of(), ledger.notes());
        assertTrue(thread().contains("Café – “so” €5"), thread());
    }

    @Test
    void readsADisqusExportWithSecureNamespaces() throws IOException {
        var ledger = run(disqus("utf-8", post(1, "Words")).replace("http://disqus", "https://disqus"));
        assertEquals(1, ledger.countOf(What.COMMENT, Fate.WRITTEN));
    }

    @Test
    void letsNoAddressOutOfARecordThatWasLeftOpen() throws IOException {
        var ledger = run(disqus(
                "utf-8", post(1, "One") + post(2, "Two").replace("]]>", "") + post(3, "Three") + post(4, "Four")));
        assertEquals(4, ledger.count(What.COMMENT));
        assertEquals(3, ledger.countOf(What.COMMENT, Fate.WRITTEN));
        assertEquals(5, ledger.entries().get(0).line().number());
        Tree.read(site).values().forEach(text -> assertTrue(!text.contains("secret") && !text.contains("203.0"), text));
    }

    @Test
    void knowsACommentWithoutAnIdAgain() throws IOException {
        var nameless = post(1, "No id").replace("<post dsq:id=\"1\">", "<post>");
        var export = disqus("utf-8", nameless + nameless.replace("No id", "None") + nameless);
        var ledger = run(export);
        assertEquals(2, ledger.countOf(What.COMMENT, Fate.WRITTEN));
        assertEquals(1, ledger.countOf(What.COMMENT, Fate.THERE));
        var before = Tree.read(site);
        assertEquals(3, run(export).countOf(What.COMMENT, Fate.THERE));
        assertEquals(before, Tree.read(site));
    }

    @Test
    void takesEveryWayToWriteABoolean() throws IOException {
        var ledger = run(disqus(
                "utf-8",
                post(1, "a").replace("<isSpam>false", "<isSpam>TRUE")
                        + post(2, "b").replace("<isSpam>false", "<isSpam>0")
                        + post(3, "c").replace("<isSpam>false", "<isSpam>maybe")));
        assertEquals(1, ledger.countOf(What.COMMENT, Fate.REMOVED));
        assertEquals(1, ledger.countOf(What.COMMENT, Fate.WRITTEN));
        assertEquals(1, ledger.countOf(What.COMMENT, Fate.REFUSED));
    }

    @Test
    void keepsAPostWithoutANumberAtItsAddress() throws IOException {
        var export = """
                <rss xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:wp="http://wordpress.org/export/1.2/"><channel>
                <wp:wxr_version>1.2</wp:wxr_version>
                <item><title>Hello</title><link>http://example.org/2012/hello/</link><content:encoded>Text.</content:encoded>
                <wp:post_type>post</wp:post_type><wp:comment><wp:comment_id>5</wp:comment_id><wp:comment_content>Hi</wp:comment_content>
                <wp:comment_approved>1</wp:comment_approved></wp:comment></item></channel></rss>
                """;
        var ledger = run(export);
        assertEquals(1, ledger.countOf(What.ARTICLE, Fate.WRITTEN));
        assertEquals("no-id", ledger.notes().get(0).code());
        assertTrue(Files.exists(site.resolve("content/2012/hello.comments.yaml")));
        assertTrue(Files.notExists(site.resolve("content/_redirects")));
        assertEquals(List.of(), run(export).files());
    }

    @Test
    void saysWhatIsWrongWithAPackedFile() throws IOException {
        var export = disqus("utf-8", post(1, "Words")).getBytes(StandardCharsets.UTF_8);
        assertEquals("it is packed more than once; unpack it first", refusal(gzip(gzip(export))));
        assertEquals("it is packed more than once; unpack it first", refusal(zip("a.xml.gz", gzip(export))));
        assertEquals("there is no file in this zip", refusal(zip("folder/", new byte[0])));
        assertEquals(
                "it cannot be unpacked: Unsupported compression method",
                refusal(new byte[] {0x1F, (byte) 0x8B, 'x', 'x'}));
        assertEquals("it cannot be unpacked: it ends too early", refusal(new byte[] {0x1F, (byte) 0x8B, 8}));
    }

    @Test
    void namesNothingTwiceInTheLedger() throws IOException {
        var ledger = run(disqus("utf-8", post(1, "Words")));
        var text = LedgerJson.of(ledger, false);
        assertEquals(
                "[\".imported.tsv\",\"shoes.comments.yaml\"]",
                JsonMapper.builder()
                        .enable(tools.jackson.core.StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                        .build()
                        .readTree(text)
                        .get("writtenPaths")
                        .toString());
    }

    private String refusal(byte[] export) throws IOException {
        var ledger = run(export);
        assertEquals(1, ledger.count(What.FILE));
        assertEquals(1, ledger.countOf(What.FILE, Fate.REFUSED));
        return ledger.entries().get(0).reason();
    }

    private Ledger run(String export) throws IOException {
        return run(export, StandardCharsets.UTF_8);
    }

    private Ledger run(String export, Charset charset) throws IOException {
        return run(export.getBytes(charset));
    }

    private Ledger run(byte[] export) throws IOException {
        var file = Files.write(folder.resolve("export.bin"), export);
        return new Import(ImportRequest.of(site, file), said -> {}).run();
    }

    private String thread() throws IOException {
        return Files.readString(site.resolve(THREAD));
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var out = new GZIPOutputStream(packed)) {
            out.write(bytes);
        }
        return packed.toByteArray();
    }

    private static byte[] zip(String entry, byte[] bytes) throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var out = new ZipOutputStream(packed)) {
            out.putNextEntry(new ZipEntry(entry));
            out.write(bytes);
        }
        return packed.toByteArray();
    }

    /** Each post is one line, the first of them the fourth. */
    private static String disqus(String charset, String posts) {
        return """
                <?xml version="1.0" encoding="%s"?>
                <disqus xmlns="http://disqus.com" xmlns:dsq="http://disqus.com/disqus-internals">
                <thread dsq:id="7"><link>http://example.org/shoes/</link><title>Shoes</title></thread>
                %s</disqus>
                """.formatted(charset, posts);
    }

    private static String post(int id, String words) {
        return "<post dsq:id=\"" + id + "\"><message><![CDATA[" + words
                + "]]></message><createdAt>2012-06-11T09:00:00Z</createdAt><isDeleted>false</isDeleted><isSpam>false</isSpam>"
                + "<author><name>Ann</name><email>ann@secret.example</email></author><ipAddress>203.0.113.7</ipAddress>"
                + "<thread dsq:id=\"7\"/></post>\n";
    }
}

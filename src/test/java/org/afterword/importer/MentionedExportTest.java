package org.afterword.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.afterword.importer.ledger.Ledger;
import org.afterword.importer.ledger.LedgerText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Valid exports that look damaged: they speak of exports, or say a thing twice. */
class MentionedExportTest {
    @TempDir
    Path site;

    @Test
    void anArticleMayShowWhatAnExportLooksLike() throws IOException {
        var ledger = imported("""
                <rss xmlns:excerpt="http://wordpress.org/export/1.2/excerpt/" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:wp="http://wordpress.org/export/1.2/"><channel>
                <title>Site</title><link>http://example.org</link><wp:wxr_version>1.2</wp:wxr_version>
                <item><title>How</title><link>http://example.org/a/</link><content:encoded><![CDATA[[code]
                <item><wp:post_id>9</wp:post_id>
                <wp:comment><wp:comment_content><![CDATA[Words]]]]><![CDATA[></wp:comment_content></wp:comment></item>
                [/code]]]></content:encoded><excerpt:encoded><![CDATA[About <wp:comment> and </item>]]></excerpt:encoded>
                <wp:post_id>1</wp:post_id><wp:post_name>a</wp:post_name><wp:status>publish</wp:status><wp:post_type>post</wp:post_type>
                <wp:comment><wp:comment_id>1</wp:comment_id><wp:comment_approved>1</wp:comment_approved><wp:comment_content><![CDATA[Use <wp:comment> and </wp:comment_content> and </item>, <item>]]></wp:comment_content></wp:comment>
                </item>
                <!-- <item><title>Taken out</title></item> -->
                </channel></rss>
                """);
        assertTrue(ledger.isClean(), () -> said(ledger));
        var article = text("a.md");
        assertTrue(article.contains("<![CDATA[Words]]></wp:comment_content></wp:comment></item>"), article);
        assertTrue(article.contains("description: \"About <wp:comment> and </item>\""), article);
        var thread = text("a.comments.yaml");
        assertTrue(thread.contains("Use \\<wp:comment> and \\</wp:comment_content> and \\</item>, \\<item>"), thread);
    }

    @Test
    void aFieldMayStandTwice() throws IOException {
        Files.writeString(
                Files.createDirectories(site.resolve("content")).resolve("a.md"), "---\ntitle: A\n---\nText.\n");
        var ledger = imported(
                "{\"version\":1,\"comments\":[{\"commentHex\":\"b1\",\"url\":\"/a/\",\"markdown\":\"One\",\"markdown\":\"Two\","
                        + "\"parentHex\":\"root\",\"state\":\"approved\",\"creationDate\":\"2012-06-11T14:05:00Z\",\"deleted\":false,"
                        + "\"plugins\":[{\"commentHex\":\"x\"}]}],\"extras\":[\"a\",{\"b\":1}],\"commenters\":[]}");
        assertTrue(ledger.isClean(), () -> said(ledger));
        assertTrue(said(ledger).contains("it has 'markdown' twice; the last one counts"), said(ledger));
        assertTrue(text("a.comments.yaml").contains("Two"));
        assertEquals(1, text("a.comments.yaml").split("- id:", -1).length - 1);
    }

    private Ledger imported(String export) throws IOException {
        var file = Files.writeString(site.resolve("export.txt"), export);
        return new Import(ImportRequest.of(site, file), said -> {}).run();
    }

    private static String said(Ledger ledger) {
        return String.join("\n", LedgerText.of(ledger, false));
    }

    private String text(String name) throws IOException {
        return Files.readString(site.resolve("content").resolve(name));
    }
}

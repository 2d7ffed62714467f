package org.afterword.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.afterword.importer.ledger.Fate;
import org.afterword.importer.ledger.Ledger;
import org.afterword.importer.ledger.LedgerText;
import org.afterword.importer.record.What;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files that other programs write like WordPress' export are read, and no other feed is taken for one. */
class WordPressLikeTest {
    private static final String WP = "xmlns:wp=\"http://wordpress.org/export/1.0/\"";
    private static final String COMMENT = """
            <wp:comment><wp:comment_id>65</wp:comment_id><wp:comment_author>Ann</wp:comment_author>
            <wp:comment_author_email>secret@example.org</wp:comment_author_email>
            <wp:comment_date_gmt>2010-09-20 13:19:10</wp:comment_date_gmt>
            <wp:comment_content><![CDATA[Hello]]></wp:comment_content><wp:comment_approved>1</wp:comment_approved>
            <wp:comment_parent>0</wp:comment_parent></wp:comment>
            """;

    @TempDir
    Path folder;

    @Test
    void readsAFileThatNamesNoVersion() throws IOException {
        var ledger = imported(WP, item("<wp:post_id>5</wp:post_id>", "Words", COMMENT));
        assertEquals(1, ledger.countOf(What.ARTICLE, Fate.WRITTEN), text(ledger));
        assertEquals(1, ledger.countOf(What.COMMENT, Fate.WRITTEN), text(ledger));
        assertTrue(text(ledger).contains("the file names no WXR version; it has WordPress' elements"));
    }

    @Test
    void readsWhatDisqusImports() throws IOException {
        Files.createDirectories(folder.resolve("site/content"));
        Files.writeString(folder.resolve("site/content/site.yaml"), "title: A\nurl: https://blog.example.org\n");
        Files.writeString(
                folder.resolve("site/content/moved.md"),
                "---\ntitle: Moved\ndate: 2010-09-01\nextra: {disqus_identifier: id-7}\n---\nText\n");
        var ledger = imported(
                WP + " xmlns:dsq=\"http://www.disqus.com/\"",
                item("<dsq:thread_identifier>id-7</dsq:thread_identifier>", "", COMMENT));
        assertEquals(0, ledger.count(What.ARTICLE), text(ledger));
        assertEquals(1, ledger.countOf(What.COMMENT, Fate.WRITTEN), text(ledger));
        assertTrue(Files.readString(folder.resolve("site/content/moved.comments.yaml"))
                .contains("Hello"));
    }

    @Test
    void makesSettingsWhereTheChannelSaysNothing() throws IOException {
        var export = Files.writeString(
                folder.resolve("bare.xml"),
                "<rss " + WP + "><channel>" + item("<wp:post_id>5</wp:post_id>", "Words", COMMENT)
                        + "</channel></rss>");
        new Import(ImportRequest.of(folder.resolve("site"), export), said -> {}).run();
        assertEquals("title: Untitled\n", Files.readString(folder.resolve("site/content/site.yaml")));
    }

    @Test
    void readsWordsWhoseElementHasNoKnownPrefix() throws IOException {
        for (var given :
                List.of("<encoded>Bare</encoded>", "<x:encoded>Bare</x:encoded><x:encoded>Short</x:encoded>")) {
            imported(
                    WP + " xmlns:x=\"https://example.org/x\"",
                    "<item><title>T</title><link>https://blog.example.org/t/</link><wp:post_id>5</wp:post_id>" + given
                            + "</item>");
            var text = Files.readString(folder.resolve("site/content/t.md"));
            assertTrue(text.endsWith("\nBare\n") || text.endsWith("\nBare"), text);
            assertEquals(given.contains("Short"), text.contains("description: Short"), text);
            Files.delete(folder.resolve("site/content/t.md"));
            Files.delete(folder.resolve("site/content/.imported.tsv"));
        }
    }

    @ParameterizedTest
    @CsvSource({"<!--:en-->,<!--:--><!--:de-->,<!--:-->", "[:en],[:de],[:]", "{:en},{:de},{:}", "[:en],[:de],''"})
    void keepsTheWordsOfEachLanguageApart(String first, String second, String end) throws IOException {
        var ledger = imported(
                WP,
                "<item><title><![CDATA[%1$sHello%2$sHallo%3$s]]></title><category domain=\"post_tag\"><![CDATA[%1$sDog%2$sHund%3$s]]></category>"
                                .formatted(first, second, end)
                        + "<link>https://blog.example.org/t/</link><wp:post_id>5</wp:post_id><content:encoded><![CDATA["
                        + "<p>\n".repeat(20_000) + first + "English words" + second + "Deutsche Worte" + end
                        + "]]></content:encoded></item>");
        var text = Files.readString(folder.resolve("site/content/t.md"));
        assertTrue(text.contains("title: Hello / Hallo\n"), text);
        assertTrue(text.contains("tags: [Dog, Hund]\n"), text);
        assertTrue(text.contains("English words\n\nDeutsche Worte"), text);
        assertTrue(text(ledger).contains("in several languages (en, de)"), text(ledger));
    }

    @Test
    void anArticleMaySpeakOfSuchMarks() throws IOException {
        var ledger = imported(WP, item("<wp:post_id>5</wp:post_id>", "Write [:en]Hello[:de]Hallo[:] in one line.", ""));
        var text = Files.readString(folder.resolve("site/content/one.md"));
        assertTrue(text.contains("Write \\[:en\\]Hello\\[:de\\]Hallo\\[:\\] in one line."), text);
        assertFalse(text(ledger).contains("languages"), text(ledger));
    }

    @Test
    void knowsElementsWhosePrefixIsDeclaredNowhere() throws IOException {
        var ledger = imported("", item("<wp:post_id>5</wp:post_id>", "Words", COMMENT));
        assertEquals(1, ledger.countOf(What.COMMENT, Fate.WRITTEN), text(ledger));
    }

    @Test
    void knowsElementsWithAnotherPrefixOrNone() throws IOException {
        for (var prefix : new String[] {"", "blog:"}) {
            var ledger = imported(
                    "", item("<wp:post_id>5</wp:post_id>", "Words", COMMENT).replace("wp:", prefix));
            assertEquals(1, ledger.count(What.ARTICLE), text(ledger));
            assertEquals(1, ledger.count(What.COMMENT), text(ledger));
        }
    }

    @Test
    void takesNothingFromAnyOtherFeed() throws IOException {
        var ledger = imported(WP, item("", "Words", ""));
        assertEquals(0, ledger.count(What.ARTICLE));
        assertEquals(1, ledger.countOf(What.FILE, Fate.REFUSED), text(ledger));
    }

    @Test
    void readsItemsBeforeTheFirstThatTells() throws IOException {
        var ledger = imported(WP, item("", "First", "") + item("<wp:post_id>5</wp:post_id>", "Words", COMMENT));
        assertEquals(2, ledger.count(What.ARTICLE), text(ledger));
    }

    private Ledger imported(String declared, String items) throws IOException {
        var export = Files.writeString(
                folder.resolve("export.xml"),
                "<rss xmlns:content=\"http://purl.org/rss/1.0/modules/content/\" " + declared
                        + ">\n<channel><title>B</title><link>https://blog.example.org</link>\n" + items
                        + "</channel></rss>");
        return new Import(ImportRequest.of(folder.resolve("site"), export), said -> {}).run();
    }

    private static String item(String own, String text, String comments) {
        return "<item><title>One</title><link>https://blog.example.org/one/" + (own.isEmpty() ? "x/" : "") + "</link>"
                + "<content:encoded><![CDATA[" + text + "]]></content:encoded>" + own + comments + "</item>\n";
    }

    private static String text(Ledger ledger) {
        return String.join("\n", LedgerText.of(ledger, false));
    }
}

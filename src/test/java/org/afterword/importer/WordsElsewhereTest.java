package org.afterword.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.afterword.importer.ledger.Fate;
import org.afterword.importer.ledger.Ledger;
import org.afterword.importer.ledger.LedgerText;
import org.afterword.importer.record.What;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Words and dates that a WordPress export has elsewhere than an article's text and its own fields. */
class WordsElsewhereTest {
    @TempDir
    Path folder;

    @Test
    void showsAReusableBlockWhereItStands() throws IOException {
        var ledger = imported(article("<p>Before.</p><!-- wp:block {\"ref\":55} /--><p>After.</p>")
                + block(55, "<p>Often said.</p>")
                + block(56, "<p>Never said.</p>"));
        assertEquals(1, ledger.count(What.ARTICLE));
        assertTrue(text().contains("Before.\n\nOften said.\n\nAfter."), text());
        assertTrue(said(ledger).contains("the reusable block 56 is in no article and was left out"), said(ledger));
        assertFalse(said(ledger).contains("block 55"), said(ledger));
    }

    @Test
    void showsABlockWithinABlockAndEndsACircle() throws IOException {
        var ledger = imported(article("<!-- wp:block {\"ref\":55} /-->")
                + block(55, "<p>Outer.</p><!-- wp:block {\"ref\":56} /-->")
                + block(56, "<p>Inner.</p><!-- wp:block {\"ref\":55} /-->"));
        assertTrue(text().contains("Outer.\n\nInner."), text());
        assertTrue(said(ledger).contains("the reusable block 55 contains itself"), said(ledger));
    }

    @Test
    void doesNotGrowWithoutBound() throws IOException {
        var blocks = new StringBuilder();
        for (int i = 60; i < 90; i++) {
            blocks.append(block(i, ("<!-- wp:block {\"ref\":" + (i + 1) + "} /-->").repeat(10)));
        }
        imported(article("<p>A.</p><!-- wp:block {\"ref\":60} /-->") + blocks + block(90, "<p>lol</p>"));
        assertTrue(text().length() < 100_000);
    }

    @Test
    void tellsOfWhatTheExportDoesNotHave() throws IOException {
        var ledger = imported(article("<p>A.</p><!-- wp:block {\"ref\":7} /-->"
                + "<!-- wp:pattern {\"slug\":\"theme/hero\"} /--><!-- wp:latest-posts /--><!-- wp:spacer /-->"));
        assertTrue(said(ledger).contains("the reusable block 7 is not in the export"), said(ledger));
        assertTrue(said(ledger).contains("the pattern 'theme/hero' is part of the old theme"), said(ledger));
        assertTrue(
                said(ledger).contains("the export does not contain what the block 'latest-posts' shows"), said(ledger));
        assertFalse(said(ledger).contains("spacer"), said(ledger));
    }

    @Test
    void linksToWhatWasEmbedded() throws IOException {
        imported(article("""
                <!-- wp:embed {"url":"https://video.example/w?v=1&l=2","type":"video"} -->
                <figure class="wp-block-embed"><div class="wp-block-embed__wrapper">
                https://video.example/w?v=1&amp;l=2
                </div><figcaption>A film</figcaption></figure>
                <!-- /wp:embed --><!-- wp:core-embed/x {"url":"https://video.example/2"} /-->"""));
        assertTrue(text().contains("https://video.example/w?v=1&l=2\n\nA film\n\nhttps://video.example/2"), text());
    }

    @Test
    void showsAPictureAndNamesAFileThatABlockHasInItsSettings() throws IOException {
        imported(article("""
                <p>A.</p><!-- wp:image {"url":"/a.jpg","alt":"A \\"red\\" fox","caption":"The <em>fox</em>","href":"/fox/"} /-->
                <!-- wp:image {"url":"/b.jpg","alt":"Plain"} /--><!-- wp:image {"url":"/c.jpg"} /-->
                <!-- wp:cover {"url":"/d.jpg","alt":"The sea"} /-->
                <!-- wp:file {"href":"/plan.pdf","fileName":"The plan"} /-->"""));
        assertTrue(
                text().contains("<a href=\"/fox/\"><img src=\"/a.jpg\" alt=\"A &quot;red&quot; fox\"></a>")
                        && text().contains("<figcaption>The <em>fox</em></figcaption>"),
                text());
        assertTrue(text().contains("![Plain](/b.jpg)\n\n![](/c.jpg)\n\n![The sea](/d.jpg)"), text());
        assertTrue(text().contains("[The plan](/plan.pdf)"), text());
    }

    @Test
    void keepsWordsThatABlockHasInItsSettings() throws IOException {
        var ledger = imported(article("""
                <!-- wp:acme/testimonial {"className":"is style big","quote":"Great <em>shoes</em>","author":"Ann"} /-->
                <!-- wp:acf/box {"name":"acf/box","data":{"words":"Two words","_words":"field_5f"},"mode":"edit"} -->
                <section class="x"></section>
                <!-- /wp:acf/box -->"""));
        assertTrue(text().contains("Great *shoes*\n\nAnn\n\n"), text());
        assertTrue(text().contains("Two words"), text());
        assertFalse(text().contains("style big") || text().contains("field_5f"), text());
        assertTrue(said(ledger).contains("the block 'acme/testimonial' has its words in its settings"), said(ledger));
    }

    /** A single word may be a look; under a name for words it is none. */
    @Test
    void keepsASingleWordThatABlockHasInItsSettings() throws IOException {
        imported(article("""
                <p>A.</p>
                <!-- wp:acme/notice {"noticeTitle":"Careful","notice_content":"Steps","contentJustify":"center","justifyContent":"left","tagName":"div","context":"post"} /-->"""));
        assertTrue(text().endsWith("A.\n\nCareful\n\nSteps\n"), text());
    }

    @Test
    void keepsWordsThatAnOwnBlockOfWordPressHasInItsSettings() throws IOException {
        var ledger = imported(article("""
                <p>A.</p>
                <!-- wp:heading {"level":3,"content":"Old <em>words</em>","className":"is big"} /-->
                <!-- wp:button {"text":"Press me"} /-->
                <!-- wp:quote {"value":"<p>Said.</p>","citation":"Ann"} /-->
                <!-- wp:heading {"content":"Told once"} --><h2>Told once</h2><!-- /wp:heading -->"""));
        assertTrue(text().contains("Old *words*\n\nPress me\n\nSaid.\n\nAnn\n\n## Told once"), text());
        assertFalse(text().contains("is big"), text());
        assertTrue(said(ledger).contains("the block 'heading' has its words in its settings"), said(ledger));
        assertFalse(said(ledger).contains("not in the export"), said(ledger));
    }

    @Test
    void keepsWhatOlderBlocksHaveInTheirSettings() throws IOException {
        var ledger = imported(article("""
                <!-- wp:list {"values":"<li>One</li><li>Two</li>"} /-->
                <!-- wp:navigation-link {"label":"Over there","url":"/there/"} /-->
                <!-- wp:audio {"src":"https://sound.example/a.mp3"} /-->
                <!-- wp:search {"label":"Look for it"} /-->"""));
        assertTrue(text().contains("- One\n- Two"), text());
        assertTrue(text().contains("Over there") && text().contains("https://sound.example/a.mp3"), text());
        assertFalse(text().contains("Look for it"), text());
        assertFalse(said(ledger).contains("not in the export"), said(ledger));
    }

    @Test
    void keepsTheWordsBesideAnAddressInABlocksSettings() throws IOException {
        imported(article("""
                <!-- wp:acme/card {"title":"A <em>card</em>","url":"https://x.example/card","text":"What it is about"} /-->
                <!-- wp:button {"text":"Press me","url":"https://x.example/press"} /-->
                <!-- wp:acf/box {"name":"acf/box","data":{"words":"Two words"}} /-->"""));
        assertTrue(text().contains("[What it is about](https://x.example/card)\n\nA *card*"), text());
        assertTrue(text().contains("[Press me](https://x.example/press)\n\nTwo words"), text());
        assertFalse(text().contains("acf/box"), text());
    }

    /** A block that is shown in many places may say something else in each. */
    @Test
    void saysWhatATextSaysInPlaceOfAReusableBlocksWords() throws IOException {
        var ledger = imported(
                article(
                                "<!-- wp:block {\"ref\":55,\"content\":{\"Head\":{\"content\":\"Ours \\u003cem\\u003ehere\\u003c/em\\u003e\"},"
                                        + "\"Press\":{\"text\":\"Go\",\"url\":\"/there/\"},\"Gone\":{\"content\":\"Words of nothing\"}}} /-->")
                        + block(
                                55,
                                "<!-- wp:heading {\"metadata\":{\"name\":\"Head\"}} --><h2>Theirs</h2><!-- /wp:heading -->"
                                        + "<!-- wp:paragraph --><p>Always.</p><!-- /wp:paragraph -->"
                                        + "<!-- wp:button {\"metadata\":{\"name\":\"Press\"}} --><p><a href=\"/x/\">Press</a></p><!-- /wp:button -->"));
        assertTrue(text().contains("## Ours *here*\n\nAlways.\n\n[Go](/there/)"), text());
        assertTrue(
                said(ledger).contains("in place of 'Gone' in a reusable block this should say: Words of nothing"),
                said(ledger));
    }

    @Test
    void keepsMarkdownThatABlockHasInItsSettings() throws IOException {
        var ledger = imported(article("<!-- wp:jetpack/markdown {\"source\":\"# Head\\n\\nSome *words*\"} /-->"
                + "<!-- wp:search {\"label\":\"Look\"} /-->"));
        assertTrue(text().contains("## Head\n\nSome *words*"), text());
        assertTrue(said(ledger).contains("does not contain what the block 'search' shows"), said(ledger));
    }

    @Test
    void showsFootnotesThatStandBesideTheText() throws IOException {
        imported(article("<p>A.</p><!-- wp:footnotes /-->")
                .replace(
                        "</item>",
                        "<wp:postmeta><wp:meta_key>footnotes</wp:meta_key><wp:meta_value><![CDATA["
                                + "[{\"content\":\"A note.\",\"id\":\"n1\"}]]]></wp:meta_value></wp:postmeta></item>"));
        assertTrue(text().contains("A note."), text());
    }

    @Test
    void takesTheFeedsDateWhereThereIsNoOther() throws IOException {
        imported(article("A").replace("</item>", "<pubDate>Mon, 11 Jun 2012 10:00:00 +0200</pubDate></item>"));
        assertTrue(text().contains("date: 2012-06-11T10:00:00+02:00"), text());
    }

    @Test
    void tellsOfADateThatCannotBe() throws IOException {
        var ledger = imported(article("A")
                .replace(
                        "</item>",
                        "<wp:post_date>2012-02-31 10:00:00</wp:post_date>"
                                + "<pubDate>Mon, 30 Nov -0001 00:00:00 +0000</pubDate></item>"));
        assertEquals(1, ledger.countOf(What.ARTICLE, Fate.WRITTEN));
        assertTrue(said(ledger).contains("has a date that cannot be read: '2012-02-31 10:00:00'"), said(ledger));
        assertFalse(said(ledger).contains("-0001"), said(ledger));
    }

    @Test
    void takesTheDescriptionWhereThereAreNoOtherWords() throws IOException {
        imported(article("")
                .replace(
                        "</item>",
                        "<description>&lt;p&gt;All the &lt;em&gt;words&lt;/em&gt;&lt;/p&gt;</description></item>"));
        assertTrue(text().contains("All the *words*"), text());
        assertFalse(text().contains("description:"), text());
    }

    @Test
    void aTagThatCanHaveNoAddressIsToldAndLeftOut() throws IOException {
        var ledger = imported(article("A")
                .replace(
                        "</item>",
                        "<category domain=\"post_tag\">???</category><category domain=\"post_tag\">🙂</category>"
                                + "<category domain=\"post_tag\">C++</category></item>"));
        assertTrue(text().contains("tags: [C++]"), text());
        assertTrue(said(ledger).contains("had the tag '???', which was left out"), said(ledger));
        assertTrue(said(ledger).contains("had the tag '🙂', which was left out"), said(ledger));
    }

    private Ledger imported(String items) throws IOException {
        var file = Files.writeString(folder.resolve("export.xml"), """
                <rss xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:wp="http://wordpress.org/export/1.2/"><channel>
                <title>Site</title><link>http://example.org</link><wp:wxr_version>1.2</wp:wxr_version>
                %s</channel></rss>
                """.formatted(items));
        return new Import(ImportRequest.of(folder, file), said -> {}).run();
    }

    private static String article(String content) {
        return item(1, "post", content);
    }

    private static String block(int id, String content) {
        return item(id, "wp_block", content);
    }

    private static String item(int id, String type, String content) {
        return """
                <item><title>A</title><link>http://example.org/a%1$s/</link><content:encoded><![CDATA[%3$s]]></content:encoded>
                <wp:post_id>%1$s</wp:post_id><wp:status>publish</wp:status><wp:post_type>%2$s</wp:post_type></item>
                """.formatted(id, type, content);
    }

    private String text() throws IOException {
        return Files.readString(folder.resolve("content/a1.md"));
    }

    private static String said(Ledger ledger) {
        return String.join("\n", LedgerText.of(ledger, false));
    }
}

package org.afterword;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.afterword.cli.Program;
import org.afterword.support.BuiltSite;
import org.afterword.support.Folder;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** What feed readers, search engines and readers of microformats get of a site that lies under a path. */
class MachinesTest {
    private static final String SITE = "https://me.example.io/notes";
    private static final String HERE = "https://example.org/2024/cats/";
    private static final String PAGE = SITE + "/2024/cats/";

    private static final Pattern FRACTION = Pattern.compile("\\d\\d:\\d\\d:\\d\\d\\.\\d+");

    @TempDir
    private static Path folder;

    private static BuiltSite site;
    private static Document page;

    @BeforeAll
    static void build() {
        Folder.write(folder.resolve("content/site.yaml"), """
                title: It's "here"
                url: https://example.org
                time-zone: UTC
                authors:
                  linnea: {name: Linnea, url: /about/}
                """);
        Folder.write(folder.resolve("content/about.md"), "---\ntitle: About\npage: true\n---\n");
        Folder.write(folder.resolve("content/2024/cat.svg"), "<svg width='40' height='20'/>");
        Folder.write(folder.resolve("content/2024/cats.md"), """
                ---
                title: It's "cats" & co
                date: 2024-05-01T09:30:00.123456789+02:00
                updated: 2024-05-02T09:30:00.5Z
                author: linnea
                image: {src: cat.svg, alt: "A 'cat'"}
                ---
                It's 'quoted'.
                """);
        Folder.write(folder.resolve("content/2024/cats.comments.yaml"), """
                - id: c1
                  author: D'Ann
                  date: 2024-05-03T09:30:00.25Z
                  body: See [it](#c2). It's good.
                - id: c2
                  removed: true
                  replies:
                    - id: c3
                      by: linnea
                      date: 2024-05-04
                      reply_to: c2
                      body: Sure.
                """);
        site = BuiltSite.build(folder, folder.resolve("public"), "--base-url", SITE);
        page = site.page("2024/cats/index.html");
    }

    @Test
    void aCommentAndItsAnswersCallItAlike() {
        assertEquals(
                List.of(PAGE + "#c1", PAGE + "#c2", PAGE + "#c3"),
                page.select(".u-comment > .by > .u-url").eachAttr("value"));
        assertEquals(
                List.of(PAGE, PAGE, PAGE + "#c2"),
                page.select(".u-comment > .by > .u-in-reply-to").eachAttr("value"));
        assertEquals(PAGE, page.selectFirst(".h-entry > .title .u-url").attr("value"));
        assertEquals(1, page.select("#c1 > .by > a[href=#c1]").size(), "a reader stays on the page");
    }

    @Test
    void everyAddressInTheStructuredDataIsWhole() {
        var posting = new JsonMapper()
                .readTree(page.selectFirst("script").data())
                .get("@graph")
                .get(0);
        assertEquals(SITE + "/2024/cat.svg", posting.get("image").asString());
        assertEquals(SITE + "/about/", posting.get("author").get("url").asString());
        assertEquals(
                SITE + "/about/",
                posting.get("comment").get(1).get("author").get("url").asString());
    }

    @Test
    void aFeedLeadsToThePageFirst() {
        for (var path : List.of("feed.xml", "comments.xml", "2024/cats/comments.xml")) {
            assertEquals("alternate", xml(path).selectFirst("link").attr("rel"), path);
            xml(path)
                    .select("entry")
                    .forEach(entry ->
                            assertEquals("alternate", entry.selectFirst("link").attr("rel"), path));
        }
    }

    @Test
    void aFeedOfCommentsHasTheAddressesOfTheSitesAuthors() {
        assertEquals(
                List.of(SITE + "/about/"),
                xml("comments.xml").select("entry > author > uri").eachText());
    }

    @Test
    void anArticlesPictureIsInItsFeeds() {
        var entry = xml("feed.xml").selectFirst("entry");
        var picture = Jsoup.parse(entry.selectFirst("content").text()).selectFirst("img");
        assertEquals(SITE + "/2024/cat.svg", picture.attr("src"));
        assertEquals("A 'cat'", picture.attr("alt"));
        assertEquals(SITE + "/2024/cat.svg", entry.selectFirst("media|content").attr("url"));
        var item =
                new JsonMapper().readTree(site.text("feed.json")).get("items").get(0);
        assertEquals(SITE + "/2024/cat.svg", item.get("image").asString());
        assertTrue(item.get("content_html").asString().startsWith("<p><img src=\"" + SITE + "/2024/cat.svg\""));
    }

    @Test
    void aFeedsWordsAreWrittenAsTheyAre() {
        for (var path : List.of("feed.xml", "comments.xml")) {
            var text = site.text(path).replaceFirst("(?s)<content.*", "");
            assertTrue(text.contains("<title>") && !text.contains("&#39;") && !text.contains("&quot;"), text);
        }
        assertTrue(site.text("feed.xml").contains("<title>It's \"cats\" &amp; co</title>"));
        assertTrue(site.text("feed.xml").contains("&lt;p&gt;It's 'quoted'.&lt;/p&gt;"));
    }

    @Test
    void noDateIsFinerThanASecond() {
        for (var path : site.files()) {
            if (path.matches(".*\\.(html|xml|json)")) {
                assertEquals(
                        List.of(),
                        FRACTION.matcher(site.text(path))
                                .results()
                                .map(MatchResult::group)
                                .toList(),
                        path);
            }
        }
        assertEquals(
                "2024-05-01T09:30:00+02:00",
                xml("feed.xml").selectFirst("entry > published").text());
    }

    @Test
    void eachCommentInAnAtomExportHasALinkAndNamesWhatItAnswers() throws IOException {
        var feed = export("atom");
        assertEquals(
                "Linnea https://example.org/about/",
                feed.selectFirst("entry > author").text());
        var replies = feed.select("entry:has(thr|in-reply-to)");
        assertEquals(
                List.of(HERE + "#c1", HERE + "#c2", HERE + "#c3"),
                replies.select("link[rel=alternate]").eachAttr("href"));
        assertEquals(
                List.of(HERE, HERE, HERE + "#c2"),
                replies.select("thr|in-reply-to").eachAttr("ref"));
        assertEquals(
                List.of(HERE, HERE, HERE + "#c2"),
                replies.select("thr|in-reply-to").eachAttr("href"));
        assertEquals(
                "<p>See <a href=\"" + HERE + "#c2\" rel=\"ugc nofollow noopener\">it</a>. It's good.</p>",
                replies.get(0).selectFirst("content").text());
    }

    /** Programs that read such an export abort at an item without a date. */
    @Test
    void eachItemOfAWordPressExportHasADate() throws IOException {
        var dates = export("wxr").select("item > pubDate");
        assertEquals(2, dates.size());
        assertEquals("Wed, 01 May 2024 07:30:00 +0000", dates.get(0).text());
        assertEquals("Thu, 01 Jan 1970 00:00:00 +0000", dates.get(1).text());
    }

    private static Document export(String format) throws IOException {
        var file = folder.resolve("export." + format);
        var run = Program.run("export", folder.toString(), "--as", format, "--output", file.toString());
        assertEquals(0, run.exitCode(), run.said());
        return Jsoup.parse(Files.readString(file), Parser.xmlParser());
    }

    private static Document xml(String path) {
        return Jsoup.parse(site.text(path), Parser.xmlParser());
    }
}

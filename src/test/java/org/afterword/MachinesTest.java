package org.afterword;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
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
    private static final String PAGE = SITE + "/2024/cats/";

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
                  body: It's good.
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

    private static Document xml(String path) {
        return Jsoup.parse(site.text(path), Parser.xmlParser());
    }
}

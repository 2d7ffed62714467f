package org.afterword.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.afterword.support.BuiltSite;
import org.afterword.support.Folder;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What lists and pages say of other articles. */
class ListedTest {
    @TempDir
    Path folder;

    @BeforeEach
    void site() {
        Folder.write(folder.resolve("content/site.yaml"), "title: A blog\nurl: https://blog.example\npage-size: 2\n");
    }

    @Test
    void aPictureStandsInListsAsLargeAsItIsAndLeadsToItsArticle() throws IOException {
        Files.copy(
                Path.of("src/test/resources/sites/kitchen/content/trip/lake.png"), folder.resolve("content/lake.png"));
        article("a", 3, "image: {src: lake.png, alt: A lake}", "Words.");
        article("b", 2, "image: lake.png", "Words.");
        article("c", 1, "", "Words.");
        var home = page("index.html");
        assertEquals(List.of("/a/", "/b/"), home.select(".thumb").eachAttr("href"));
        assertEquals(
                List.of("/lake.png", "/lake.png"), home.select(".thumb img").eachAttr("src"));
        assertEquals(
                2,
                home.select(".thumb[tabindex=-1][aria-hidden=true] img[alt=''][width][height]")
                        .size());
        assertEquals(1, home.select("img[loading=lazy]").size(), "all but the first");
        assertEquals(1, home.select(".front").size());
        assertEquals(0, page("page/2/index.html").select(".front, .thumb").size());
    }

    @Test
    void anArticleThatQuotesIsShownByItsQuotation() throws IOException {
        article("a", 2, "", "> Walk slowly.\n\n— Ann");
        article("b", 1, "description: What Ann said", "> Walk slowly.");
        var home = page("index.html");
        assertEquals(
                List.of("Walk slowly."), home.select("blockquote.p-summary").eachText());
        assertEquals(List.of("What Ann said"), home.select("p.p-summary").eachText());
        assertEquals(
                "Walk slowly.",
                page("a/index.html").select("meta[name=description]").attr("content"));
    }

    @Test
    void whatIsEarlierOrLaterIsNotRelatedBesides() throws IOException {
        for (int i = 1; i <= 6; i++) {
            article("a" + i, i, "tags: [feet]", "Words.");
        }
        var page = page("a3/index.html");
        assertEquals(List.of("/a2/", "/a4/"), page.select(".paging a").eachAttr("href"));
        assertEquals(List.of("/a6/", "/a5/", "/a1/"), page.select(".related a").eachAttr("href"));
    }

    private Document page(String path) {
        return BuiltSite.build(folder, folder.resolve("public")).page(path);
    }

    private void article(String name, int day, String field, String words) {
        Folder.write(
                folder.resolve("content/" + name + ".md"),
                "---\ntitle: About " + name + "\ndate: 2024-05-0" + day + "\n" + field + "\n---\n\n" + words + "\n");
    }
}

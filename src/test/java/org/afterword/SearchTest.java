package org.afterword;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import org.afterword.support.Browser;
import org.afterword.support.BuiltSite;
import org.afterword.support.Folder;
import org.afterword.support.StaticServer;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** A reader searches articles and comments, in any script, as a browser and a keyboard have it. */
class SearchTest {
    private static Browser browser;
    private static StaticServer site;
    private static StaticServer dense;

    @BeforeAll
    static void open(@TempDir Path folder) throws IOException {
        browser = Browser.open();
        var content = folder.resolve("site/content");
        Folder.write(content.resolve("site.yaml"), "title: A site\nurl: https://example.org/blog\nsearch: true\n");
        Folder.write(content.resolve("ankle.md"), """
                ---
                title: A sprained ankle
                date: 2020-05-01
                tags: [joints]
                ---
                %s Running is **not** healing, the doctor said. %s
                """.formatted(
                        "Long before that. ".repeat(40), "And so it went on. ".repeat(40)));
        Folder.write(content.resolve("ankle.comments.yaml"), """
                - {id: c1, author: Ada <b>, date: 2020-05-02, body: My **ankles** healed after three weeks of rest & tea.}
                - {id: c2, reply_to: c1, author: بشرى, date: 2020-05-03, body: قرأت عن ذلك في الكتاب الجديد}
                - {id: c3, author: 花子, date: 2020-05-04, body: 東京都の病院で足首を治しました。}
                - {id: c4, author: Gone, removed: true}
                """);
        Folder.write(
                content.resolve("tea.md"),
                "---\ntitle: Crème brûlée\ndate: 2020-04-01\n---\nA dish to cook for flies.\n");
        Folder.write(content.resolve("draft.md"), "---\ntitle: Hidden\ndraft: true\n---\nUnfinished ankle.\n");
        for (int i = 1; i <= 12; i++) {
            Folder.write(
                    content.resolve("walk-" + i + ".md"),
                    "---\ntitle: Walk %d\ndate: 2019-01-%02d\n---\nWe walked.\n".formatted(i, i));
        }
        site = new StaticServer(
                BuiltSite.build(folder.resolve("site"), folder.resolve("public"))
                        .folder(),
                "/blog/");
        Files.writeString(content.resolve("site.yaml"), "theme: dense\n", StandardOpenOption.APPEND);
        dense = new StaticServer(
                BuiltSite.build(folder.resolve("site"), folder.resolve("dense")).folder(), "/blog/");
    }

    @AfterAll
    static void close() {
        if (site != null) {
            site.close();
        }
        if (dense != null) {
            dense.close();
        }
        if (browser != null) {
            browser.close();
        }
    }

    @BeforeEach
    void atADesk() {
        browser.scripts(true).dark(false).size(1280, 900);
        browser.requests();
        browser.complaints();
    }

    @Test
    void aCommentIsFoundInItsThreadWhateverItsScript() throws Exception {
        assertEquals(List.of("Ada <b>: My [ankles] healed after three weeks of rest & tea. → #c1"), said("ankles", 1));
        assertEquals(List.of("بشرى: قرأت عن ذلك في [الكتاب] الجديد → #c2"), said("كتاب", 1));
        assertEquals(List.of("花子: [東京都]の病院で足首を治しました。 → #c3"), said("東京都", 1));
        assertEquals(List.of("花子: 東京都の病院で[足]首を治しました。 → #c3"), said("足", 1));
        assertEquals(List.of("[花子]: 東京都の病院で足首を治しました。 → #c3"), said("花子", 1));
    }

    @Test
    void aWordIsFoundInItsOtherFormsAndWhileItIsTyped() throws Exception {
        look("healed", 1);
        assertTrue(marked(browser.find(".entry > .words")).contains("not [healing], the doctor"), "another form");
        look("fly", 1);
        assertEquals("A dish to cook for [flies].", marked(browser.find(".entry > .words")));
        look("creme BRU", 1);
        assertEquals("[Crème] [brûlée]", marked(browser.find(".entry h2")));
        look("Joints", 1);
        assertEquals("A sprained ankle", browser.find(".entry h2").getText());
        look("doctor tea", 1);
        assertEquals(
                "/blog/ankle/",
                browser.find(".entry h2 a").getDomAttribute("href"),
                "one word in the article, the other in its thread");
    }

    @Test
    void whatNoReaderSeesIsNotFound() throws Exception {
        for (var word : List.of("unfinished", "Gone", "hidden")) {
            open(word);
            browser.awaitText("[role=status]", "Nothing was found for “" + word + "”.");
            assertEquals(List.of(), browser.all(".entry"));
            assertTrue(browser.find(".browse").isDisplayed(), "the lists lead on");
        }
    }

    @Test
    void akeyboardReachesAllThatIsFound() throws Exception {
        open("");
        browser.find("#q").sendKeys("wal", Keys.ENTER);
        browser.awaitText("[role=status]", "Articles found: 12");
        assertEquals(10, browser.all(".entry").size());
        assertTrue(browser.driver().getCurrentUrl().endsWith("?q=wal"), "the address can be kept");
        browser.press(Keys.TAB);
        assertEquals("Walk 12", browser.focused().getText());
        browser.find(".more").sendKeys(Keys.ENTER);
        browser.until("the others are shown", () -> browser.all(".entry").size() == 12);
        assertEquals("Walk 2", browser.focused().getText());
        assertFalse(browser.find(".more").isDisplayed());
    }

    @Test
    void aKeyboardAndAScreenReaderFindCommentsInAnyScript() throws Exception {
        for (var one : List.of(List.of("ankles", "Ada <b>"), List.of("كتاب", "بشرى"), List.of("東京都", "花子"))) {
            open("");
            browser.find("#q").sendKeys(one.get(0), Keys.ENTER);
            browser.awaitText("[role=status]", "Articles found: 1");
            assertEquals(List.of("What to find in articles and comments"), browser.named("searchbox"));
            var links = browser.named("link");
            int article = links.indexOf("A sprained ankle");
            assertTrue(article >= 0, links.toString());
            assertEquals(one.get(1), links.get(article + 1), "the comment comes after its article");
            assertTrue(browser.named("heading").contains("A sprained ankle"));
            browser.press(Keys.TAB, Keys.TAB);
            assertEquals(one.get(1), browser.focused().getText());
            browser.press(Keys.ENTER);
            browser.awaitText("h1", "A sprained ankle");
            assertTrue(browser.driver().getCurrentUrl().contains("/ankle/#c"));
        }
    }

    @Test
    void everyoneCanUseItAndItIsNeverTooWide() throws Exception {
        var found = new ArrayList<String>();
        for (var word : List.of("", "ankle", "東京都", "nowhere")) {
            open(word);
            if (!word.isEmpty()) {
                browser.until(
                        "it answers",
                        () -> !browser.find("[role=status]").getText().isEmpty());
            }
            for (int width : List.of(320, 1280)) {
                for (boolean dark : List.of(false, true)) {
                    browser.size(width, 700).dark(dark);
                    browser.axe().forEach(finding -> found.add(word + " at " + width + ": " + finding));
                    assertFalse(browser.scrollsSideways(), word + " at " + width);
                }
            }
        }
        assertEquals(List.of(), found);
    }

    @Test
    void everyoneCanUseItInTheDenseTheme() throws Exception {
        var found = new ArrayList<String>();
        for (int width : List.of(320, 1280)) {
            browser.size(width, 700).dark(width > 320);
            for (var query : List.of("", "?q=ankle")) {
                browser.scripts(true).visit(dense.address("/search/" + query));
                if (!query.isEmpty()) {
                    browser.until("it answers", () -> browser.all(".entry").size() == 1);
                }
                browser.axe().forEach(finding -> found.add(query + " at " + width + ": " + finding));
                assertFalse(browser.scrollsSideways(), query + " at " + width);
            }
            browser.scripts(false).visit(dense.address("/search/"));
            browser.axe().forEach(finding -> found.add("without a script at " + width + ": " + finding));
        }
        assertEquals(List.of(), found);
    }

    @Test
    void withoutAScriptThePageLeadsToAllThereIs() {
        browser.scripts(false).visit(site.address("/search/"));
        assertFalse(browser.find("form").isDisplayed());
        assertTrue(browser.find(".without").isDisplayed());
        var links = browser.all(".browse a").stream()
                .map(link -> link.getDomAttribute("href"))
                .toList();
        assertEquals(
                List.of("/blog/ankle/#comments", "/blog/tags/joints/", "/blog/archive/#y2020", "/blog/archive/#y2019"),
                links);
        assertEquals(List.of(), browser.axe());
    }

    @Test
    void whatIsInAnotherLanguageIsMarkedInItsListsAndASharedConversationIsThereOnce(@TempDir Path folder)
            throws IOException {
        var content = folder.resolve("content");
        Folder.write(content.resolve("site.yaml"), "title: A site\nurl: https://example.org\nsearch: true\n");
        Folder.write(content.resolve("a.md"), "---\ntitle: One\ndate: 2020-01-01\n---\nWords.\n");
        Folder.write(content.resolve("a.comments.yaml"), "- {body: Yes.}\n");
        Folder.write(
                content.resolve("a.ar.md"),
                "---\ntitle: واحد\ndate: 2020-01-01\ncomments: shared\ntags: [زراعة]\n---\nنص.\n");
        Folder.write(content.resolve("b.md"), "---\ntitle: اثنان\nlanguage: ar\n---\nنص.\n");
        Folder.write(content.resolve("b.comments.yaml"), "- {body: Yes.}\n");
        var page = Jsoup.parse(Files.readString(
                BuiltSite.build(folder, folder.resolve("public")).folder().resolve("search/index.html")));
        assertEquals(
                List.of("/a/#comments", "/b/#comments"),
                page.select("[href$=#comments]").eachAttr("href"));
        assertEquals(
                "ar rtl",
                page.select("[href=/b/#comments]").attr("lang") + " "
                        + page.select("[href=/b/#comments]").attr("dir"));
        assertEquals("auto", page.select(".tags a").attr("dir"));
    }

    @Test
    void onlyTheSearchPageRunsAScriptAndItAsksForNothingElsewhere() throws Exception {
        browser.visit(site.address("/ankle/"));
        assertTrue(browser.requests().stream().noneMatch(address -> address.contains(".js")), "a script on a page");
        look("ankle", 1);
        assertTrue(browser.requests().stream()
                .allMatch(address -> address.startsWith(site.address("/").toString())));
        assertEquals(List.of(), browser.complaints());
    }

    private static void open(String query) {
        browser.visit(site.address("/search/" + (query.isEmpty() ? "" : "?q=" + query.replace(" ", "+"))));
    }

    private static void look(String query, int articles) throws Exception {
        open(query);
        browser.awaitText("[role=status]", "Articles found: " + articles);
    }

    private static List<String> said(String query, int articles) throws Exception {
        look(query, articles);
        return browser.all(".one").stream()
                .map(one -> marked(one.findElement(By.cssSelector("bdi"))) + ": "
                        + marked(one.findElement(By.cssSelector(".words"))) + " → "
                        + one.findElement(By.cssSelector("a"))
                                .getDomAttribute("href")
                                .replace("/blog/ankle/", ""))
                .toList();
    }

    /** What an element says, with each hit in brackets. */
    private static String marked(WebElement element) {
        return (String) browser.driver()
                .executeScript(
                        "return [...arguments[0].querySelectorAll('mark')].reduce((text, mark) => (mark.replaceWith('['"
                                + " + mark.textContent + ']'), text), arguments[0]).textContent",
                        element);
    }
}

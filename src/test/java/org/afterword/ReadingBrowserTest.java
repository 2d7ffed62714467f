package org.afterword;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.afterword.support.Browser;
import org.afterword.support.BuiltSite;
import org.afterword.support.Folder;
import org.afterword.support.Kitchen;
import org.afterword.support.StaticServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How pages look where the look helps to read: titles, contents, code, the lines of a thread, lists, and paper. */
class ReadingBrowserTest {
    private static Browser browser;
    private static StaticServer kitchen;
    private static StaticServer languages;
    private static StaticServer own;
    private static StaticServer dense;

    @BeforeAll
    static void open(@TempDir Path folder) throws IOException {
        browser = Browser.open();
        kitchen = new StaticServer(Kitchen.build(folder).folder(), Kitchen.ROOT);
        languages = new StaticServer(Kitchen.build("languages", folder).folder());
        own = new StaticServer(ownSite(folder.resolve("own"), "calm"));
        dense = new StaticServer(ownSite(folder.resolve("dense"), "dense"));
    }

    private static Path ownSite(Path site, String theme) throws IOException {
        var content = site.resolve("content");
        Folder.write(
                content.resolve("site.yaml"),
                "title: Own\nurl: https://own.example\npictures: true\ntheme: " + theme + "\n");
        ImageIO.write(
                new BufferedImage(900, 2400, BufferedImage.TYPE_BYTE_GRAY),
                "png",
                content.resolve("tower.png").toFile());
        Files.copy(Path.of("src/test/resources/sites/kitchen/content/trip/lake.png"), content.resolve("lake.png"));
        article(content, "short", "A short title", 9, "", "Words.");
        article(content, "long", "A title that is a good deal longer than most of them are", 8, "", "Words.");
        article(content, "longer", "A title that goes on and on. ".repeat(5), 7, "image: lake.png", "Words.");
        article(content, "quoted", "Of walking", 6, "", "> Walk slowly, and rest where there is a bench.");
        article(content, "code", "Code", 5, "", """
                Say `well-known-word` or `--dry-run` %s.

                ```
                %s
                ```

                ```
                x
                ```

                | %s |
                |---|---|
                | a | b |

                ![A tower](tower.png)

                <form action="https://own.example/"><p><label>Name <input></label></p><p><label><input type="radio"> Yes</label></p></form>
                <audio controls src="lake.png"></audio>
                """.formatted(
                        "`a-b` and more words ".repeat(20),
                        "a line of code ".repeat(20),
                        "words of a heading | " + "many words ".repeat(12)));
        article(content, "film", "A film", 4, "", "[![A lake](lake.png \"In May\")](https://vimeo.com/76979871)");
        article(
                content,
                "pages",
                "Pages",
                3,
                "",
                "Words.\n\n".repeat(12) + "```\n" + "code\n".repeat(30) + "```\n\n" + "Words.\n\n".repeat(6));
        article(
                content,
                "table",
                "A table",
                4,
                "",
                "| a long heading | b | c | d | e |\n|---|---|---|---|---|\n"
                        + "| some | words | in | each | of them, and many more words than there is room for beside each other |");
        article(content, "steps", "Steps", 4, "steps: true", "1. Go.\n\n2. See it:\n\n   ![A lake](lake.png)");
        article(content, "none", "Nobody answered", 4, "", "Words.");
        article(
                content,
                "links",
                "Links",
                2,
                "",
                "https://a.example/b/, <https://a.example/c>, www.a.example, [a.example](https://a.example/), "
                        + "[there](https://a.example/d), [here](/none/)");
        return BuiltSite.build(site, site.resolve("public")).folder();
    }

    private static void article(Path content, String name, String title, int day, String field, String text) {
        Folder.write(
                content.resolve(name + ".md"),
                "---\ntitle: \"%s\"\ndate: 2024-01-0%d\n%s\n---\n\n%s\n".formatted(title.strip(), day, field, text));
    }

    @AfterAll
    static void close() {
        for (var server : new StaticServer[] {kitchen, languages, own}) {
            if (server != null) {
                server.close();
            }
        }
        if (browser != null) {
            browser.close();
        }
    }

    @BeforeEach
    void onAPhone() {
        browser.scripts(false).paper(false).dark(false).size(320, 640);
    }

    @Test
    void aTitleIsTheSmallerTheLongerItIs() {
        for (int width : List.of(320, 768, 1280)) {
            browser.size(width, 900);
            browser.visit(own.address("/short/"));
            double most = size("h1");
            browser.visit(own.address("/long/"));
            double less = size("h1");
            browser.visit(own.address("/longer/"));
            double least = size("h1");
            assertTrue(most > less && less > least && least > size(".e-content"), most + " " + less + " " + least);
            assertTrue(number("document.querySelector('h1').offsetHeight") < 300, "it leaves room for the words");
            // Browsers balance six lines at most, and a very long title has more.
            assertEquals("pretty", browser.evaluate("getComputedStyle(document.querySelector('h1')).textWrapStyle"));
        }
    }

    @Test
    void contentsAndSeriesFoldOnAPhoneWithoutAScript() {
        for (var page : List.of("/long/", "/series-2/")) {
            browser.size(320, 640).visit(kitchen.address(page));
            var list = "document.querySelector(':is(.contents, .series) ol').offsetHeight";
            assertEquals(0, number(list), page);
            browser.find(":is(.contents, .series) summary").click();
            assertTrue(number(list) > 20, page);
            browser.visit(kitchen.address(page)).size(1280, 900);
            assertTrue(number(list) > 20, page + " is open at a desk");
            assertEquals(0, number("document.querySelector(':is(.contents, .series) summary').offsetHeight"), page);
        }
    }

    @Test
    void contentsSeriesAndQuotationsAreToldApart() {
        browser.size(1280, 900);
        var looks = List.of(
                look(kitchen, "/long/", ".contents"),
                look(kitchen, "/series-2/", ".series"),
                look(kitchen, "/everything/", ".e-content > blockquote"));
        assertEquals(3, looks.stream().distinct().count(), looks.toString());
    }

    private static Object look(StaticServer site, String page, String selector) {
        browser.visit(site.address(page));
        return browser.evaluate(
                "(s => [s.borderInlineStartWidth, s.borderBlockStartWidth, s.backgroundColor].join())(getComputedStyle(document.querySelector('"
                        + selector + "')))");
    }

    @Test
    void codeScrollsAndKeepsItsLines() {
        browser.visit(own.address("/code/"));
        assertEquals(true, browser.evaluate("(p => p.scrollWidth > p.clientWidth)(document.querySelector('pre'))"));
        assertEquals(
                List.of("0", "no"),
                browser.evaluate(
                        "[...document.querySelectorAll('pre')].map(pre => pre.getAttribute('tabindex') ?? 'no')"));
        browser.size(1280, 900);
        assertTrue(
                number("document.querySelector('pre').offsetWidth - document.querySelector('.e-content').offsetWidth")
                        > 100,
                "long code is wider than the words");
        assertEquals(
                0L,
                number(
                        "document.querySelectorAll('pre')[1].offsetWidth - document.querySelector('.e-content').offsetWidth"),
                "short code is not");
        assertEquals(false, browser.scrollsSideways());
    }

    @Test
    void aWordOfCodeIsNotBrokenAtItsHyphen() {
        for (int width = 320; width < 420; width += 10) {
            browser.size(width, 640).visit(own.address("/code/"));
            assertEquals(List.of(), browser.evaluate("""
                            [...document.querySelectorAll('p > code')].filter(code => {
                              const range = document.createRange();
                              range.selectNodeContents(code.querySelector('span').firstChild);
                              return new Set([...range.getClientRects()].map(box => box.top)).size > 1;
                            }).map(code => code.textContent)"""), width + " px");
        }
    }

    @Test
    void aTableIsReadByScrollingAndNotLetterByLetter() {
        browser.visit(own.address("/code/"));
        assertEquals(
                true,
                browser.evaluate(
                        "(box => box.scrollWidth > box.clientWidth && box.clientWidth < 320)(document.querySelector('.scroll'))"));
        assertTrue(number("document.querySelector('th:last-child').offsetHeight") < 250);
    }

    @Test
    void aTableOfManyColumnsIsWiderThanTheWordsWhereThereIsRoom() {
        var isWider = "(box => box.offsetWidth > box.parentNode.offsetWidth)(document.querySelector('.scroll'))";
        browser.visit(own.address("/table/"));
        assertEquals(false, browser.evaluate(isWider));
        browser.size(1280, 900).visit(own.address("/table/"));
        assertEquals(true, browser.evaluate(isWider));
        assertEquals(false, browser.scrollsSideways());
    }

    /** Its frame and its round corners are its own, and no reader clicks beside it. */
    @Test
    void aTallPictureHasTheBoxOfItsPicture() {
        for (var site : List.of(own, dense)) {
            for (int height : List.of(400, 900)) {
                browser.size(1280, height).visit(site.address("/code/"));
                assertTrue(number("document.querySelector('.prose img').offsetHeight") <= height * 9 / 10 + 1);
                assertEquals(
                        900.0 / 2400,
                        ((Number) browser.evaluate(
                                        "(i => i.clientWidth / i.clientHeight)(document.querySelector('.prose img'))"))
                                .doubleValue(),
                        .01);
            }
        }
    }

    @Test
    void aFormAndASoundFillTheirColumn() {
        for (var site : List.of(own, dense)) {
            browser.visit(site.address("/code/"));
            for (var field : List.of(".prose p input:not([type])", "audio")) {
                assertEquals(
                        0L,
                        number("document.querySelector('.e-content').offsetWidth - document.querySelector('" + field
                                + "').offsetWidth"),
                        field);
            }
            assertTrue(number("document.querySelector('[type=radio]').offsetWidth") < 30);
        }
    }

    @Test
    void aTableFromTheRightBeginsAtItsEdge() {
        browser.visit(own.address("/code/"));
        var edges = """
                (dir => {
                  document.documentElement.dir = dir;
                  const cell = getComputedStyle(document.querySelector('th'));
                  return [cell.paddingLeft, cell.paddingRight].map(parseFloat).map(Math.round);
                })('%s')""";
        assertEquals(List.of(0L, 18L), browser.evaluate(edges.formatted("ltr")));
        assertEquals(List.of(18L, 0L), browser.evaluate(edges.formatted("rtl")));
    }

    @Test
    void theDatesOfAnArchiveStandUnderEachOther() {
        browser.size(1280, 900).visit(kitchen.address("/archive/"));
        assertEquals(
                1L,
                number("new Set([...document.querySelectorAll('.index time')]"
                        + ".map(date => Math.round(date.getBoundingClientRect().right))).size"));
        assertTrue(number("document.querySelectorAll('.index time').length") > 3);
        browser.size(320, 640);
        assertEquals(
                1L,
                number("new Set([...document.querySelectorAll('.index time')]"
                        + ".map(date => Math.round(date.getBoundingClientRect().left))).size"));
    }

    @Test
    void aTitleInTheArchiveStandsBeforeTheCountOfItsComments() {
        for (int width : List.of(320, 768, 1280)) {
            browser.size(width, 900).visit(kitchen.address("/archive/"));
            assertEquals(List.of(), browser.evaluate("""
                            [...document.querySelectorAll('.index li:has(span)')].filter(li => {
                              const [title, count] = ['a', 'span'].map(one => li.querySelector(one).getBoundingClientRect());
                              return title.left > li.getBoundingClientRect().left + 1
                                || count.left < title.right && count.top < title.bottom - 1;
                            }).map(li => li.textContent)"""), width + " px");
            assertTrue(number("document.querySelectorAll('.index li:has(span)').length") > 1);
        }
    }

    @Test
    void theStillOfAFilmIsAsWideAsItsBox() {
        for (var site : List.of(own, dense)) {
            browser.visit(site.address("/film/"));
            assertEquals(
                    true,
                    browser.evaluate(
                            "document.querySelector('.film').offsetWidth - document.querySelector('.film img').offsetWidth < 40"));
        }
    }

    @Test
    void whatIsDrawnOnNothingHasALightGroundInTheDark() {
        for (var site : List.of(own, dense)) {
            browser.dark(true).visit(site.address("/code/"));
            var ground =
                    (String) browser.evaluate("getComputedStyle(document.querySelector('.prose img')).backgroundColor");
            assertTrue(ground.matches("rgb\\(2\\d\\d, 2\\d\\d, 2\\d\\d\\)"), ground);
        }
    }

    @Test
    void theLinesOfAThreadAreSeenInTheDarkToo() {
        for (boolean dark : List.of(false, true)) {
            browser.size(1280, 900).dark(dark).visit(kitchen.address("/deep/"));
            double contrast = ((Number) browser.evaluate("""
                    (() => {
                      const light = colour => {
                        const [r, g, b] = colour.match(/\\d+/g).map(c => c / 255)
                          .map(c => c <= .04045 ? c / 12.92 : ((c + .055) / 1.055) ** 2.4);
                        return .2126 * r + .7152 * g + .0722 * b + .05;
                      };
                      const line = light(getComputedStyle(document.querySelector('.comment .comment'), '::before').borderInlineStartColor);
                      const ground = light(getComputedStyle(document.querySelector('.thread')).backgroundColor);
                      return Math.max(line, ground) / Math.min(line, ground);
                    })()""")).doubleValue();
            assertTrue(contrast >= 3, (dark ? "dark: " : "light: ") + contrast);
        }
    }

    @Test
    void aPhoneHasRoomForThreeRails() {
        browser.visit(kitchen.address("/deep/"));
        var rails =
                "[...document.querySelectorAll('.comment .replies')].filter(l => parseFloat(getComputedStyle(l).borderInlineStartWidth) > 0).length";
        assertEquals(3L, number(rails));
        assertEquals(
                true,
                browser.evaluate(
                        "document.querySelector('#d5').getBoundingClientRect().left === document.querySelector('#d50').getBoundingClientRect().left"));
        assertEquals(
                "#d4", browser.evaluate("document.querySelector('#d5 > .by > a:last-of-type').getAttribute('href')"));
        assertEquals(
                0L,
                number("document.querySelectorAll('#d4 > .by > a[href=\"#d3\"]').length"),
                "what its place shows is not said besides");
    }

    @Test
    void whatIsPinnedStandsOut() {
        browser.visit(kitchen.address("/everything/"));
        var ground = "getComputedStyle(document.querySelector('%s')).backgroundColor";
        assertEquals(
                browser.evaluate(ground.formatted("body")), browser.evaluate(ground.formatted("#pinned > .e-content")));
        assertEquals("rgba(0, 0, 0, 0)", browser.evaluate(ground.formatted("#honest > .e-content")));
        assertTrue(number("parseInt(getComputedStyle(document.querySelector('.pin')).fontWeight)") >= 600);
    }

    @Test
    void wordsStandUnderTheirNameWhicheverWayTheyRun() {
        for (var page : List.of("/walking/", "/ankle/")) {
            for (int width : List.of(320, 1280)) {
                browser.size(width, 900).visit(languages.address(page));
                assertEquals(List.of(), browser.evaluate("""
                        [...document.querySelectorAll('.comment > .e-content')].filter(words => {
                          const rtl = document.documentElement.dir === 'rtl';
                          const name = words.previousElementSibling.querySelector('.p-author bdi').getBoundingClientRect();
                          const s = getComputedStyle(words), box = words.getBoundingClientRect();
                          const edge = rtl ? box.right - parseFloat(s.paddingRight) : box.left + parseFloat(s.paddingLeft);
                          const begin = rtl ? name.right : name.left;
                          return innerWidth > 640 && Math.abs(edge - begin) > 2
                            || (rtl ? parseFloat(s.paddingLeft) : parseFloat(s.paddingRight)) > 0;
                        }).map(words => words.textContent)"""), page + " at " + width + " px");
            }
        }
    }

    @Test
    void theHomePageHasALeadAPictureAndAQuotation() {
        browser.visit(own.address("/"));
        assertTrue(number("parseFloat(getComputedStyle(document.querySelector('.teasers h2')).fontSize)"
                        + " - parseFloat(getComputedStyle(document.querySelector('li:last-child h2')).fontSize)")
                > 3);
        assertTrue(number("document.querySelector('.thumb img').offsetWidth") < 120, "a picture beside the words");
        assertEquals(
                "Walk slowly, and rest where there is a bench.",
                browser.find("blockquote").getText());
        browser.visit(kitchen.address("/series/a-long-story/"));
        assertEquals(
                List.of("list-item"),
                browser.evaluate(
                        "[...new Set([...document.querySelectorAll('.numbered > li')].map(li => getComputedStyle(li).display))]"),
                "its numbers count");
    }

    @Test
    void paperHasNoEmptyThreadAndNoLargePicture() {
        for (var site : List.of(own, dense)) {
            browser.paper(true).size(800, 1000).visit(site.address("/none/"));
            assertEquals(0L, number("document.querySelector('.thread').offsetHeight"));
            browser.visit(site.address("/code/"));
            long height = number("document.querySelector('img').offsetHeight");
            assertTrue(height > 250 && height <= 284, "7.5 cm, and not " + height);
            assertEquals("pre-wrap", browser.evaluate("getComputedStyle(document.querySelector('pre')).whiteSpace"));
        }
        browser.visit(kitchen.address("/everything/"));
        assertTrue(number("document.querySelector('.thread').offsetHeight") > 100);
    }

    @Test
    void aTitleThatRunsTheOtherWayStandsUnderItsLabel() {
        browser.size(320, 900).visit(languages.address("/ankle/"));
        assertEquals(List.of("left", "right"), browser.evaluate("""
                        ['older', 'newer'].map(side => {
                          const list = document.querySelector('.paging');
                          list.innerHTML = `<li class="${side}"><small>A</small> <a dir="rtl" href="/">أ</a></li>`;
                          return getComputedStyle(list.querySelector('a')).textAlign;
                        })"""));
    }

    @Test
    void paperNamesWhereALinkLeadsUnlessItsWordsDo() {
        var shown = "[...document.querySelectorAll('.prose a')].map(a => getComputedStyle(a, '::after').content)";
        for (var site : List.of(own, dense)) {
            browser.paper(true).visit(site.address("/links/"));
            assertEquals(
                    List.of("none", "none", "none", "none", "\" <https://a.example/d>\"", "none"),
                    browser.evaluate(shown));
        }
    }

    @Test
    void onlyAShortStepStaysOnOnePage() {
        for (var site : List.of(own, dense)) {
            browser.paper(true).visit(site.address("/steps/"));
            assertEquals(
                    List.of("avoid", "auto"),
                    browser.evaluate(
                            "[...document.querySelectorAll('.step')].map(step => getComputedStyle(step).breakInside)"));
        }
    }

    @Test
    void longCodeLeavesNoPageHalfEmpty() {
        browser.visit(own.address("/pages/"));
        var pdf = new String(browser.pdf(), StandardCharsets.ISO_8859_1);
        assertEquals(2, pdf.split("/Type\\s*/Page\\b").length - 1);
    }

    @Test
    void everyoneCanUseThesePages() {
        for (var page : List.of("/", "/code/", "/longer/")) {
            for (boolean dark : List.of(false, true)) {
                browser.dark(dark).visit(own.address(page));
                assertEquals(List.of(), browser.axe(), page);
            }
        }
        assertEquals(
                List.of(),
                browser.requests().stream()
                        .filter(address -> !address.contains("127.0.0.1"))
                        .toList());
    }

    private static double size(String selector) {
        return ((Number) browser.evaluate(
                        "parseFloat(getComputedStyle(document.querySelector('" + selector + "')).fontSize)"))
                .doubleValue();
    }

    private static long number(String expression) {
        return ((Number) browser.evaluate(expression)).longValue();
    }
}

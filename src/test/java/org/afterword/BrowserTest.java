package org.afterword;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.afterword.support.Browser;
import org.afterword.support.Kitchen;
import org.afterword.support.StaticServer;
import org.afterword.template.BuiltInTheme;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;
import org.openqa.selenium.Keys;

/** Pages of every kind, in each theme, as a reader has them before the eyes and under the fingers. */
@ParameterizedClass
@MethodSource("themes")
class BrowserTest {
    /** What looks as other pages do in any theme, and so is looked at in one. */
    private static final Set<String> LIKE_OTHERS = Set.of(
            "closed",
            "empty",
            "draft",
            "page outside the lists",
            "second page",
            "lost",
            "redirect",
            "right to left, home",
            "Spanish",
            "Arabic with translations",
            "home, in Arabic",
            "archive, in Arabic",
            "thanks",
            "archive, in English with Arabic");

    private static Browser browser;
    private static StaticServer kitchen;
    private static StaticServer rtl;
    private static StaticServer spanish;
    private static StaticServer languages;
    private static StaticServer whole;
    private static Map<String, URI> pages;

    static List<String> themes() {
        return BuiltInTheme.all();
    }

    @TempDir
    static Path temporary;

    private final String theme;

    BrowserTest(String theme) {
        this.theme = theme;
    }

    @BeforeParameterizedClassInvocation
    static void open(String theme) throws IOException {
        browser = Browser.open();
        var folder = temporary.resolve(theme);
        var site = Kitchen.inTheme(theme, folder);
        // A page that leads on at once cannot be looked at.
        var redirect = site.folder().resolve("2013/closed.html");
        Files.writeString(
                site.folder().resolve("redirect-that-stays.html"),
                Files.readString(redirect).replaceFirst("<meta http-equiv=\"refresh\"[^>]*>", ""));
        kitchen = new StaticServer(site.folder(), Kitchen.ROOT);
        rtl = new StaticServer(Kitchen.build("rtl", theme, folder).folder());
        spanish = new StaticServer(Kitchen.build("es", theme, folder).folder());
        languages = new StaticServer(Kitchen.build("languages", theme, folder).folder());
        whole = new StaticServer(Kitchen.build("whole", theme, folder).folder());
        pages = new HashMap<>(Map.ofEntries(
                Map.entry("article", kitchen.address("/everything/")),
                Map.entry("steps", kitchen.address("/steps/")),
                Map.entry("deep thread", kitchen.address("/deep/")),
                Map.entry("crowd", kitchen.address("/crowd/")),
                Map.entry("long article", kitchen.address("/long/")),
                Map.entry("closed", kitchen.address("/closed/")),
                Map.entry("empty", kitchen.address("/empty/")),
                Map.entry("draft", kitchen.address("/draft/")),
                Map.entry("page outside the lists", kitchen.address("/about/")),
                Map.entry("part of a series", kitchen.address("/series-2/")),
                Map.entry("formulas", kitchen.address("/formulas/")),
                Map.entry("signs", kitchen.address("/signs/")),
                Map.entry("pictures and films", kitchen.address("/pictures/")),
                Map.entry("sound", kitchen.address("/episode-1/")),
                Map.entry("search", kitchen.address("/search/")),
                Map.entry("section", kitchen.address("/trip/2012/")),
                Map.entry("home", kitchen.address("/")),
                Map.entry("second page", kitchen.address("/page/2/")),
                Map.entry("archive", kitchen.address("/archive/")),
                Map.entry("tags", kitchen.address("/tags/")),
                Map.entry("tag", kitchen.address("/tags/markdown/")),
                Map.entry("author", kitchen.address("/authors/ann/")),
                Map.entry("author from the right", rtl.address("/authors/dana/")),
                Map.entry("series", kitchen.address("/series/a-long-story/")),
                Map.entry("lost", kitchen.address("/404.html")),
                Map.entry("thanks", kitchen.address("/thanks/")),
                Map.entry("archive, in Arabic", languages.address("/ar/archive/")),
                Map.entry("redirect", kitchen.address("/redirect-that-stays.html")),
                Map.entry("home of whole texts", whole.address("/")),
                Map.entry("folder of whole texts", whole.address("/ankle-care/")),
                Map.entry("right to left", rtl.address("/walking/")),
                Map.entry("right to left, home", rtl.address("/")),
                Map.entry("Spanish", spanish.address("/tobillo/")),
                Map.entry("Arabic in an English site", languages.address("/walking/")),
                Map.entry("Arabic with translations", languages.address("/ankle.ar/")),
                Map.entry("English with translations", languages.address("/ankle/")),
                Map.entry("home, in English with Arabic", languages.address("/")),
                Map.entry("home, in Arabic", languages.address("/ar/")),
                Map.entry("archive, in English with Arabic", languages.address("/archive/"))));
        if (!theme.equals(BuiltInTheme.USUAL)) {
            pages.keySet().removeAll(LIKE_OTHERS);
        }
    }

    @AfterParameterizedClassInvocation
    static void close() {
        Stream.of(kitchen, rtl, spanish, languages, whole)
                .filter(server -> server != null)
                .forEach(StaticServer::close);
        if (browser != null) {
            browser.close();
        }
    }

    @BeforeEach
    void atADesk() {
        browser.scripts(true)
                .paper(false)
                .dark(false)
                .prefer("prefers-reduced-motion", "reduce")
                .size(1280, 900);
        browser.requests();
        browser.complaints();
    }

    @Test
    void everyoneCanUseEveryPage() {
        var found = new ArrayList<String>();
        var looked = new HashMap<>(pages);
        if (!theme.equals(BuiltInTheme.USUAL)) {
            looked.remove("crowd"); // which takes long, and has nothing that a deep thread has not
        }
        looked.forEach((name, page) -> {
            browser.size(320, 640).dark(false).visit(page);
            for (int width : List.of(320, 1280)) {
                // A theme has the same colours at any width: of one, that is looked at.
                for (boolean dark : theme.equals(BuiltInTheme.USUAL) ? List.of(false, true) : List.of(width > 320)) {
                    browser.size(width, 640).dark(dark);
                    browser.axe()
                            .forEach(finding -> found.add(
                                    name + " at " + width + " px, " + (dark ? "dark" : "light") + ": " + finding));
                }
            }
        });
        assertEquals(List.of(), found);
    }

    @Test
    void noPageMustBeScrolledSidewaysOnASmallScreen() {
        pages.forEach((name, page) -> {
            browser.visit(page);
            for (int width : List.of(320, 375, 768)) {
                browser.size(width, 640);
                assertFalse(browser.scrollsSideways(), () -> name + " at " + width + " px");
                assertEquals(List.of(), browser.evaluate(OUTSIDE), () -> name + " at " + width + " px: cut off");
            }
        });
    }

    /** What sticks out of the viewport without being within something that scrolls by itself. */
    private static final String OUTSIDE = """
            [...document.querySelectorAll('main *, header *, footer *')].filter(element => {
              const box = element.getBoundingClientRect();
              return box.width > 0 && !element.closest('.scroll, pre > *, pre[tabindex]')
                && (box.right > document.documentElement.clientWidth + 1 || box.left < -1);
            }).map(element => element.outerHTML.slice(0, 80))""";

    /** WCAG 1.4.4 and 1.4.12: text twice as large, and text with more space between lines, words and letters. */
    @Test
    void textCanBeEnlargedAndSpacedOut() {
        for (var name : List.of("article", "steps", "deep thread", "home", "archive", "right to left")) {
            for (var wish : List.of(
                    "html { font-size: 200% !important }",
                    "* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important }")) {
                browser.size(320, 640).visit(pages.get(name));
                browser.evaluate(
                        "document.adoptedStyleSheets = [new CSSStyleSheet()]; document.adoptedStyleSheets[0].replaceSync('"
                                + wish + "')");
                assertFalse(browser.scrollsSideways(), () -> name + ": " + wish);
                assertEquals(List.of(), browser.evaluate(OUTSIDE), () -> name + ": " + wish);
            }
        }
    }

    @Test
    void aPageFromRightToLeftIsMirroredButForItsCode() {
        browser.visit(pages.get("right to left"));
        assertEquals(true, browser.evaluate("""
                (() => {
                  const x = selector => document.querySelector(selector).getBoundingClientRect();
                  return x('#c1 .avatar').left > x('#c1 .p-author').right && x('#c2').right < x('#c1').right
                    && x('.numeral').left > x('.step strong').right;
                })()"""));
        assertEquals(
                "ltr left",
                browser.evaluate(
                        "(s => s.direction + ' ' + s.textAlign)(getComputedStyle(document.querySelector('pre')))"));
    }

    /** A visitor's few words of another direction stand under their name all the same. */
    @Test
    void anArabicArticleRunsFromTheRightInAnEnglishSite() {
        for (int width : List.of(320, 1280)) {
            browser.size(width, 900);
            browser.visit(pages.get("Arabic in an English site"));
            assertEquals(
                    List.of("right", "right", "right", "right", "left"),
                    browser.evaluate(SIDES.formatted(
                            "h1", "main .prose > p", "#c1 > .prose p", "#c2 > .prose p", "#c1 > .prose li")));
            browser.visit(pages.get("home, in English with Arabic"));
            assertEquals(
                    List.of("left", "right", "right"),
                    browser.evaluate(SIDES.formatted(
                                    "h2:not([dir])", TITLE, ".p-summary:is([dir=rtl], [dir=rtl] *)", TITLE, TITLE)
                            + ".slice(0, 3)"));
        }
    }

    /** Of an article from right to left in a list. */
    private static final String TITLE = ":is(h2, .what)[dir=rtl]";

    /** On which side the words of each of five elements begin. */
    private static final String SIDES = """
            ['%s', '%s', '%s', '%s', '%s'].map(selector => {
              const element = document.querySelector(selector);
              const range = document.createRange();
              range.selectNodeContents(element);
              const words = range.getClientRects()[0], box = element.getBoundingClientRect();
              return words.left - box.left < box.right - words.right ? 'left' : 'right';
            })""";

    @Test
    void nothingIsAskedOfAnyOtherHostAndNothingIsMissing() {
        var hosts = new HashSet<String>();
        for (var page : pages.values()) {
            browser.visit(page);
            browser.evaluate("window.scrollTo(0, document.body.scrollHeight)");
            browser.requests().forEach(address -> hosts.add(URI.create(address).getHost()));
        }
        assertEquals(List.of(), browser.complaints());
        assertEquals(new HashSet<>(List.of("127.0.0.1")), hosts);
        var failed = Stream.of(kitchen, rtl, spanish, whole)
                .flatMap(server -> server.asked().stream())
                .filter(answer -> !answer.startsWith("200") && !answer.endsWith("/favicon.ico"))
                .toList();
        assertEquals(List.of(), failed);
    }

    @Test
    void aPageIsWholeWithoutScripts() {
        for (var name : List.of("article", "crowd", "home")) {
            var texts = new HashSet<Object>();
            for (boolean scripts : List.of(true, false)) {
                browser.scripts(scripts).visit(pages.get(name));
                texts.add(browser.evaluate("document.body.innerText"));
            }
            assertEquals(1, texts.size(), name);
        }
        browser.visit(pages.get("crowd"));
        assertEquals((long) Kitchen.CROWD, number("document.querySelectorAll('.comment').length"));
        assertEquals(
                (long) Kitchen.CROWD,
                number(
                        "[...document.querySelectorAll('.comment > .e-content')].filter(e => e.offsetHeight > 0).length"));
    }

    @Test
    void everyPermalinkLands() {
        for (var name : List.of("article", "deep thread", "steps", "crowd", "right to left")) {
            browser.size(320, 640).visit(pages.get(name));
            var missed = browser.evaluate("""
                    (() => {
                      const links = [...document.querySelectorAll('a[href^="#"]')].map(a => a.getAttribute('href'));
                      return [...new Set(links)].filter(link => {
                        location.hash = link;
                        const target = document.querySelector(':target');
                        if (!target) return true;
                        const top = target.getBoundingClientRect().top;
                        const end = document.scrollingElement.scrollHeight - innerHeight - scrollY < 2;
                        return !(top >= -1 && (top <= 64 || end && top < innerHeight));
                      });
                    })()""");
            assertEquals(List.of(), missed, name);
        }
        browser.visit(kitchen.address("/crowd/#m297"));
        assertNotEquals(
                "rgba(0, 0, 0, 0)",
                browser.evaluate("getComputedStyle(document.querySelector('#m297 > .by')).backgroundColor"),
                "what a link points at stands out");
    }

    @Test
    void aDeepThreadNamesWhatEachFlatReplyAnswers() {
        browser.size(320, 640).visit(pages.get("deep thread"));
        assertEquals((long) Kitchen.DEEPEST, number("document.querySelectorAll('.comment').length"));
        var last = browser.find("#d50 > .by > a[href='#d49']");
        assertTrue(last.getText().contains("Speaker 4"), last.getText());
        last.click();
        assertEquals("d49", browser.evaluate("document.querySelector(':target').id"));
        assertTrue(
                number("Math.min(...[...document.querySelectorAll('.comment > .e-content')].map(e => e.offsetWidth))")
                        >= 200,
                "every comment has room for its words");
    }

    /** What the Tab key comes to; of a group of choices, that is the one which is chosen. */
    private static final String CONTROLS = """
            [...document.querySelectorAll('a[href], summary, [tabindex="0"], textarea, button, input:not([type=hidden])')]
              .filter(e => e.checkVisibility() && (e.type !== 'radio' || e.checked))""";

    @Test
    void aKeyboardReachesEveryControlAndShowsWhereItIs() {
        browser.size(1280, 900).visit(pages.get("article"));
        browser.press(Keys.TAB);
        assertEquals(
                "#main",
                browser.evaluate("document.activeElement.getAttribute('href')"),
                "the way to the content is first");
        assertTrue(browser.focused().isDisplayed()
                && number("document.activeElement.getBoundingClientRect().height") > 20);
        browser.press(Keys.ENTER);
        assertEquals("main", browser.evaluate("document.activeElement.id"));
        browser.press(Keys.TAB);
        assertEquals(true, browser.evaluate("document.querySelector('main').contains(document.activeElement)"));

        browser.visit(pages.get("article"));
        long controls = number("(" + CONTROLS + ").length");
        var reached = new ArrayList<Object>();
        var unseen = new ArrayList<Object>();
        for (int i = 0; i < controls; i++) {
            browser.press(Keys.TAB);
            var found = (List<?>) browser.evaluate("""
                    (() => {
                      const e = document.activeElement, s = getComputedStyle(e), box = e.getBoundingClientRect();
                      const seen = s.outlineStyle !== 'none' && parseFloat(s.outlineWidth) >= 2 && box.bottom > 0 && box.top < innerHeight;
                      return [(CONTROLS).indexOf(e), seen, e.outerHTML.slice(0, 90)];
                    })()""".replace("CONTROLS", CONTROLS));
            reached.add(((Number) found.get(0)).longValue());
            if (!(Boolean) found.get(1)) {
                unseen.add(found.get(2));
            }
        }
        assertEquals(Stream.iterate(0L, i -> i + 1).limit(controls).toList(), reached, "in the order of the page");
        assertEquals(List.of(), unseen, "the focus can be seen");
    }

    @Test
    void aLongBranchFoldsAndUnfoldsByKeyboard() {
        browser.scripts(false).visit(pages.get("crowd"));
        browser.evaluate("document.querySelector('summary').focus()");
        assertEquals(true, browser.evaluate("document.querySelector('details').open"));
        browser.press(Keys.ENTER);
        assertEquals(false, browser.evaluate("document.querySelector('details').open"));
        browser.press(Keys.SPACE);
        assertEquals(true, browser.evaluate("document.querySelector('details').open"));
    }

    @Test
    void nothingShiftsWhileImagesLoad() {
        for (int width : List.of(320, 1280)) {
            browser.size(width, 640).visit(pages.get("article"));
            assertEquals(0.0, ((Number) browser.evaluate("""
                    (async () => {
                      let shift = 0;
                      new PerformanceObserver(list => list.getEntries().forEach(entry => shift += entry.value))
                        .observe({type: 'layout-shift', buffered: true});
                      for (const image of document.images) {
                        image.scrollIntoView();
                        await image.decode();
                      }
                      await new Promise(resolve => setTimeout(resolve, 200));
                      return shift;
                    })()""")).doubleValue(), width + " px");
            assertEquals(List.of(), browser.evaluate("""
                    [...document.images].filter(i => !i.complete || !i.naturalWidth || !i.getAttribute('width') || !i.getAttribute('height')
                        || getComputedStyle(i).objectFit !== 'contain'
                        && Math.abs(i.width / i.height - i.getAttribute('width') / i.getAttribute('height')) > .1)
                      .map(i => i.outerHTML)"""), "every image is there, has its size and keeps its shape");
        }
    }

    @Test
    void printHasTheArticleAndTheConversation() {
        browser.paper(true).size(800, 1000).visit(pages.get("steps"));
        for (var kept : List.of("h1", ".prose", ".step", ".comment", ".badge")) {
            assertTrue(number("document.querySelector('" + kept + "').offsetHeight") > 0, kept);
        }
        for (var left : List.of(".skip", ".site-footer", ".site-header nav", ".follow")) {
            assertEquals(0L, number("document.querySelector('" + left + "').offsetHeight"), left);
        }
        browser.dark(true);
        assertEquals(
                "rgb(255, 255, 255)",
                browser.evaluate("getComputedStyle(document.body).backgroundColor"),
                "paper is white");
        var pdf = browser.pdf();
        assertTrue(new String(pdf, 0, 5, StandardCharsets.ISO_8859_1).equals("%PDF-") && pdf.length > 10_000);
    }

    @Test
    void targetsAreLargeEnoughToBeHit() {
        for (var name : List.of("article", "steps", "home", "tags", "archive", "part of a series")) {
            browser.size(320, 640).visit(pages.get(name));
            assertEquals(List.of(), browser.evaluate("""
                    [...document.querySelectorAll('a[href], summary, input, button')]
                      .filter(e => e.checkVisibility() && e.type !== 'hidden')
                      .filter(e => !e.closest('.prose, .notice, .talk, .site-footer p') && !e.matches('.skip'))
                      .filter(e => { const box = (e.closest('.answer label') ?? e).getBoundingClientRect(); return box.height < 24 || box.width < 24; })
                      .map(e => e.outerHTML.slice(0, 90) + ' ' + Math.round(e.getBoundingClientRect().height))"""), name);
        }
    }

    @Test
    void aRedirectLeadsOn() {
        browser.visit(kitchen.address("/2013/closed.html"));
        for (int tries = 0; tries < 50 && !browser.driver().getCurrentUrl().endsWith("/closed/"); tries++) {
            browser.evaluate("new Promise(resolve => setTimeout(resolve, 50))");
        }
        assertEquals(kitchen.address("/closed/").toString(), browser.driver().getCurrentUrl());
    }

    @Test
    void aVisitorsCommentStaysInItsPlace() {
        browser.size(1280, 900).visit(pages.get("article"));
        assertEquals(1L, number("document.querySelectorAll('main').length"));
        assertEquals("honest", browser.evaluate("document.querySelector('#hostile').nextElementSibling.id"));
        assertEquals(
                0L,
                number(
                        "document.querySelectorAll('#hostile :is(script, style, img, iframe, form, input:not([name=to]), svg, math, [id], [style], [onclick])').length"));
        assertTrue(browser.find("footer").isDisplayed());
        assertEquals(
                "none",
                browser.evaluate(
                        "getComputedStyle(document.querySelector('#hostile .e-content')).position.replace('relative', 'none').replace('static', 'none')"));
    }

    private static long number(String expression) {
        return ((Number) browser.evaluate(expression)).longValue();
    }
}

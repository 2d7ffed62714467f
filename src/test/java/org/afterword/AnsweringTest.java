package org.afterword;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.locks.LockSupport;
import org.afterword.support.Browser;
import org.afterword.support.BuiltSite;
import org.afterword.support.Folder;
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

/** A reader answers, by keyboard and without a script, and knows whom, in each theme. */
@ParameterizedClass
@MethodSource("themes")
class AnsweringTest {
    private static final String NOBODY = "[name=to][value='']";
    private static Browser browser;
    private static StaticServer site;
    private static StaticServer elsewhere;
    private static StaticServer rtl;
    private static URI page;

    @TempDir
    static Path temporary;

    static List<String> themes() {
        return BuiltInTheme.all();
    }

    AnsweringTest(String theme) {
        assertTrue(!theme.isEmpty());
    }

    @BeforeParameterizedClassInvocation
    static void open(String theme) throws IOException {
        browser = Browser.open();
        var folder = Files.createDirectory(temporary.resolve(theme));
        elsewhere = new StaticServer(folder);
        var built = build(theme, folder);
        site = new StaticServer(built);
        elsewhere.take(site.address("/thanks/"));
        // The form's own address is one of the web; here another server of this machine stands for it.
        try (var files = Files.walk(built)) {
            for (var file :
                    files.filter(one -> one.toString().endsWith(".html")).toList()) {
                var text = Files.readString(file);
                Files.writeString(
                        file,
                        text.replace(
                                        "https://afterword.example/answer",
                                        elsewhere.address("/answer").toString())
                                .replace(
                                        "form-action https://afterword.example ",
                                        "form-action "
                                                + elsewhere.address().toString().replaceFirst("/$", "") + " "));
            }
        }
        rtl = new StaticServer(Kitchen.build("rtl", theme, folder).folder());
        page = site.address("/why-does-an-ankle-sprain-cause-back-pain/");
    }

    private static Path build(String theme, Path folder) throws IOException {
        BuiltSite.copy(Path.of("content"), folder.resolve("sample/content"));
        Files.writeString(
                folder.resolve("sample/content/site.yaml"), "theme: " + theme + "\n", StandardOpenOption.APPEND);
        Folder.write(
                folder.resolve("sample/content/nobody-yet.md"),
                "---\ntitle: Nobody yet\ndate: 2024-05-01\n---\nNothing was said.\n");
        return BuiltSite.build(folder.resolve("sample"), folder.resolve("sample-public"))
                .folder();
    }

    @AfterParameterizedClassInvocation
    static void close() {
        for (var server : new StaticServer[] {site, elsewhere, rtl}) {
            if (server != null) {
                server.close();
            }
        }
        if (browser != null) {
            browser.close();
        }
    }

    @BeforeEach
    void atADesk() {
        browser.scripts(true)
                .paper(false)
                .dark(false)
                .prefer("forced-colors", "none")
                .size(1280, 900);
        browser.prefer("prefers-reduced-motion", "reduce");
        browser.complaints();
    }

    @Test
    void aCommentIsAnsweredByKeyboardWithoutAScript() throws Exception {
        browser.scripts(false).visit(page);
        int tabs = 0;
        while (!is("document.activeElement.matches(\"" + NOBODY + "\")")) {
            browser.press(Keys.TAB);
            assertTrue(tabs++ < 100, "the choice of nobody in particular can be reached");
        }
        browser.press(Keys.ARROW_UP, Keys.ARROW_UP, Keys.ARROW_UP);
        assertEquals("c4", browser.evaluate("document.activeElement.value"));
        assertTrue(is(SEEN), "the choice can be seen where the focus is");
        browser.press(Keys.ENTER);
        assertEquals("message", browser.evaluate("document.activeElement.name"), "Enter leads to the words");
        browser.press("It *helped*, thank you");
        browser.press(Keys.TAB);
        browser.press("Ann & Bob");
        browser.press(Keys.TAB);
        browser.press("https://ann.example/");
        browser.press(Keys.TAB);
        assertEquals("BUTTON", browser.evaluate("document.activeElement.tagName"), "past the trap for robots");
        browser.press(Keys.ENTER);
        var sent = sent();
        browser.awaitText("h1", "Thank you");
        assertEquals(
                Map.of(
                        "to", "c4",
                        "message", "It *helped*, thank you",
                        "name", "Ann & Bob",
                        "url", "https://ann.example/",
                        "_gotcha", "",
                        "article", "/why-does-an-ankle-sprain-cause-back-pain/"),
                sent);
        assertEquals(List.of(), browser.complaints());
    }

    private static final String SEEN = """
            (() => {
              const box = document.activeElement.getBoundingClientRect();
              return getComputedStyle(document.activeElement).outlineStyle !== 'none'
                && box.top >= 0 && box.bottom <= document.querySelector('.chosen').getBoundingClientRect().top;
            })()""";

    @Test
    void whoAnswersNobodyInParticularSaysSo() {
        browser.scripts(false).visit(page);
        browser.find("[value=c1]").click();
        browser.find(NOBODY).click();
        browser.find("textarea").sendKeys("Hello");
        browser.find("button").click();
        var sent = sent();
        assertEquals("", sent.get("to"));
        assertEquals("Hello", sent.get("message"));
    }

    @Test
    void theChosenCommentIsMarkedAndItsAuthorNamedAtTheFoot() {
        browser.visit(page);
        assertFalse(browser.find(".chosen").isDisplayed());
        assertTrue(browser.find(".to-all").isDisplayed());
        assertFalse(browser.find(".to-one span").isDisplayed());
        browser.find("[value=c5]").click();
        assertTrue(browser.find(".chosen").isDisplayed());
        assertFalse(browser.find(".to-all").isDisplayed());
        assertEquals(
                "You answer the comment that is marked above.",
                browser.find(".to-one").getText());
        assertTrue(is("""
                (() => {
                  const name = document.querySelector('#c5 bdi').getBoundingClientRect();
                  const bar = document.querySelector('.chosen').getBoundingClientRect();
                  return bar.bottom === innerHeight && name.top > bar.top && name.bottom <= bar.bottom && name.width > 10;
                })()"""), "the name stands in the bar");
        assertTrue(is("getComputedStyle(document.querySelector('#c5 > .e-content')).backgroundColor"
                + " !== getComputedStyle(document.querySelector('#c6 > .e-content')).backgroundColor"));
        browser.find(".chosen a").click();
        assertTrue(is("document.querySelector('.answer h3').getBoundingClientRect().top < innerHeight / 2"));
    }

    @Test
    void aScreenReaderHearsWhomEachChoiceAnswers() {
        browser.visit(page);
        assertEquals(
                List.of(
                        "Anonymous Reply",
                        "Answer nobody in particular",
                        "Linnea Comstock PT Reply",
                        "Linnea Comstock PT Reply",
                        "Marty Reply",
                        "dymin Reply",
                        "sprained ankle 1 Reply"),
                browser.named("radio").stream().sorted().toList());
        assertEquals(List.of("Your words", "Your name", "Your web address, if you like"), browser.named("textbox"));
        assertEquals(List.of("Your comment"), browser.named("form"));
    }

    @Test
    void everyoneCanUseThePageWithAChosenComment() {
        var found = new ArrayList<String>();
        for (var one : Map.of(page, "c3", rtl.address("/walking/"), "c2").entrySet()) {
            browser.visit(one.getKey());
            for (int width : List.of(320, 1280)) {
                for (boolean dark : List.of(false, true)) {
                    browser.size(width, 640).dark(dark);
                    var choice = browser.find("[value=" + one.getValue() + "]");
                    if (!choice.isSelected()) {
                        choice.click();
                    }
                    browser.axe().forEach(finding -> found.add(width + " px, dark " + dark + ": " + finding));
                    assertFalse(browser.scrollsSideways());
                }
            }
        }
        assertEquals(List.of(), found);
    }

    /** What is shown before anything was said, before anybody is chosen, and after it was sent. */
    @Test
    void everyoneCanUseTheFormAloneAndThePageOfThanks() {
        var found = new ArrayList<String>();
        for (var one : List.of(page, site.address("/nobody-yet/"), site.address("/thanks/"), rtl.address("/thanks/"))) {
            browser.visit(one);
            for (int width : List.of(320, 1280)) {
                for (boolean dark : List.of(false, true)) {
                    browser.size(width, 640).dark(dark);
                    browser.axe()
                            .forEach(finding -> found.add(one + " at " + width + " px, dark " + dark + ": " + finding));
                    assertFalse(browser.scrollsSideways(), one.toString());
                }
            }
        }
        assertEquals(List.of(), found);
    }

    @Test
    void fromRightToLeftTheBarIsMirrored() {
        browser.visit(rtl.address("/walking/"));
        browser.find("[value=c3]").click();
        assertTrue(is("""
                (() => {
                  const name = document.querySelector('#c3 bdi'), link = document.querySelector('.chosen a');
                  return name.textContent === 'John Smith'
                    && name.getBoundingClientRect().left > link.getBoundingClientRect().right;
                })()"""));
    }

    @Test
    void paperHasNeitherFormNorChoices() {
        browser.visit(page);
        browser.find("[value=c3]").click();
        browser.paper(true);
        for (var left : List.of(".answer", ".chosen", ".ways", "[value=c3]")) {
            assertEquals(
                    0, ((Number) browser.evaluate("document.querySelector('" + left + "').offsetHeight")).intValue());
        }
        assertEquals("static", browser.evaluate("getComputedStyle(document.querySelector('#c3 bdi')).position"));
    }

    /** What was sent last, once the page of thanks is there. */
    private static Map<String, String> sent() {
        for (int tries = 0; tries < 100 && !browser.driver().getCurrentUrl().endsWith("/thanks/"); tries++) {
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
        }
        assertEquals(site.address("/thanks/").toString(), browser.driver().getCurrentUrl());
        var taken = elsewhere.taken();
        var last = taken.get(taken.size() - 1);
        assertTrue(last.startsWith("/answer "), last);
        return fields(last.substring("/answer ".length()));
    }

    private static boolean is(String expression) {
        return (Boolean) browser.evaluate(expression);
    }

    private static Map<String, String> fields(String body) {
        var fields = new TreeMap<String, String>();
        for (var field : body.split("&")) {
            var pair = field.split("=", 2);
            fields.put(
                    URLDecoder.decode(pair[0], StandardCharsets.UTF_8),
                    URLDecoder.decode(pair[1], StandardCharsets.UTF_8));
        }
        return fields;
    }
}

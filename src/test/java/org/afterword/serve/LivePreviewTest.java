package org.afterword.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.afterword.support.Browser;
import org.afterword.support.Folder;
import org.afterword.support.Served;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.WindowType;

/** Two pages of a site that is being written, open in a real browser's windows. */
@Timeout(180)
class LivePreviewTest {
    private static final String PROBLEMS = "document.querySelector('pre[role=alert]')?.textContent ?? ''";

    private static Browser browser;

    @TempDir
    Path site;

    private Served served;

    @BeforeAll
    static void open() {
        browser = Browser.open();
    }

    @AfterAll
    static void close() {
        if (browser != null) {
            browser.close();
        }
    }

    @BeforeEach
    void start() throws Exception {
        write("content/site.yaml", "title: A site\n");
        write("content/one.md", "---\ntitle: One\n---\nThe first.\n");
        write("content/two.md", "---\ntitle: Two\npage: true\n---\nThe second.\n");
        served = Served.start(site);
    }

    @AfterEach
    void stop() throws Exception {
        browser.driver().get("about:blank");
        assertEquals(List.of(), browser.complaints());
        served.close();
    }

    @Test
    void onlyTheWindowWhosePageChangedIsReloaded() throws Exception {
        var one = show("/one/", "The first.");
        browser.driver().switchTo().newWindow(WindowType.TAB);
        var two = show("/two/", "The second.");

        write("content/one.md", "---\ntitle: One\n---\nThe first, changed.\n");
        browser.driver().switchTo().window(one);
        awaitText("The first, changed.");
        write("content/one.md", "---\ntitle: One\n---\nThe first, changed again.\n");
        awaitText("The first, changed again.");

        browser.driver().switchTo().window(two);
        assertEquals(true, browser.evaluate("window.untouched"), "the other page is the one that was loaded at first");
        write("content/two.md", "---\ntitle: Two\npage: true\n---\nThe second, changed.\n");
        awaitText("The second, changed.");
        browser.driver().close();
        browser.driver().switchTo().window(one);
    }

    @Test
    void aMistakeIsShownOverTheLastGoodPageUntilItIsMended() throws Exception {
        show("/one/", "The first.");
        write("content/one.md", "---\ntilte: One\n---\nBroken.\n");
        browser.until("the problem is shown", () -> problems().contains("content/one.md:2:1"));
        assertTrue(text().contains("The first."), "the last good page stays");
        assertEquals(true, browser.evaluate("window.untouched"));
        browser.visit(served.address("/two/"));
        browser.until("it is shown on other pages too", () -> problems().contains("content/one.md:2:1"));
        assertTrue(text().contains("The second."));

        write("content/one.md", "---\ntitle: One\n---\nThe first.\n");
        browser.until("the problem is gone", () -> problems().isEmpty());
        assertTrue(text().contains("The second."));
        show("/one/", "The first.");
        assertEquals("", problems());
        write("templates/byline.html", "{{ article.titel }}");
        browser.until("a template's mistake is shown", () -> problems().contains("templates/byline.html:1"));
        assertTrue(text().contains("The first."));
        write("templates/byline.html", "<p>By me.</p>");
        awaitText("By me.");
        assertEquals("", problems());
    }

    @Test
    void aPageThatIsNotThereIsLeftAloneUntilItIs() throws Exception {
        browser.visit(served.address("/three/"));
        browser.evaluate("window.untouched = true");
        Thread.sleep(1_500); // a page that reloads for ever does so several times in this time
        write("content/one.md", "---\ntitle: One\n---\nThe first, changed.\n");
        Thread.sleep(500);
        assertEquals(true, browser.evaluate("window.untouched"), "it is the page that was loaded at first");
        write("content/three.md", "---\ntitle: Three\n---\nThe third.\n");
        awaitText("The third.");
        browser.complaints(); // that the page was not there is what is wanted here
    }

    @Test
    void aSiteThatBeginsWithAMistakeIsShownWhenItIsMended() throws Exception {
        served.close();
        write("content/site.yaml", "titel: A site\n");
        served = Served.start(site);
        browser.visit(served.address("/one/"));
        assertTrue(text().contains("content/site.yaml:1:1"), text());
        browser.complaints(); // that the page answers with an error is what is wanted here
        write("content/site.yaml", "title: A site\n");
        awaitText("The first.");
    }

    /** Opens a page and marks it, so that a reload would show; gives its window. */
    private String show(String path, String text) throws Exception {
        browser.visit(served.address(path));
        assertTrue(text().contains(text), text());
        browser.evaluate("window.untouched = true");
        return browser.driver().getWindowHandle();
    }

    private static void awaitText(String text) throws Exception {
        browser.until("the page shows '" + text + "'", () -> text().contains(text));
    }

    private static String text() {
        return String.valueOf(browser.evaluate("document.body?.innerText"));
    }

    private static String problems() {
        return String.valueOf(browser.evaluate(PROBLEMS));
    }

    private void write(String path, String text) {
        Folder.replace(site.resolve(path), text);
    }
}

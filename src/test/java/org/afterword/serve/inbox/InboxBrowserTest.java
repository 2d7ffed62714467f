package org.afterword.serve.inbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
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
import org.openqa.selenium.Keys;

/** The inbox in a real browser: decided on by keyboard without a script, and read by everyone. */
@Timeout(180)
class InboxBrowserTest {
    private static final String CY = "content/inbox/walking/20261104T080000Z-form-f1.yaml";

    private static Browser browser;

    @TempDir
    Path folder;

    private InboxSite site;

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
        site = InboxSite.start(folder, "localhost");
        site.write(CY, """
                - id: f1
                  reply_to: c1
                  author: Cy
                  date: 2026-11-04T08:00:00Z
                  source: {system: form, id: f1}
                  held: [new here]
                  body: How far is that?
                """);
        site.write("content/inbox/walking/20261109T080000Z-mastodon-8.yaml", """
                - id: c2
                  author: Bo
                  date: 2026-11-05T10:00:00Z
                  edited: 2026-11-09T08:00:00Z
                  source: {system: mastodon, id: "8"}
                  held: [an edit]
                  edits: c2
                  body: So do I, and slowly.
                """);
        site.write("content/inbox/unplaced/20261107T080000Z-mail-m1.yaml", """
                - id: m1
                  author: Ida
                  date: 2026-11-07T08:00:00Z
                  source: {system: mail, id: m1}
                  held: [new here]
                  body: And on stairs?
                """);
        browser.scripts(true)
                .dark(false)
                .prefer("prefers-reduced-motion", "reduce")
                .size(1280, 900);
        browser.complaints();
    }

    @AfterEach
    void stop() throws Exception {
        browser.driver().get("about:blank");
        assertEquals(List.of(), browser.complaints());
        site.close();
    }

    @Test
    void isApprovedByKeyboardWithoutAScript() throws Exception {
        browser.scripts(false).visit(site.address("/inbox/"));
        browser.go("In its place: the comment of Cy");
        browser.awaitWords("#c1 #f1", "How far is that?");
        assertTrue(browser.find("#f1").getText().contains("This awaits your decision"));
        browser.go("Approve: the comment of Cy");
        browser.awaitText("[role=status]", "Approved: the comment of Cy is in the thread now.");
        assertTrue(browser.driver().getCurrentUrl().endsWith("#c2"), "on to the next that waits");
        assertFalse(browser.find("#f1").getText().contains("decision"), "it is a comment like the others");
        browser.visit(site.address("/walking/"));
        assertTrue(browser.find("#c1 #f1").getText().contains("How far is that?"));
    }

    @Test
    void isEditedByKeyboardWithoutAScript() throws Exception {
        browser.scripts(false).visit(site.address(InboxSite.PAGE));
        browser.go("Edit: the comment of Cy");
        browser.awaitText("textarea", "How far is that?");
        browser.find("textarea").clear();
        browser.find("textarea").sendKeys("How *many* miles?");
        browser.go("Preview");
        browser.awaitText("#f1 .e-content em", "many");
        browser.go("Save");
        browser.awaitText("[role=status]", "Saved. The comment of Cy still waits.");
        browser.go("Approve: the comment of Cy");
        browser.awaitText("[role=status]", "Approved: the comment of Cy is in the thread now.");
        browser.visit(site.address("/walking/"));
        assertEquals("How many miles?", browser.find("#f1 .e-content").getText());
    }

    /** In a box, the return key sends the form as its first button would. */
    @Test
    void decidesNothingByAKeyInABox() {
        browser.visit(site.address("/inbox/"));
        browser.find("[name=chosen]").sendKeys(Keys.SPACE, Keys.ENTER);
        assertEquals(site.address("/inbox/").toString(), browser.driver().getCurrentUrl());
        assertTrue(site.has(CY));
    }

    @Test
    void reloadsByItselfWhenSomethingArrivesOrIsDecidedOnElsewhere() throws Exception {
        browser.visit(site.address(InboxSite.PAGE));
        assertEquals(2, browser.all(".afterword-waiting").size());
        site.write("content/inbox/walking/20261110T080000Z-form-f3.yaml", "- {id: f3, author: Di, body: And I.}\n");
        browser.until(
                "the new one is shown", () -> browser.all(".afterword-waiting").size() == 3);
        var key = browser.find("#f3 [name=reject]").getDomAttribute("value");
        site.post("/inbox/decide", "token", InboxSite.TOKEN, "reject", key);
        browser.until("it is gone", () -> browser.all(".afterword-waiting").size() == 2);
    }

    @Test
    void canBeReadByEveryone() throws Exception {
        var edit = browser.visit(site.address(InboxSite.PAGE))
                .find(".afterword-edit")
                .getDomAttribute("href");
        for (boolean dark : new boolean[] {false, true}) {
            for (int width : new int[] {320, 1280}) {
                browser.dark(dark).size(width, 800);
                for (var path : List.of("/inbox/", InboxSite.PAGE, edit)) {
                    browser.visit(site.address(path));
                    var where = path + " at " + width + (dark ? ", dark" : "");
                    assertEquals(List.of(), browser.axe(), where);
                    assertFalse(browser.scrollsSideways(), where);
                }
            }
        }
        for (var file : Folder.list(folder.resolve("content/inbox"))) {
            Files.delete(folder.resolve("content/inbox").resolve(file));
        }
        Served.until(
                "it is empty",
                () -> !browser.visit(site.address("/inbox/"))
                        .find("main")
                        .getText()
                        .contains("Cy"));
        for (var path : List.of("/inbox/", InboxSite.PAGE)) {
            browser.visit(site.address(path));
            for (boolean dark : new boolean[] {true, false}) {
                assertEquals(List.of(), browser.dark(dark).axe(), "nothing waits, dark " + dark);
            }
        }
    }

    @Test
    void whatWasDecidedCanBeReadByEveryone() throws Exception {
        browser.visit(site.address(InboxSite.PAGE));
        browser.go("Reject: the comment of Cy");
        browser.awaitText("[role=status]", "Rejected: the comment of Cy is gone.");
        for (boolean dark : new boolean[] {false, true}) {
            assertEquals(List.of(), browser.dark(dark).axe(), "told what was done, dark " + dark);
        }
    }
}

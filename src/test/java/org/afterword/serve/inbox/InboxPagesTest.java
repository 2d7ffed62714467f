package org.afterword.serve.inbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.afterword.support.Served;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What the author sees in the inbox, and what comes of a decision. */
@Timeout(60)
class InboxPagesTest {
    private static final String THREAD = "content/walking.comments.yaml";
    private static final String CY = "content/inbox/walking/20261104T080000Z-form-f1.yaml";
    private static final String DI = "content/inbox/walking/20261106T080000Z-form-f2.yaml";

    @TempDir
    Path folder;

    private InboxSite site;
    private String before;

    @BeforeEach
    void start() throws Exception {
        site = InboxSite.start(folder, "localhost");
        before = site.read(THREAD);
        site.write(CY, """
                # from the form
                - id: f1
                  reply_to: c1
                  author: Cy
                  date: 2026-11-04T08:00:00Z
                  source: {system: form, id: f1}
                  held: [new here]
                  note: It came twice.
                  body: How far is that?
                """);
    }

    @AfterEach
    void stop() throws Exception {
        site.close();
    }

    private void answerToCy() {
        site.write(DI, """
                - id: f2
                  reply_to: f1
                  author: Di
                  date: 2026-11-06T08:00:00Z
                  source: {system: form, id: f2}
                  held: [new here]
                  body: A mile or two.
                """);
    }

    @Test
    void showsWhatWaitsInItsPlaceAndMarksIt() throws Exception {
        answerToCy();
        var page = page(InboxSite.PAGE);
        assertEquals(List.of("c1", "f1", "f2", "c2"), ids(page));
        assertEquals(
                "c1", page.expectFirst("#f1").parent().closest(".comment").id(), "it stands below what it answers");
        var panel = page.expectFirst("#f1 > .afterword-waiting");
        assertTrue(panel.text().contains("This awaits your decision new here It came twice."), panel.text());
        assertEquals(
                List.of("Approve", "Edit", "Reject", "Reject as spam"),
                panel.select("button, a").eachText());
        assertEquals(2, page.select(".afterword-waiting").size(), "nothing else is marked");
        assertFalse(site.get("/walking/").body().contains("How far"), "readers do not see it yet");
        var list = page("/inbox/");
        assertEquals(
                "2 wait for your decision.",
                list.expectFirst(".afterword-summary").text());
        assertEquals("/inbox/walking/", list.expectFirst("h2 a").attr("href"));
        assertTrue(list.expectFirst(".afterword-entry").text().contains("How far is that? new here It came twice."));
    }

    @Test
    void approvesOneAndKeepsTheRestOfTheThreadToTheByte() throws Exception {
        var answer = decide("approve", key());
        assertEquals(303, answer.statusCode());
        var shown = page(location(answer));
        assertEquals(
                "Approved: the comment of Cy is in the thread now.",
                shown.expectFirst("[role=status]").text());
        assertEquals(
                "Nothing waits on this page.",
                shown.expectFirst(".afterword-bar span").text());
        assertTrue(site.get("/walking/").body().contains("How far is that?"), "at once, without a wait");
        assertFalse(site.has(CY));
        var after = site.read(THREAD);
        int at = after.indexOf("- id: f1");
        int end = after.indexOf("How far is that?\n") + "How far is that?\n".length();
        assertEquals(before, after.substring(0, at) + after.substring(end));
    }

    /** What was shown is what comes: the pages differ in what the inbox puts on them alone. */
    @Test
    void publishesWhatItShowed() throws Exception {
        answerToCy();
        edit("c2", "So do I, and slowly.");
        var shown = page(InboxSite.PAGE);
        shown.select("[class^=afterword-]").remove();
        post("all", "approve", "chosen", site.keys("/inbox/"));
        var published = page("/walking/");
        assertEquals(
                shown.expectFirst("#comments").text(),
                published.expectFirst("#comments").text());
        assertEquals(ids(shown), ids(published));
    }

    @Test
    void rejectsOneAndRemembersIt() throws Exception {
        var answer = decide("reject", key());
        assertEquals("Rejected: the comment of Cy is gone.", told(answer));
        assertFalse(site.has(CY));
        assertTrue(site.has("content/inbox/.rejected"));
        assertEquals(before, site.read(THREAD));
        assertEquals(
                "Nothing waits for you.",
                page("/inbox/").expectFirst(".afterword-summary").text());
    }

    @Test
    void decidesOnAllThatAreChosen() throws Exception {
        answerToCy();
        var answer = post("all", "spam", "chosen", site.keys("/inbox/"));
        assertEquals("Rejected as spam: 2 comments are gone.", told(answer));
        assertFalse(site.has(CY) || site.has(DI));
        assertEquals("None was chosen. Nothing was changed.", told(post("all", "approve", "chosen", List.of())));
    }

    @Test
    void doesAllOrNothing() throws Exception {
        answerToCy();
        var keys = site.keys("/inbox/");
        site.write(THREAD, before + "- {broken\n");
        var answer = post("all", "approve", "chosen", keys);
        assertTrue(alert(answer).contains(THREAD) && alert(answer).endsWith("Nothing was changed."), alert(answer));
        assertTrue(site.has(CY) && site.has(DI));
        assertEquals(before + "- {broken\n", site.read(THREAD));
    }

    @Test
    void saysThatWhatAnAnswerAnswersWaitsItself() throws Exception {
        answerToCy();
        var answer = decide("approve", site.keys("/inbox/").get(1));
        assertTrue(alert(answer).contains("also awaits a decision (approve both"), alert(answer));
        assertTrue(site.has(CY) && site.has(DI));
    }

    @Test
    void tellsTheSecondOfTwoWindowsThatItCameTooLate() throws Exception {
        var key = key();
        decide("reject", key);
        assertEquals(
                "This was decided on already, in another window or in the console. Nothing was changed.",
                alert(decide("approve", key)));
        assertEquals(before, site.read(THREAD));
    }

    @Test
    void refusesADecisionOnWhatChangedSinceItWasShown() throws Exception {
        var key = key();
        site.write(CY, site.read(CY).replace("How far", "How slow"));
        assertEquals(
                "The comment of Cy was changed since this page was shown. Look at it again. Nothing was changed.",
                alert(decide("approve", key)));
        assertTrue(site.has(CY));
        assertEquals(before, site.read(THREAD));
    }

    @Test
    void showsBothVersionsOfAnEditAndPutsTheNewOneInItsPlace() throws Exception {
        edit("c2", "So do I, and slowly.");
        var panel = page(InboxSite.PAGE).expectFirst("#c2 > .afterword-waiting");
        assertTrue(panel.text().contains("On the page now: So do I."), panel.text());
        assertTrue(page(InboxSite.PAGE).expectFirst("#c2 .e-content").text().equals("So do I, and slowly."));
        decide("approve", panel.expectFirst("[name=approve]").attr("value"));
        assertTrue(site.read(THREAD).contains("So do I, and slowly."));
    }

    @Test
    void saysThatADeletionTakesOutWords() throws Exception {
        site.write("content/inbox/walking/20261108T080000Z-github-9.yaml", """
                - id: c1
                  date: 2026-11-08T08:00:00Z
                  source: {system: github, id: "9"}
                  held: [taken out at its source]
                  edits: c1
                  deletes: true
                  removed: true
                """);
        var page = page(InboxSite.PAGE);
        var panel = page.expectFirst("#c1 > .afterword-waiting");
        assertTrue(panel.text().contains("To be taken out") && panel.text().contains("I walk to work."), panel.text());
        assertEquals(0, panel.select("a").size(), "there is nothing to edit");
        decide("approve", panel.expectFirst("[name=approve]").attr("value"));
        assertFalse(site.read(THREAD).contains("I walk to work."));
        assertTrue(site.read(THREAD).contains("removed: true"));
    }

    @Test
    void editsAnArrivalBeforeItIsPublished() throws Exception {
        var id = key().replaceFirst("\\..*", "");
        var form = page("/inbox/edit?id=" + id);
        assertEquals("How far is that?", form.expectFirst("textarea").wholeText());
        var preview = Jsoup.parse(
                edited(key(), "preview", "Cyrus", "How *far* is that?").body());
        assertEquals("far", preview.expectFirst("#f1 .e-content em").text());
        assertEquals("How *far* is that?", preview.expectFirst("textarea").wholeText());
        assertTrue(site.read(CY).contains("How far is that?"), "a preview saves nothing");

        var answer = edited(key(), "save", "Cyrus", "How *far* is that?");
        assertEquals(303, answer.statusCode());
        assertTrue(site.read(CY).startsWith("# from the form\n- id: f1\n"), site.read(CY));
        assertTrue(site.read(CY).contains("held: [new here]") && site.read(CY).contains("note: It came twice."));
        decide("approve", key());
        assertTrue(
                site.read(THREAD).contains("author: Cyrus") && site.read(THREAD).contains("How *far* is that?"));
    }

    @Test
    void keepsWhatWasTypedWhereItCannotBeSaved() throws Exception {
        var key = key();
        site.write(CY, site.read(CY).replace("How far", "How slow"));
        var answer = edited(key, "save", "Cyrus", "My words.");
        assertEquals(409, answer.statusCode());
        var page = Jsoup.parse(answer.body());
        assertEquals("My words.", page.expectFirst("textarea").wholeText());
        assertTrue(page.expectFirst("[role=alert]").text().contains("was changed since"));
        assertTrue(site.read(CY).contains("How slow"));
        assertEquals(409, edited(key(), "save", "Cyrus", " ").statusCode());
    }

    @Test
    void editsOneOfSeveralInAFileAndLeavesTheOthersToTheByte() throws Exception {
        var file = "content/inbox/running.comments.yaml";
        var one = "# kept\n- {id: x1, author: Eve, body: \"One.\"}\n";
        var three = "\n# also kept\n- id: x3\n  author: 'Fay'\n  body: |\n    Three.\n";
        site.write(file, one + "- id: x2\n  author: Gil\n  body: Two.\n" + three);
        var key = page("/inbox/running/").expectFirst("#x2 [name=approve]").attr("value");
        assertEquals(303, edited(key, "save", "Gil", "Two, or more.").statusCode());
        var after = site.read(file);
        assertTrue(after.startsWith(one) && after.endsWith(three) && after.contains("Two, or more."), after);
    }

    @Test
    void placesWhatIsForNoArticle() throws Exception {
        site.write("content/inbox/unplaced/20261107T080000Z-mail-m1.yaml", """
                - id: m1
                  author: Ida
                  date: 2026-11-07T08:00:00Z
                  source: {system: mail, id: m1}
                  held: [new here]
                  body: And on stairs?
                """);
        var list = page("/inbox/");
        var place = list.expectFirst(".afterword-place button").attr("value");
        assertEquals(
                List.of("/running/", "/walking/"),
                list.select("datalist option").eachAttr("value"));
        var wrong = site.post("/inbox/decide", "token", InboxSite.TOKEN, "place", place, "article", "/flying/");
        assertEquals("there is no article at /flying/. Nothing was changed.", alert(wrong));
        for (var path : List.of("/../../etc/passwd", "/../site/", "")) {
            var outside = site.post("/inbox/decide", "token", InboxSite.TOKEN, "place", place, "article", path);
            assertTrue(alert(outside).endsWith("Nothing was changed."), path);
        }
        site.post("/inbox/decide", "token", InboxSite.TOKEN, "place", place, "article", "/running/");
        assertEquals(List.of("m1"), ids(page("/inbox/running/")));
        assertTrue(site.has("content/inbox/running/20261107T080000Z-mail-m1.yaml"));
        assertFalse(site.has("content/inbox/unplaced/20261107T080000Z-mail-m1.yaml"));
    }

    @Test
    void showsAtTheEndWhatTheSitesTemplateLeavesOut() throws Exception {
        site.write("templates/thread.html", "<p id=\"comments\">{{ discussion.count }}</p>\n");
        Served.until("the template is seen", () -> !site.get("/walking/").body().contains("I walk"));
        var page = page(InboxSite.PAGE);
        assertTrue(page.expectFirst(".afterword-rest").text().contains("How far is that?"));
        assertEquals("Approve", page.expectFirst(".afterword-rest button").text());
    }

    @Test
    void keepsItsButtonsOutOfTheSitesOwnForms() throws Exception {
        site.write(
                "templates/thread.html",
                "<form action=\"https://elsewhere.example/\" method=\"post\"><ol id=\"comments\">"
                        + "{% include \"comments.html\" with {\"comments\": discussion.comments} %}</ol>"
                        + "<textarea name=\"message\"></textarea><button>Send</button></form>\n");
        Served.until("the template is seen", () -> site.get("/walking/").body().contains("elsewhere.example"));
        var page = page(InboxSite.PAGE);
        assertFalse(page.html().contains("https://elsewhere.example"));
        assertTrue(page.expectFirst("textarea").hasAttr("disabled"));
        assertEquals("afterword-decide", page.expectFirst("[name=approve]").attr("form"));
        assertEquals("/inbox/decide", page.expectFirst("#afterword-decide").attr("action"));
    }

    @Test
    void saysWhyNothingCanBePutIntoAThreadThatIsBroken() throws Exception {
        site.write(THREAD, before.replace("\"So do I.\"", "\"So do I."));
        var page = page(InboxSite.PAGE);
        assertTrue(page.expectFirst("[role=alert]").text().contains(THREAD), page.text());
        assertTrue(page.text().contains("How far is that?"), "it is shown all the same");
    }

    @Test
    void standsForWhatItShows() throws Exception {
        var shown = shown();
        assertEquals(shown, shown());
        answerToCy();
        assertNotEquals(shown, shown());
    }

    private String shown() throws Exception {
        return page("/inbox/").expectFirst("script").attr("data-shown");
    }

    private void edit(String id, String words) {
        site.write("content/inbox/walking/20261109T080000Z-mastodon-8.yaml", """
                - id: %s
                  author: Bo
                  date: 2026-11-05T10:00:00Z
                  edited: 2026-11-09T08:00:00Z
                  source: {system: mastodon, id: "8"}
                  held: [an edit]
                  edits: %s
                  body: %s
                """.formatted(id, id, words));
    }

    private String key() throws Exception {
        return site.keys("/inbox/").get(0);
    }

    private HttpResponse<String> decide(String verb, String key) throws Exception {
        return site.post("/inbox/decide", "token", InboxSite.TOKEN, "back", InboxSite.PAGE, verb, key);
    }

    private HttpResponse<String> post(String name, String value, String each, List<String> values) throws Exception {
        return site.post(
                "/inbox/decide",
                Stream.concat(
                                Stream.of("token", InboxSite.TOKEN, name, value),
                                values.stream().flatMap(one -> Arrays.asList(each, one).stream()))
                        .toArray(String[]::new));
    }

    private HttpResponse<String> edited(String key, String what, String author, String words) throws Exception {
        var id = key.replaceFirst("\\..*", "");
        return site.post(
                "/inbox/edit",
                "token",
                InboxSite.TOKEN,
                "id",
                id,
                "key",
                key,
                "do",
                what,
                "author",
                author,
                "url",
                "",
                "body",
                words);
    }

    private Document page(String path) throws Exception {
        return Jsoup.parse(site.get(path).body());
    }

    private static List<String> ids(Document page) {
        return page.select(".comment").eachAttr("id");
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElseThrow();
    }

    private String told(HttpResponse<String> answer) throws Exception {
        return page(location(answer)).expectFirst("[role=status], [role=alert]").text();
    }

    private String alert(HttpResponse<String> answer) throws Exception {
        return page(location(answer)).expectFirst("[role=alert]").text();
    }
}

package org.afterword;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.afterword.support.BuiltSite;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The project's own site as a reader meets it. It stays in {@code target/sample-site}, to compare a build with. */
class SampleSiteTest {
    private static final String HOST = "https://afterword.example";
    private static final String PATH = "why-does-an-ankle-sprain-cause-back-pain/";
    private static final String PAGE = PATH + "index.html";
    private static final int COMMENTS = 6;
    private static final Pattern DATE_LIKE = Pattern.compile(
            "\\b(19|20)\\d\\d\\b|\\b(January|February|March|April|May|June|July|August|September|October|November|December)\\b"
                    + "|(?i:undated|unknown|\\bnull\\b|\\bNaN\\b|optional)");

    private static BuiltSite site;
    private static Document page;

    /** Built from a copy, so that what a build remembers is not left among the project's own files. */
    @BeforeAll
    static void build(@TempDir Path copy) {
        BuiltSite.copy(Path.of("content"), copy.resolve("content"));
        BuiltSite.copy(Path.of("templates"), copy.resolve("templates"));
        BuiltSite.copy(Path.of("themes"), copy.resolve("themes"));
        site = BuiltSite.build(copy, Path.of("target", "sample-site"));
        page = site.page(PAGE);
    }

    @Test
    void theBuildAccountsForEveryComment() {
        assertTrue(
                site.program().out().contains("comments: 6 read = 6 shown + 0 removed + 0 held + 0 refused\n"),
                site.program().out());
        assertEquals("", site.program().err(), "nothing to warn of");
        assertTrue(site.program().out().contains(site.files().size() + " written, 0 kept, 0 removed"));
    }

    @Test
    void theArticleHasItsTitleAuthorAndFiveSteps() {
        assertEquals(
                "Why does an ankle sprain cause back pain?",
                page.selectFirst("h1").text());
        assertEquals(1, page.select("h1").size());
        assertEquals("Linnea Comstock PT", page.selectFirst("header .p-author").text());
        var steps = page.select("ol.steps > li");
        assertEquals(List.of("step-1", "step-2", "step-3", "step-4", "step-5"), steps.eachAttr("id"));
        var subjects = List.of("fracture", "ice", "alphabet", "brace", "balance");
        for (int i = 0; i < steps.size(); i++) {
            assertTrue(
                    steps.get(i).text().contains(subjects.get(i)), steps.get(i).text());
            var numeral = steps.get(i).selectFirst("a.numeral");
            assertEquals("#step-" + (i + 1), numeral.attr("href"));
            assertEquals("Step " + (i + 1), numeral.attr("aria-label"));
        }
        assertTrue(page.selectFirst(".e-content").text().contains("6 weeks to 3 months"));
    }

    @Test
    void theConversationHasFiveAtTheTopAndOneReplyInItsPlace() {
        assertEquals("6 comments", page.selectFirst("#comments-count").text());
        assertEquals(COMMENTS, page.select(".comment").size());
        assertEquals(
                List.of("c1", "c2", "c3", "c5", "c6"),
                page.select("#comments > form > ol > li").eachAttr("id"));
        assertEquals(List.of("c4"), page.select("#c3 > ol > li").eachAttr("id"));
        assertEquals(
                List.of("Anonymous", "Linnea Comstock PT", "sprained ankle 1", "Linnea Comstock PT", "dymin", "Marty"),
                page.select(".comment > .by .p-author").eachText());
        assertEquals(
                List.of("c2", "c4"), page.select(".comment:has(> .by .badge)").eachAttr("id"));
        assertEquals(
                List.of("#c1", "#c2", "#c3", "#c4", "#c5", "#c6"),
                page.select(".comment > .by .u-in-reply-to + a").eachAttr("href"));
    }

    @Test
    void commentsAndTheStepsTheySpeakOfAreLinkedBothWays() {
        assertEquals(
                "1 comment on this step: Marty",
                page.selectFirst("#step-1 .talk").text());
        assertEquals("#c6", page.selectFirst("#step-1 .talk a").attr("href"));
        assertEquals(
                "1 comment on this step: dymin",
                page.selectFirst("#step-4 .talk").text());
        assertEquals("#c5", page.selectFirst("#step-4 .talk a").attr("href"));
        assertEquals(2, page.select(".talk").size());
        assertEquals("On step 1", page.selectFirst("#c6 a[href=#step-1]").text());
        assertEquals("On step 4", page.selectFirst("#c5 a[href=#step-4]").text());
    }

    @Test
    void nothingIsSaidOfDatesAndNothingLooksBrokenForIt() {
        for (var path : site.files(".html")) {
            var document = site.page(path);
            assertTrue(document.select("time").isEmpty(), path);
            document.select("h2#undated").remove(); // the archive's word for it
            assertFalse(DATE_LIKE.matcher(document.text()).find(), () -> path + ": " + document.text());
            assertFalse(document.html().contains("published_time"), path);
            for (var element : document.select("p, li, span, a, h1, h2, h3")) {
                boolean drawn = element.is(".avatar, .numeral");
                assertTrue(drawn || element.hasText(), () -> path + " has something empty: " + element.outerHtml());
            }
        }
        assertFalse(site.text(PAGE).contains("datePublished"));
        assertFalse(site.text("feed.json").contains("date_"));
        assertFalse(site.text("feed.xml").contains("<published>"));
        assertFalse(site.text("sitemap.xml").contains("<lastmod>"));
        assertEquals(
                "Undated", site.page("archive/index.html").selectFirst("h2").text());
    }

    @Test
    void everyPlaceThatCountsCommentsCountsTheSame() {
        assertEquals("6 comments", page.selectFirst("header .meta a").text());
        for (var list : List.of("index.html", "tags/running/index.html")) {
            assertEquals("6 comments", site.page(list).selectFirst(".meta a").text(), list);
        }
        assertEquals(
                "6 comments",
                site.page("archive/index.html").selectFirst(".index span").text());
        for (var path : List.of("feed.xml", "tags/running/feed.xml")) {
            var feed = xml(path);
            assertEquals("6", feed.selectFirst("entry > link[rel=replies]").attr("thr:count"), path);
            assertEquals("6", feed.selectFirst("entry > thr|total").text(), path);
            assertEquals(
                    HOST + "/" + PATH + "comments.xml",
                    feed.selectFirst("entry > link[rel=replies]").attr("href"));
        }
        assertEquals(COMMENTS, xml(PATH + "comments.xml").select("entry").size());
        assertEquals(COMMENTS, xml("comments.xml").select("entry").size());
        assertEquals(COMMENTS, posting().get("commentCount").asInt());
        assertEquals(COMMENTS, posting().get("comment").size());
        assertEquals(COMMENTS, page.select(".u-comment").size());
    }

    @Test
    void theThreadsFeedSaysWhatEachCommentAnswers() {
        var refs = new ArrayList<String>();
        xml(PATH + "comments.xml")
                .select("entry")
                .forEach(entry -> refs.add(fragment(entry.selectFirst("id").text()) + " → "
                        + fragment(entry.selectFirst("thr|in-reply-to").attr("ref"))));
        assertEquals(List.of("c1 → ", "c2 → ", "c3 → ", "c4 → c3", "c5 → ", "c6 → "), refs);
    }

    @Test
    void searchEnginesReadThePostingItsCommentsAndTheProcedure() {
        var posting = posting();
        assertEquals("BlogPosting", posting.get("@type").asString());
        assertEquals(
                "Why does an ankle sprain cause back pain?",
                posting.get("headline").asString());
        assertEquals("Linnea Comstock PT", posting.get("author").get("name").asString());
        var reply = posting.get("comment").get(3);
        assertEquals("Comment", reply.get("@type").asString());
        assertEquals(
                posting.get("comment").get(2).get("@id"),
                reply.get("parentItem").get("@id"));
        var procedure = structuredData().get("@graph").get(1);
        assertEquals("HowTo", procedure.get("@type").asString());
        assertEquals(5, procedure.get("step").size());
        assertEquals(
                HOST + "/" + PATH + "#step-5",
                procedure.get("step").get(4).get("url").asString());
    }

    @Test
    void indieWebReadersFindTheEntryAndItsComments() {
        var entry = page.selectFirst(".h-entry");
        for (var property : List.of(".p-name", ".p-author.h-card", ".u-url", ".e-content", ".p-category")) {
            assertTrue(entry.selectFirst(property) != null, property);
        }
        assertEquals(HOST + "/" + PATH, entry.selectFirst("data.u-url").attr("value"));
        for (var comment : page.select(".h-entry .u-comment.h-cite")) {
            for (var property : List.of(".p-author.h-card", "data.u-url", ".e-content", ".u-in-reply-to")) {
                assertTrue(comment.selectFirst(property) != null, comment.id() + " " + property);
            }
        }
        assertEquals(
                HOST + "/" + PATH + "#c3",
                page.selectFirst("#c4 .u-in-reply-to").attr("value"));
        assertEquals(
                page.selectFirst("#c3 .u-url").attr("value"),
                page.selectFirst("#c4 .u-in-reply-to").attr("value"),
                "also for a parser that does not know the page's address");
        assertEquals(HOST + "/" + PATH, page.selectFirst("#c1 .u-in-reply-to").attr("value"));
    }

    @Test
    void previewsAndSearchEnginesAreToldWhatThePageIs() {
        assertEquals(HOST + "/" + PATH, page.selectFirst("link[rel=canonical]").attr("href"));
        assertEquals("article", property("og:type"));
        assertEquals(HOST + "/" + PATH, property("og:url"));
        assertEquals("Good Footing", property("og:site_name"));
        assertEquals(
                "Why does an ankle sprain cause back pain?",
                property("og:title"),
                "without the site's name, which has its own");
        assertTrue(property("og:description").contains("five steps"));
        assertEquals(
                property("og:description"),
                page.selectFirst("meta[name=description]").attr("content"));
        assertEquals(
                HOST + "/",
                site.page("index.html").selectFirst("link[rel=canonical]").attr("href"));
        assertEquals(
                "website",
                site.page("index.html").selectFirst("meta[property=og:type]").attr("content"));
    }

    @Test
    void noPageRunsOrLoadsAnythingOfItsOwnOrOfOthers() {
        for (var path : site.files(".html")) {
            var document = site.page(path);
            var policy = document.selectFirst("meta[http-equiv=Content-Security-Policy]")
                    .attr("content");
            assertTrue(policy.startsWith("default-src 'none';"), path);
            assertFalse(policy.contains("unsafe") || policy.contains("script-src") || policy.contains("*"), path);
            assertTrue(document.select("script:not([type=application/ld+json])").isEmpty(), path);
            assertTrue(
                    document.select("style, [style], iframe, object, embed, base")
                            .isEmpty(),
                    path);
            assertEquals(path.equals(PAGE) ? 1 : 0, document.select("form").size(), path);
            assertTrue(
                    policy.endsWith("; form-action " + (path.equals(PAGE) ? HOST + " 'self'" : "'none'")),
                    () -> path + ": " + policy);
            document.getAllElements()
                    .forEach(element -> element.attributes()
                            .forEach(attribute ->
                                    assertFalse(attribute.getKey().startsWith("on"), () -> path + ": " + attribute)));
            var loaded = document.select("link:not([rel=canonical]), img, source, video, audio");
            loaded.forEach(element -> List.of("href", "src", "srcset")
                    .forEach(name ->
                            assertFalse(URI.create(element.attr(name)).isAbsolute(), () -> path + ": " + element)));
        }
        var css = site.text(site.files(".css").get(0));
        assertFalse(css.contains("url(") || css.contains("@import"), "the style sheet loads nothing");
    }

    @Test
    void theArticleAndItsStyleSheetFitInTheFirstPackets() {
        int bytes = site.compressedSize(PAGE)
                + site.compressedSize(site.files(".css").get(0));
        assertTrue(bytes < 14_000, bytes + " bytes");
    }

    @Test
    void theStyleSheetIsNamedForItsContent() {
        assertEquals(1, site.files(".css").size());
        var name = site.files(".css").get(0);
        assertTrue(name.matches("style\\.[0-9a-f]{8}\\.css"), name);
        for (var path : site.files(".html")) {
            assertEquals(
                    List.of("/" + name),
                    site.page(path).select("link[rel=stylesheet]").eachAttr("href"),
                    path);
        }
    }

    private static Document xml(String path) {
        return Jsoup.parse(site.text(path), Parser.xmlParser());
    }

    private static String property(String name) {
        return page.select("meta[property]").stream()
                .filter(meta -> meta.attr("property").equals(name))
                .map(meta -> meta.attr("content"))
                .findFirst()
                .orElseThrow();
    }

    private static JsonNode structuredData() {
        Element data = page.selectFirst("script[type=application/ld+json]");
        return new JsonMapper().readTree(data.data());
    }

    private static JsonNode posting() {
        return structuredData().get("@graph").get(0);
    }

    private static String fragment(String address) {
        return address.contains("#") ? address.substring(address.indexOf('#') + 1) : "";
    }
}

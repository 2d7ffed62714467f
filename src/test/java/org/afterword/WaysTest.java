package org.afterword;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.afterword.cli.Program;
import org.afterword.support.BuiltSite;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A page offers the ways to answer that its site names, while its discussion is open, and nothing of them else. */
class WaysTest {
    private static final int MANY = 500;
    private static final String PLAIN = "  ways: {form: {action: /answer}}\n";

    @TempDir
    Path folder;

    @BeforeEach
    void write() throws IOException {
        save("hello.md", "---\ntitle: Say \"hello\" & <wave>, 100% of you\ndate: 2024-05-01\n---\n\nHello.\n");
        save("hello.comments.yaml", """
                - id: c1
                  author: Ann
                  url: https://ann.example/
                  body: One.
                - id: 881
                  author: Bob
                  body: Two.
                  replies: [{id: c3, body: Three.}]
                - id: c4
                  removed: true
                  replies: [{id: c5, author: Eve, body: Five.}]
                - {id: c6, author: Elsewhere, kind: webmention, body: Six.}
                """);
    }

    @Test
    void aSiteThatNamesNoWayHasNothingOfThem() throws IOException {
        var site = build("  invitation: Do write.\n");
        var html = site.text("hello/index.html");
        for (var part : List.of("<form", "<label", "name=to", "class=\"ways\"", "mailto:", "webmention\"")) {
            assertFalse(html.contains(part), part);
        }
        assertFalse(Files.exists(site.folder().resolve("thanks")));
        assertEquals(
                Files.readString(Path.of("templates/style.css")),
                site.text(site.files(".css").get(0)));
        assertTrue(html.contains("; form-action 'none'\">"), html);
    }

    @Test
    void everyCommentOfAPersonCanBeAnswered() throws IOException {
        var page = build(PLAIN).page("hello/index.html");
        assertEquals(
                List.of("c1", "881", "c3", "c5", ""), page.select("[name=to]").eachAttr("value"));
        assertEquals(List.of(""), page.select("[name=to][checked]").eachAttr("value"));
        assertEquals("/blog/answer", page.selectFirst("form[method=post]").attr("action"));
        assertEquals("/hello/", page.selectFirst("form [name=article]").attr("value"));
        assertEquals("", page.selectFirst("form [name=_gotcha][tabindex=-1]").attr("value"));
        assertTrue(page.selectFirst("form textarea[name=message]").hasAttr("required"));
        assertTrue(policy(page).endsWith("form-action 'self'"), policy(page));
        for (var path : List.of("index.html", "archive/index.html", "404.html", "thanks/index.html")) {
            assertTrue(policy(build(PLAIN).page(path)).endsWith("form-action 'none'"), path);
        }
    }

    @Test
    void answeringOneOfManyCommentsCostsAtMostSixtyBytesEach() throws IOException {
        var thread = new StringBuilder();
        for (int i = 1; i <= MANY; i++) {
            thread.append("- {id: c%d, author: Guest %d, url: 'https://guest%d.example/', body: Remark number %d.}\n"
                    .formatted(i, i % 37, i % 37, i));
        }
        save("hello.comments.yaml", thread.toString());
        var without = build("");
        long bytes = without.text("hello/index.html").length();
        long packed = without.compressedSize("hello/index.html");
        var with = build(PLAIN);
        long more = with.text("hello/index.html").length() - bytes;
        long morePacked = with.compressedSize("hello/index.html") - packed;
        assertTrue(more <= 60 * MANY, "the whole page with its form grows by " + more + " bytes");
        assertTrue(morePacked <= 8 * MANY, "compressed by " + morePacked + " bytes");
    }

    @Test
    void aFormForNetlifyHasWhatNetlifyLooksFor() throws IOException {
        var page = build("  ways: {form: {service: netlify}}\n").page("hello/index.html");
        var form = page.selectFirst("form[data-netlify=true][data-netlify-honeypot=bot-field]");
        assertEquals("/blog/thanks/", form.attr("action"));
        assertEquals(form.attr("name"), form.selectFirst("[name=form-name]").attr("value"));
        assertEquals("-1", form.selectFirst("[name=bot-field]").attr("tabindex"));
        assertNull(form.selectFirst("[name=_gotcha]"));
    }

    @Test
    void aFormForFormspreeComesBackToThePageOfThanks() throws IOException {
        var page = build("  ways: {form: {action: \"https://formspree.io/f/a?b=1&c=2\", service: formspree}}\n")
                .page("hello/index.html");
        assertEquals(
                "https://formspree.io/f/a?b=1&c=2", page.selectFirst("form").attr("action"));
        assertEquals(
                "https://example.org/blog/thanks/",
                page.selectFirst("[name=_next]").attr("value"));
        assertTrue(policy(page).endsWith("form-action https://formspree.io 'self'"), policy(page));
    }

    @Test
    void mailAndIssuesNameTheArticle() throws IOException {
        var page = build(
                        "  ways: {mail: a+b@example.org, github: ann/blog, webmention: \"https://w.example/m?a=1&b=2\"}\n")
                .page("hello/index.html");
        assertEquals(
                "mailto:a%2Bb@example.org?subject=Re%3A%20Say%20%22hello%22%20%26%20%3Cwave%3E%2C%20100%25%20of%20you%20%5B%2Fhello%2F%5D",
                page.selectFirst(".ways [href^=mailto]").attr("href"));
        var issue = URI.create(page.selectFirst(".ways [href*=github]").attr("href"));
        assertEquals("/ann/blog/issues/new", issue.getPath());
        assertEquals(
                "template=comment.yml&title=Re%3A%20Say%20%22hello%22%20%26%20%3Cwave%3E%2C%20100%25%20of%20you&article=%2Fhello%2F",
                issue.getRawQuery());
        assertEquals(
                "https://w.example/m?a=1&b=2",
                page.selectFirst("head link[rel=webmention]").attr("href"));
        assertTrue(page.select("form, label, input").isEmpty(), "no form was named");
    }

    @Test
    void postsElsewhereAreOfferedByTheirHosts() throws IOException {
        save("hello.md", """
                ---
                title: Hello
                discussions: [https://social.example/@ann/1, https://www.bsky.example/profile/ann/post/3k?a=1&b=2]
                ---
                """);
        var page = build("").page("hello/index.html");
        assertEquals(
                List.of("Reply on social.example", "Reply on bsky.example"),
                page.select(".ways a").eachText());
        assertEquals(
                "https://www.bsky.example/profile/ann/post/3k?a=1&b=2",
                page.select(".ways a").last().attr("href"));
    }

    @Test
    void aDiscussionThatIsClosedHasNoWayIn() throws IOException {
        var all = "  ways: {form: {action: /answer}, mail: a@example.org, github: a/b, webmention: /m}\n";
        var page = build("  state: closed\n" + all).page("hello/index.html");
        assertTrue(
                page.select("form, label, input, .ways, link[rel=webmention]").isEmpty());
        assertTrue(policy(page).endsWith("form-action 'none'"), policy(page));
        assertTrue(page.text().contains("This conversation is closed."));
    }

    /** The second build remembers the article, and does not read it again. */
    @Test
    void anOldDiscussionClosesByItself() throws IOException {
        settings("  close-after: 90 days\n" + PLAIN);
        save("kept.md", "---\ntitle: Kept open\ndate: 2024-05-01\ncomments: open\n---\n");
        save("undated.md", "---\ntitle: Undated\n---\n");
        assertTrue(hasForm("2024-07-29T23:59:59Z", "hello"));
        assertFalse(hasForm("2024-07-30T00:00:00Z", "hello"));
        assertTrue(hasForm("2024-07-30T00:00:00Z", "kept"));
        assertTrue(hasForm("2024-07-30T00:00:00Z", "undated"));
        assertTrue(hasForm("2024-07-01T00:00:00Z", "hello"), "and a clock that was wrong does no harm");
    }

    private boolean hasForm(String now, String article) throws IOException {
        var program = Program.at(Clock.fixed(Instant.parse(now), ZoneOffset.UTC), "build", folder.toString());
        assertEquals(0, program.exitCode(), program.err());
        return Files.readString(folder.resolve("public/" + article + "/index.html"))
                .contains("<form");
    }

    @Test
    void whoAnswersIsThankedInTheSitesLanguage() throws IOException {
        var site = build(PLAIN, "language: es\n");
        var page = site.page("thanks/index.html");
        assertEquals("Gracias", page.selectFirst("h1").text());
        assertEquals("noindex", page.selectFirst("meta[name=robots]").attr("content"));
        assertEquals("/blog/", page.selectFirst("main a").attr("href"));
        assertFalse(site.text("sitemap.xml").contains("thanks"));
    }

    @Test
    void anAuthorCanThankInOtherWords() throws IOException {
        save("thanks.md", "---\ntitle: How kind of you\npage: true\ncomments: off\n---\n");
        assertEquals(
                "How kind of you",
                build(PLAIN).page("thanks/index.html").selectFirst("h1").text());
    }

    @Test
    void anEmptyDiscussionInvites() throws IOException {
        Files.delete(folder.resolve("content/hello.comments.yaml"));
        var page = build("  invitation: Do write.\n" + PLAIN).page("hello/index.html");
        assertEquals("No comments yet", page.selectFirst("#comments-count").text());
        assertEquals("Do write.", page.selectFirst(".answer .prose").text());
        assertTrue(page.select(".notice, .follow, .whom, [name=to], ol, .meta [href='#comments']")
                .isEmpty());
        var bare = build("").page("hello/index.html");
        assertEquals("No comments yet", bare.selectFirst("#comments").text());
    }

    private static String policy(Document page) {
        return page.selectFirst("meta[http-equiv=Content-Security-Policy]").attr("content");
    }

    private BuiltSite build(String comments) throws IOException {
        return build(comments, "");
    }

    private BuiltSite build(String comments, String more) throws IOException {
        settings(comments);
        if (!more.isEmpty()) {
            Files.writeString(
                    folder.resolve("content/site.yaml"), Files.readString(folder.resolve("content/site.yaml")) + more);
        }
        return BuiltSite.build(folder, folder.resolve("out"));
    }

    private void settings(String comments) throws IOException {
        save(
                "site.yaml",
                "title: A site\nurl: https://example.org/blog\n"
                        + (comments.isEmpty() ? "" : "comments:\n" + comments));
    }

    private void save(String path, String text) throws IOException {
        var file = folder.resolve("content").resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}

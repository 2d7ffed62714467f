package org.afterword.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import org.afterword.base.Moment;
import org.afterword.cli.Program;
import org.afterword.content.SiteReader;
import org.afterword.content.article.Article;
import org.afterword.content.article.Selection;
import org.afterword.content.memory.ReadMemory;
import org.afterword.importer.ledger.Ledger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** No two things come to lie at one address, and each old address leads to who has it now. */
class OldAddressesTest {
    @TempDir
    Path folder;

    @Test
    void givesAnOldSlugToTheArticleThatHasItNow() throws IOException {
        var ledger = run(post(1, "/a/", "a", "b") + post(2, "/b/", "b", "c") + post(3, "/d/", "d", "c"));
        assertEquals(List.of("/a/ []", "/b/ [/c/]", "/d/ []"), addresses());
        assertEquals(
                List.of(
                        "article 1 was also at /b/, which now leads to content/b.md",
                        "article 3 was also at /c/, which now leads to content/b.md"),
                besidesLists(ledger).stream().map(Ledger.Note::message).toList());
    }

    /** WordPress can serve a page where a blog has its list of articles, and here the list stays there. */
    @Test
    void givesTheOldHomePageAnAddressOfItsOwn() throws IOException {
        var ledger = run(post(1, "/", "home", "x")
                + post(2, "/", "", "x").replace("Post 2", "Index")
                + post(3, "/?p=3", "", "x").replace("Post 3", "Inbox"));
        assertEquals(List.of("/home/ []", "/inbox-page/ []", "/index-page/ []"), addresses());
        assertEquals(
                List.of(
                        "/ is a page of the site's own; article 1 is at /home/",
                        "/ is a page of the site's own; article 2 is at /index-page/"),
                besidesLists(ledger).stream().map(Ledger.Note::message).toList());
        assertEquals(0, Program.run("build", folder.toString()).exitCode());
    }

    /** No file has a name with such a sign in it. */
    @Test
    void readsAnAddressThatNoFileCanHave() throws IOException {
        run(post(1, "/a%00b/", "a", "x") + post(2, "/c%0Ad/", "c", "x") + post(3, "/e%7Ff/", "e", "x"));
        assertEquals(List.of("/ab/ []", "/c-d/ []", "/ef/ []"), addresses());
    }

    @Test
    void letsAnOldSlugLeadToNoDraftIfAnArticleHadItToo() throws IOException {
        run(post(1, "/a/", "a", "c").replace(">publish<", ">draft<") + post(2, "/b/", "b", "c"));
        assertEquals(List.of("/a/ []", "/b/ [/c/]"), addresses());
    }

    @Test
    void rewritesALinkToTheArticleThatHasTheAddressNow() throws IOException {
        run(post(1, "/a/", "a", "b")
                + post(2, "/b/", "b", "x")
                + post(3, "/d/", "d", "y").replace("Text.", "&lt;a href='http://example.org/b'>b&lt;/a>"));
        assertTrue(text("content/d.md").contains("[b](/b/)"), text("content/d.md"));
    }

    @Test
    void readsARelativeLinkFromTheOldPage() throws IOException {
        run(post(1, "/2020/a/", "a", "x")
                + post(2, "/2020/b/", "b", "y")
                        .replace(
                                "Text.",
                                "&lt;a href='../a/#c1'>a&lt;/a> &lt;a href='more.html?x'>m&lt;/a> &lt;a href='../../../up'>u&lt;/a>"
                                        + " &lt;a href='#here'>h&lt;/a> &lt;a href='mailto:x'>x&lt;/a>"));
        var text = text("content/2020/b.md");
        assertTrue(text.contains("[a](/2020/a/#c1) [m](/2020/b/more.html?x) [u](/up) [h](#here)"), text);
    }

    @Test
    void letsALinkInACommentLeadWhereItLedFromTheOldPage() throws IOException {
        run(
                post(1, "/2020/a/", "a", "x")
                        .replace(
                                "</item>",
                                "<wp:comment><wp:comment_id>7</wp:comment_id><wp:comment_approved>1</wp:comment_approved><wp:comment_content>"
                                        + "&lt;a href='../b/#c1'>b&lt;/a> &lt;img src='/p.png' alt='P'></wp:comment_content></wp:comment></item>"));
        var text = text("content/2020/a.comments.yaml");
        assertTrue(text.contains("[b](http://example.org/2020/b/#c1) [P](http://example.org/p.png)"), text);
    }

    @Test
    void putsAnArticleBesideThePagesThatEverySiteHas() throws IOException {
        var ledger = run(post(1, "/tags/", "tags", "t")
                + post(2, "/archive.html", "archive", "u")
                + post(3, "/archive/hello/", "hello", "w"));
        assertEquals(
                List.of("/archive.html [/u.html]", "/archive/hello/ [/archive/w/]", "/tags-page/ [/t/]"), addresses());
        assertEquals(
                "/tags/ is a page of the site's own; article 1 is at /tags-page/",
                besidesLists(ledger).get(0).message());
    }

    @Test
    void tellsNamesApartThatDifferInCaseAlone() throws IOException {
        run(post(1, "/post/", "post", "p") + post(2, "/Post/", "Post", "P"));
        assertEquals(List.of("/Post-2/ []", "/post/ [/p/]"), addresses());
    }

    @Test
    void tellsNamesApartThatDifferInUnicodesSpellingAlone() throws IOException {
        run(post(1, "/caf%C3%A9/", "", "") + post(2, "/cafe%CC%81/", "", ""));
        assertEquals(List.of("/caf\u00e9-2/ [/cafe\u0301/]", "/caf\u00e9/ []"), addresses());
    }

    @Test
    void makesARuleOfWhatNoFileCanBeCalled() throws IOException {
        var longest = "q".repeat(300);
        run(post(1, "/" + longest + "/", longest, "x") + post(2, "/b//c/", "c", "y"));
        assertEquals(List.of("/b/c/ []", "/" + "q".repeat(120) + "/ [/x/]"), addresses());
        assertTrue(text("content/_redirects").contains("/" + longest + "/ /" + "q".repeat(120) + "/ 301\n"));
    }

    @Test
    void letsTheNewAddressLeadToAnArticleThatStaysWhereItWas() throws IOException {
        run(post(1, "/old/", "old", "x") + post(2, "/b/", "b", "y"));
        var ledger = run(post(1, "/new/", "new", "x")
                + post(2, "/b/", "b", "y").replace("Text.", "&lt;a href='http://example.org/new/'>n&lt;/a>"));
        assertEquals("moved", besidesLists(ledger).get(0).code());
        assertEquals(List.of("/b/ [/y/]", "/old/ [/new/, /x/]"), addresses());
        assertTrue(text("content/b.md").contains("[n](/old/)"), text("content/b.md"));
        assertTrue(text("content/_redirects").contains("/ p=1 /old/ 301"), text("content/_redirects"));
    }

    @Test
    void letsTheHostAnswerForWhatNoPageCanBe() throws IOException {
        run(post(1, "/a.php", "a", "b"));
        assertEquals(List.of("/a/ []"), addresses());
        assertTrue(text("content/_redirects").contains("/a.php /a/ 301\n/b.php /a/ 301\n"), text("content/_redirects"));
    }

    @Test
    void writesNoAddressIntoAHostsRulesAsALineOfItsOwn() throws IOException {
        run(post(1, "/a%0AInclude%20%22/etc/x%22/", "a", "b") + post(2, "/c%22;d/", "c", "e"));
        var rules = text("content/_redirects");
        assertTrue(
                rules.startsWith(
                        "/ p=1 /a-include/etc/x/ 301\n/ p=2 /c-d/ 301\n/c%22;d/ /c-d/ 301\n/e%22;d/ /c-d/ 301\n"),
                rules);
        assertTrue(rules.lines().allMatch(rule -> rule.startsWith("/") && rule.endsWith(" 301")), rules);
    }

    @Test
    void keepsAddressesInEveryScript() throws IOException {
        var paths = List.of("/【新】始めよう？！。/", "/二〇一二/", "/می‌خواهم/", "/“a”–b/");
        var items = new StringBuilder();
        paths.forEach(path -> items.append(post(1 + paths.indexOf(path), path, "", "")));
        run(items.toString());
        assertEquals(
                paths.stream().sorted().map(path -> path + " []").toList(),
                addresses().stream().sorted().toList());
    }

    @Test
    void tellsOfAnAddressThatNoFileCanHave() throws IOException {
        var ledger = run(post(1, "/who,%20me(2)/", "", "x"));
        assertEquals(List.of("/who-me-2/ []"), addresses());
        assertTrue(
                ledger.notes().stream()
                        .anyMatch(note -> note.message()
                                .equals("/who, me(2)/ cannot be the path of a file; article 1 is at /who-me-2/")),
                ledger.notes().toString());
        assertTrue(text("content/_redirects").contains("/who,%20me(2)/ /who-me-2/ 301"), text("content/_redirects"));
    }

    /** Some names that a file can have are not an article's: those of hosts' rules, of what waits and of what is hidden. */
    @Test
    void tellsOfAnAddressAtWhichNoArticleCanBe() throws IOException {
        var ledger = run(post(1, "/_redirects/x/", "", "x")
                + post(2, "/inbox/", "", "x")
                + post(3, "/a/index/", "", "x")
                + post(4, "/.well-known/y/", "", "x"));
        assertEquals(
                List.of(
                        "/_redirects/x/ is a page of the site's own; article 1 is at /_redirects-page/x/",
                        "/inbox/ cannot be the path of a file; article 2 is at /inbox-page/",
                        "/a/index/ cannot be the path of a file; article 3 is at /a/index-page/",
                        "/.well-known/y/ cannot be the path of a file; article 4 is at /well-known/y/"),
                besidesLists(ledger).stream()
                        .filter(note -> note.code().equals("address"))
                        .map(Ledger.Note::message)
                        .toList());
        assertEquals(0, Program.run("build", folder.toString()).exitCode());
    }

    @Test
    void leadsAnAddressWithAQuestionMarkInItsPath() throws IOException {
        run(post(1, "/what%3F/no%231/", "", "x"));
        assertTrue(text("content/_redirects").contains("/what%3F/no%231/ /what/no-1/ 301"), text("content/_redirects"));
    }

    @Test
    void leadsThePathOfAPageThatEverySiteHasToTheArticle() throws IOException {
        run(post(1, "/tags/", "tags", "t") + post(2, "/feed.xml", "feed", "u"));
        assertTrue(text("content/_redirects").contains("/tags /tags-page/ 301\n"), text("content/_redirects"));
        assertFalse(text("content/_redirects").contains("\n/feed.xml "), text("content/_redirects"));
    }

    @Test
    void givesAnAddressToThePageAndNotToThePost() throws IOException {
        var page = post(2, "/about/", "about", "p").replace(">post<", ">page<").replace("Text.", "The page.");
        run(post(1, "/about/", "about", "x") + page);
        assertEquals(List.of("/about-2/ [/x/]", "/about/ [/p/]"), addresses());
        assertTrue(text("content/about.md").contains("The page."));
    }

    @Test
    void tellsAddressesApartThatDifferInUnicodesSpellingAlone() throws IOException {
        run(post(1, "/cafe\u0301/", "", "x") + post(2, "/caf%C3%A9/", "", "y"));
        assertEquals(List.of("/caf\u00e9-2/ []", "/caf\u00e9/ [/cafe\u0301/]"), addresses());
    }

    private Ledger run(String items) throws IOException {
        var file = Files.writeString(folder.resolve("export.xml"), """
                <rss xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:wp="http://wordpress.org/export/1.2/"><channel>
                <title>Site</title><link>http://example.org</link><wp:wxr_version>1.2</wp:wxr_version>
                %s</channel></rss>
                """.formatted(items));
        return new Import(ImportRequest.of(folder, file), said -> {}).run();
    }

    private static String post(int id, String path, String slug, String oldSlug) {
        return """
                <item><title>Post %d</title><link>http://example.org%s</link><content:encoded>Text.</content:encoded>
                <wp:post_id>%d</wp:post_id><wp:post_name>%s</wp:post_name><wp:status>publish</wp:status><wp:post_type>post</wp:post_type>
                <wp:postmeta><wp:meta_key>_wp_old_slug</wp:meta_key><wp:meta_value>%s</wp:meta_value></wp:postmeta></item>
                """.formatted(id, path, id, slug, oldSlug);
    }

    /** Each article's address and its aliases, by address. */
    private List<String> addresses() throws IOException {
        var all = new Selection(Moment.parse("9999-01-01", ZoneOffset.UTC).orElseThrow(), true, true, true);
        return new SiteReader(folder, all, new ReadMemory())
                .read().site().articles().stream()
                        .sorted(Comparator.comparing(Article::path))
                        .map(article -> article.path() + " " + article.aliases())
                        .toList();
    }

    private String text(String path) throws IOException {
        return Files.readString(folder.resolve(path));
    }

    /** What was noticed, without the line on rules for lists and feeds, which every import of a whole blog has. */
    private static List<Ledger.Note> besidesLists(Ledger ledger) {
        return ledger.notes().stream()
                .filter(note -> !note.code().equals("lists"))
                .toList();
    }
}

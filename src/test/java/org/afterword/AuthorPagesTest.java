package org.afterword;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.afterword.cli.Program;
import org.afterword.support.Folder;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an author's page tells stays true, whatever changes elsewhere. */
class AuthorPagesTest {
    private static final String COUNTS = ".author .meta span:not(.avatar)";

    @TempDir
    private Path site;

    @BeforeEach
    void write() throws IOException {
        settings("authors: {ann: {name: Ann}, ben: {name: Ben, url: /ben/}}\noutputs: {authors: true}\n");
        article("one", "author: ann", "");
        article("two", "author: Ann Other", "- {id: a, by: ann, body: Yes.}\n- {id: b, author: ann, body: No.}\n");
        article("ben", "page: true\nauthor: ben", "- {id: a, by: ann, kind: pingback, body: A ping.}\n");
    }

    @Test
    void theCountFollowsTheComments() throws IOException {
        build();
        assertEquals(
                List.of("1 article", "1 comment"),
                page("authors/ann/index.html").select(COUNTS).eachText());
        article("one", "author: ann", "- {id: a, by: ann, body: More.}\n");
        build();
        assertEquals(
                List.of("1 article", "2 comments"),
                page("authors/ann/index.html").select(COUNTS).eachText());
        article("two", "author: Ann Other", "- {id: a, by: ann, removed: true}\n");
        build();
        assertEquals(
                List.of("1 article", "1 comment"),
                page("authors/ann/index.html").select(COUNTS).eachText());
        article("one", "author: ann\ncomments: off", "- {id: a, by: ann, body: More.}\n");
        build();
        assertEquals(
                List.of("1 article"),
                page("authors/ann/index.html").select(COUNTS).eachText());
    }

    /** Whoever has a page is a matter of the whole site: an article elsewhere changes where a name leads. */
    @Test
    void theNameLeadsToThePageWhileThereIsOne() throws IOException {
        build();
        assertFalse(Files.exists(site.resolve("public/authors/ben")), "a page outside the lists is no article");
        assertEquals("/ben/", byline("ben/index.html"));
        article("three", "author: ben", "");
        build();
        assertEquals("/authors/ben/", byline("ben/index.html"));
        assertEquals(
                List.of("three"), page("authors/ben/index.html").select("h2").eachText());
        Files.delete(site.resolve("content/three.md"));
        build();
        assertFalse(Files.exists(site.resolve("public/authors/ben")));
        assertEquals("/ben/", byline("ben/index.html"));
    }

    @Test
    void withoutThemNothingIsOtherThanBefore() throws IOException {
        settings("authors: {ann: {name: Ann}, ben: {name: Ben, url: /ben/}}\n");
        build();
        assertFalse(Files.exists(site.resolve("public/authors")));
        assertEquals("/ben/", byline("ben/index.html"));
        assertEquals(0, page("index.html").select("a.p-author").size());
        assertEquals("", byline("one/index.html"));
    }

    @Test
    void ofTranslationsOneIsListedAndASharedConversationCountsOnce() throws IOException {
        article("two", "author: ann\ntranslations: {es: /dos/}", "- {id: a, by: ann, body: Yes.}\n");
        article("dos", "author: ann\nlanguage: es\ncomments: shared", "");
        article("tres", "author: ann\nlanguage: es", "");
        build();
        var page = page("authors/ann/index.html");
        assertEquals(List.of("3 articles", "1 comment"), page.select(COUNTS).eachText());
        assertEquals(List.of("one", "tres", "two"), page.select("h2").eachText());
        assertEquals("/authors/ann/", byline("dos/index.html"), "in Spanish, too");
    }

    @Test
    void ofTranslationsByOneWhoDidNotWriteTheFirstOneIsListedAndWhereTheFirstIsAPage() throws IOException {
        article("one", "author: ben\ntranslations: {ar: /thalath/, es: /dos/}", "");
        article("dos", "author: ann\nlanguage: es", "");
        article("thalath", "author: ann\nlanguage: ar", "");
        article("two", "page: true\ntranslations: {ar: /rabi/, es: /cuatro/}", "");
        article("cuatro", "language: es", "");
        article("rabi", "language: ar", "");
        build();
        assertEquals(
                List.of("thalath"), page("authors/ann/index.html").select("h2").eachText());
        assertEquals(
                Set.of("one", "rabi"),
                Set.copyOf(page("index.html").select("h2").eachText()));
    }

    @Test
    void aBioInAnotherScriptThanTheSitesRunsItsOwnWay() throws IOException {
        settings("authors: {ann: {name: Ann, bio: كاتبة}, ben: {name: بن, bio: Walks.}}\noutputs: {authors: true}\n");
        article("one", "author: ann\nlanguage: ar", "");
        article("two", "author: ann", "");
        article("three", "author: ben\nlanguage: ar", "");
        build();
        for (var page : List.of("one/index.html", "two/index.html", "authors/ann/index.html")) {
            var bio = page(page).selectFirst(".bio, .p-note");
            assertEquals("auto", bio.attr("dir"), page);
            assertEquals("", bio.attr("lang"), page);
        }
        assertEquals("ltr", page("three/index.html").selectFirst(".bio").attr("dir"));
        assertEquals("en", page("three/index.html").selectFirst(".bio").attr("lang"));
        assertFalse(page("authors/ben/index.html").selectFirst(".p-note").hasAttr("dir"));
    }

    @Test
    void anAddressOfTheAuthorsThatIsThePageIsNotNamedOnIt() throws IOException {
        settings("authors: {ann: {name: Ann, url: /authors/ann/}}\noutputs: {authors: true}\n");
        article("ben", "page: true", "");
        build();
        assertEquals(0, page("authors/ann/index.html").select(".elsewhere").size());
    }

    @Test
    void anAddressThatIsAnAccountTooStandsOnce() throws IOException {
        settings("authors: {ann: {name: Ann, url: 'https://ann.example', accounts: ['HTTPS://www.ann.example/',"
                + " 'acct:ann@social.example', 'https://social.example/@ann']}}\noutputs: {authors: true}\n");
        article("ben", "page: true", "");
        build();
        var page = page("authors/ann/index.html");
        assertEquals(
                List.of("ann.example", "@ann@social.example", "social.example/@ann"),
                page.select(".elsewhere li").eachText());
        assertEquals(
                List.of("https://ann.example", "https://social.example/@ann"),
                page.select(".elsewhere a[rel=me]").eachAttr("href"));
    }

    private String byline(String path) throws IOException {
        return page(path).select(".title .p-author").attr("href");
    }

    private Document page(String path) throws IOException {
        return Jsoup.parse(Files.readString(site.resolve("public").resolve(path)));
    }

    private void settings(String more) throws IOException {
        Folder.write(site.resolve("content/site.yaml"), "title: A site\nurl: https://example.org\n" + more);
    }

    private void article(String name, String fields, String comments) throws IOException {
        Folder.write(
                site.resolve("content/" + name + ".md"), "---\ntitle: " + name + "\n" + fields + "\n---\n\nWords.\n");
        if (!comments.isEmpty()) {
            Folder.write(site.resolve("content/" + name + ".comments.yaml"), comments);
        }
    }

    /** Builds the site, and once more from the beginning: both come out the same. */
    private void build() throws IOException {
        var run = Program.run("build", site.toString());
        assertEquals(0, run.exitCode(), run.said());
        var anew = site.resolve("anew");
        Folder.copy(site.resolve("content"), anew.resolve("content"));
        assertEquals(0, Program.run("build", anew.toString()).exitCode());
        assertEquals(
                Map.of(),
                Folder.differences(Folder.bytes(anew.resolve("public")), Folder.bytes(site.resolve("public"))));
        Folder.delete(anew);
    }
}

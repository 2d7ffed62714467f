package org.afterword.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.afterword.cli.Program;
import org.afterword.importer.ledger.Fate;
import org.afterword.importer.ledger.Ledger;
import org.afterword.importer.ledger.LedgerText;
import org.afterword.importer.record.What;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A name that no file can have is cut or refused, and never ends an import. */
class LongNamesTest {
    private static final String HEAD = """
            <rss xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:wp="http://wordpress.org/export/1.2/">
            <channel><title>B</title><link>https://blog.example.org</link><wp:wxr_version>1.2</wp:wxr_version>
            """;

    @TempDir
    Path folder;

    @Test
    void cutsNamesByTheirBytes() throws IOException {
        var han = "\u5b57";
        var ledger = imported(item(1, "a".repeat(255), "", "")
                + item(2, han.repeat(88), "", "")
                + item(3, "Three", "/2012/" + han.repeat(88) + "/", "")
                + item(4, "Four", "/2012/" + "\ud840\udc00".repeat(120) + "/", "")
                + item(5, "Five", "/x/".repeat(600), "")
                + item(6, "Six", "/" + "b".repeat(230) + ".html", ""));
        assertEquals(6, ledger.countOf(What.ARTICLE, Fate.WRITTEN), text(ledger));
        try (var files = Files.walk(folder.resolve("site/content"))) {
            for (var file : files.toList()) {
                int bytes = file.getFileName().toString().getBytes(StandardCharsets.UTF_8).length;
                assertTrue(bytes <= 255 - ".comments.yaml".length(), file.toString());
            }
        }
        assertTrue(Files.exists(folder.resolve("site/content/" + "b".repeat(120) + ".html.md")));
    }

    @Test
    void tellsOfAnAddressThatIsTooLong() throws IOException {
        var ledger =
                imported(item(1, "One", "/" + "a/".repeat(2000), "") + item(2, "Two", "/" + "b/".repeat(1900), ""));
        assertEquals(2, ledger.countOf(What.ARTICLE, Fate.WRITTEN), text(ledger));
        assertTrue(
                text(ledger)
                        .contains("an old address of article 1 has more than 4,000 characters, so nothing leads from"
                                + " there to /one/: https://blog.example.org/a/a/a/"),
                text(ledger));
        assertTrue(text(ledger).contains("article 2 is at /two/"), text(ledger));
    }

    /** What joins letters and signs joins nothing at the end of a name. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "\ud83d\udc69\u200d\ud83d\ude80",
                "\u0646\u06cc\u0645\u200c",
                "\ud83c\udff4\ud83c\udff3",
                "e\u0301-"
            })
    void cutsNamesSoThatTheyCanStandInAnAddress(String part) throws IOException {
        for (int before = 0; before < 12; before++) {
            var name = "x".repeat(before) + part.repeat(80);
            imported(item(1, name, "", "")
                    + item(2, "Two", "/2012/" + name + "/", "")
                    + item(3, name, "/" + name + "/x/", ""));
            var built = Program.run("build", folder.resolve("site").toString());
            assertEquals(0, built.exitCode(), built.said());
            Files.move(folder.resolve("site"), folder.resolve("site" + before));
        }
    }

    @Test
    void leavesALongNameThatWasMadeByHand() throws IOException {
        var hand = folder.resolve("site/content/2012/" + "a".repeat(240) + ".md");
        Files.createDirectories(hand.getParent());
        Files.writeString(hand.getParent().resolveSibling("site.yaml"), "title: Site\n");
        Files.writeString(hand, "---\ntitle: By hand\n---\nMine.\n");
        var ledger = imported(item(1, "Theirs", "/2012/" + "a".repeat(240) + "/", ""));
        assertEquals(1, ledger.countOf(What.ARTICLE, Fate.WRITTEN), text(ledger));
        assertTrue(Files.readString(hand).endsWith("Mine.\n"));
        assertTrue(text(ledger).contains("which now leads to content/2012/aaa"), text(ledger));
    }

    @Test
    void keepsCommentsOfALongUnknownPath() throws IOException {
        var path = "\u5b57".repeat(88);
        var export = Files.writeString(folder.resolve("disqus.xml"), """
                <disqus xmlns="http://disqus.com" xmlns:dsq="http://disqus.com/disqus-internals">
                <thread dsq:id="1"><link>https://blog.example.org/%s/</link></thread>
                <post dsq:id="2"><message>Hello</message><createdAt>2012-06-11T10:00:00Z</createdAt><thread dsq:id="1"/></post>
                </disqus>
                """.formatted(path));
        var ledger = new Import(ImportRequest.of(folder.resolve("site"), export), said -> {}).run();
        assertEquals(1, ledger.countOf(What.COMMENT, Fate.UNPLACED), text(ledger));
        assertEquals(
                1,
                ledger.files().stream().filter(file -> file.contains("\u5b57")).count());
    }

    @Test
    void refusesCommentsForAnArticleWhoseNameLeavesNoRoomForThem() throws IOException {
        Files.createDirectories(folder.resolve("site/content/" + "g".repeat(250)));
        Files.writeString(folder.resolve("site/content/site.yaml"), "title: A\nurl: https://blog.example.org\n");
        for (var file : List.of("g".repeat(250) + "/index.md", "f".repeat(242) + ".md")) {
            Files.writeString(folder.resolve("site/content/" + file), "---\ntitle: A\ndate: 2012-01-01\n---\nHi\n");
        }
        var export =
                Files.writeString(folder.resolve("commento.json"), """
                {"version": 1, "commenters": [], "comments": [
                {"commentHex": "1", "domain": "blog.example.org", "url": "/%s/", "commenterHex": "anonymous",
                "markdown": "Waits", "parentHex": "root", "state": "unapproved", "creationDate": "2012-06-11T10:00:00Z"},
                {"commentHex": "2", "domain": "blog.example.org", "url": "/%s/", "commenterHex": "anonymous",
                "markdown": "Stands", "parentHex": "root", "state": "approved", "creationDate": "2012-06-11T10:00:00Z"}]}
                """.formatted("g".repeat(250), "f".repeat(242)));
        var ledger = new Import(ImportRequest.of(folder.resolve("site"), export), said -> {}).run();
        assertEquals(2, ledger.countOf(What.COMMENT, Fate.REFUSED), text(ledger));
    }

    @Test
    void refusesAnArticleWhoseFolderIsAFile() throws IOException {
        Files.createDirectories(folder.resolve("site/content"));
        Files.writeString(folder.resolve("site/content/site.yaml"), "title: A\nurl: https://blog.example.org\n");
        Files.writeString(folder.resolve("site/content/2012"), "a file");
        var comment = "<wp:comment><wp:comment_id>7</wp:comment_id><wp:comment_content>Kept</wp:comment_content>"
                + "<wp:comment_approved>1</wp:comment_approved></wp:comment>";
        var ledger = imported(item(1, "One", "/2012/one/", comment) + item(2, "Two", "/two/", ""));
        assertEquals(1, ledger.countOf(What.ARTICLE, Fate.REFUSED), text(ledger));
        assertEquals(1, ledger.countOf(What.ARTICLE, Fate.WRITTEN), text(ledger));
        assertEquals(1, ledger.countOf(What.COMMENT, Fate.UNPLACED), text(ledger));
        assertTrue(text(ledger).contains("content/2012 is a file, but would have to be a folder"), text(ledger));
    }

    @Test
    void namesAnArticleWithoutANumberOrANameAfterItsAddress() throws IOException {
        var ledger = imported("<item><title>!!!</title><link>https://blog.example.org/?x=1</link>"
                + "<content:encoded>Hi</content:encoded></item>");
        assertEquals(1, ledger.countOf(What.ARTICLE, Fate.WRITTEN), text(ledger));
    }

    private Ledger imported(String items) throws IOException {
        var export = Files.writeString(folder.resolve("export.xml"), HEAD + items + "</channel></rss>");
        return new Import(ImportRequest.of(folder.resolve("site"), export), said -> {}).run();
    }

    private static String item(int id, String title, String path, String more) {
        var link = path.isEmpty() ? "https://blog.example.org/?p=" + id : "https://blog.example.org" + path;
        return "<item><title>" + title + "</title><link>" + link + "</link><content:encoded>Text</content:encoded>"
                + "<wp:post_id>" + id + "</wp:post_id><wp:post_type>post</wp:post_type>" + more + "</item>";
    }

    private static String text(Ledger ledger) {
        return String.join("\n", LedgerText.of(ledger, false));
    }
}

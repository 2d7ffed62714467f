package org.afterword.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.afterword.importer.export.Export;
import org.afterword.importer.export.ExportFormat;
import org.afterword.importer.ledger.Fate;
import org.afterword.importer.ledger.Ledger;
import org.afterword.importer.record.What;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Which article and which comment an export means: never the one that happens to have its number. */
class IdentityTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(ExportFormat.class)
    void leavesEachTextInItsArticleWhenOneCameBetween(ExportFormat format) throws IOException {
        write("site", "b", "2020-01-01");
        write("site", "c", "2020-01-02");
        run("copy", export("site", format));
        write("site", "a", "2020-01-03");
        var ledger = run("copy", export("site", format));
        assertTrue(ledger.isClean());
        assertEquals(1, ledger.countOf(What.ARTICLE, Fate.WRITTEN));
        assertEquals(1, ledger.countOf(What.COMMENT, Fate.WRITTEN));
        assertSame("site", "copy");
    }

    /** Until articles were known by their address, a site's own exports called each by its place among them. */
    @ParameterizedTest
    @EnumSource(ExportFormat.class)
    void knowsWhatAnEarlierVersionImported(ExportFormat format) throws IOException {
        write("site", "b", "2020-01-01");
        write("site", "c", "2020-01-02");
        run("copy", export("site", format));
        var known = folder.resolve("copy/content/.imported.tsv");
        Files.writeString(
                known,
                Files.readString(known)
                        .replaceAll("(?m)^record\t.*\n", "")
                        .replaceAll("(?m)^(article\tafterword\tb.md\t)[^\t]*", "$11")
                        .replaceAll("(?m)^(article\tafterword\tc.md\t)[^\t]*", "$12"));
        write("site", "a", "2020-01-03");
        var ledger = run("copy", export("site", format));
        assertTrue(ledger.isClean());
        assertEquals(1, ledger.countOf(What.ARTICLE, Fate.WRITTEN));
        assertEquals(2, ledger.countOf(What.ARTICLE, Fate.THERE));
        assertSame("site", "copy");
    }

    @Test
    void takesOneSiteInSeveralFormsAtOnce() throws IOException {
        write("site", "b", "2020-01-01");
        write("site", "c", "2020-01-02");
        var ledger = run(
                "copy",
                Stream.of(ExportFormat.values())
                        .map(format -> export("site", format))
                        .toArray(Path[]::new));
        assertTrue(ledger.isClean());
        assertEquals(2, ledger.countOf(What.COMMENT, Fate.WRITTEN));
        assertEquals(4, ledger.countOf(What.COMMENT, Fate.THERE));
        assertSame("site", "copy");
    }

    @Test
    void putsNoArticleUnderAnothersTitleAtTheSameAddress() throws IOException {
        write("site", "b", "2020-01-01");
        run("copy", export("site", ExportFormat.JSON));
        write("other", "b", "2021-06-07");
        Files.writeString(
                folder.resolve("other/content/b.md"), "---\ntitle: Quite another\ndate: 2021-06-07\n---\nWords.\n");
        var before = read("copy", "b.md");
        var ledger = run("copy", export("other", ExportFormat.JSON));
        assertEquals(before, read("copy", "b.md"));
        assertFalse(ledger.isClean());
        assertTrue(read("copy", ".conflicts/b.md").contains("Words."));
    }

    @ParameterizedTest
    @EnumSource(ExportFormat.class)
    void putsNoCommentUnderAnotherArticleThatHasItsAddressNow(ExportFormat format) throws IOException {
        write("site", "b", "2020-01-01");
        write("site", "c", "2020-01-02");
        run("copy", export("site", format));
        var before = read("copy", "b.comments.yaml");
        for (var ending : List.of(".md", ".comments.yaml")) {
            var content = folder.resolve("site/content");
            Files.move(content.resolve("b" + ending), content.resolve("x"));
            Files.move(content.resolve("c" + ending), content.resolve("b" + ending));
            Files.move(content.resolve("x"), content.resolve("c" + ending));
        }
        var swapped = export("site", format);
        for (int i = 0; i < 2; i++) {
            var ledger = run("copy", swapped);
            assertEquals(2, ledger.countOf(What.COMMENT, i == 0 ? Fate.UNPLACED : Fate.THERE), "run " + i);
            assertEquals(before, read("copy", "b.comments.yaml"));
        }
    }

    @Test
    void keepsTwoBlogsApartThatCountAlike() throws IOException {
        var one = wordpress("one.example", "Shoes", "2012-06-10", "Shoes are worn.");
        var other = wordpress("other.example", "Hats", "2013-07-11", "Hats are worn.");
        for (int i = 0; i < 2; i++) {
            run("apart", one);
            run("apart", other);
        }
        run("together", one, other);
        for (var site : new String[] {"apart", "together"}) {
            assertTrue(read(site, "shoes.md").contains("Shoes are worn."));
            assertTrue(read(site, "shoes.comments.yaml").contains("On shoes"), read(site, "shoes.comments.yaml"));
            assertTrue(read(site, "hats.md").contains("Hats are worn."));
            assertTrue(read(site, "hats.comments.yaml").contains("On hats"));
            assertFalse(read(site, "shoes.comments.yaml").contains("On hats"));
        }
    }

    @Test
    void makesAConflictOfAnotherBlogsArticleAtTheSameAddress() throws IOException {
        run("site", wordpress("one.example", "About", "2012-06-10", "I am Ann."));
        var ledger = run("site", wordpress("other.example", "About", "2013-07-11", "I am Bob."));
        assertFalse(ledger.isClean());
        assertTrue(read("site", "about.md").contains("I am Ann."));
        assertTrue(read("site", ".conflicts/about.md").contains("I am Bob."));
        assertEquals(1, ledger.countOf(What.COMMENT, Fate.UNPLACED));
    }

    @Test
    void knowsARetitledAndMovedArticleAgain() throws IOException {
        run("site", wordpress("one.example", "Shoes", "2012-06-10", "Shoes are worn."));
        var ledger = run("site", wordpress("one.example", "Boots", "2012-06-10", "Boots are worn."));
        assertTrue(read("site", "shoes.md").contains("Boots are worn."));
        assertTrue(
                ledger.notes().stream().anyMatch(note -> note.code().equals("moved")),
                ledger.notes().toString());
    }

    /** An author renames an old article, and writes a new one under the name that is free. */
    @Test
    void givesANewArticleAPlaceOfItsOwnWhereAnOldOneStays() throws IOException {
        run("site", wordpress("one.example", "Shoes", "2012-06-10", "Shoes are worn."));
        var renamed = Files.readString(wordpress("one.example", "Shoes", "2012-06-10", "Shoes are worn."))
                .replace("one.example/shoes/", "one.example/old-shoes/");
        var fresh = Files.readString(wordpress("one.example", "Shoes", "2014-07-11", "Shoes are new."))
                .replace("?p=7", "?p=9")
                .replace("post_id>7", "post_id>9")
                .replace("comment_id>1<", "comment_id>2<")
                .replace("On shoes", "On new ones");
        var both = Files.writeString(
                folder.resolve("both.xml"),
                renamed.replace(
                        "</channel>",
                        fresh.substring(fresh.indexOf("<item>"), fresh.indexOf("</channel>")) + "</channel>"));
        for (int i = 0; i < 2; i++) {
            var ledger = run("site", both);
            assertTrue(ledger.isClean(), ledger.notes().toString());
            assertTrue(read("site", "shoes.md").contains("Shoes are worn."));
            assertFalse(read("site", "shoes.comments.yaml").contains("On new ones"));
            assertTrue(read("site", "shoes-2.md").contains("Shoes are new."));
            assertTrue(read("site", "shoes-2.comments.yaml").contains("On new ones"));
        }
    }

    private Path wordpress(String host, String title, String date, String text) throws IOException {
        var slug = title.toLowerCase(java.util.Locale.ROOT);
        return Files.writeString(folder.resolve(host + ".xml"), """
                <rss xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:wp="http://wordpress.org/export/1.2/"><channel>
                <title>Site</title><link>http://%1$s</link><wp:wxr_version>1.2</wp:wxr_version>
                <item><title>%2$s</title><link>http://%1$s/%3$s/</link><guid>http://%1$s/?p=7</guid>
                <content:encoded>%5$s</content:encoded><wp:post_id>7</wp:post_id><wp:post_date>%4$s 08:00:00</wp:post_date>
                <wp:post_name>%3$s</wp:post_name><wp:status>publish</wp:status><wp:post_type>post</wp:post_type>
                <wp:comment><wp:comment_id>1</wp:comment_id><wp:comment_author>Cid</wp:comment_author>
                <wp:comment_date>2014-01-01 10:00:00</wp:comment_date><wp:comment_content>On %3$s</wp:comment_content>
                <wp:comment_approved>1</wp:comment_approved></wp:comment></item></channel></rss>
                """.formatted(host, title, slug, date, text));
    }

    private void write(String site, String name, String date) throws IOException {
        var content = Files.createDirectories(folder.resolve(site + "/content"));
        Files.writeString(content.resolve("site.yaml"), "title: A site\nurl: https://example.org\n");
        Files.writeString(
                content.resolve(name + ".md"),
                "---\ntitle: Title %1$s\ndate: %2$s\n---\nText of %1$s.\n".formatted(name, date));
        Files.writeString(
                content.resolve(name + ".comments.yaml"),
                "- id: k%1$s\n  author: Ann\n  date: 2020-02-02\n  body: |\n    About %1$s.\n".formatted(name));
    }

    private Path export(String site, ExportFormat format) {
        var out = new StringWriter();
        try {
            Export.write(folder.resolve(site), format, settings -> tag -> kind -> kind, out);
            return Files.writeString(folder.resolve(site + "-" + format), out.toString());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private void assertSame(String site, String copy) throws IOException {
        var expected = Tree.read(folder.resolve(site));
        var made = Tree.read(folder.resolve(copy));
        made.remove("content/.imported.tsv");
        assertEquals(expected, made);
    }

    private String read(String site, String path) throws IOException {
        return Files.readString(folder.resolve(site + "/content/" + path));
    }

    private Ledger run(String site, Path... exports) throws IOException {
        return new Import(ImportRequest.of(folder.resolve(site), exports), said -> {}).run();
    }
}

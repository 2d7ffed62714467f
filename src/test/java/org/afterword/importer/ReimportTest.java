package org.afterword.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.afterword.importer.ledger.Fate;
import org.afterword.importer.ledger.Ledger;
import org.afterword.importer.record.What;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What happens where an export comes again, newer, to a site that people have worked on since. */
class ReimportTest {
    private static final String THREAD = "content/2012/06/hello.comments.yaml";
    private static final String ARTICLE = "content/2012/06/hello.md";

    @TempDir
    Path folder;

    private Path site;

    @BeforeEach
    void importOnce() throws IOException {
        site = folder.resolve("site");
        run(wxr("Text.", comment(1, 0, "First.") + comment(2, 1, "Second.")));
    }

    @Test
    void addsWhatIsNewBehindWhatIsThere() throws IOException {
        edit(THREAD, "- id: 1\n", "# a note of the author's\n- id: 1\n");
        var ledger = run(wxr("Text.", comment(1, 0, "First.") + comment(2, 1, "Second.") + comment(3, 2, "Third.")));
        assertEquals(1, ledger.countOf(What.COMMENT, Fate.WRITTEN));
        assertEquals(2, ledger.countOf(What.COMMENT, Fate.THERE));
        var thread = text(THREAD);
        assertTrue(thread.startsWith("# a note of the author's\n- id: 1\n"), thread);
        assertTrue(thread.contains("- id: 3\n  reply_to: 2\n"), thread);
        assertEquals(List.of(), ledger.conflicts());
    }

    @Test
    void leavesWhatTheAuthorEditedWhereTheExportIsTheSame() throws IOException {
        edit(THREAD, "First.", "First, mended.");
        edit(ARTICLE, "Text.", "Better text.");
        var before = Tree.read(site);
        var ledger = run(wxr("Text.", comment(1, 0, "First.") + comment(2, 1, "Second.")));
        assertEquals(List.of(), ledger.files());
        assertEquals(List.of(), ledger.conflicts());
        assertEquals(before, Tree.read(site));
    }

    @Test
    void takesANewerVersionOfWhatNobodyTouched() throws IOException {
        var ledger = run(wxr("Newer text.", comment(1, 0, "First, newer.") + comment(2, 1, "Second.")));
        assertEquals(List.of(), ledger.conflicts());
        assertTrue(text(ARTICLE).contains("Newer text."));
        assertTrue(text(THREAD).contains("First, newer."));
    }

    @Test
    void keepsBothVersionsWhereBothChanged() throws IOException {
        edit(THREAD, "First.", "First, mended.");
        edit(ARTICLE, "Text.", "Better text.");
        var newer = wxr("Newer text.", comment(1, 0, "First, newer.") + comment(2, 1, "Second."));
        var ledger = run(newer);
        assertEquals(2, ledger.conflicts().size());
        assertFalse(ledger.isClean());
        assertTrue(text(ARTICLE).contains("Better text."));
        assertTrue(text("content/.conflicts/2012/06/hello.md").contains("Newer text."));
        assertTrue(text(THREAD).contains("First, mended."));
        assertTrue(text("content/.conflicts/2012/06/hello.comments.yaml").contains("First, newer."));
        var again = run(newer);
        assertEquals(List.of(), again.conflicts(), "a conflict is told once");
        assertEquals(List.of(), again.files());
    }

    @Test
    void doesNotBringBackWhatWasRemovedHere() throws IOException {
        Files.writeString(
                site.resolve(THREAD), text(THREAD).substring(0, text(THREAD).indexOf("- id: 2")));
        var ledger = run(wxr("Text.", comment(1, 0, "First.") + comment(2, 1, "Second.")));
        assertEquals(List.of(), ledger.files());
        assertEquals(1, ledger.countOf(What.COMMENT, Fate.REMOVED));
    }

    @Test
    void leavesAThreadFileThatIsBrokenAsItIs() throws IOException {
        Files.writeString(site.resolve(THREAD), text(THREAD) + "- id: x\n  bdy: no such field\n");
        var before = text(THREAD);
        var ledger = run(wxr("Text.", comment(1, 0, "First.") + comment(2, 1, "Second.") + comment(3, 0, "Third.")));
        assertEquals(before, text(THREAD));
        assertEquals(1, ledger.conflicts().size());
        assertTrue(text("content/.conflicts/2012/06/hello.comments.yaml").contains("Third."));
    }

    @Test
    void countsACommentThatModerationPublishedAsThere() throws IOException {
        run(wxr(
                "Text.",
                comment(1, 0, "First.")
                        + comment(2, 1, "Second.")
                        + comment(4, 0, "Wait.").replace("approved>1<", "approved>0<")));
        var inbox = site.resolve("content/inbox/2012/06/hello.comments.yaml");
        Files.writeString(site.resolve(THREAD), text(THREAD) + Files.readString(inbox));
        Files.delete(inbox);
        var ledger = run(wxr("Text.", comment(1, 0, "First.") + comment(2, 1, "Second.") + comment(4, 0, "Wait.")));
        assertEquals(3, ledger.countOf(What.COMMENT, Fate.THERE));
        assertEquals(0, ledger.countOf(What.COMMENT, Fate.WRITTEN));
    }

    @Test
    void publishesWhatWasPublishedThereSince() throws IOException {
        var waiting = comment(4, 1, "Wait.").replace("approved>1<", "approved>0<");
        run(wxr("Text.", comment(1, 0, "First.") + comment(2, 1, "Second.") + waiting));
        var inbox = site.resolve("content/inbox/2012/06/hello.comments.yaml");
        assertTrue(Files.exists(inbox));
        var ledger = run(wxr("Text.", comment(1, 0, "First.") + comment(2, 1, "Second.") + comment(4, 1, "Wait.")));
        assertEquals(1, ledger.countOf(What.COMMENT, Fate.WRITTEN));
        assertTrue(text(THREAD).contains("- id: 4\n  reply_to: 1\n"), text(THREAD));
        assertFalse(Files.exists(inbox));
    }

    @Test
    void doesNotPublishWhatWasEditedInTheInbox() throws IOException {
        var waiting = comment(4, 1, "Wait.").replace("approved>1<", "approved>0<");
        run(wxr("Text.", comment(1, 0, "First.") + comment(2, 1, "Second.") + waiting));
        edit("content/inbox/2012/06/hello.comments.yaml", "Wait.", "Wait …");
        var before = Tree.read(site);
        var ledger = run(wxr("Text.", comment(1, 0, "First.") + comment(2, 1, "Second.") + comment(4, 1, "Wait.")));
        assertEquals(1, ledger.conflicts().size());
        assertEquals(before.get(THREAD), text(THREAD));
        assertTrue(text("content/inbox/2012/06/hello.comments.yaml").contains("Wait …"));
    }

    @Test
    void saysThatWhatWasDeletedThereStaysHere() throws IOException {
        var before = Tree.read(site);
        var ledger = run(wxr(
                "Text.", comment(1, 0, "First.") + comment(2, 1, "Second.").replace("approved>1<", "approved>trash<")));
        assertEquals(2, ledger.countOf(What.COMMENT, Fate.THERE));
        assertEquals(
                "it was deleted there since it was imported; here it stays",
                ledger.entries().get(0).reason());
        assertEquals(before, Tree.read(site));
    }

    @Test
    void writesAnArticleThatIsInTheWayOfNobodysFile() throws IOException {
        var other = folder.resolve("other");
        Files.createDirectories(other.resolve("content/2012/06"));
        Files.writeString(other.resolve("content/site.yaml"), "title: A site\n");
        Files.writeString(other.resolve(ARTICLE), "---\ntitle: Mine\n---\nMy own words.\n");
        var ledger = new Import(ImportRequest.of(other, wxr("Text.", comment(1, 0, "First."))), said -> {}).run();
        assertEquals("---\ntitle: Mine\n---\nMy own words.\n", Files.readString(other.resolve(ARTICLE)));
        assertEquals(1, ledger.conflicts().size());
        assertTrue(Files.readString(other.resolve("content/.conflicts/2012/06/hello.md"))
                .contains("Text."));
    }

    private Ledger run(Path export) throws IOException {
        return new Import(ImportRequest.of(site, export), said -> {}).run();
    }

    private String text(String path) throws IOException {
        return Files.readString(site.resolve(path));
    }

    private void edit(String path, String old, String edited) throws IOException {
        assertTrue(text(path).contains(old), text(path));
        Files.writeString(site.resolve(path), text(path).replace(old, edited));
    }

    private Path wxr(String body, String comments) throws IOException {
        return Files.writeString(folder.resolve("export.xml"), """
                <rss xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:wp="http://wordpress.org/export/1.0/"><channel>
                <title>Site</title><link>http://example.org</link><wp:wxr_version>1.0</wp:wxr_version>
                <item><title>Hello</title><link>http://example.org/2012/06/hello/</link><content:encoded>%s</content:encoded>
                <wp:post_id>7</wp:post_id><wp:post_date>2012-06-10 08:00:00</wp:post_date><wp:post_name>hello</wp:post_name>
                <wp:status>publish</wp:status><wp:post_type>post</wp:post_type>
                %s</item></channel></rss>
                """.formatted(body, comments));
    }

    private static String comment(int id, int parent, String body) {
        return """
                <wp:comment><wp:comment_id>%d</wp:comment_id><wp:comment_author>Ann</wp:comment_author>
                <wp:comment_date>2012-06-11 09:30:00</wp:comment_date><wp:comment_date_gmt>2012-06-11 14:30:00</wp:comment_date_gmt>
                <wp:comment_content>%s</wp:comment_content><wp:comment_approved>1</wp:comment_approved>
                <wp:comment_type></wp:comment_type><wp:comment_parent>%d</wp:comment_parent></wp:comment>
                """.formatted(id, body, parent);
    }
}

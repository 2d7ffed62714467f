package org.afterword.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.afterword.importer.ledger.Fate;
import org.afterword.importer.ledger.Ledger;
import org.afterword.importer.ledger.LedgerJson;
import org.afterword.importer.ledger.LedgerText;
import org.afterword.importer.record.Line;
import org.afterword.importer.record.ListedAddress;
import org.afterword.importer.record.What;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of comments that belonged to no article, once it is found. */
class UnplacedTest {
    private static final String KEPT = "content/inbox/unplaced/disqus-old-shoes.comments.yaml";
    private static final String SHOES = "content/shoes.comments.yaml";
    private static final Map<String, ListedAddress> LIST =
            Map.of("http://example.org/old-shoes/", new ListedAddress("/shoes/", Line.whole("map.txt")));

    @TempDir
    Path folder;

    private Path site;

    @BeforeEach
    void importWithoutAList() throws IOException {
        site = folder.resolve("site");
        Files.createDirectories(site.resolve("content"));
        Files.writeString(site.resolve("content/site.yaml"), "title: A site\n");
        Files.writeString(site.resolve("content/shoes.md"), "---\ntitle: Shoes\n---\nText.\n");
        assertEquals(2, run(Map.of()).countOf(What.COMMENT, Fate.UNPLACED));
        assertTrue(Files.exists(site.resolve(KEPT)));
    }

    @Test
    void leaveTheirFileWhenTheyFindTheirArticle() throws IOException {
        var before = Tree.read(site);
        var dry = new Import(request(LIST, true), said -> {}).run();
        assertEquals(before, Tree.read(site));
        var ledger = run(LIST);
        assertEquals(LedgerJson.of(ledger, true), LedgerJson.of(dry, true));
        assertEquals(2, ledger.countOf(What.COMMENT, Fate.WRITTEN));
        assertEquals(List.of("inbox/unplaced/disqus-old-shoes.comments.yaml"), ledger.removedFiles());
        assertEquals("2 files written, 1 removed", last(LedgerText.of(ledger, false)));
        assertTrue(text(SHOES).contains("- id: 2\n  reply_to: 1\n"), text(SHOES));
        assertFalse(Files.exists(site.resolve(KEPT)));
        assertTrue(ledger.isClean());
    }

    @Test
    void stayWhereTheyAreWhicheverWayTheSameComesAgain() throws IOException {
        run(LIST);
        var before = Tree.read(site);
        for (var list : List.of(LIST, Map.<String, ListedAddress>of())) {
            assertEquals(2, run(list).countOf(What.COMMENT, Fate.THERE));
            assertEquals(before, Tree.read(site));
        }
    }

    @Test
    void leaveBehindWhatStillBelongsNowhere() throws IOException {
        Files.writeString(site.resolve(KEPT), text(KEPT) + "- id: x\n  author: Cy\n  body: |\n    Elsewhere\n");
        run(LIST);
        assertEquals("- id: x\n  author: Cy\n  body: |\n    Elsewhere\n", text(KEPT));
    }

    @Test
    void stayIfSomebodyEditedThem() throws IOException {
        Files.writeString(site.resolve(KEPT), text(KEPT).replace("First", "First, mended"));
        var ledger = run(LIST);
        assertEquals(1, ledger.conflicts().size(), ledger.conflicts().toString());
        assertTrue(text(SHOES).contains("    First\n"), text(SHOES));
        assertTrue(text(KEPT).contains("First, mended"));
        assertFalse(text(KEPT).contains("Second"));
        var before = Tree.read(site);
        assertEquals(List.of(), run(LIST).conflicts(), "a conflict is told once");
        assertEquals(before, Tree.read(site));
    }

    @Test
    void stayIfSomebodyWroteBesideThem() throws IOException {
        Files.writeString(site.resolve(KEPT), "# ask Ann\n" + text(KEPT));
        assertEquals(2, run(LIST).conflicts().size());
        assertTrue(text(KEPT).startsWith("# ask Ann\n- id: 1\n"));
    }

    @Test
    void doNotComeBackOnceTheyWereRemoved() throws IOException {
        Files.delete(site.resolve(KEPT));
        var ledger = run(Map.of());
        assertEquals(2, ledger.countOf(What.COMMENT, Fate.REMOVED));
        assertFalse(Files.exists(site.resolve(KEPT)));
        assertEquals(2, run(LIST).countOf(What.COMMENT, Fate.WRITTEN));
    }

    @Test
    void stayBelowWhatWasDeletedOrWaits() throws IOException {
        var export = Files.writeString(folder.resolve("more.xml"), """
                <?xml version="1.0" encoding="utf-8"?>
                <disqus xmlns="http://disqus.com" xmlns:dsq="http://disqus.com/disqus-internals">
                <thread dsq:id="8"><link>http://example.org/boots/</link><title>Boots</title></thread>
                <post dsq:id="11"><message>Waits</message><createdAt>2012-06-11T09:00:00Z</createdAt><isApproved>false</isApproved><author><name>Ann</name></author><thread dsq:id="8"/></post>
                <post dsq:id="12"><message>Gone</message><createdAt>2012-06-12T09:00:00Z</createdAt><isDeleted>true</isDeleted><author><name>Bo</name></author><thread dsq:id="8"/><parent dsq:id="11"/></post>
                <post dsq:id="13"><message>Shown</message><createdAt>2012-06-13T09:00:00Z</createdAt><author><name>Cy</name></author><thread dsq:id="8"/><parent dsq:id="12"/></post>
                </disqus>
                """);
        var ledger = new Import(ImportRequest.of(site, export), said -> {}).run();
        assertEquals(2, ledger.countOf(What.COMMENT, Fate.UNPLACED));
        assertEquals(1, ledger.countOf(What.COMMENT, Fate.REMOVED));
        assertTrue(ledger.notes().isEmpty(), ledger.notes().toString());
        var kept = text("content/inbox/unplaced/disqus-boots.comments.yaml");
        assertTrue(kept.contains("- id: 12\n  reply_to: 11\n  date: 2012-06-12T09:00:00Z\n  removed: true\n"), kept);
        assertTrue(kept.contains("- id: 13\n  reply_to: 12\n"), kept);
        assertEquals(1, kept.split("id: 11\n  author").length - 1, kept);

        Files.writeString(site.resolve("content/boots.md"), "---\ntitle: Boots\n---\nText.\n");
        new Import(ImportRequest.of(site, export), said -> {}).run();
        assertFalse(Files.exists(site.resolve("content/inbox/unplaced/disqus-boots.comments.yaml")));
        assertTrue(text("content/boots.comments.yaml").contains("- id: 13\n  reply_to: 12\n"));
    }

    private Ledger run(Map<String, ListedAddress> list) throws IOException {
        return new Import(request(list, false), said -> {}).run();
    }

    private ImportRequest request(Map<String, ListedAddress> list, boolean dry) throws IOException {
        return new ImportRequest(
                List.of(export()),
                site,
                Optional.empty(),
                list,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                dry,
                Instant.MAX);
    }

    private Path export() throws IOException {
        return Files.writeString(folder.resolve("disqus.xml"), """
                <?xml version="1.0" encoding="utf-8"?>
                <disqus xmlns="http://disqus.com" xmlns:dsq="http://disqus.com/disqus-internals">
                <thread dsq:id="7"><link>http://example.org/old-shoes/</link><title>Shoes</title></thread>
                <post dsq:id="1"><message>First</message><createdAt>2012-06-11T09:00:00Z</createdAt><author><name>Ann</name></author><thread dsq:id="7"/></post>
                <post dsq:id="2"><message>Second</message><createdAt>2012-06-12T09:00:00Z</createdAt><author><name>Bo</name></author><thread dsq:id="7"/><parent dsq:id="1"/></post>
                </disqus>
                """);
    }

    private String text(String path) throws IOException {
        return Files.readString(site.resolve(path));
    }

    private static String last(List<String> lines) {
        return lines.get(lines.size() - 1);
    }
}

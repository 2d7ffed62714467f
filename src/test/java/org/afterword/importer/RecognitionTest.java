package org.afterword.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.afterword.importer.ledger.Fate;
import org.afterword.importer.ledger.Ledger;
import org.afterword.importer.ledger.LedgerText;
import org.afterword.importer.record.What;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every file that is handed in is read, refused or named in the ledger, whatever lies beside it. */
class RecognitionTest {
    @TempDir
    Path folder;

    @Test
    void readsAFolderOfCommentsAsAWhole() throws IOException {
        var ledger = imported(Map.of(
                "one/a.yml", "_id: a1\nmessage: Hello\nname: Ann\ndate: 1339423320\n",
                "one/b.yml", "message: |-\n  First\n\n  second\nname: Ben\nemail: f1\ndate: \"2012-06-11T14:02:00Z\"\n",
                "two/c.yml", "---\r\nname: Cy\r\nmessage: \"Windows\"\r\n_id: w1\r\n",
                "two/d.json", "{\"message\":\"see [this] {x}\",\"name\":\"Dee\",\"_id\":\"d1\",\"date\":1339423320}",
                "two/broken.yml", "message: \"no end\nname: Eva\n",
                "three/odd.yml", "- a list\n"));
        assertEquals(6, ledger.count(What.COMMENT));
        assertEquals(4, ledger.countOf(What.COMMENT, Fate.UNPLACED));
        assertEquals(2, ledger.countOf(What.COMMENT, Fate.REFUSED));
    }

    @Test
    void readsFilesThatHaveNoIds() throws IOException {
        var ledger = imported(Map.of(
                "p/1.yml", "name: Ann\nbody: Hello\ndate: 2012-06-11\n",
                "p/2.md", "---\nauthor: Ben\ndate: 2012-06-11\nemail: f1\n---\nWords below.\n"));
        assertEquals(2, ledger.countOf(What.COMMENT, Fate.UNPLACED), text(ledger));
    }

    @Test
    void takesNoSettingsAndNoPostsForComments() throws IOException {
        var ledger = imported(Map.of(
                "_data/comments/p/1.yml", "_id: a\nname: Ann\nmessage: Hello\ndate: 2012-06-11\n",
                "_config.yml", "title: A site\nauthor: Ann\nurl: https://example.org\n",
                "_posts/2012-06-11-x.md", "---\ntitle: X\nauthor: Ann\ndate: 2012-06-11\nurl: /x/\n---\nText\n"));
        assertEquals(1, ledger.count(What.COMMENT), text(ledger));
        assertEquals(1, ledger.count(What.ARTICLE), text(ledger));
    }

    /** A comment that stands beside its answers, in a list whose name damage has changed. */
    @Test
    void countsCommentsInATreeThatNobodyKnows() throws IOException {
        var comment =
                "{\"comment\": {\"id\": \"%s\", \"pid\": \"\", \"text\": \"Said\", \"orig\": \"Said\", \"user\": {\"name\": \"N\", \"id\": \"u\","
                        + " \"admin\": false}, \"locator\": {\"site\": \"s\", \"url\": \"https://x.example/one/\"}, \"score\": 0,"
                        + " \"time\": \"2019-03-01T10:00:00Z\"}, \"replies\": []}";
        var tree = "{\"comnents\": [" + comment.formatted("a") + ", " + comment.formatted("b")
                + "], \"info\": {\"url\": \"https://x.example/one/\", \"count\": 2}}";
        assertEquals(
                2,
                imported(Map.of("tree.json", tree.replace("comnents", "comments")))
                        .countOf(What.COMMENT, Fate.UNPLACED));
        var ledger = imported(Map.of("tree.json", tree));
        assertTrue(!ledger.isClean(), text(ledger));
    }

    /** Of a folder of articles as of any export. */
    @Test
    void namesATagThatIsLeftOut() throws IOException {
        var long120 = "汉".repeat(120);
        var ledger = imported(Map.of(
                "hugo.toml",
                "title = \"H\"\nbaseURL = \"https://h.example/\"\n",
                "content/posts/a.md",
                "---\ntitle: A\ndate: 2020-01-01\ntags: ['%s', '★', '']\n---\nHi\n".formatted(long120)));
        var text = text(ledger);
        assertTrue(text.contains("had the tag '★', which was left out"), text);
        try (var files = Files.walk(folder)) {
            var article = files.filter(file -> file.toString().endsWith("/a.md")
                            && !file.toString().contains("export"))
                    .findFirst()
                    .orElseThrow();
            assertTrue(Files.readString(article).contains("tags: [" + long120), article.toString());
        }
    }

    @Test
    void namesWhatItPassesOver() throws IOException {
        var text = text(imported(Map.of(
                "export.xml", "<disqus xmlns=\"http://disqus.com\"></disqus>",
                "picture.png", "\u0089PNG",
                "empty.txt", "",
                ".git/objects/a", "x",
                ".hidden", "x")));
        assertTrue(text.contains("picture.png: it is not a known kind of export, so it was skipped"), text);
        assertTrue(text.contains("empty.txt: it is not a known kind of export, so it was skipped"), text);
        assertTrue(text.contains("2 hidden files and folders in it were skipped"), text);
    }

    @Test
    void namesWhatItPassesOverInAZip() throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(packed)) {
            for (var name : List.of("a/1.yml", "a/2.yml", "a/notes.doc", "__MACOSX/a")) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write((name.equals("a/1.yml") ? "_id: x\nname: A\nmessage: Hi\n" : "what: ever\n")
                        .getBytes(StandardCharsets.UTF_8));
            }
        }
        var file = Files.write(folder.resolve("comments.zip"), packed.toByteArray());
        var ledger = new Import(ImportRequest.of(folder.resolve("site"), file), said -> {}).run();
        assertEquals(1, ledger.countOf(What.COMMENT, Fate.UNPLACED));
        assertEquals(1, ledger.countOf(What.COMMENT, Fate.REFUSED));
        assertTrue(text(ledger).contains("!a/notes.doc: it is not a known kind of export"), text(ledger));
        assertTrue(text(ledger).contains("a hidden file or folder in it was skipped"), text(ledger));
    }

    @Test
    void refusesAFileThatWasNamedThoughAnotherIsKnown() throws IOException {
        var known = Files.writeString(folder.resolve("a.xml"), "<disqus xmlns=\"http://disqus.com\"></disqus>");
        var other = Files.writeString(folder.resolve("b.xml"), "<opml/>");
        var ledger = new Import(ImportRequest.of(folder.resolve("site"), known, other), said -> {}).run();
        assertEquals(1, ledger.countOf(What.FILE, Fate.REFUSED), text(ledger));
    }

    private Ledger imported(Map<String, String> files) throws IOException {
        var export = folder.resolve("export");
        for (var file : files.entrySet()) {
            Files.createDirectories(export.resolve(file.getKey()).getParent());
            Files.writeString(export.resolve(file.getKey()), file.getValue());
        }
        return new Import(ImportRequest.of(folder.resolve("site"), export), said -> {}).run();
    }

    private static String text(Ledger ledger) {
        return String.join("\n", LedgerText.of(ledger, false));
    }
}

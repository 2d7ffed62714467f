package org.afterword.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.afterword.importer.ledger.Fate;
import org.afterword.importer.ledger.Ledger;
import org.afterword.importer.ledger.LedgerText;
import org.afterword.importer.record.What;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A site that was moved into another one of its kind gives its comments new numbers, and its articles, too. */
class MovedNumbersTest {
    private static final String THREAD = "site/content/2014/05/one.comments.yaml";

    /** Two of one person in one second, and two that say the same to two others. */
    private static final List<Said> OLD = List.of(
            new Said("Bob", "09:00:05", -1, "First &amp; <em>best</em>, see https://old.example/a."),
            new Said("Bob", "09:00:05", -1, "Other words."),
            new Said("Cleo", "09:30:00", 0, "I agree."),
            new Said("Dan", "10:00:01", 0, "+1"),
            new Said("Dan", "10:00:01", 2, "+1"),
            new Said("Eve", "11:00:07", -1, "I wrote this in hsate."));

    private record Said(String name, String time, int to, String words) {}

    @TempDir
    Path folder;

    @BeforeEach
    void importOnce() throws IOException {
        assertEquals(6, run(wxr(OLD, 100, 5)).countOf(What.COMMENT, Fate.WRITTEN));
    }

    @ParameterizedTest
    @ValueSource(ints = {3000, 102, 99})
    void knowsAgainWhatIsThere(int first) throws IOException {
        var before = text();
        var moved = wxr(with(new Said("Fay", "12:00:00", 4, "I am new.")), first, 77)
                .replace("https://old.example", "https://new.example");
        var ledger = run(moved);
        assertEquals(6, ledger.countOf(What.COMMENT, Fate.THERE));
        assertEquals(1, ledger.countOf(What.COMMENT, Fate.WRITTEN));
        assertEquals(List.of(), ledger.conflicts());
        assertTrue(said(ledger).contains("[renumbered]"), said(ledger));
        assertTrue(text().startsWith(before), text());
        var added = text().substring(before.length());
        assertTrue(added.contains("reply_to: 104\n  author: Fay\n"), added);
        assertEquals(List.of(), run(moved).files());
    }

    @Test
    void givesAnotherCommentWithANumberThatIsTakenAPlaceOfItsOwn() throws IOException {
        var ledger = run(wxr(List.of(new Said("Fay", "12:00:00", -1, "I am new.")), 102, 77)
                .replace("2014-05-07 12", "2019-05-07 12"));
        assertEquals(1, ledger.countOf(What.COMMENT, Fate.WRITTEN));
        assertTrue(text().contains("I agree.") && text().contains("I am new."), text());
    }

    @Test
    void takesNewerWordsByTheMomentAlone() throws IOException {
        var newer = OLD.stream()
                .map(one -> one.name().equals("Eve") ? new Said("Eve", one.time(), -1, "I wrote this in haste.") : one)
                .toList();
        var ledger = run(wxr(newer, 3000, 77));
        assertEquals(5, ledger.countOf(What.COMMENT, Fate.THERE));
        assertEquals(1, ledger.countOf(What.COMMENT, Fate.WRITTEN));
        assertTrue(text().contains("- id: 105\n") && text().contains("in haste."), text());
        assertTrue(!text().contains("hsate"), text());
    }

    @Test
    void keepsBothVersionsOfWhatWasEditedHere() throws IOException {
        Files.writeString(folder.resolve(THREAD), text().replace("hsate", "haste"));
        var moved = wxr(OLD, 3000, 77);
        var ledger = run(moved);
        assertEquals(6, ledger.countOf(What.COMMENT, Fate.THERE));
        assertEquals(1, ledger.conflicts().size());
        assertTrue(text().contains("haste"), text());
        assertEquals(List.of(), run(moved).files());
    }

    /** Its author took it out, or its words, or all that tells who wrote it. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "- id: 105\n  removed: true\n",
                "- id: 105\n  author: Eve\n  date: 2014-05-07T11:00:07Z\n  removed: true\n"
            })
    void bringsNothingBackThatWasRemoved(String left) throws IOException {
        Files.writeString(folder.resolve(THREAD), text().replaceFirst("(?s)- id: 105\n.*", left));
        var before = text();
        for (int first : new int[] {3000, 102, 99, 100}) {
            var moved = wxr(OLD, first, 77);
            var ledger = run(moved);
            assertEquals(left.isEmpty() ? 1 : 0, ledger.countOf(What.COMMENT, Fate.REMOVED), () -> said(ledger));
            assertEquals(left.isEmpty() ? 5 : 6, ledger.countOf(What.COMMENT, Fate.THERE), () -> said(ledger));
            assertEquals(List.of(), ledger.conflicts());
            assertEquals(before, text());
            assertEquals(List.of(), run(moved).files());
        }
    }

    @Test
    void bringsNoneOfSeveralBack() throws IOException {
        Files.writeString(folder.resolve(THREAD), text().replaceFirst("(?s)- id: 102\n.*(?=- id: 105\n)", ""));
        var before = text();
        var ledger = run(wxr(OLD, 3000, 77));
        assertEquals(3, ledger.countOf(What.COMMENT, Fate.REMOVED), () -> said(ledger));
        assertEquals(before, text());
    }

    @Test
    void aNewCommentMayHaveTheNumberOfOneThatWasRemoved() throws IOException {
        Files.writeString(folder.resolve(THREAD), text().replaceFirst("(?s)- id: 104\n.*(?=- id: 105\n)", ""));
        var without = new ArrayList<>(OLD.subList(0, 5));
        without.add(new Said("Fay", "12:00:00", 0, "I am new."));
        var moved = wxr(without, 99, 77);
        var ledger = run(moved);
        assertEquals(1, ledger.countOf(What.COMMENT, Fate.REMOVED), () -> said(ledger));
        assertEquals(1, ledger.countOf(What.COMMENT, Fate.WRITTEN), () -> said(ledger));
        assertTrue(text().contains("I am new."), text());
        var before = text();
        run(moved);
        assertEquals(before, text());
    }

    /** Those whose articles are elsewhere, too. */
    @ParameterizedTest
    @CsvSource({
        "DISQUS,<post dsq:id=\"(?=\\d),$07",
        "ISSO,'\"id\":(?=\\d)',$07",
        "ARTALK,'\"id\":\"(?=\\d)',$07",
        "INTENSEDEBATE,<comment id=.(?=\\d),$07",
    })
    void knowsCommentsOfOtherSystemsAgain(SampleExport kind, String number, String other) throws IOException {
        var file = folder.resolve("export.txt");
        Files.writeString(file, kind.text());
        var site = folder.resolve("other");
        var first = new Import(ImportRequest.of(site, file), said -> {}).run();
        assertEquals(6, first.countOf(What.COMMENT, Fate.UNPLACED));
        var moved = kind.text().replaceAll(number, other);
        assertTrue(!moved.equals(kind.text()));
        Files.writeString(file, moved);
        var ledger = new Import(ImportRequest.of(site, file), said -> {}).run();
        assertEquals(6, ledger.countOf(What.COMMENT, Fate.THERE), () -> said(ledger));
        assertEquals(List.of(), ledger.files());
        var kept = site.resolve("content/inbox/unplaced");
        try (var files = Files.list(kept)) {
            for (var one : files.toList()) {
                Files.writeString(one, "[]\n");
            }
        }
        var again = new Import(ImportRequest.of(site, file), said -> {}).run();
        assertEquals(6, again.countOf(What.COMMENT, Fate.REMOVED), () -> said(again));
    }

    private static List<Said> with(Said more) {
        var all = new ArrayList<>(OLD);
        all.add(more);
        return all;
    }

    private Ledger run(String export) throws IOException {
        var file = folder.resolve("export.xml");
        Files.writeString(file, export);
        return new Import(ImportRequest.of(folder.resolve("site"), file), said -> {}).run();
    }

    private String text() throws IOException {
        return Files.readString(folder.resolve(THREAD));
    }

    private static String said(Ledger ledger) {
        return String.join("\n", LedgerText.of(ledger, false));
    }

    private static String wxr(List<Said> comments, int first, int article) {
        var text = new StringBuilder("""
                <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:wp="http://wordpress.org/export/1.2/">
                <channel><title>B</title><link>https://old.example</link><wp:wxr_version>1.2</wp:wxr_version>
                <wp:base_blog_url>https://old.example</wp:base_blog_url>
                <item><title>One</title><link>https://old.example/2014/05/one/</link>
                <content:encoded><![CDATA[Words.]]></content:encoded><wp:post_id>%s</wp:post_id>
                <wp:post_date_gmt>2014-05-06 10:00:00</wp:post_date_gmt><wp:post_name>one</wp:post_name>
                <wp:status>publish</wp:status><wp:post_type>post</wp:post_type>
                """.formatted(article));
        for (int i = 0; i < comments.size(); i++) {
            var said = comments.get(i);
            text.append("""
                    <wp:comment><wp:comment_id>%s</wp:comment_id><wp:comment_author>%s</wp:comment_author>
                    <wp:comment_date_gmt>2014-05-07 %s</wp:comment_date_gmt>
                    <wp:comment_content><![CDATA[%s]]></wp:comment_content>
                    <wp:comment_approved>1</wp:comment_approved><wp:comment_parent>%s</wp:comment_parent></wp:comment>
                    """.formatted(
                            first + i, said.name(), said.time(), said.words(), said.to() < 0 ? 0 : first + said.to()));
        }
        return text + "</item></channel></rss>\n";
    }
}

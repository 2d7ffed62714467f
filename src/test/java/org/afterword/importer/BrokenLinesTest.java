package org.afterword.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.afterword.importer.ledger.Fate;
import org.afterword.importer.ledger.LedgerJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A file in Movable Type's format in which lines are missing or damaged, one at a time and two at a time: no
 * word of it is lost unseen, and no address gets anywhere.
 */
class BrokenLinesTest {
    private static final Pattern WORD = Pattern.compile("word\\w+");
    private static final Pattern SECRET = Pattern.compile("@secret|secret\\.example|203\\.0\\.113");
    private static final String WHOLE = """
            AUTHOR: Me
            AUTHOR EMAIL: a@secret.example
            TITLE: One
            BASENAME: one
            STATUS: Publish
            ALLOW COMMENTS: 1
            DATE: 06/11/2012 02:02:00 PM
            -----
            BODY:
            Text of wordone.
            -----
            EXTENDED BODY:
            More of wordmore.
            -----
            EXCERPT:
            All of wordall.
            -----
            KEYWORDS:
            wordkey
            -----
            COMMENT:
            AUTHOR: Ann
            EMAIL: b@secret.example
            IP: 203.0.113.4
            URL: https://ann.example
            DATE: 06/12/2012 03:15:07 PM
            I say wordann.
            -----
            COMMENT:
            AUTHOR: Bea
            EMAIL: c@secret.example
            IP: 203.0.113.5
            URL:
            DATE: 06/12/2012 03:16:07 PM
            I say wordbea.
            -----
            PING:
            TITLE: Ping
            URL: https://cy.example/1
            IP: 203.0.113.6
            BLOG NAME: Cy
            DATE: 06/13/2012 03:15:07 PM
            I say wordcy.
            -----
            --------
            AUTHOR: Me
            AUTHOR EMAIL: d@secret.example
            TITLE: Two
            BASENAME: two
            STATUS: Publish
            DATE: 06/14/2012 02:02:00 PM
            -----
            BODY:
            Text of wordtwo.
            -----
            COMMENT:
            AUTHOR: Dee
            EMAIL: e@secret.example
            IP: 203.0.113.7
            URL:
            DATE: 06/15/2012 03:16:07 PM
            I say worddee.
            -----
            --------
            """;
    private static final List<UnaryOperator<String>> DAMAGES = List.of(
            line -> null,
            line -> "x" + line,
            line -> line.substring(1),
            line -> line.substring(0, line.length() - 1),
            line -> line + "x",
            line -> " " + line,
            line -> "",
            line -> line.replace("--", "- ").replace(':', ';'));

    @TempDir
    Path folder;

    private int runs;
    private final List<String> lost = new ArrayList<>();
    private final List<String> leaked = new ArrayList<>();

    /** {@code -Dbreaks=1} breaks each line in each way. */
    private static final int STEP = Integer.getInteger("breaks", 7);

    @Test
    void losesNothingWhereOneLineIsBroken() throws IOException {
        var lines = WHOLE.lines().toList();
        for (int i = 0; i < lines.size() * DAMAGES.size(); i += STEP) {
            run(broken(lines, DAMAGES.get(i % DAMAGES.size()), i / DAMAGES.size()));
        }
        assertEquals(List.of(), leaked);
        assertEquals(List.of(), lost);
    }

    @Test
    void losesNothingWhereTwoLinesAreBroken() throws IOException {
        var lines = WHOLE.lines().toList();
        for (int i = 0; i < lines.size() * DAMAGES.size(); i += STEP) {
            int first = i / DAMAGES.size();
            run(broken(lines, DAMAGES.get(i % DAMAGES.size()), first, Math.min(lines.size() - 1, first + 1 + i % 3)));
        }
        assertEquals(List.of(), leaked);
        assertEquals(List.of(), lost);
    }

    @Test
    void beginsAnArticleWhoseFirstFieldIsBroken() throws IOException {
        var site = run(WHOLE.replace("--------\nAUTHOR: Me\nAUTHOR EMAIL: d", "--------\nAUTHxR; Me\nAUTHOR EMAIL: d"));
        assertTrue(Files.readString(site.resolve("content/two.md")).contains("wordtwo"));
        assertTrue(Files.readString(site.resolve("content/two.comments.yaml")).contains("worddee"));
    }

    @Test
    void takesNoQuotedFieldsForAComment() throws IOException {
        var quoted =
                "Such a file has\n\nAUTHOR: Someone\nEMAIL: x\nIP:\nDATE: 01/02/2003\nwordquoted\n\nTITLE: Of it\nSTATUS: Publish\n";
        var site = run(WHOLE.replace("Text of wordtwo.", quoted + "Text of wordtwo.")
                .replace("I say worddee.", quoted + "I say worddee."));
        var written = Tree.read(site);
        assertTrue(written.get("content/two.md").contains("AUTHOR: Someone"), written.toString());
        assertTrue(written.get("content/two.md").contains("wordtwo"), written.toString());
        assertEquals(1, written.get("content/two.comments.yaml").split("- id:", -1).length - 1, written.toString());
        assertEquals(List.of(), lost);
    }

    private static String broken(List<String> lines, UnaryOperator<String> damage, int... at) {
        var left = new ArrayList<>(lines);
        for (int i : at) {
            left.set(i, damage.apply(lines.get(i)));
        }
        left.removeIf(line -> line == null);
        return String.join("\n", left) + "\n";
    }

    private Path run(String export) throws IOException {
        var site = Files.createDirectories(folder.resolve("site" + runs++));
        Files.writeString(Files.createDirectories(site.resolve("content")).resolve("site.yaml"), "title: A site\n");
        var file = Files.writeString(site.resolve("export.txt"), export);
        var ledger = new Import(ImportRequest.of(site, file), said -> {}).run();
        Files.delete(file);
        var all = String.join("\n", Tree.read(site).values()) + LedgerJson.of(ledger, false);
        SECRET.matcher(all)
                .results()
                .findFirst()
                .ifPresent(found ->
                        leaked.add(all.substring(Math.max(0, found.start() - 60), found.end()) + " of\n" + export));
        if (ledger.isClean() && ledger.entries().stream().noneMatch(entry -> entry.fate() == Fate.HELD)) {
            WORD.matcher(export)
                    .results()
                    .map(found -> found.group())
                    .filter(word -> !all.contains(word))
                    .findFirst()
                    .ifPresent(word -> lost.add(word + " of\n" + export));
        }
        return site;
    }
}

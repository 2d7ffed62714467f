package org.afterword.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.afterword.importer.ledger.Fate;
import org.afterword.importer.ledger.Ledger;
import org.afterword.importer.ledger.LedgerJson;
import org.afterword.importer.ledger.LedgerText;
import org.afterword.importer.record.What;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Isso's database, damaged at random: what is in it is read or named, or the import says that something is wrong. */
class DamagedDatabaseTest {
    private static final int TIMES = Integer.getInteger("damages", 60);
    private static final int COMMENTS = 30;
    private static final Pattern SECRET =
            Pattern.compile("mail\\d*@|secret\\.example|(?<!\\d)\\d{0,3}\\.0\\.113|113\\.\\d");

    @TempDir
    Path folder;

    private byte[] whole;
    private int runs;

    @BeforeEach
    void make() throws SQLException, IOException {
        var file = folder.resolve("comments.db");
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                var statement = connection.createStatement()) {
            statement.execute("PRAGMA page_size = 512"); // so that it has pages within pages
            statement.execute(
                    "CREATE TABLE threads (id INTEGER PRIMARY KEY, uri VARCHAR(256) UNIQUE, title VARCHAR(256))");
            statement.execute(
                    "CREATE TABLE comments (tid REFERENCES threads(id), id INTEGER PRIMARY KEY, parent INTEGER, "
                            + "created FLOAT NOT NULL, modified FLOAT, mode INTEGER, remote_addr VARCHAR, text VARCHAR, "
                            + "author VARCHAR, email VARCHAR, website VARCHAR, likes INTEGER DEFAULT 0, "
                            + "dislikes INTEGER DEFAULT 0, voters BLOB NOT NULL, notification INTEGER DEFAULT 0)");
            for (int i = 0; i < SampleExport.PAGES.size(); i++) {
                var page = SampleExport.PAGES.get(i);
                statement.execute("INSERT INTO threads VALUES (%d, '/%s/', '%s')".formatted(i + 1, page, page));
            }
            for (int n = 1; n <= COMMENTS; n++) {
                statement.execute(
                        ("INSERT INTO comments VALUES (%2$d, %1$d, NULL, 1339423320.5, NULL, 1, '203.0.113.%1$d', "
                                        + "'%3$s', 'Ann', 'mail%1$d@secret.example', NULL, 0, 0, x'00', 0)")
                                .formatted(n, 1 + n % 2, said(n)));
            }
        }
        whole = Files.readAllBytes(file);
    }

    /** Some of its texts are longer than a page, and go on in others. */
    private static String said(int n) {
        return "I say word%dz. ".formatted(n) + (n % 5 == 0 ? "And more. ".repeat(80) : "");
    }

    @Test
    void isWholeWithoutDamage() throws IOException {
        var ledger = read(whole).ledger();
        assertTrue(ledger.isClean(), () -> String.join("\n", LedgerText.of(ledger, false)));
        assertEquals(COMMENTS, ledger.countOf(What.COMMENT, Fate.WRITTEN));
    }

    @Test
    void losesNothingSilentlyAndTellsNoAddress() throws IOException {
        var wrong = new ArrayList<String>();
        for (int i = 0; i < TIMES; i++) {
            long seed = i + Long.getLong("seed", 0);
            var bytes = Damage.to(whole, new Random(seed));
            var read = read(bytes);
            var secret = SECRET.matcher(read.said());
            if (secret.find()) {
                wrong.add(seed + " tells " + read.said().substring(Math.max(0, secret.start() - 60), secret.end()));
            }
            int told = Arrays.stream(Fate.values())
                    .mapToInt(fate -> read.ledger().countOf(What.COMMENT, fate))
                    .sum();
            if (read.ledger().isClean() && told != COMMENTS) {
                wrong.add(seed + " tells of " + told + " comments");
            }
        }
        assertEquals(List.of(), wrong);
    }

    private record Read(Ledger ledger, String said) {}

    private Read read(byte[] database) throws IOException {
        var site = folder.resolve("site" + runs);
        var content = Files.createDirectories(site.resolve("content"));
        Files.writeString(content.resolve("site.yaml"), "title: A site\n");
        for (var page : SampleExport.PAGES) {
            Files.writeString(content.resolve(page + ".md"), "---\ntitle: " + page + "\n---\nText.\n");
        }
        var file = Files.write(folder.resolve(runs++ + ".db"), database);
        var ledger = new Import(ImportRequest.of(site, file), told -> {}).run();
        return new Read(
                ledger,
                String.join("\n", Tree.read(site).values())
                        + LedgerJson.of(ledger, false)
                        + String.join("\n", LedgerText.of(ledger, false)));
    }
}

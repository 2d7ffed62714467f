package org.afterword.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.afterword.importer.ledger.Fate;
import org.afterword.importer.ledger.LedgerText;
import org.afterword.importer.record.What;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Something short that stands a hundred thousand times in an export is read in time that grows with its number. */
class LongTextTest {
    private static final int TIMES = 100_000;

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"<a>", "<li>"})
    void readsAComment(String piece) throws IOException {
        runs("a", "I say word1z." + piece.repeat(TIMES), "");
        assertTrue(Files.readString(folder.resolve("site/content/shoes.comments.yaml"))
                .contains("I say word1z."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<font>a</font>", "<tr><td>a"})
    void readsAnArticle(String piece) throws IOException {
        runs("I say word1z." + piece.repeat(TIMES), "a", "");
        assertTrue(Files.readString(folder.resolve("site/content/shoes.md")).contains("I say word1z."));
    }

    @Test
    void readsALinkWithVeryManyFolders() throws IOException {
        runs("I say <a href=\"/" + "a.b/".repeat(TIMES / 4) + "\">word1z</a>.", "a", "");
        assertTrue(Files.readString(folder.resolve("site/content/shoes.md")).contains("[word1z](/a.b/a.b/"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<", "\",", ",\"", "\"a\","})
    void readsFields(String piece) throws IOException {
        var many = piece.repeat(TIMES);
        runs("a", "a", "TAGS: " + many + "\n-----\nEXCERPT:\n" + many + "\n");
    }

    @ParameterizedTest
    @EnumSource(
            names = {
                "ISSO",
                "DUOSHUO",
                "REMARK42",
                "COMMENTO",
                "GHOST",
                "MEDIUM",
                "DOTCLEAR",
                "WIX",
                "ARTALK",
                "WALINE",
                "TWIKOO",
                "VALINE"
            })
    void readsTheWordsOfAnyKind(SampleExport kind) throws IOException {
        var file = folder.resolve(kind.fileName());
        Files.writeString(file, kind.text().replaceFirst("word9?2z", "$0 " + "<a>".repeat(TIMES)));
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            var ledger = new Import(ImportRequest.of(folder.resolve("site"), file), said -> {}).run();
            assertTrue(ledger.files().size() > 1, () -> String.join("\n", LedgerText.of(ledger, false)));
        });
    }

    @Test
    void keepsCommasThatAreQuoted() throws IOException {
        runs("a", "b", "TAGS: \"one, two\",three\n");
        var written = Files.readString(folder.resolve("site/content/shoes.md"));
        assertTrue(written.contains("\"one, two\", three]"), written);
    }

    private void runs(String article, String comment, String field) throws IOException {
        var file = folder.resolve("export.txt");
        Files.writeString(file, """
                AUTHOR: Me
                TITLE: Shoes
                BASENAME: shoes
                STATUS: Publish
                DATE: 06/11/2012 02:02:00 PM
                %s-----
                BODY:
                %s
                -----
                COMMENT:
                AUTHOR: Ann
                DATE: 06/12/2012 03:15:07 PM
                %s
                -----
                --------
                """.formatted(field, article, comment));
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            var ledger = new Import(request(file), said -> {}).run();
            assertEquals(
                    2,
                    ledger.countOf(What.ARTICLE, Fate.WRITTEN) + ledger.countOf(What.COMMENT, Fate.WRITTEN),
                    () -> String.join("\n", LedgerText.of(ledger, false)));
        });
    }

    private ImportRequest request(Path file) {
        return new ImportRequest(
                List.of(file),
                folder.resolve("site"),
                Optional.of("movabletype"),
                Map.of(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                false,
                Instant.MAX);
    }
}

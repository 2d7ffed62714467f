package org.afterword.content.writing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContentWriterTest {
    @TempDir
    Path site;

    private Path content;

    @BeforeEach
    void makeSite() throws IOException {
        content = Files.createDirectories(site.resolve("content"));
        Files.writeString(content.resolve("old.md"), "old");
    }

    @Test
    void neverOverwritesWhatIsThere() throws IOException {
        var writer = new ContentWriter(site);
        writer.create("a/new.md", "new");
        writer.create("old.md", "other");
        assertThrows(FileAlreadyExistsException.class, writer::commit);
        assertEquals(List.of("old.md"), files());
        assertEquals("old", Files.readString(content.resolve("old.md")));
    }

    @Test
    void leavesNoFolderBehindWhereNothingCouldBeWritten() throws IOException {
        var fresh = site.resolve("fresh");
        var writer = new ContentWriter(fresh);
        writer.create("a/new.md", "new");
        writer.copy("b/new.png", site.resolve("missing.png"));
        assertThrows(IOException.class, writer::commit);
        assertFalse(Files.exists(fresh));
    }

    @Test
    void leavesNothingBehindWhereManyFilesAreStagedAndOneFails() throws IOException {
        for (int round = 0; round < 20; round++) {
            var writer = new ContentWriter(site);
            writer.copy("a.png", site.resolve("missing.png"));
            for (int i = 0; i < 300; i++) {
                writer.create("b" + i + ".md", "new ".repeat(1000));
            }
            var failure = assertThrows(IOException.class, writer::commit);
            assertEquals(NoSuchFileException.class, failure.getClass());
            assertFalse(Files.exists(content.resolve(".afterword-stage")));
        }
    }

    @Test
    void replacesOnlyWhatWasExpected() throws IOException {
        Files.writeString(content.resolve("zz.md"), "changed meanwhile");
        var writer = new ContentWriter(site);
        writer.replace("old.md", "old", "newer");
        writer.replace("zz.md", "as it was read", "newer");
        assertThrows(IOException.class, writer::commit);
        assertEquals("old", Files.readString(content.resolve("old.md")));
        assertEquals(List.of("old.md", "zz.md"), files());
    }

    @Test
    void takesBackWhatAKilledRunHadDone() throws IOException {
        var stage = content.resolve(".afterword-stage");
        for (var folder : List.of("new", "old")) {
            Files.createDirectories(stage.resolve(folder));
        }
        Files.createDirectories(content.resolve("new/folder"));
        Files.writeString(content.resolve("new/folder/z.md"), "made by the killed run");
        Files.writeString(stage.resolve("changes"), "+a.md\n+b.md\n~old.md\n~kept.md\n+new/folder/z.md\n");
        Files.writeString(content.resolve("a.md"), "made by the killed run");
        Files.writeString(stage.resolve("new/b.md"), "not moved yet");
        Files.writeString(content.resolve("b.md"), "the author's own");
        Files.writeString(content.resolve("old.md"), "made by the killed run");
        Files.writeString(stage.resolve("old/old.md"), "old");
        Files.writeString(content.resolve("kept.md"), "brought back before");
        var writer = new ContentWriter(site);
        writer.create("c.md", "new");
        writer.commit();
        assertEquals(List.of("b.md", "c.md", "kept.md", "old.md"), files());
        assertFalse(Files.exists(content.resolve("new")));
        assertEquals("old", Files.readString(content.resolve("old.md")));
    }

    @Test
    void takesNothingBackOfARunThatWasKilledWhileItTidiedUp() throws IOException {
        var stage = Files.createDirectories(content.resolve(".afterword-stage"));
        Files.createDirectories(stage.resolve("old"));
        Files.writeString(stage.resolve("old/old.md"), "the old text");
        ContentWriter.recover(site);
        assertEquals(List.of("old.md"), files());
        assertEquals("old", Files.readString(content.resolve("old.md")));
    }

    @Test
    void followsNoLinkOutOfTheContent(@TempDir Path elsewhere) throws IOException {
        Files.createSymbolicLink(content.resolve("link"), elsewhere);
        var writer = new ContentWriter(site);
        writer.create("link/evil.md", "x");
        assertThrows(IOException.class, writer::commit);
        assertFalse(Files.exists(elsewhere.resolve("evil.md")));
    }

    @Test
    void movesWhatWasStagedEarlyAndTheLastTextOfEach() throws IOException {
        var writer = new ContentWriter(site);
        writer.stage("a/one.yaml", "first");
        writer.stage("a/two.yaml", "two");
        writer.stage("a/gone.yaml", "gone");
        writer.stage("a/one.yaml", "second");
        writer.unstage("a/gone.yaml");
        writer.create("b.md", "new");
        writer.replace("old.md", "old", "newer");
        assertEquals("second", writer.staged("a/one.yaml"));
        assertEquals(List.of("a/one.yaml", "a/two.yaml", "b.md", "old.md"), writer.paths());
        writer.commit();
        assertEquals(List.of("a", "a/one.yaml", "a/two.yaml", "b.md", "old.md"), files());
        assertEquals("second", Files.readString(content.resolve("a/one.yaml")));
        assertEquals("newer", Files.readString(content.resolve("old.md")));
    }

    @Test
    void leavesNothingOfWhatWasStagedWhereOneFileIsInTheWay() throws IOException {
        var writer = new ContentWriter(site);
        writer.stage("a/one.yaml", "one");
        writer.stage("old.md", "other");
        assertThrows(FileAlreadyExistsException.class, writer::commit);
        writer.abandon();
        assertEquals(List.of("old.md"), files());
        assertEquals("old", Files.readString(content.resolve("old.md")));
    }

    @Test
    void leavesNothingBehindWhereItIsAbandoned() throws IOException {
        var fresh = site.resolve("fresh");
        var writer = new ContentWriter(fresh);
        writer.stage("a/one.yaml", "one");
        writer.abandon();
        assertFalse(Files.exists(fresh));
    }

    @Test
    void takesBackNothingByAJournalThatWasNotWrittenToItsEnd() throws IOException {
        var stage = Files.createDirectories(content.resolve(".afterword-stage/new"));
        Files.writeString(stage.resolve("old.md.new"), "staged");
        Files.writeString(stage.resolveSibling("changes.part"), "+old.md");
        ContentWriter.recover(site);
        assertEquals(List.of("old.md"), files());
    }

    @Test
    void takesBackAFolderThatWasMovedAsAWholeAndKeepsWhatAnAuthorPutThere() throws IOException {
        Files.createDirectories(content.resolve("a/b"));
        Files.writeString(content.resolve("a/b/one.md"), "made by the killed run");
        Files.writeString(content.resolve("a/own.md"), "the author's own");
        Files.createDirectories(content.resolve(".afterword-stage/new"));
        Files.writeString(content.resolve(".afterword-stage/changes"), "+a/b/one.md\n");
        ContentWriter.recover(site);
        assertEquals(List.of("a", "a/own.md", "old.md"), files());
    }

    @Test
    void takesBackFoldersThatWereMovedAsAWholeWhereALaterFileIsInTheWay() throws IOException {
        var writer = new ContentWriter(site);
        writer.stage("a/b/one.yaml", "one");
        writer.stage("a/two.yaml", "two");
        writer.create("c/three.md", "three");
        writer.create("old.md", "other");
        assertThrows(FileAlreadyExistsException.class, writer::commit);
        assertEquals(List.of("old.md"), files());
    }

    @Test
    void movesNewFoldersWithAllThatIsInThemAndNothingThatWasTakenOutAgain() throws IOException {
        Files.createDirectories(content.resolve("there"));
        var writer = new ContentWriter(site);
        writer.stage("a/b/gone.yaml", "gone");
        writer.unstage("a/b/gone.yaml");
        writer.stage("a/two.yaml", "two");
        writer.stage("there/new/one.yaml", "one");
        writer.create("there/new/deeper/three.md", "three");
        writer.create("there/four.md", "four");
        writer.commit();
        assertEquals(
                List.of(
                        "a",
                        "a/two.yaml",
                        "old.md",
                        "there",
                        "there/four.md",
                        "there/new",
                        "there/new/deeper",
                        "there/new/deeper/three.md",
                        "there/new/one.yaml"),
                files());
    }

    @Test
    void stagesMoreTextsThanItKeepsInMemory() throws IOException {
        var writer = new ContentWriter(site);
        for (int i = 0; i < 1000; i++) {
            writer.stage("many/" + i % 3 + "/" + i + ".yaml", "text " + i);
            if (i % 2 == 1) {
                writer.stage("many/" + (i - 1) % 3 + "/" + (i - 1) + ".yaml", "again " + (i - 1));
            }
        }
        writer.commit();
        assertEquals(1000 + 3 + 1 + 1, files().size());
        assertEquals("again 998", Files.readString(content.resolve("many/2/998.yaml")));
        assertEquals("text 999", Files.readString(content.resolve("many/0/999.yaml")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"../evil.md", "/etc/evil", "a/../../evil.md", "a//b.md", "", "./a.md", "a\\b.md"})
    void refusesAPathThatIsNotWithin(String path) {
        assertThrows(IllegalArgumentException.class, () -> new ContentWriter(site).create(path, "x"));
    }

    private List<String> files() throws IOException {
        try (var walk = Files.walk(content)) {
            return walk.filter(path -> !path.equals(content) && !path.endsWith("link"))
                    .map(path -> content.relativize(path).toString())
                    .sorted()
                    .toList();
        }
    }
}

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
        Files.writeString(stage.resolve("journal"), "+a.md\n+b.md\n~old.md\n~kept.md\n+new/folder/z.md\n");
        Files.writeString(content.resolve("a.md"), "made by the killed run");
        Files.writeString(stage.resolve("new/1"), "not moved yet");
        Files.writeString(content.resolve("b.md"), "the author's own");
        Files.writeString(content.resolve("old.md"), "made by the killed run");
        Files.writeString(stage.resolve("old/2"), "old");
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
        Files.writeString(stage.resolve("old/0"), "the old text");
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
    void takesBackOnlyWhatTheJournalNamesWhereNumbersAreMissing() throws IOException {
        var stage = content.resolve(".afterword-stage");
        for (var folder : List.of("new", "old")) {
            Files.createDirectories(stage.resolve(folder));
        }
        Files.writeString(stage.resolve("journal"), "+a.md\n\n+b.md\n");
        Files.writeString(content.resolve("a.md"), "made by the killed run");
        Files.writeString(stage.resolve("new/2"), "not moved yet");
        ContentWriter.recover(site);
        assertEquals(List.of("old.md"), files());
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

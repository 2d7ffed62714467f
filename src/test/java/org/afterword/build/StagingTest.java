package org.afterword.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import org.afterword.support.Folder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StagingTest {
    @TempDir
    Path folder;

    private Path output() {
        return folder.resolve("public");
    }

    @Test
    void nothingIsSeenBeforeAllIsPublished() throws IOException {
        Folder.write(output().resolve("a/index.html"), "old");
        var staging = Staging.begin(output());
        Files.writeString(staging.file("a/index.html"), "new");
        Files.writeString(staging.file("b/c/index.html"), "new");
        assertEquals("old", Files.readString(output().resolve("a/index.html")));
        assertFalse(Files.exists(output().resolve("b")));
        staging.publish();
        assertEquals("new", Files.readString(output().resolve("a/index.html")));
        assertEquals(List.of("a/index.html", "b/c/index.html"), Folder.list(output()));
    }

    @Test
    void whatIsDiscardedWasNeverThere() throws IOException {
        Folder.write(output().resolve("a.html"), "old");
        var staging = Staging.begin(output());
        Files.writeString(staging.file("a.html"), "new");
        staging.discard();
        assertEquals(List.of("a.html"), Folder.list(output()));
        assertEquals("old", Files.readString(output().resolve("a.html")));
    }

    @Test
    void aFileTakesThePlaceOfAFolderAndAFolderThatOfAFile() throws IOException {
        Folder.write(output().resolve("a/index.html"), "old");
        Folder.write(output().resolve("b"), "old");
        var staging = Staging.begin(output());
        Files.writeString(staging.file("a"), "new");
        Files.writeString(staging.file("b/index.html"), "new");
        staging.publish();
        assertEquals(List.of("a", "b/index.html"), Folder.list(output()));
    }

    @Test
    void aSymbolicLinkInTheOutputIsReplacedAndNotFollowed() throws IOException {
        var elsewhere =
                Folder.write(folder.resolve("elsewhere/index.html"), "mine").getParent();
        Files.createDirectories(output());
        Files.createSymbolicLink(output().resolve("a"), elsewhere);
        var staging = Staging.begin(output());
        Files.writeString(staging.file("a/index.html"), "new");
        staging.publish();
        assertEquals("mine", Files.readString(elsewhere.resolve("index.html")));
        assertEquals("new", Files.readString(output().resolve("a/index.html")));
        assertTrue(Files.isDirectory(output().resolve("a"), LinkOption.NOFOLLOW_LINKS));
    }

    @Test
    void emptyFoldersGoWithTheirLastFile() throws IOException {
        Folder.write(output().resolve("a/b/c.html"), "x");
        Folder.write(output().resolve("a/keep.html"), "x");
        var staging = Staging.begin(output());
        staging.remove("a/b/c.html");
        staging.remove("a/never.html");
        assertFalse(Files.exists(output().resolve("a/b")));
        assertTrue(Files.exists(output().resolve("a/keep.html")));
        assertTrue(Files.isDirectory(output()));
    }

    /** A build that was killed while a file and a folder changed places leaves it to the next to sort that out. */
    @Test
    void aFileThatBecameAFolderOrLiesWhereAFileNowIsIsGone() throws IOException {
        Folder.write(output().resolve("a/index.html"), "x");
        Folder.write(output().resolve("b"), "x");
        var staging = Staging.begin(output());
        staging.remove("a");
        staging.remove("b/index.html");
        staging.discard();
        assertEquals(List.of("a/index.html", "b"), Folder.list(output()));
    }

    @Test
    void nothingIsDeletedThroughALink() throws IOException {
        var mine = Folder.write(folder.resolve("elsewhere/index.html"), "mine");
        Files.createDirectories(output());
        Files.createSymbolicLink(output().resolve("a"), mine.getParent());
        Staging.begin(output()).remove("a/index.html");
        assertTrue(Files.exists(mine));
    }
}

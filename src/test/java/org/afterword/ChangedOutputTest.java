package org.afterword;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Map;
import java.util.SortedMap;
import org.afterword.cli.Program;
import org.afterword.support.Folder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever was done to the site's files since they were written, the next build mends it, and writes no other file. */
class ChangedOutputTest {
    @TempDir
    Path folder;

    private Path site;
    private Path output;
    private SortedMap<String, String> right;

    @BeforeEach
    void build() {
        site = folder.resolve("site");
        output = site.resolve("public");
        Folder.write(site.resolve("content/site.yaml"), "title: A site\nurl: https://example.org\n");
        Folder.write(site.resolve("content/one.md"), "---\ntitle: One\n---\nThe first.\n");
        Folder.write(site.resolve("content/two.md"), "---\ntitle: Two\n---\nThe second.\n");
        Folder.write(site.resolve("content/note.txt"), "A note.\n");
        buildAgain();
        right = Folder.bytes(output);
    }

    @Test
    void changedByHand() throws IOException {
        Files.writeString(output.resolve("one/index.html"), "By hand.");
        mend(1);
    }

    @Test
    void changedByHandWithoutChangingItsLength() throws IOException {
        var page = output.resolve("one/index.html");
        var text = Files.readString(page);
        Files.writeString(page, text.replace("The first.", "The fir$t."));
        Files.setLastModifiedTime(page, FileTime.from(Instant.now().plusSeconds(10)));
        mend(1);
    }

    @Test
    void cutOffWithTheTimeThatItHad() throws IOException {
        var feed = output.resolve("feed.xml");
        var time = Files.getLastModifiedTime(feed);
        Files.writeString(feed, "");
        Files.setLastModifiedTime(feed, time);
        mend(1);
    }

    @Test
    void aCopiedFileChangedByHand() throws IOException {
        Files.writeString(output.resolve("note.txt"), "Another note.\n");
        mend(1);
    }

    @Test
    void deletedByHand() throws IOException {
        Files.delete(output.resolve("feed.xml"));
        Folder.delete(output.resolve("two"));
        buildAgain();
        assertEquals(Map.of(), Folder.differences(right, Folder.bytes(output)));
    }

    /** Nobody but a person put them there: they are named, and replaced only when that is said. */
    @Test
    void aFolderInThePlaceOfAFileAndAFileInThatOfAFolder() throws IOException {
        Files.delete(output.resolve("feed.xml"));
        Folder.write(output.resolve("feed.xml/mine.txt"), "x");
        Folder.delete(output.resolve("two"));
        Folder.write(output.resolve("two"), "x");
        var refused = Program.run("build", site.toString());
        assertEquals(1, refused.exitCode(), refused.said());
        assertTrue(refused.err().contains("public/feed.xml/mine.txt: error: Afterword did not write this file"));
        assertTrue(refused.err().contains("public/two: error: Afterword did not write this file"));
        assertEquals("x", Files.readString(output.resolve("feed.xml/mine.txt")));
        assertEquals("x", Files.readString(output.resolve("two")));
        assertEquals(0, Program.run("build", site.toString(), "--force").exitCode());
        assertEquals(Map.of(), Folder.differences(right, Folder.bytes(output)));
    }

    /** As by a tool that brings back yesterday's site. */
    @Test
    void replacedByAnOlderSite() throws IOException {
        var older = folder.resolve("older");
        Folder.copy(output, older);
        Folder.write(
                site.resolve("content/one.md"), "---\ntitle: One\n---\nNew words of the first, and more of them.\n");
        buildAgain();
        right = Folder.bytes(output);
        Folder.delete(output);
        Folder.copy(older, output);
        buildAgain();
        assertEquals(Map.of(), Folder.differences(right, Folder.bytes(output)));
    }

    /** As by a backup of the site's folder that leaves out the output, or by two machines that share only one of the two. */
    @Test
    void theStateIsOlderThanTheSite() throws IOException {
        var state = site.resolve(".afterword");
        var older = folder.resolve("older");
        Folder.copy(state, older);
        var time = Files.getLastModifiedTime(site.resolve("content/one.md"));
        Folder.write(
                site.resolve("content/one.md"), "---\ntitle: One\n---\nNew words of the first, and more of them.\n");
        buildAgain();
        Folder.delete(state);
        Folder.copy(older, state);
        Folder.write(site.resolve("content/one.md"), "---\ntitle: One\n---\nThe first.\n");
        Files.setLastModifiedTime(site.resolve("content/one.md"), time);
        buildAgain();
        assertEquals(Map.of(), Folder.differences(right, Folder.bytes(output)));
    }

    private void mend(int files) {
        var said = buildAgain();
        assertEquals(Map.of(), Folder.differences(right, Folder.bytes(output)));
        assertTrue(said.contains(": " + files + " written, "), said);
    }

    private String buildAgain() {
        var run = Program.run("build", site.toString());
        assertEquals(0, run.exitCode(), run.said());
        return run.said();
    }
}

package org.afterword.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Set;
import org.afterword.base.Moment;
import org.afterword.content.SiteReader;
import org.afterword.content.article.Selection;
import org.afterword.content.memory.ReadMemory;
import org.afterword.support.Folder;
import org.afterword.support.MemoryFolder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PreviewMemoryTest {
    private static final String PROGRAM = "this one";

    /** So much later that a file's time can be trusted. */
    private static final Moment NOW = Moment.at(Instant.parse("2099-01-01T00:00:00Z"));

    @TempDir(factory = MemoryFolder.class)
    Path site;

    @BeforeEach
    void write() throws IOException {
        Folder.write(site.resolve("content/site.yaml"), "title: A site\n");
        Folder.write(site.resolve("content/one.md"), "---\ntitle: One\n---\nThe first.\n");
    }

    @Test
    void theNextPreviewKnowsWhatThisOneRead() throws IOException {
        preview(PROGRAM).keep();
        assertEquals(Set.of("one.md"), known(PROGRAM));
        assertEquals(Set.of(), known("another program"));
    }

    @Test
    void theFirstPreviewKnowsWhatABuildRead() throws IOException {
        var build = new ReadMemory();
        read(build);
        var file = site.resolve(".afterword/0123abcd/memory");
        Files.createDirectories(file.getParent());
        build.save(file, PROGRAM);
        assertEquals(Set.of("one.md"), known(PROGRAM));
    }

    @Test
    void whatWasKeptLastCounts() throws IOException {
        preview(PROGRAM).keep();
        var older = site.resolve(".afterword/0123abcd/memory");
        Folder.write(older, "of an older program");
        Files.setLastModifiedTime(older, FileTime.from(Instant.parse("2001-01-01T00:00:00Z")));
        assertEquals(Set.of("one.md"), known(PROGRAM));
    }

    @Test
    void whereNothingCanBeKeptTheNextOneReadsAllAgain() throws IOException {
        Folder.write(site.resolve(".afterword"), "a file is in the way\n");
        preview(PROGRAM).keep();
        assertEquals(Set.of(), known(PROGRAM));
        assertTrue(Files.isRegularFile(site.resolve(".afterword")));
    }

    private PreviewMemory preview(String program) throws IOException {
        var memory = new PreviewMemory(site, program);
        read(memory.get());
        return memory;
    }

    private void read(ReadMemory memory) throws IOException {
        new SiteReader(site, new Selection(NOW, false, false, false), memory).read();
    }

    private Set<String> known(String program) {
        return new PreviewMemory(site, program).get().articles().keySet();
    }
}

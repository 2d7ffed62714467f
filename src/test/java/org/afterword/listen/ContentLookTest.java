package org.afterword.listen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import org.afterword.base.Moment;
import org.afterword.support.Folder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A receiver sees that the content was changed, however quickly. */
class ContentLookTest {
    private static final Moment NOW =
            Moment.of(Clock.systemUTC().instant().atOffset(ZoneOffset.UTC).withNano(0), false);

    @TempDir
    Path folder;

    private Path article;

    @BeforeEach
    void write() {
        article = Folder.write(folder.resolve("content/a.md"), "---\ntitle: A\n---\n");
        Folder.write(folder.resolve("content/inbox/a/undated-form-1.yaml"), "- body: Hello\n");
    }

    private ContentLook at(int days) throws IOException {
        return ContentLook.at(folder.resolve("content"), folder.resolve("templates"), NOW.plusDays(days));
    }

    @Test
    void seesNothingWhereNothingHappened() throws IOException {
        assertEquals(at(1), at(2));
        assertEquals(1, at(1).waiting());
        Folder.write(folder.resolve("content/inbox/a/undated-form-2.yaml"), "- body: Hello\n");
        assertEquals(at(1).sum(), at(2).sum());
        assertEquals(2, at(2).waiting());
    }

    @Test
    void seesAChangeThatKeepsSizeAndTime() throws IOException {
        var before = at(1);
        var time = Files.getLastModifiedTime(article);
        Folder.write(article, "---\ntitle: B\n---\n");
        Files.setLastModifiedTime(article, time);
        assertNotEquals(before.sum(), at(1).sum());
    }

    /** A second change may have come within the same step of time. */
    @Test
    void looksOnceMoreAtWhatHasJustBeenChanged() throws IOException {
        assertNotEquals(at(0).sum(), at(1).sum());
    }
}

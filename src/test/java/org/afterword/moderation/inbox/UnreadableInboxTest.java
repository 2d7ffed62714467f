package org.afterword.moderation.inbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.afterword.content.settings.Settings;
import org.afterword.content.settings.SettingsFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An inbox that cannot be looked into is not taken for an empty one. */
class UnreadableInboxTest {
    private static final Settings SETTINGS = SettingsFile.read("title: Site\n");

    @TempDir
    Path site;

    @Test
    void isTold() throws IOException {
        Files.writeString(site.resolve("content"), "no folder");
        assertThrows(FileSystemException.class, () -> Inbox.list(site, SETTINGS, problem -> {}));
    }

    @Test
    void isEmptyWhereThereIsNone() throws IOException {
        Files.createDirectory(site.resolve("content"));
        assertEquals(List.of(), Inbox.list(site, SETTINGS, problem -> {}).all());
    }
}

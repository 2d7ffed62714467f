package org.afterword.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IdentitiesTest {
    private static final int TRIES = 200;

    @TempDir
    Path folder;

    /** As when somebody deletes the content and has it made again by version control: many file systems give the number again. */
    @Test
    void aFolderThatWasDeletedAndMadeAgainIsAnotherThoughItHasTheSameNumber() throws Exception {
        var content = Files.createDirectory(folder.resolve("content"));
        var number = number(content);
        try (var identities = new Identities(List.of(content))) {
            assertTrue(identities.areTheSame());
            for (int tries = 0; tries == 0 || tries < TRIES && !number(content).equals(number); tries++) {
                Files.delete(content);
                Thread.sleep(2);
                Files.createDirectory(content);
            }
            for (int waited = 0; identities.areTheSame() && waited < 1000; waited += 10) {
                Thread.sleep(10);
            }
            assertFalse(identities.areTheSame());
        }
    }

    @Test
    void aFolderThatWasMovedAwayIsNotTheOneThatCameInItsPlace() throws IOException {
        var content = Files.createDirectory(folder.resolve("content"));
        try (var identities = new Identities(List.of(content, folder.resolve("templates")))) {
            assertEquals(List.of(content), identities.there());
            Files.move(content, folder.resolve("elsewhere"));
            assertFalse(identities.areTheSame());
            Files.createDirectory(content);
            assertFalse(identities.areTheSame());
        }
    }

    @Test
    void aFolderThatCameIsAChange() throws IOException {
        try (var identities = new Identities(List.of(folder.resolve("templates")))) {
            assertTrue(identities.areTheSame());
            Files.createDirectory(folder.resolve("templates"));
            assertFalse(identities.areTheSame());
        }
    }

    @Test
    void aFolderThatCameAndWentIsAChange() throws Exception {
        try (var identities = new Identities(List.of(folder.resolve("content"), folder.resolve("templates")))) {
            Files.createDirectory(folder.resolve("another"));
            assertTrue(identities.areTheSame());
            Files.delete(Files.createDirectory(folder.resolve("templates")));
            for (int waited = 0; identities.areTheSame() && waited < 1000; waited += 10) {
                Thread.sleep(10);
            }
            assertFalse(identities.areTheSame());
        }
    }

    private static String number(Path folder) throws IOException {
        return String.valueOf(
                Files.readAttributes(folder, BasicFileAttributes.class).fileKey());
    }
}

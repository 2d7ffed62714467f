package org.afterword.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EditorTest {
    @Test
    void theVisualOneComesFirst() {
        assertEquals(Optional.of(new Editor("vi")), Editor.of(Map.of("EDITOR", "ed", "VISUAL", "vi")));
        assertEquals(Optional.empty(), Editor.of(Map.of("EDITOR", " ")));
    }

    @Test
    void itsOptionsAndSpacesInNamesAreUnderstood(@TempDir Path folder) throws Exception {
        var file = Files.writeString(folder.resolve("a file.yaml"), "- body: x\n");
        new Editor("sed -i s/x/y/").open(List.of(file), "it stays as it was");
        assertEquals("- body: y\n", Files.readString(file));
        var failure =
                assertThrows(IOException.class, () -> new Editor("exit 3;").open(List.of(file), "it stays as it was"));
        assertEquals("the editor 'exit 3;' ended with status 3; it stays as it was", failure.getMessage());
        var missing = assertThrows(
                IOException.class, () -> new Editor("/no such/editor").open(List.of(file), "it stays as it was"));
        assertTrue(missing.getMessage().contains("with quotes around a path that has spaces"), missing.getMessage());
    }
}

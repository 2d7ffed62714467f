package org.afterword.base.state;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProgramPartsTest {
    @TempDir
    Path folder;

    private Path program;

    @BeforeEach
    void make() throws IOException {
        program = jar("program.jar", "lib/one.jar lib/two%20parts.jar");
        jar("lib/one.jar", "");
        jar("lib/two parts.jar", "");
    }

    @Test
    void nothingIsWrongWithAWholeProgram() {
        assertEquals(List.of(), ProgramParts.unusable(program));
        assertEquals(List.of(), ProgramParts.unusable(folder));
    }

    @Test
    void aPartThatIsNotThereIsNamed() throws IOException {
        Files.delete(folder.resolve("lib/two parts.jar"));
        assertEquals(List.of(folder.resolve("lib/two parts.jar")), ProgramParts.unusable(program));
    }

    @Test
    void aPartThatIsCutOffIsNamed() throws IOException {
        var part = folder.resolve("lib/one.jar");
        Files.write(part, Arrays.copyOf(Files.readAllBytes(part), 100));
        assertEquals(List.of(part), ProgramParts.unusable(program));
    }

    @Test
    void aPartWithAnotherByteIsNamed() throws IOException {
        var part = folder.resolve("lib/one.jar");
        var bytes = Files.readAllBytes(part);
        int at = new String(bytes, StandardCharsets.ISO_8859_1).indexOf("bytes of a class");
        bytes[at] ^= 1;
        Files.write(part, bytes);
        assertEquals(List.of(part), ProgramParts.unusable(program));
    }

    private Path jar(String name, String others) throws IOException {
        var file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        var manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        if (!others.isEmpty()) {
            manifest.getMainAttributes().put(Attributes.Name.CLASS_PATH, others);
        }
        var content = "bytes of a class".getBytes(StandardCharsets.UTF_8);
        var entry = new ZipEntry("A.class");
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(content.length);
        var sum = new CRC32();
        sum.update(content);
        entry.setCrc(sum.getValue());
        try (var jar = new JarOutputStream(Files.newOutputStream(file), manifest)) {
            jar.putNextEntry(entry);
            jar.write(content);
        }
        return file;
    }
}

package org.afterword;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The step of a distribution that makes its jars small together, and tell by their size what is in them. */
class StoredJarsTest {
    @TempDir
    private Path folder;

    @Test
    void theSizeTellsTheContentWhichStaysAsItWas() throws Exception {
        jar("one.jar", "words");
        jar("same/one.jar", "words");
        jar("same/other.jar", "sword");
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var run = new ProcessBuilder(java, "src/build/java/StoredJars.java", folder.toString())
                .redirectErrorStream(true)
                .start();
        assertEquals("", new String(run.getInputStream().readAllBytes(), UTF_8));
        assertEquals(0, run.waitFor());

        for (var name : new String[] {"one.jar", "same/one.jar"}) {
            try (var jar = new ZipFile(folder.resolve(name).toFile())) {
                var entry = jar.getEntry("a/text");
                assertEquals(ZipEntry.STORED, entry.getMethod());
                assertEquals("words", new String(jar.getInputStream(entry).readAllBytes(), UTF_8));
            }
        }
        assertEquals(-1, Files.mismatch(folder.resolve("one.jar"), folder.resolve("same/one.jar")));
        assertNotEquals(Files.size(folder.resolve("one.jar")), Files.size(folder.resolve("same/other.jar")));
    }

    private void jar(String name, String text) throws IOException {
        var file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        try (var jar = new ZipOutputStream(Files.newOutputStream(file))) {
            var entry = new ZipEntry("a/text");
            entry.setTime(0);
            jar.putNextEntry(entry);
            jar.write(text.getBytes(UTF_8));
        }
    }
}

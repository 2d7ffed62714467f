package org.afterword.base.state;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipFile;

/** Where this program is. */
public final class ProgramFile {
    private ProgramFile() {}

    /**
     * Its jar, or the folder of its classes where it is not packaged. A class that comes out of Java's archive says where the
     * jar was when the archive was made, or nothing if it is no longer there; the class path says where it is.
     */
    public static Path path() {
        var own = ProgramFile.class.getName().replace('.', '/') + ".class";
        var classPath = System.getProperty("java.class.path").split(File.pathSeparator);
        for (var entry : classPath) {
            if (classPath.length == 1 || has(Path.of(entry), own)) {
                return Path.of(entry);
            }
        }
        throw new IllegalStateException("the program does not know where it is");
    }

    private static boolean has(Path entry, String file) {
        if (!Files.isRegularFile(entry)) {
            return Files.exists(entry.resolve(file));
        }
        try (var jar = new ZipFile(entry.toFile())) {
            return jar.getEntry(file) != null;
        } catch (IOException e) { // what is no jar has no classes
            return false;
        }
    }

    /** A text that lies in the program. To ask for it by a class would search all of Java's own modules first. */
    public static String text(String name) {
        var program = path();
        try {
            if (Files.isDirectory(program)) {
                return Files.readString(program.resolve(name));
            }
            try (var jar = new ZipFile(program.toFile());
                    var file = jar.getInputStream(jar.getEntry(name))) {
                return new String(file.readAllBytes(), StandardCharsets.UTF_8);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the program cannot read its own " + name, e);
        }
    }
}

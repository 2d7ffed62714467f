package org.afterword.base.state;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipFile;

/** Where this program is. */
public final class ProgramFile {
    private ProgramFile() {}

    /** Its jar, or the folder of its classes where it is not packaged. */
    public static Path path() {
        try {
            return Path.of(ProgramFile.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException("the program does not know where it is", e);
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

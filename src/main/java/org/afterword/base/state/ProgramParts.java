package org.afterword.base.state;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;

/** The jars that the program consists of. */
public final class ProgramParts {
    private ProgramParts() {}

    /**
     * Those that are missing or damaged. All of them are read to their ends, so this is for when something went wrong.
     *
     * @param program its jar, which names the others; a folder of classes names none
     */
    public static List<Path> unusable(Path program) {
        if (Files.isDirectory(program)) {
            return List.of();
        }
        return Stream.concat(Stream.of(program), others(program))
                .filter(part -> !isWhole(part))
                .toList();
    }

    private static Stream<Path> others(Path program) {
        try (var jar = new JarFile(program.toFile())) {
            var manifest = jar.getManifest();
            var named = manifest == null ? null : manifest.getMainAttributes().getValue(Attributes.Name.CLASS_PATH);
            return named == null
                    ? Stream.of()
                    : Arrays.stream(named.split(" "))
                            .map(part -> Path.of(program.toUri().resolve(part)));
        } catch (IOException e) { // which is told of the program itself
            return Stream.of();
        }
    }

    private static boolean isWhole(Path part) {
        try (var jar = new JarFile(part.toFile())) {
            for (var entry : jar.stream().toList()) {
                try (var in = new CheckedInputStream(jar.getInputStream(entry), new CRC32())) {
                    in.transferTo(OutputStream.nullOutputStream());
                    if (in.getChecksum().getValue() != entry.getCrc()) {
                        return false;
                    }
                }
            }
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}

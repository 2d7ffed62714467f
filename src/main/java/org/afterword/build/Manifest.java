package org.afterword.build;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.afterword.base.Fingerprint;

/**
 * What an output folder held after the last build: its files by their paths, each with the fingerprint of what it was made
 * from. One that cannot be read counts as none, and costs a full build.
 */
final class Manifest {
    private static final String HEADER = "afterword manifest 1";

    private final Map<String, Fingerprint> files;

    private Manifest(Map<String, Fingerprint> files) {
        this.files = files;
    }

    static Manifest of(SortedMap<String, Fingerprint> files) {
        return new Manifest(files);
    }

    static Manifest read(Path file) {
        var files = new TreeMap<String, Fingerprint>();
        try {
            var lines = Files.readAllLines(file, StandardCharsets.UTF_8);
            boolean whole = lines.size() >= 2
                    && lines.get(0).equals(HEADER)
                    && lines.get(lines.size() - 1).equals("end");
            for (var line : whole ? lines.subList(1, lines.size() - 1) : lines.subList(0, 0)) {
                var path = line.substring(33);
                if (!isWithin(path)) {
                    return new Manifest(Map.of());
                }
                files.put(path, Fingerprint.parse(line.substring(0, 32)));
            }
            return new Manifest(files);
        } catch (IOException | IndexOutOfBoundsException | IllegalArgumentException e) {
            return new Manifest(Map.of());
        }
    }

    /** Whether a path stays in the output folder: what is not planned any more is deleted, and a manifest can be meddled with. */
    private static boolean isWithin(String path) {
        return !Path.of(path).isAbsolute()
                && List.of(path.split("/", -1)).stream()
                        .noneMatch(part -> part.isEmpty() || part.equals(".") || part.equals(".."));
    }

    void write(Path file) throws IOException {
        var text = new StringBuilder(HEADER).append('\n');
        files.forEach((path, fingerprint) ->
                text.append(fingerprint).append(' ').append(path).append('\n'));
        text.append("end\n");
        var unfinished = file.resolveSibling(file.getFileName() + ".new");
        Files.writeString(unfinished, text);
        Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
    }

    Optional<Fingerprint> of(String path) {
        return Optional.ofNullable(files.get(path));
    }

    Iterable<String> paths() {
        return files.keySet();
    }
}

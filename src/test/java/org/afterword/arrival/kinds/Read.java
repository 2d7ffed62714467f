package org.afterword.arrival.kinds;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.afterword.arrival.Arrival;
import org.afterword.arrival.Arrived;
import org.afterword.arrival.Declined;
import org.afterword.importer.source.ExportFile;
import org.afterword.importer.source.ExportFiles;

/** Reads what arrives, for tests. */
final class Read {
    static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

    private Read() {}

    static List<Arrived> text(String text) {
        try {
            var file = ExportFile.of("file", text);
            var found = new ArrayList<Arrived>();
            var reader = ArrivalReaders.recognizing(file.head());
            if (reader.isPresent()) {
                reader.get().read(file, ZONE, found::add);
            }
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Arrived> file(String kind, Path path) throws IOException {
        var found = new ArrayList<Arrived>();
        var file = ExportFiles.open(List.of(path), refused -> {}).get(0);
        ArrivalReaders.named(kind).orElseThrow().read(file, ZONE, found::add);
        return found;
    }

    static Arrival only(String text) {
        var found = text(text);
        if (found.size() != 1 || !(found.get(0) instanceof Arrival)) {
            throw new AssertionError(found.toString());
        }
        return (Arrival) found.get(0);
    }

    static String reason(String text) {
        var found = text(text);
        if (found.size() != 1 || !(found.get(0) instanceof Declined)) {
            throw new AssertionError(found.toString());
        }
        return ((Declined) found.get(0)).reason();
    }

    static List<Path> specimens() throws IOException {
        try (var walk = Files.walk(Path.of("src/test/resources/receive"))) {
            return walk.filter(Files::isRegularFile)
                    .filter(path -> !path.toString().endsWith(".arrived") && !path.endsWith("README.md"))
                    .sorted()
                    .toList();
        }
    }
}

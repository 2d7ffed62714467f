package org.afterword.arrival.kinds;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.afterword.importer.source.ExportFiles;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is read of each specimen, whose people and addresses are invented, is what is recorded beside it. */
class RecordedArrivalsTest {
    /** What is planted in specimens and must not be kept. */
    private static final List<String> PLANTED =
            List.of("secret.example", "203.0.113.", "2001:db8:", "s3cr3t", "PlantedAgent", "planted-referrer");

    static Stream<Path> specimens() throws IOException {
        return Read.specimens().stream();
    }

    private static String kind(Path specimen) {
        return specimen.getParent().getFileName().toString();
    }

    @ParameterizedTest
    @MethodSource("specimens")
    void isReadAsRecorded(Path specimen) throws IOException {
        var read = Read.file(kind(specimen), specimen).stream()
                .map(Object::toString)
                .map(text -> text.replace(specimen.toString(), "FILE").replace("], ", "],\n  "))
                .collect(Collectors.joining("\n\n", "", "\n"));
        var recorded = Path.of(specimen + ".arrived");
        if (System.getProperty("update") != null) {
            Files.writeString(recorded, read);
        }
        assertEquals(Files.readString(recorded), read);
    }

    @ParameterizedTest
    @MethodSource("specimens")
    void isRecognizedByItsReaderFirst(Path specimen) throws IOException {
        var head = ExportFiles.open(List.of(specimen), refused -> {}).get(0).head();
        assertEquals(
                kind(specimen), ArrivalReaders.recognizing(head).orElseThrow().kind());
    }

    @ParameterizedTest
    @MethodSource("specimens")
    void keepsNobodysAddressNorASecret(Path specimen) throws IOException {
        for (var arrived : Read.file(kind(specimen), specimen)) {
            PLANTED.forEach(planted -> assertFalse(arrived.toString().contains(planted), arrived.toString()));
        }
    }
}

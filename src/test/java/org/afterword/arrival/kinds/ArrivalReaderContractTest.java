package org.afterword.arrival.kinds;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.afterword.arrival.Arrival;
import org.afterword.arrival.Arrived;
import org.afterword.arrival.Declined;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every reader must stand: its specimens cut short, bent and made large. It never fails, and says why it declines. */
class ArrivalReaderContractTest {
    private static final List<String> BENT =
            List.of(": 12", ": [1, \"x\"]", ": {\"a\": [null]}", ": true", ": null", ": \"\"", ": [[[]]]");

    @TempDir
    Path folder;

    static Stream<Path> specimens() throws IOException {
        return Read.specimens().stream();
    }

    private List<Arrived> read(Path specimen, byte[] bytes) throws IOException {
        var kind = specimen.getParent().getFileName().toString();
        var file = Files.write(folder.resolve(specimen.getFileName().toString()), bytes);
        var found = Read.file(kind, file);
        for (var one : found) {
            if (one instanceof Declined declined) {
                assertFalse(declined.reason().isBlank());
                assertTrue(declined.reason().length() < 200);
            }
            for (var planted : List.of("secret.example", "203.0.113.", "s3cr3t", "PlantedAgent")) {
                assertFalse(one.toString().contains(planted), one.toString());
            }
        }
        return found;
    }

    @ParameterizedTest
    @MethodSource("specimens")
    void standsAFileThatIsCutOffAnywhere(Path specimen) throws IOException {
        var bytes = Files.readAllBytes(specimen);
        int whole = read(specimen, bytes).size();
        for (int length = 0; length < bytes.length; length += 1 + bytes.length / 60) {
            assertTrue(read(specimen, Arrays.copyOf(bytes, length)).size() <= whole + 3);
        }
    }

    @ParameterizedTest
    @MethodSource("specimens")
    void standsBytesThatWereChangedAtRandom(Path specimen) throws IOException {
        var bytes = Files.readAllBytes(specimen);
        var random = new Random(11);
        for (int i = 0; i < 20; i++) {
            var bent = bytes.clone();
            for (int k = 0; k < 1 + random.nextInt(20); k++) {
                bent[random.nextInt(bent.length)] =
                        (byte) "<>&\"'\0]![/= \n\u0008\u00FF{}:;%".charAt(random.nextInt(20));
            }
            var kind = specimen.getParent().getFileName().toString();
            Read.file(kind, Files.write(folder.resolve("bent"), bent));
        }
    }

    @ParameterizedTest
    @MethodSource("specimens")
    void standsWrongTypesEverywhere(Path specimen) throws IOException {
        var text = Files.readString(specimen);
        for (var bent : BENT) {
            read(specimen, text.replaceAll(":\\s*\"[^\"]*\"", bent).getBytes(StandardCharsets.UTF_8));
            read(
                    specimen,
                    text.replaceAll(":\\s*(?:\\d+|true|false|null)\\b", bent).getBytes(StandardCharsets.UTF_8));
            read(specimen, text.replaceAll(":\\s*\\{\"", bent + ", \"").getBytes(StandardCharsets.UTF_8));
        }
    }

    @ParameterizedTest
    @MethodSource("specimens")
    void standsACharsetThatIsNotDeclared(Path specimen) throws IOException {
        var text = Files.readString(specimen).replace("Hello", "Café – naïve");
        read(specimen, text.getBytes(Charset.forName("windows-1252")));
        read(specimen, text.getBytes(StandardCharsets.UTF_16));
        read(specimen, text.getBytes(StandardCharsets.UTF_16LE));
    }

    @ParameterizedTest
    @MethodSource("specimens")
    void standsWhatIsNestedDeeply(Path specimen) throws IOException {
        var text = Files.readString(specimen);
        for (var deep : List.of("[".repeat(10_000), "{\"replies\":[".repeat(10_000), "{\"data\":".repeat(10_000))) {
            read(specimen, (deep + text).getBytes(StandardCharsets.UTF_8));
            read(specimen, text.replaceFirst(":\\s*\"[^\"]*\"", ": " + deep).getBytes(StandardCharsets.UTF_8));
        }
    }

    @ParameterizedTest
    @MethodSource("specimens")
    void handsOverEqualsTwiceWhereTheyComeTwice(Path specimen) throws IOException {
        if (specimen.toString().matches(".*\\.(?:eml|csv)")) {
            return;
        }
        var text = Files.readString(specimen).stripTrailing()
                + (specimen.toString().endsWith("mbox") ? "\n\n" : "\n");
        var once = read(specimen, text.getBytes(StandardCharsets.UTF_8));
        var twice = read(specimen, (text + text).getBytes(StandardCharsets.UTF_8));
        assertEquals(2 * once.size(), twice.size());
    }

    @ParameterizedTest
    @MethodSource("specimens")
    void declinesNamesOfTenThousandLettersAlone(Path specimen) throws IOException {
        var text = Files.readString(specimen);
        var before = arrivals(read(specimen, text.getBytes(StandardCharsets.UTF_8)));
        var long1 = "N".repeat(10_000);
        var after = read(
                specimen,
                text.replaceAll(
                                "(\"(?:name|display_name|displayName|author_name|by_nickname)\"\\s*:\\s*)\"(?=\\w)",
                                "$1\"" + long1)
                        .replace("name=Ann", "name=Ann" + long1)
                        .getBytes(StandardCharsets.UTF_8));
        assertTrue(arrivals(after) <= before);
        assertTrue(after.stream()
                .filter(Arrival.class::isInstance)
                .allMatch(one -> ((Arrival) one).name().orElse("").length() <= 300));
    }

    private static long arrivals(List<Arrived> found) {
        return found.stream().filter(Arrival.class::isInstance).count();
    }

    @Test
    void hasAReaderOfEveryKindAndASpecimenOfEach() throws IOException {
        var kinds = new HashSet<String>();
        for (var specimen : Read.specimens()) {
            kinds.add(specimen.getParent().getFileName().toString());
        }
        assertEquals(new HashSet<>(ArrivalReaders.kinds()), kinds);
    }
}

package org.afterword.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FiguresTest {
    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void writeFigures() throws IOException {
        file = folder.resolve("figures.tsv");
        Figures.begin(file, Map.of("processors", "2"));
        for (int posts : new int[] {1, 100}) {
            add(posts, "Afterword", 0.5, 0.4, 0.9);
            add(posts, "Hugo", 0.25, 0.2, 0.3);
        }
    }

    private void add(int posts, String program, double... seconds) throws IOException {
        for (int round = 1; round <= seconds.length; round++) {
            double wall = seconds[round - 1] * posts;
            Figures.add(
                    file,
                    new Figure("builds", "FULL", posts, program, round, wall, wall, 0.25, 80 + posts, 12, 34_000));
        }
    }

    @Test
    void aTableHasMediansAndTheirRatioToHugo() throws IOException {
        var tables = new Tables(Figures.read(file)).all();
        assertTrue(
                tables.contains(
                        "| 100 | Afterword | 50.0 | 40.0–90.0 | 2.00 | 50.0 | 2.00 | 180 | 1.00 | 12 | 0.034 |"),
                tables);
        assertTrue(tables.startsWith("Processors: 2. Meanwhile something else took 25% of the processors."), tables);
    }

    @Test
    void thePictureHasALineForEachProgram() throws IOException {
        var picture = GrowthPicture.of(Figures.read(file));
        assertEquals(2, picture.split("<path class=\"line p0\" d=\"M[\\d.]+ [\\d.]+L", -1).length - 1);
        assertEquals(
                2 * 4,
                picture.split("text-anchor=\"middle\"", -1).length - 1,
                "1, 10, 100 and their name below each panel");
        assertEquals(2, picture.split("<path class=\"line p1\" d=\"M[\\d.]+ [\\d.]+L", -1).length - 1);
    }
}

package org.afterword.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** The page of the manual that tells of these figures, with its picture and the raw figures beside it. */
final class Manual {
    private static final Path PAGE = Path.of("docs/performance.md");
    private static final Path PICTURE = Path.of("docs/images/growth.svg");
    private static final Path RAW = Path.of("docs/performance.tsv");
    private static final String BEGIN = "<!-- figures: written by src/bench/run -->\n";
    private static final String END = "<!-- figures: end -->";

    private Manual() {}

    /** Puts the figures of a file in the place of those that the page has. */
    static void update(Path file) throws IOException {
        var figures = Figures.read(file);
        var page = Files.readString(PAGE);
        int begin = page.indexOf(BEGIN) + BEGIN.length();
        int end = page.indexOf(END);
        if (begin < BEGIN.length() || end < begin) {
            throw new IllegalStateException(PAGE + " has no place for the figures");
        }
        Files.writeString(
                PAGE, page.substring(0, begin) + "\n" + new Tables(figures).all() + "\n" + page.substring(end));
        if (figures.sizes(Builds.PART).size() > 1) {
            Files.writeString(PICTURE, GrowthPicture.of(figures));
        }
        if (!file.toAbsolutePath().equals(RAW.toAbsolutePath())) {
            Files.copy(file, RAW, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}

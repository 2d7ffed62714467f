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

    private Manual() {}

    /** Puts the figures of a file in the place of those that the page has. */
    static void update(Path file) throws IOException {
        var figures = Figures.read(file);
        replace("figures", new Tables(figures).all());
        if (figures.sizes(Builds.PART).size() > 1) {
            Files.writeString(PICTURE, GrowthPicture.of(figures));
        }
        if (!file.toAbsolutePath().equals(RAW.toAbsolutePath())) {
            Files.copy(file, RAW, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Puts what JMH measured in the place of what the page has of it. */
    static void updateInnerParts(Path file) throws IOException {
        replace("inner parts", InnerParts.table(file));
    }

    private static void replace(String name, String text) throws IOException {
        var page = Files.readString(PAGE);
        var begin = "<!-- " + name + ", written by src/bench/run -->\n";
        int from = page.indexOf(begin) + begin.length();
        int to = page.indexOf("<!-- end -->", from);
        if (from < begin.length() || to < 0) {
            throw new IllegalStateException(PAGE + " has no place for the " + name);
        }
        Files.writeString(PAGE, page.substring(0, from) + "\n" + text.strip() + "\n\n" + page.substring(to));
    }
}

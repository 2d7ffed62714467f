package org.afterword.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Finds the folder of the site that a file belongs to. */
final class SiteFolder {
    private SiteFolder() {}

    /** The nearest folder above a file that has a content folder in it. */
    static Optional<Path> of(Path file) {
        for (var above = file.toAbsolutePath().normalize().getParent(); above != null; above = above.getParent()) {
            if (Files.isDirectory(above.resolve("content"))) {
                return Optional.of(above);
            }
        }
        return Optional.empty();
    }
}

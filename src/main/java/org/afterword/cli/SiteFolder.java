package org.afterword.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds the folder of the site that a file belongs to. */
final class SiteFolder {
    /** What a shell takes as it is. */
    private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{N}_./@%+=:,-]+");

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

    /** What to type where no site is: the folder of the site that this lies in, or {@code DIR} for one that is not known. */
    static String meant(Path file) {
        return Files.exists(file) ? of(file).map(SiteFolder::typed).orElse("DIR") : "DIR";
    }

    /** A folder as it is typed behind a command. */
    static String typed(Path folder) {
        var name = folder.toString();
        var typed = name.startsWith("-") ? "./" + name : name;
        return PLAIN.matcher(typed).matches() ? typed : "'" + typed.replace("'", "'\\''") + "'";
    }
}

package org.afterword.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.afterword.content.folder.ContentFolder;
import org.afterword.content.folder.OtherGenerators;

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

    /**
     * What is told of a folder that is no site.
     *
     * @param command what was typed
     * @param cure what to type behind it to name a site, with {@code DIR} where it is named
     */
    static String missing(Path folder, String command, String cure) {
        var named = typed(folder);
        if (!Files.exists(folder)) {
            return "there is no folder " + quoted(folder) + "; name that of a site: " + command + cure;
        }
        var generator = OtherGenerators.of(folder);
        if (generator.isPresent()) {
            return quoted(folder) + " is a site of " + generator.get() + "; bring it over: afterword import " + named
                    + " --into NEW";
        }
        var entries = folders(folder);
        if (entries.isEmpty() && isEmpty(folder)) {
            return "the folder " + quoted(folder) + " is empty; to begin a blog in it: afterword init " + named;
        }
        var misnamed = entries.stream()
                .filter(entry -> Files.isRegularFile(entry.resolve(ContentFolder.SETTINGS)))
                .findFirst();
        if (misnamed.isPresent()) {
            return "there is no content folder in " + quoted(folder) + "; the name of " + quoted(misnamed.get())
                    + " must be content";
        }
        var within = entries.stream()
                .filter(entry ->
                        Files.isRegularFile(entry.resolve(ContentFolder.NAME).resolve(ContentFolder.SETTINGS)))
                .findFirst();
        return "there is no content folder in " + quoted(folder) + "; "
                + within.map(site ->
                                "there is one in " + quoted(site) + ": " + command + cure.replace("DIR", typed(site)))
                        .orElseGet(() -> "run this in a site's folder, or name one: " + command
                                + cure.replace("DIR", meant(folder)));
    }

    private static String quoted(Path path) {
        return "'" + path + "'";
    }

    /** The folders in a folder, by their names; none where they cannot be listed. */
    private static List<Path> folders(Path folder) {
        try (var entries = Files.list(folder)) {
            return entries.filter(Files::isDirectory).sorted().toList();
        } catch (IOException | UncheckedIOException e) {
            return List.of();
        }
    }

    private static boolean isEmpty(Path folder) {
        try (var entries = Files.list(folder)) {
            return entries.findAny().isEmpty();
        } catch (IOException | UncheckedIOException e) {
            return false;
        }
    }

    /** A folder as it is typed behind a command. */
    static String typed(Path folder) {
        var name = folder.toString();
        var typed = name.startsWith("-") ? "./" + name : name;
        return PLAIN.matcher(typed).matches() ? typed : "'" + typed.replace("'", "'\\''") + "'";
    }
}

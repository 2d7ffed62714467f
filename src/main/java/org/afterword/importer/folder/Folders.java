package org.afterword.importer.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.afterword.importer.folder.files.SiteFolder;
import org.afterword.importer.folder.generator.Generator;
import org.afterword.importer.folder.generator.Generators;
import org.afterword.importer.folder.matter.MatterException;
import org.afterword.importer.record.Exported;
import org.afterword.importer.record.Refused;
import org.afterword.importer.record.Remark;
import org.afterword.importer.record.What;

/** Knows the folders that generators make sites from, and reads them. */
public final class Folders {
    /** How the settings files of others begin, and who they are. */
    private static final Map<String, String> OTHERS = Map.of(
            "gatsby-config.", "Gatsby",
            "astro.config.", "Astro",
            "next.config.", "Next.js",
            "nuxt.config.", "Nuxt",
            "mkdocs.y", "MkDocs",
            "_quarto.y", "Quarto",
            "book.toml", "mdBook",
            "ikiwiki.setup", "ikiwiki");

    private Folders() {}

    /** Another generator that a folder was made for, whose folders cannot be read; empty where none is known. */
    public static Optional<String> other(Path path) throws IOException {
        if (!Files.isDirectory(path)) {
            return Optional.empty();
        }
        return new SiteFolder(path)
                .names().stream()
                        .flatMap(name -> OTHERS.entrySet().stream()
                                .filter(other -> name.startsWith(other.getKey()))
                                .map(Map.Entry::getValue))
                        .findFirst();
    }

    /** The names of the generators whose folders can be read. */
    public static List<String> kinds() {
        return Generators.ALL.stream().map(Generator::kind).toList();
    }

    /**
     * The generator that a folder was made for; empty where it is none's, or no folder.
     *
     * @param asked the generator or the system that the user named
     * @param told gets which others the folder may be for
     */
    public static Optional<Generator> of(Path path, Optional<String> asked, Consumer<Exported> told) {
        if (!Files.isDirectory(path) || asked.isPresent() && !kinds().contains(asked.get())) {
            return Optional.empty();
        }
        var folder = new SiteFolder(path);
        var found = Generators.ALL.stream()
                .filter(one -> asked.isPresent() ? one.kind().equals(asked.get()) : one.recognizes(folder))
                .toList();
        if (found.size() > 1) {
            told.accept(new Remark(
                    folder.line("", 0),
                    "generator",
                    "it looks like a folder of %s; it is read as one of %s; to choose another, use --from"
                            .formatted(
                                    found.stream().map(Generator::kind).collect(Collectors.joining(" and of ")),
                                    found.get(0).kind())));
        }
        return found.stream().findFirst();
    }

    /**
     * Reads a folder whole.
     *
     * @param zone of times without an offset, where the user or the site names one
     * @param now what is dated later, readers do not see yet
     * @return files and folders within it that other importers are to read, such as comments
     */
    public static List<Path> read(
            Path path, Generator generator, Optional<ZoneId> zone, Instant now, Consumer<Exported> records)
            throws IOException {
        var folder = new SiteFolder(path);
        try {
            return new FolderReading(folder, generator.open(folder, zone, records), generator.kind(), now, records)
                    .read();
        } catch (MatterException e) {
            records.accept(
                    new Refused(What.FILE, folder.line("", e), "", "its settings cannot be read: " + e.getMessage()));
            return List.of();
        }
    }
}

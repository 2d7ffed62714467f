package org.afterword.importer;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.afterword.importer.folder.Folders;
import org.afterword.importer.kinds.Importers;
import org.afterword.importer.record.ListedAddress;

/**
 * What an import is asked to do.
 *
 * @param files exports, packed or not, and folders of them
 * @param site the folder that {@code content/} lies in or will lie in
 * @param kind the system that they come from; recognized from each file where it is empty
 * @param list old addresses or identifiers and the addresses that they now have
 * @param zone of times without an offset; the site's own where it is empty
 * @param media a folder that holds the old site's files
 * @param hosts for which hosts rules are written beside {@code _redirects}: {@code nginx}, {@code apache}
 * @param dryRun whether nothing is to be written
 * @param now what is dated later, readers do not see yet
 */
public record ImportRequest(
        List<Path> files,
        Path site,
        Optional<String> kind,
        Map<String, ListedAddress> list,
        Optional<ZoneId> zone,
        Optional<Path> media,
        List<String> hosts,
        boolean dryRun,
        Instant now) {

    /** Files into a site, all else as it comes, and no date too late. */
    public static ImportRequest of(Path site, Path... files) {
        return new ImportRequest(
                List.of(files),
                site,
                Optional.empty(),
                Map.of(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                false,
                Instant.MAX);
    }

    /** The names that {@code kind} can have. */
    public static List<String> kinds() {
        return Stream.concat(Importers.kinds().stream(), Folders.kinds().stream())
                .toList();
    }
}

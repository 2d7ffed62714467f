package org.afterword.importer.article;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.afterword.content.folder.ContentFolder;

/** The files that an import will make, and the folders that these lie in: no path can be both. */
final class PlannedFiles {
    private final Set<String> files = new HashSet<>();
    private final Set<String> folders = new HashSet<>();

    void add(String path) {
        files.add(path);
        for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
            folders.add(path.substring(0, slash));
        }
    }

    /** Why there can be no file at a path, in words; empty where there can be one. */
    Optional<String> problemWith(String path) {
        if (files.contains(path)) {
            return Optional.of("another article of the export is " + ContentFolder.name(path));
        }
        if (folders.contains(path)) {
            return Optional.of(ContentFolder.name(path) + " will be a folder");
        }
        for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
            if (files.contains(path.substring(0, slash))) {
                return Optional.of(ContentFolder.name(path.substring(0, slash)) + " will be a file");
            }
        }
        return Optional.empty();
    }
}

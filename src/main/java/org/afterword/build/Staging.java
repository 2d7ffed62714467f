package org.afterword.build;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.afterword.base.state.Trees;

/**
 * A folder within the output folder where new files are put together under their later paths. Only when all are there are
 * they moved to their places, each in one step; a whole new folder moves in one step too.
 */
final class Staging {
    static final String NAME = ".afterword-staging";

    private final Path output;
    private final Path folder;
    private final Set<Path> made = ConcurrentHashMap.newKeySet();

    private Staging(Path output) {
        this.output = output;
        this.folder = output.resolve(NAME);
    }

    /** Begins anew; what a killed build left behind goes away. */
    static Staging begin(Path output) throws IOException {
        Files.createDirectories(output);
        var staging = new Staging(output);
        staging.discard();
        Files.createDirectory(staging.folder);
        return staging;
    }

    /** Where a file is to be put together; its folder is there. */
    Path file(String path) throws IOException {
        var file = folder.resolve(path);
        var parent = file.getParent();
        if (!made.contains(parent)) {
            Files.createDirectories(parent);
            made.add(parent);
        }
        return file;
    }

    /** Moves all to their places. What stands in the way of a file or a folder is replaced. */
    void publish() throws IOException {
        move(folder, output);
        discard();
    }

    private void move(Path from, Path to) throws IOException {
        try (var entries = Files.newDirectoryStream(from)) {
            for (var entry : entries) {
                var target = to.resolve(entry.getFileName());
                boolean isFolder = Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS);
                boolean targetIsFolder = Files.isDirectory(target, LinkOption.NOFOLLOW_LINKS);
                if (isFolder && targetIsFolder) {
                    move(entry, target);
                } else {
                    if (targetIsFolder) {
                        Trees.remove(target);
                    } else if (isFolder) {
                        Files.deleteIfExists(target);
                    }
                    Files.move(entry, target, StandardCopyOption.ATOMIC_MOVE);
                }
            }
        }
    }

    void discard() throws IOException {
        Trees.remove(folder);
    }

    /**
     * Deletes a published file, and the folders that it leaves empty. What has come into its place since, a folder or a link
     * to elsewhere on its way, is not ours and stays.
     */
    void remove(String path) throws IOException {
        var file = output.resolve(path);
        if (!isReachedByFolders(file) || Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        Files.deleteIfExists(file);
        for (var parent = file.getParent(); !parent.equals(output); parent = parent.getParent()) {
            try {
                Files.deleteIfExists(parent);
            } catch (DirectoryNotEmptyException e) {
                return;
            }
        }
    }

    private boolean isReachedByFolders(Path file) {
        for (var parent = file.getParent(); !parent.equals(output); parent = parent.getParent()) {
            if (!Files.isDirectory(parent, LinkOption.NOFOLLOW_LINKS)) {
                return false;
            }
        }
        return true;
    }
}

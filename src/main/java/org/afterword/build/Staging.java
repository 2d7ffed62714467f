package org.afterword.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
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

    /** Whether there was nothing in the output folder, so that nothing can be in the way. */
    private final boolean wasEmpty;

    private Staging(Path output, boolean wasEmpty) {
        this.output = output;
        this.wasEmpty = wasEmpty;
        this.folder = output.resolve(NAME);
    }

    /** Begins anew; what a killed build left behind goes away. */
    static Staging begin(Path output) throws IOException {
        Files.createDirectories(output);
        Trees.remove(output.resolve(NAME));
        var staging = new Staging(output, isEmpty(output));
        Files.createDirectory(staging.folder);
        return staging;
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (var entries = Files.newDirectoryStream(folder)) {
            for (var entry : entries) {
                if (!entry.getFileName().toString().startsWith(".afterword")) {
                    return false;
                }
            }
            return true;
        }
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

    /** Replaces one file at the top, in one step and at once. */
    void replace(String name, byte[] bytes) throws IOException {
        Files.createDirectories(folder);
        var file = folder.resolve(name);
        Files.write(file, bytes);
        Files.move(file, output.resolve(name), StandardCopyOption.ATOMIC_MOVE);
    }

    /**
     * What would be lost if all were moved to their places: files that Afterword did not write, and that hold something else
     * than what would take their place.
     *
     * @return their paths, sorted
     */
    Collection<String> inTheWay(Ours ours) throws IOException {
        var paths = new TreeSet<String>();
        if (!wasEmpty) {
            find(folder, "", ours, paths);
        }
        return paths;
    }

    /** @param prefix what the paths of the files in {@code from} begin with: nothing, or what ends with a slash */
    private void find(Path from, String prefix, Ours ours, Set<String> paths) throws IOException {
        try (var entries = Files.newDirectoryStream(from)) {
            for (var entry : entries) {
                var path = prefix + entry.getFileName();
                var target = output.resolve(path);
                if (!Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
                    continue;
                }
                boolean isFolder = Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS);
                boolean targetIsFolder = Files.isDirectory(target, LinkOption.NOFOLLOW_LINKS);
                if (isFolder && targetIsFolder) {
                    find(entry, path + "/", ours, paths);
                } else if (targetIsFolder) {
                    paths.addAll(foreign(target, ours));
                } else if (!ours.include(path) && (isFolder || !isSame(entry, target))) {
                    paths.add(path);
                }
            }
        }
    }

    private List<String> foreign(Path within, Ours ours) throws IOException {
        try (var files = Files.walk(within)) {
            return files.filter(file -> !Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS))
                    .map(file -> output.relativize(file).toString().replace('\\', '/'))
                    .filter(path -> !ours.include(path))
                    .toList();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static boolean isSame(Path staged, Path file) throws IOException {
        return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) && Files.mismatch(staged, file) < 0;
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

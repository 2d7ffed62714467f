package org.afterword.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.afterword.base.state.Trees;

/** Does to whole folders what the file system does to files. */
public final class Folder {
    private Folder() {}

    /** The bytes of every file by its path, as text in which every byte is a character, so that two can be compared. */
    public static SortedMap<String, String> bytes(Path folder) {
        var files = new TreeMap<String, String>();
        for (var path : list(folder)) {
            try {
                files.put(path, new String(Files.readAllBytes(folder.resolve(path)), StandardCharsets.ISO_8859_1));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return files;
    }

    /** What differs between two folders as {@link #bytes} gives them: a word on each such file, by its path. */
    public static SortedMap<String, String> differences(Map<String, String> expected, Map<String, String> actual) {
        var differences = new TreeMap<String, String>();
        var paths = new TreeSet<>(expected.keySet());
        paths.addAll(actual.keySet());
        for (var path : paths) {
            var wanted = expected.get(path);
            var found = actual.get(path);
            if (wanted == null) {
                differences.put(path, "should not be there");
            } else if (found == null) {
                differences.put(path, "is missing");
            } else if (!wanted.equals(found)) {
                int at = 0;
                while (at < Math.min(wanted.length(), found.length()) && wanted.charAt(at) == found.charAt(at)) {
                    at++;
                }
                differences.put(path, "should be …" + near(wanted, at) + "… but is …" + near(found, at) + "…");
            }
        }
        return differences;
    }

    private static String near(String text, int at) {
        return text.substring(Math.max(0, at - 40), Math.min(text.length(), at + 80));
    }

    /** When each file was last written, by its path. */
    public static SortedMap<String, String> times(Path folder) {
        var times = new TreeMap<String, String>();
        for (var path : list(folder)) {
            try {
                times.put(
                        path,
                        Files.getLastModifiedTime(folder.resolve(path), LinkOption.NOFOLLOW_LINKS)
                                .toString());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return times;
    }

    /** The paths of all files, sorted, with forward slashes; none where there is no such folder. */
    public static List<String> list(Path folder) {
        if (!Files.exists(folder)) {
            return List.of();
        }
        try (var all = Files.walk(folder)) {
            return all.filter(file -> !Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS))
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The paths of all folders within one, sorted, with forward slashes. */
    public static List<String> folders(Path folder) {
        try (var all = Files.walk(folder)) {
            return all.filter(file -> Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS))
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static void copy(Path from, Path to) throws IOException {
        for (var path : list(from)) {
            var target = to.resolve(path);
            Files.createDirectories(target.getParent());
            Files.copy(from.resolve(path), target, LinkOption.NOFOLLOW_LINKS);
        }
    }

    /** Deletes a folder or a file; a symbolic link itself, not what it leads to. */
    public static void delete(Path tree) throws IOException {
        Trees.remove(tree);
    }

    /** Writes a text, with its folders. */
    public static Path write(Path file, String text) {
        try {
            Files.createDirectories(file.getParent());
            return Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes a text in one step, so that nobody ever sees a half of it. What is unfinished lies beside the file's folder. */
    public static void replace(Path file, String text) {
        try {
            Files.createDirectories(file.getParent());
            var unfinished = file.getParent().resolveSibling(".unfinished");
            Files.writeString(unfinished, text);
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

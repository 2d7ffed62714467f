package org.afterword.support;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.afterword.cli.Program;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * A site as the program built it.
 *
 * @param folder where it was written
 * @param program what the program said of it
 */
public record BuiltSite(Path folder, Program program) {

    /**
     * Builds a site from a folder with {@code content/} and perhaps {@code templates/}. What the build remembers of it
     * goes to that folder too, so it is to be one of the test's own.
     *
     * @param output where to write it; anything that is there goes away first
     */
    public static BuiltSite build(Path site, Path output, String... options) {
        delete(output);
        var arguments = new ArrayList<>(
                List.of("build", "--output", output.toAbsolutePath().toString()));
        arguments.addAll(List.of(options));
        arguments.add(site.toString());
        var program = Program.run(arguments.toArray(String[]::new));
        if (program.exitCode() != 0) {
            throw new AssertionError("The site was not built:\n" + program.err() + program.out());
        }
        return new BuiltSite(output, program);
    }

    /** The paths of all files, sorted, with slashes; without the list of them. */
    public List<String> files() {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .filter(path -> !path.equals(".afterword-files"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The paths of the files that end so. */
    public List<String> files(String ending) {
        return files().stream().filter(path -> path.endsWith(ending)).toList();
    }

    public String text(String path) {
        try {
            return Files.readString(folder.resolve(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A page, parsed as a browser would. */
    public Document page(String path) {
        return Jsoup.parse(text(path));
    }

    /** How many bytes a file takes on its way, compressed as web servers do. */
    public int compressedSize(String path) {
        var bytes = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(bytes)) {
            gzip.write(Files.readAllBytes(folder.resolve(path)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.size();
    }

    /** Copies a folder with all that is in it. */
    public static void copy(Path from, Path to) {
        try (var files = Files.walk(from)) {
            for (Path file : files.toList()) {
                var target = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (var files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package org.afterword.importer.folder.files;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.afterword.base.LooseText;
import org.afterword.importer.folder.matter.MatterException;
import org.afterword.importer.record.Exported;
import org.afterword.importer.record.Line;

/** A folder that a user names, whose files are known by their paths in it. Nothing outside it is ever read. */
public final class SiteFolder {
    /** In bytes; no article of words is as long. */
    public static final int LONGEST_TEXT = 4 << 20;

    private final Path root;
    private final Path real;

    public SiteFolder(Path root) {
        this.root = root;
        this.real = real(root);
    }

    /** A folder that cannot be reached has no files either. */
    private static Path real(Path root) {
        try {
            return root.toRealPath();
        } catch (IOException e) {
            return root;
        }
    }

    /** The folder. */
    public Path root() {
        return root;
    }

    /** Whether a file is there. */
    public boolean has(String path) {
        return file(path).isPresent();
    }

    /** Whether a folder is there. */
    public boolean hasFolder(String path) {
        return Files.isDirectory(root.resolve(path));
    }

    /** The first of some files that is there. */
    public Optional<String> first(String... paths) {
        return List.of(paths).stream().filter(this::has).findFirst();
    }

    /** The names of what lies in the folder itself. */
    public List<String> names() throws IOException {
        try (var list = Files.list(root)) {
            return list.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }

    /** The paths of the files and folders in a folder, sorted, whose names match; none where there is no such folder. */
    public List<String> within(String path, Pattern name) throws IOException {
        if (!hasFolder(path)) {
            return List.of();
        }
        try (var list = Files.list(root.resolve(path))) {
            return list.map(one -> one.getFileName().toString())
                    .filter(one -> name.matcher(one).matches())
                    .map(one -> path + "/" + one)
                    .filter(one -> has(one) || hasFolder(one))
                    .sorted()
                    .toList();
        }
    }

    /** A file; empty where there is none, or where it lies outside, be it by a link. */
    public Optional<Path> file(String path) {
        try {
            var file = root.resolve(path).normalize();
            return Files.isRegularFile(file) && file.toRealPath().startsWith(real)
                    ? Optional.of(file)
                    : Optional.empty();
        } catch (IOException | InvalidPathException e) {
            return Optional.empty();
        }
    }

    /** The text of a file; empty where it is not there, is longer than any text, or cannot be read. */
    public Optional<String> text(String path) {
        var file = file(path);
        try {
            return file.isEmpty() || Files.size(file.get()) > LONGEST_TEXT
                    ? Optional.empty()
                    : Optional.of(LooseText.of(Files.readAllBytes(file.get())));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Why a file has no {@link #text}, in words that go on after "it". */
    public String unread(String path) {
        if (path.indexOf('\uFFFD') >= 0) {
            return "cannot be opened, since its name is not in UTF-8; rename it";
        }
        try {
            var file = file(path);
            return file.isPresent() && Files.size(file.get()) > LONGEST_TEXT
                    ? "is longer than %s MiB".formatted(LONGEST_TEXT >> 20)
                    : "cannot be read";
        } catch (IOException e) {
            return "cannot be read";
        }
    }

    /** The line of a file, counted from 1, in which some words first stand; 1 where they do not. */
    public int lineOf(String path, String words) {
        var text = text(path).orElse("");
        int at = text.indexOf(words);
        return 1
                + (int) text.substring(0, Math.max(0, at))
                        .chars()
                        .filter(c -> c == '\n')
                        .count();
    }

    /** The beginning of a file, of at most so many bytes; empty where it cannot be read. */
    public String head(String path, int most) {
        var file = file(path);
        if (file.isEmpty()) {
            return "";
        }
        try (var in = Files.newInputStream(file.get())) {
            return new String(in.readNBytes(most), StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            return "";
        }
    }

    /**
     * The files in the folder and below it, by their paths in it, sorted.
     *
     * @param isLeftOut the paths of folders and files that are not looked at
     * @param told gets what cannot be read, and links that lead outside
     */
    public List<String> files(Predicate<String> isLeftOut, Consumer<Exported> told) throws IOException {
        return FolderWalk.files(this, isLeftOut, told);
    }

    /**
     * The place at which fields cannot be read.
     *
     * @param path the file of the fields, where the mistake does not tell
     */
    public Line line(String path, MatterException mistake) {
        var file = mistake.path().isEmpty() ? path : mistake.path();
        var line = line(file, mistake.line());
        return mistake.column() == 0
                ? line
                : text(file)
                        .flatMap(text -> text.lines().skip(mistake.line() - 1L).findFirst())
                        .map(text -> Line.at(line.file(), line.number(), mistake.column(), text))
                        .orElse(line);
    }

    /** A line of a file; 0 stands for the file as a whole. */
    public Line line(String path, int number) {
        return new Line(root.resolve(path).toString(), number);
    }
}

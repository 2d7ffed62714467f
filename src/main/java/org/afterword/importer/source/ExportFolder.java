package org.afterword.importer.source;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.afterword.importer.record.Exported;
import org.afterword.importer.record.Line;
import org.afterword.importer.record.Refused;
import org.afterword.importer.record.Remark;
import org.afterword.importer.record.What;

/** Finds the files in a folder that was handed in, and tells of what it passes over. */
final class ExportFolder extends SimpleFileVisitor<Path> {
    private final Path root;
    private final Consumer<Exported> told;
    private final List<Path> files = new ArrayList<>();
    private int hidden;

    private ExportFolder(Path root, Consumer<Exported> told) {
        this.root = root;
        this.told = told;
    }

    /** The files in a folder and in those below it, sorted; hidden ones are no part of an export. */
    static List<Path> files(Path folder, Consumer<Exported> told) throws IOException {
        var found = new ExportFolder(folder, told);
        Files.walkFileTree(folder, found);
        tellHidden(folder.toString(), found.hidden, told);
        return found.files.stream().sorted().toList();
    }

    /** Tells how many hidden files there are. */
    static void tellHidden(String name, int hidden, Consumer<Exported> told) {
        if (hidden > 0) {
            told.accept(new Remark(
                    Line.whole(name),
                    "hidden",
                    hidden == 1
                            ? "a hidden file or folder in it was skipped"
                            : hidden + " hidden files and folders in it were skipped"));
        }
    }

    /** Tells that a file cannot be read. */
    static Refused unread(Path file, IOException e) {
        return new Refused(
                What.FILE,
                Line.whole(file.toString()),
                "",
                "it cannot be read" + (e instanceof AccessDeniedException ? ": you may not" : ""));
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
        if (!folder.equals(root) && isHidden(folder)) {
            hidden++;
            return FileVisitResult.SKIP_SUBTREE;
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        if (isHidden(file)) {
            hidden++;
        } else if (Files.isRegularFile(file)) {
            files.add(file);
        } else {
            told.accept(new Refused(
                    What.FILE,
                    Line.whole(file.toString()),
                    "",
                    Files.isDirectory(file)
                            ? "it is a link to a folder, which is not followed; name the folder itself"
                            : "it is not a file that can be read"));
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) {
        told.accept(unread(file, e));
        return FileVisitResult.CONTINUE;
    }

    private static boolean isHidden(Path path) {
        return path.getFileName().toString().startsWith(".");
    }
}

package org.afterword.importer.folder.files;

import java.io.File;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.afterword.importer.record.Exported;
import org.afterword.importer.record.Refused;
import org.afterword.importer.record.Remark;
import org.afterword.importer.record.What;

/** Lists the files of a folder, and never enters what tools keep beside articles. */
final class FolderWalk extends SimpleFileVisitor<Path> {
    private static final Set<String> TOOLS =
            Set.of("node_modules", "bower_components", "__pycache__", "venv", "__MACOSX");
    private static final Set<String> DOT_NAMES = Set.of(".well-known", ".nojekyll", ".htaccess");

    private final SiteFolder folder;
    private final Predicate<String> isLeftOut;
    private final Consumer<Exported> told;
    private final List<String> files = new ArrayList<>();
    private final Map<String, Integer> skipped = new TreeMap<>();

    private FolderWalk(SiteFolder folder, Predicate<String> isLeftOut, Consumer<Exported> told) {
        this.folder = folder;
        this.isLeftOut = isLeftOut;
        this.told = told;
    }

    static List<String> files(SiteFolder folder, Predicate<String> isLeftOut, Consumer<Exported> told)
            throws IOException {
        var walk = new FolderWalk(folder, isLeftOut, told);
        Files.walkFileTree(folder.root(), walk);
        walk.tellSkipped();
        return walk.files.stream().sorted().toList();
    }

    @Override
    public FileVisitResult preVisitDirectory(Path path, BasicFileAttributes attributes) {
        return !path.equals(folder.root()) && isPassedOver(path)
                ? FileVisitResult.SKIP_SUBTREE
                : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        if (isPassedOver(file)) {
            return FileVisitResult.CONTINUE;
        }
        var path = within(file);
        if (attributes.isRegularFile() || folder.has(path)) {
            files.add(path);
        } else {
            refuse(
                    file,
                    !attributes.isSymbolicLink()
                            ? "it is not a file that can be read"
                            : Files.isDirectory(file)
                                    ? "it is a link to a folder, which is not followed"
                                    : "it is a link that leads nowhere, or out of the folder");
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) {
        refuse(file, "it cannot be read");
        return FileVisitResult.CONTINUE;
    }

    private boolean isPassedOver(Path path) {
        var name = path.getFileName().toString();
        if (name.startsWith(".") && !DOT_NAMES.contains(name) || name.endsWith("~") || TOOLS.contains(name)) {
            skipped.merge(name, 1, Integer::sum);
            return true;
        }
        return isLeftOut.test(within(path));
    }

    private void tellSkipped() {
        if (!skipped.isEmpty()) {
            var names = new ArrayList<String>();
            skipped.forEach((name, times) -> names.add(times == 1 ? name : name + " (" + times + " times)"));
            told.accept(new Remark(
                    folder.line("", 0),
                    "passed-over",
                    "no articles are looked for in what is hidden, temporary, or a tool's: "
                            + String.join(", ", names)));
        }
    }

    private String within(Path path) {
        return folder.root().relativize(path).toString().replace(File.separatorChar, '/');
    }

    private void refuse(Path file, String reason) {
        told.accept(new Refused(What.FILE, folder.line(within(file), 0), "", reason));
    }
}

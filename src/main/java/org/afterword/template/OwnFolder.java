package org.afterword.template;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.afterword.base.problem.Position;
import org.afterword.base.problem.Problem;
import org.afterword.base.problem.SourceText;

/**
 * A site's own {@code templates/} folder, which may be a link to one that several sites share. Tells of what is in it and is
 * for nothing.
 */
final class OwnFolder extends SimpleFileVisitor<Path> {
    static final String NAME = "templates/";
    private static final String WORDS = "words/";
    private static final String FORMS = "new/";

    private final Path folder;
    private final Consumer<Problem> problems;
    private final Map<String, SourceText> files = new HashMap<>();

    private OwnFolder(Path folder, Consumer<Problem> problems) {
        this.folder = folder;
        this.problems = problems;
    }

    /** The files that templates can use or the build does, by their names. */
    static Map<String, SourceText> read(Path folder, Consumer<Problem> problems) throws IOException {
        var own = new OwnFolder(folder, problems);
        if (Files.isDirectory(folder)) {
            Files.walkFileTree(folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, own);
            Originals.check(folder, own.files, problems);
        } else if (Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            problems.accept(
                    Files.isSymbolicLink(folder)
                            ? link("templates")
                            : Problem.warning(
                                    Misnamed.CODE,
                                    Position.file("templates"),
                                    "this is a file, so the site has no templates of its own",
                                    "make a folder of this name, and put them into it"));
        } else {
            Misnamed.folder(folder, problems);
        }
        return own.files;
    }

    private static Problem link(String path) {
        return Problem.error(
                "file/link",
                Position.file(path),
                "this is a symbolic link that leads nowhere",
                "remove it or put its target back");
    }

    @Override
    public FileVisitResult preVisitDirectory(Path within, BasicFileAttributes attributes) {
        return !within.equals(folder) && isHidden(within) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        var name = name(file);
        if (isHidden(file) || name.endsWith("~")) {
            return FileVisitResult.CONTINUE;
        } else if (attributes.isSymbolicLink()) {
            problems.accept(link(NAME + name));
        } else if (attributes.isRegularFile()) {
            file(name, file);
        }
        return FileVisitResult.CONTINUE;
    }

    private void file(String name, Path file) {
        boolean isWords = name.startsWith(WORDS) && name.endsWith(".yaml");
        boolean isForm = name.startsWith(FORMS) && name.endsWith(".md");
        if (Theme.isTemplate(name) && !name.startsWith(FORMS) || name.equals(Theme.STYLE_SHEET) || isWords) {
            text(name, file).ifPresent(source -> files.put(name, source));
        } else if (!isForm && !Misnamed.isAboutTheFolder(name)) {
            problems.accept(Misnamed.file(name));
        }
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException failure) {
        problems.accept(unreadable(NAME + name(file)));
        return FileVisitResult.CONTINUE;
    }

    private Optional<SourceText> text(String name, Path file) {
        try {
            return SourceText.decode(NAME + name, Files.readAllBytes(file), problems);
        } catch (IOException e) {
            problems.accept(unreadable(NAME + name));
            return Optional.empty();
        }
    }

    private static Problem unreadable(String path) {
        return Problem.error("file/unreadable", Position.file(path), "this cannot be read", "check its permissions");
    }

    private String name(Path file) {
        return folder.relativize(file).toString().replace('\\', '/');
    }

    private static boolean isHidden(Path file) {
        return file.getFileName().toString().startsWith(".");
    }
}

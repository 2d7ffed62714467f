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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.afterword.base.problem.Position;
import org.afterword.base.problem.Problem;
import org.afterword.base.problem.SourceText;

/**
 * A folder of a site with files that decide how pages look: its {@code templates/}, or the one of a theme within
 * {@code themes/}. It may be a link to one that several sites share. Tells of what is in {@code templates/} and is for
 * nothing; what else a theme brings, such as a picture of itself, is its own affair.
 */
final class OwnFolder extends SimpleFileVisitor<Path> {
    static final String TEMPLATES = "templates";
    private static final String THEMES = "themes";
    private static final String WORDS = "words/";
    private static final String FORMS = "new/";

    private final Path folder;
    private final String name;
    private final boolean isTheme;
    private final Consumer<Problem> problems;
    private final Map<String, SourceText> files = new HashMap<>();

    private OwnFolder(Path site, String name, boolean isTheme, Consumer<Problem> problems) {
        this.folder = site.resolve(name);
        this.name = name + "/";
        this.isTheme = isTheme;
        this.problems = problems;
    }

    private Map<String, SourceText> read() throws IOException {
        Files.walkFileTree(folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, this);
        return files;
    }

    /** The names of the folders in a site's {@code themes/}, sorted. */
    static List<String> themes(Path site) throws IOException {
        var folder = site.resolve(THEMES);
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var all = Files.list(folder)) {
            return all.filter(one -> !isHidden(one) && Files.isDirectory(one))
                    .map(one -> one.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }

    /** Where a theme of a site lies. */
    static Path ofTheme(Path site, String name) {
        return site.resolve(THEMES).resolve(name);
    }

    /** The files of a theme in a site's {@code themes/}, by their names; none where it has no such theme. */
    static Map<String, SourceText> theme(Path site, String name, Consumer<Problem> problems) throws IOException {
        var theme = new OwnFolder(site, THEMES + "/" + name, true, problems);
        return Files.isDirectory(theme.folder) ? theme.read() : Map.of();
    }

    /** The files of a site's {@code templates/} that templates can use or the build does, by their names. */
    static Map<String, SourceText> templates(Path site, Consumer<Problem> problems) throws IOException {
        var own = new OwnFolder(site, TEMPLATES, false, problems);
        var folder = own.folder;
        if (Files.isDirectory(folder)) {
            Misnamed.folder(folder, "move what is in it to '" + TEMPLATES + "'", problems);
            return own.read();
        } else if (Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            problems.accept(
                    !Files.exists(folder)
                            ? link("templates")
                            : Problem.warning(
                                    Misnamed.CODE,
                                    Position.file("templates"),
                                    "this is a file, so the site has no templates of its own",
                                    "make a folder of this name, and put them into it"));
        } else {
            Misnamed.folder(folder, "call it '" + TEMPLATES + "'", problems);
        }
        return Map.of();
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
            problems.accept(link(path(name)));
        } else if (attributes.isRegularFile()) {
            file(name, file);
        }
        return FileVisitResult.CONTINUE;
    }

    private void file(String name, Path file) {
        boolean isWords = name.startsWith(WORDS);
        boolean isForm = name.startsWith(FORMS) && name.endsWith(".md");
        if (isWords
                ? name.endsWith(".yaml")
                : Theme.isTemplate(name) && !name.startsWith(FORMS) && !Misnamed.isWords(name)
                        || name.equals(Theme.STYLE_SHEET)) {
            text(name, file).ifPresent(source -> files.put(name, source));
        } else if (!isTheme && !isForm && !Misnamed.isAboutTheFolder(name)) {
            problems.accept(Misnamed.file(name));
        }
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException failure) {
        problems.accept(unreadable(path(name(file))));
        return FileVisitResult.CONTINUE;
    }

    private Optional<SourceText> text(String name, Path file) {
        try {
            return SourceText.decode(path(name), Files.readAllBytes(file), problems);
        } catch (IOException e) {
            problems.accept(unreadable(path(name)));
            return Optional.empty();
        }
    }

    private static Problem unreadable(String path) {
        return Problem.error("file/unreadable", Position.file(path), "this cannot be read", "check its permissions");
    }

    private String path(String name) {
        return this.name + name;
    }

    private String name(Path file) {
        return folder.relativize(file).toString().replace('\\', '/');
    }

    private static boolean isHidden(Path file) {
        return file.getFileName().toString().startsWith(".");
    }
}

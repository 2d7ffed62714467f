package org.afterword.content;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.afterword.base.Position;
import org.afterword.base.Problem;

/**
 * The files of a content folder by what they are for. Names that begin with a dot and editors' backups are left out. A
 * symbolic link is followed as long as it stays within the folder.
 */
final class ContentFolder {
    static final String NAME = "content";
    private static final String SETTINGS = "site.yaml";
    private static final long LARGEST_TEXT = 256L << 20;
    private static final String INBOX = "inbox/";
    private static final Set<String> DOT_NAMES = Set.of(".well-known", ".nojekyll", ".htaccess");

    /**
     * A file that is copied.
     *
     * @param path its address from the site's root, with a leading slash
     * @param name as a person would name it from the site's folder
     */
    record Entry(String path, Path file, String name) {}

    private final Path folder;
    private final Consumer<Problem> problems;
    private final SortedMap<String, Path> articles = new TreeMap<>();
    private final SortedMap<String, Path> threads = new TreeMap<>();
    private final SortedMap<String, Path> held = new TreeMap<>();
    private final List<Entry> media = new ArrayList<>();
    private final Set<Path> entered = new HashSet<>();

    private ContentFolder(Path folder, Consumer<Problem> problems) {
        this.folder = folder;
        this.problems = problems;
    }

    static ContentFolder list(Path folder, Consumer<Problem> problems) throws IOException {
        var content = new ContentFolder(folder, problems);
        content.walk(folder, "");
        content.media.sort((a, b) -> a.path().compareTo(b.path()));
        return content;
    }

    Path settings() {
        return folder.resolve(SETTINGS);
    }

    /** Article files by their paths from the folder. */
    SortedMap<String, Path> articles() {
        return articles;
    }

    /** Thread files by the paths of the article files that they belong to. */
    SortedMap<String, Path> threads() {
        return threads;
    }

    /** Files of comments that await moderation, by their paths from the folder. */
    SortedMap<String, Path> held() {
        return held;
    }

    /** Files that are copied, by path. */
    List<Entry> media() {
        return media;
    }

    /** A file as a person would name it from the site's folder. */
    static String name(String path) {
        return NAME + "/" + path;
    }

    private void walk(Path start, String prefix) throws IOException {
        if (!entered.add(start.toRealPath())) {
            return;
        }
        Files.walkFileTree(start, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path dir, BasicFileAttributes attributes) {
                return dir.equals(start) || !isLeftOut(dir) ? FileVisitResult.CONTINUE : FileVisitResult.SKIP_SUBTREE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                if (!isLeftOut(file)) {
                    var path = prefix + start.relativize(file).toString().replace('\\', '/');
                    if (attributes.isSymbolicLink()) {
                        follow(file, path);
                    } else {
                        sort(path, file, attributes);
                    }
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException e) {
                var path = prefix + start.relativize(file).toString().replace('\\', '/');
                problems.accept(unreadable(name(path)));
                return FileVisitResult.CONTINUE;
            }
        });
    }

    static Problem unreadable(String name) {
        return Problem.error("file/unreadable", Position.file(name), "this cannot be read", "check its permissions");
    }

    private static boolean isLeftOut(Path file) {
        var name = file.getFileName().toString();
        return name.startsWith(".") && !DOT_NAMES.contains(name) || name.endsWith("~");
    }

    private void follow(Path link, String path) throws IOException {
        if (!Files.exists(link)) {
            problems.accept(Problem.error(
                    "file/link", Position.file(name(path)), "this symbolic link leads nowhere", "remove it"));
            return;
        }
        var target = link.toRealPath();
        if (!target.startsWith(folder.toRealPath())) {
            problems.accept(Problem.error(
                    "file/outside",
                    Position.file(name(path)),
                    "this symbolic link leads out of the content folder",
                    "copy what it leads to into the folder"));
        } else if (Files.isDirectory(target, LinkOption.NOFOLLOW_LINKS)) {
            walk(target, path + "/");
        } else {
            sort(path, target, Files.readAttributes(target, BasicFileAttributes.class));
        }
    }

    private void sort(String path, Path file, BasicFileAttributes attributes) {
        if (!attributes.isRegularFile()) {
            problems.accept(Problem.error(
                    "file/kind",
                    Position.file(name(path)),
                    "this is a device, a socket or a pipe, not a file",
                    "take it out of the content folder"));
        } else if (attributes.size() > LARGEST_TEXT && (path.endsWith(".md") || path.endsWith(".yaml"))) {
            problems.accept(Problem.error(
                    "file/size",
                    Position.file(name(path)),
                    "this is larger than 256 MB, too large to be read",
                    "divide it, or take it out of the content folder"));
        } else if (!path.equals(SETTINGS)) {
            sort(path, file);
        }
    }

    private void sort(String path, Path file) {
        if (path.startsWith(INBOX)) {
            if (path.endsWith(".yaml")) {
                held.put(path, file);
            }
        } else if (path.endsWith(".md")) {
            checkAddress(path);
            articles.put(path, file);
        } else if (path.equals("comments.yaml") || path.endsWith("/comments.yaml")) {
            threads.put(path.substring(0, path.length() - "comments.yaml".length()) + "index.md", file);
        } else if (path.endsWith(".comments.yaml")) {
            threads.put(path.substring(0, path.length() - ".comments.yaml".length()) + ".md", file);
        } else if (path.endsWith("comments.yml") || path.equals("site.yml")) {
            problems.accept(Problem.error(
                    "file/name",
                    Position.file(name(path)),
                    "the name ends in .yml",
                    "name it " + path.substring(path.lastIndexOf('/') + 1).replace(".yml", ".yaml")));
        } else if (path.chars().anyMatch(c -> c < ' ' || c == 0x7F)) {
            problems.accept(Problem.error(
                    "file/address",
                    Position.file(name(path)),
                    "the path has a control character in it, which cannot stand in an address",
                    "rename it"));
        } else {
            media.add(new Entry("/" + path, file, name(path)));
        }
    }

    private void checkAddress(String path) {
        UrlPath.problemWith(path)
                .ifPresent(what -> problems.accept(Problem.error(
                        "file/address",
                        Position.file(name(path)),
                        "the path has " + what + " in it, which cannot stand in an address as it is",
                        suggestion(path).startsWith(".") || suggestion(path).contains("/.")
                                ? "name it with letters, digits and hyphens"
                                : "name it " + suggestion(path))));
    }

    private static String suggestion(String path) {
        var parts = path.substring(0, path.length() - ".md".length()).split("/");
        for (int i = 0; i < parts.length; i++) {
            parts[i] = UrlPath.problemWith(parts[i]).isEmpty() ? parts[i] : Slug.of(parts[i]);
        }
        return String.join("/", parts) + ".md";
    }
}

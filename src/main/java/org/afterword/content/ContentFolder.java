package org.afterword.content;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.afterword.base.Position;
import org.afterword.base.Problem;

/**
 * The files of a content folder by what they are for. Names that begin with a dot and editors' backups are left out. A
 * symbolic link is followed as long as it stays within the folder.
 */
final class ContentFolder {
    static final String NAME = "content";
    static final String SETTINGS = "site.yaml";
    private static final long LARGEST_TEXT = 256L << 20;
    private static final int MANY = 16;
    private static final String INBOX = "inbox/";
    private static final Set<String> DOT_NAMES = Set.of(".well-known", ".nojekyll", ".htaccess");

    /**
     * A file that is copied.
     *
     * @param path its address from the site's root, with a leading slash
     * @param name as a person would name it from the site's folder
     */
    record Entry(String path, Listed file, String name) {}

    private final Path folder;
    private final Consumer<Problem> problems;
    private final Map<String, Listed> files;
    private final Map<String, Listed> articles = new HashMap<>();
    private final Map<String, Listed> threads = new HashMap<>();
    private final Map<String, Listed> held = new HashMap<>();
    private final List<Entry> media = new ArrayList<>();
    private final Set<Path> entered = ConcurrentHashMap.newKeySet();
    private volatile boolean isPlain = true;

    private ContentFolder(Path folder, Map<String, Listed> files, Consumer<Problem> problems) {
        this.folder = folder;
        this.files = files;
        this.problems = problems;
    }

    /** Lists the folder, in parallel in the pool that calls. */
    static ContentFolder list(Path folder, Consumer<Problem> problems) throws IOException {
        var content = new ContentFolder(folder, new ConcurrentHashMap<>(), problems);
        content.enter(folder, "");
        content.sort();
        return content;
    }

    /** The folder as the paths of changed files name it. */
    static Path root(Path folder) {
        return folder.toAbsolutePath().normalize();
    }

    /** Lists the folder after some of its files changed: the same as listing it anew, if those are all that changed. */
    ContentFolder again(Set<Path> changed, Consumer<Problem> problems) throws IOException {
        var root = root(folder);
        if (!isPlain || !changed.stream().allMatch(path -> path.startsWith(root) && !path.equals(root))) {
            return list(folder, problems);
        }
        var content = new ContentFolder(folder, new ConcurrentHashMap<>(files), problems);
        for (var path : changed) {
            content.visitAgain(root.relativize(path).toString().replace('\\', '/'));
        }
        content.sort();
        return content;
    }

    private void visitAgain(String path) {
        if (files.remove(path) == null) {
            files.keySet().removeIf(other -> other.startsWith(path + "/"));
        }
        boolean isLeftOut = Stream.of(path.split("/")).anyMatch(ContentFolder::isLeftOut);
        if (!isLeftOut && Files.exists(folder.resolve(path), LinkOption.NOFOLLOW_LINKS)) {
            visit(folder.resolve(path), path);
        }
    }

    /** Whether a file is one that an earlier listing found, and was not looked at again since. */
    boolean has(String path, Listed file) {
        return files.get(path) == file;
    }

    /** Article files by their paths from the folder. */
    Map<String, Listed> articles() {
        return articles;
    }

    /** Thread files by the paths of the article files that they belong to. */
    Map<String, Listed> threads() {
        return threads;
    }

    /** Files of comments that await moderation, by their paths from the folder. */
    Map<String, Listed> held() {
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

    /** @param prefix what the paths of its files begin with: nothing, or what ends with a slash */
    private void enter(Path start, String prefix) throws IOException {
        if (entered.add(start.toRealPath())) {
            walk(start, prefix);
        }
    }

    private void walk(Path dir, String prefix) throws IOException {
        var entries = new ArrayList<Path>();
        try (var stream = Files.newDirectoryStream(dir)) {
            stream.forEach(entries::add);
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
        (entries.size() < MANY ? entries.stream() : entries.parallelStream()).forEach(entry -> {
            var name = entry.getFileName().toString();
            if (!isLeftOut(name)) {
                visit(entry, prefix + name);
            }
        });
    }

    private void visit(Path file, String path) {
        try {
            var listed = Listed.of(file);
            switch (listed.kind()) {
                case FOLDER -> walk(file, path + "/");
                case LINK -> follow(file, path);
                default -> files.put(path, listed);
            }
        } catch (IOException e) {
            report(unreadable(name(path)));
        }
    }

    /** What is wrong may be mended where no change of a file tells of it. */
    private synchronized void report(Problem problem) {
        isPlain = false;
        problems.accept(problem);
    }

    private void sort() {
        files.forEach(this::sort);
        media.sort(Comparator.comparing(Entry::path));
    }

    static Problem unreadable(String name) {
        return Problem.error("file/unreadable", Position.file(name), "this cannot be read", "check its permissions");
    }

    private static boolean isLeftOut(String name) {
        return name.startsWith(".") && !DOT_NAMES.contains(name) || name.endsWith("~");
    }

    private void follow(Path link, String path) throws IOException {
        isPlain = false;
        if (!Files.exists(link)) {
            report(Problem.error(
                    "file/link", Position.file(name(path)), "this symbolic link leads nowhere", "remove it"));
            return;
        }
        var target = link.toRealPath();
        if (!target.startsWith(folder.toRealPath())) {
            report(Problem.error(
                    "file/outside",
                    Position.file(name(path)),
                    "this symbolic link leads out of the content folder",
                    "copy what it leads to into the folder"));
        } else if (Files.isDirectory(target, LinkOption.NOFOLLOW_LINKS)) {
            enter(target, path + "/");
        } else {
            files.put(path, Listed.of(target));
        }
    }

    private void sort(String path, Listed listed) {
        if (listed.kind() != Listed.Kind.FILE) {
            problems.accept(Problem.error(
                    "file/kind",
                    Position.file(name(path)),
                    "this is a device, a socket or a pipe, not a file",
                    "take it out of the content folder"));
        } else if (listed.stamp().size() > LARGEST_TEXT && (path.endsWith(".md") || path.endsWith(".yaml"))) {
            problems.accept(Problem.error(
                    "file/size",
                    Position.file(name(path)),
                    "this is larger than 256 MB, too large to be read",
                    "divide it, or take it out of the content folder"));
        } else if (!path.equals(SETTINGS)) {
            place(path, listed);
        }
    }

    private void place(String path, Listed file) {
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

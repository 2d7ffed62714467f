package org.afterword.content.folder;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.afterword.base.problem.Position;
import org.afterword.base.problem.Problem;

/**
 * Lists the files of a content folder. Names that begin with a dot and those of editors' own files are left out.
 * A symbolic link is followed as long as it stays within the folder.
 */
public final class ContentFolder {
    public static final String NAME = "content";
    public static final String SETTINGS = "site.yaml";
    private static final int MANY = 16;
    private static final Set<String> DOT_NAMES = Set.of(".well-known", ".nojekyll", ".htaccess");

    private final Path folder;
    private final Consumer<Problem> problems;
    private final ContentFiles files;

    /** What was come across and is not yet among the files. */
    private final Map<String, Listed> found = new ConcurrentHashMap<>();

    private final Set<Path> entered = ConcurrentHashMap.newKeySet();
    private volatile boolean isPlain = true;

    private ContentFolder(Path folder, ContentFiles files, Consumer<Problem> problems) {
        this.folder = folder;
        this.files = files;
        this.problems = problems;
    }

    /** Whether a file of that name, though it ends as an article's, is taken for what a merge or an editor left behind. */
    public static boolean isLeftOver(String name) {
        return VersionOfAMerge.is(name) || StrayFile.isEditors(name);
    }

    /** Lists the folder, in parallel in the pool that calls. */
    public static ContentFolder list(Path folder, Consumer<Problem> problems) throws IOException {
        var content = new ContentFolder(folder, new ContentFiles(), problems);
        content.enter(folder, "");
        content.end();
        return content;
    }

    /** The folder as the paths of changed files name it. */
    public static Path root(Path folder) {
        return folder.toAbsolutePath().normalize();
    }

    /** Lists the folder after some of its files changed: the same as listing it anew, if those are all that changed. */
    public ContentFolder again(Set<Path> changed, Consumer<Problem> problems) throws IOException {
        var root = root(folder);
        if (!isPlain || !changed.stream().allMatch(path -> path.startsWith(root) && !path.equals(root))) {
            return list(folder, problems);
        }
        var content = new ContentFolder(folder, new ContentFiles(files), problems);
        for (var path : changed) {
            content.visitAgain(root.relativize(path).toString().replace('\\', '/'));
        }
        content.end();
        return content;
    }

    private void visitAgain(String path) {
        files.remove(path);
        var parents = path.substring(0, Math.max(0, path.lastIndexOf('/')));
        boolean isWithin = Stream.of(parents.split("/")).noneMatch(ContentFolder::isLeftOut);
        if (isWithin && Files.exists(folder.resolve(path), LinkOption.NOFOLLOW_LINKS)) {
            visit(folder.resolve(path), path);
        }
    }

    /** What it found. */
    public ContentFiles files() {
        return files;
    }

    /** A file as a person would name it from the site's folder. */
    public static String name(String path) {
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
        (entries.size() < MANY ? entries.stream() : entries.parallelStream())
                .forEach(entry -> visit(entry, prefix + entry.getFileName()));
    }

    private void visit(Path file, String path) {
        var name = file.getFileName().toString();
        try {
            if (isLeftOut(name)) {
                if (StrayFile.isHiddenArticle(name, file)) {
                    found.put(path, Listed.of(file));
                }
                return;
            }
            var listed = Listed.of(file);
            switch (listed.kind()) {
                case FOLDER -> walk(file, path + "/");
                case LINK -> follow(file, path);
                default -> found.put(path, listed);
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

    private void end() {
        found.forEach(files::put);
        found.clear();
        files.problems().forEach(problems);
    }

    /** Whether what lies at a path from the folder can be published: it is neither hidden nor in the inbox. */
    public static boolean isPublished(String path) {
        return Stream.of(path.split("/")).noneMatch(ContentFolder::isLeftOut)
                && !ContentFiles.isInbox(path.toLowerCase(Locale.ROOT));
    }

    public static Problem unreadable(String name) {
        return Problem.error("file/unreadable", Position.file(name), "this cannot be read", "check its permissions");
    }

    private static boolean isLeftOut(String name) {
        return name.startsWith(".") && !DOT_NAMES.contains(name) || StrayFile.isEditors(name);
    }

    /**
     * Whether what is not published as it is would be, under the name of a link to it: an article, which may be a draft, a
     * thread, or what waits in the inbox.
     */
    private static boolean isRaw(String target, String link, Path file) {
        return !ContentFiles.isCopied(target, file) && ContentFiles.isCopied(link, file);
    }

    private static boolean isInbox(String folder) {
        return ContentFiles.isInbox(folder + "/");
    }

    private void follow(Path link, String path) throws IOException {
        isPlain = false;
        if (!Files.exists(link)) {
            report(Problem.error(
                    "file/link", Position.file(name(path)), "this symbolic link leads nowhere", "remove it"));
            return;
        }
        var target = link.toRealPath();
        var root = folder.toRealPath();
        boolean isInside = target.startsWith(root);
        var own = isInside ? root.relativize(target).toString().replace('\\', '/') : "";
        boolean isFolder = Files.isDirectory(target, LinkOption.NOFOLLOW_LINKS);
        if (!isInside) {
            report(Problem.error(
                    "file/outside",
                    Position.file(name(path)),
                    "this symbolic link leads out of the content folder",
                    "copy what it leads to into the folder"));
        } else if (isFolder ? isInbox(own) && !isInbox(path) : isRaw(own, path, target)) {
            report(Problem.error(
                    "file/link",
                    Position.file(name(path)),
                    "this symbolic link leads to " + name(own) + ", which readers must not see as it is",
                    "remove it, or have it lead to something else"));
        } else if (isFolder) {
            enter(target, path + "/");
        } else {
            found.put(path, Listed.of(target));
        }
    }
}

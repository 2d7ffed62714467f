package org.afterword.content.folder;

import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.afterword.base.SameName;
import org.afterword.base.problem.Position;
import org.afterword.base.problem.Problem;
import org.afterword.content.address.Slug;
import org.afterword.content.address.UrlPath;

/**
 * The files of a content folder by what they are for. That is told by each one's own path, so that one can be taken out and
 * put in again without a look at the others.
 */
public final class ContentFiles {
    private static final long LARGEST_TEXT = 256L << 20;
    private static final String INBOX = "inbox/";

    /**
     * A file that is copied.
     *
     * @param path its address from the site's root, with a leading slash, in the usual spelling of Unicode
     * @param name as a person would name it from the site's folder
     */
    public record Entry(String path, Listed file, String name) {}

    private final Map<String, Listed> articles;
    private final Map<String, Listed> threads;
    private final Map<String, Listed> held;
    private final TreeMap<String, Entry> media;
    private final Map<String, Problem> wrong;

    ContentFiles() {
        articles = new HashMap<>();
        threads = new HashMap<>();
        held = new HashMap<>();
        media = new TreeMap<>();
        wrong = new HashMap<>();
    }

    /** The same files once more, for others to be put in and taken out. */
    ContentFiles(ContentFiles others) {
        articles = new HashMap<>(others.articles);
        threads = new HashMap<>(others.threads);
        held = new HashMap<>(others.held);
        media = new TreeMap<>(others.media);
        wrong = new HashMap<>(others.wrong);
    }

    /** Article files by their paths from the folder. */
    public Map<String, Listed> articles() {
        return articles;
    }

    /** Thread files by the paths of the article files that they belong to. */
    public Map<String, Listed> threads() {
        return threads;
    }

    /** Files of comments that await moderation, by their paths from the folder. */
    public Map<String, Listed> held() {
        return held;
    }

    /** Files that are copied, by their paths from the folder, sorted. */
    public Map<String, Entry> media() {
        return media;
    }

    /** What is wrong with the name or the kind of a file. */
    Collection<Problem> problems() {
        return wrong.values();
    }

    static boolean isInbox(String path) {
        return path.startsWith(INBOX);
    }

    /** Whether a file of that path is copied as it is. */
    static boolean isCopied(String path, Path file) {
        return !isInbox(path)
                && !StrayFile.isEditors(path.substring(path.lastIndexOf('/') + 1))
                && !path.equals(ContentFolder.SETTINGS)
                && !path.endsWith(".md")
                && ThreadPaths.article(path).isEmpty()
                && StrayFile.ofAMerge(path).isEmpty()
                && StrayFile.of(path, file).isEmpty();
    }

    /** @param path from the content folder */
    void put(String path, Listed listed) {
        if (listed.kind() != Listed.Kind.FILE) {
            report(
                    path,
                    "file/kind",
                    "this is a device, a socket or a pipe, not a file",
                    "take it out of the content folder");
        } else if (listed.stamp().size() > LARGEST_TEXT && (path.endsWith(".md") || path.endsWith(".yaml"))) {
            report(
                    path,
                    "file/size",
                    "this is larger than 256 MB, too large to be read",
                    "divide it, or take it out of the content folder");
        } else if (UrlPath.isTooLong(path)) {
            report(
                    path,
                    "file/address",
                    "the path is longer than 1,000 bytes, too long for an address",
                    "give it shorter names, or put it into fewer folders");
        } else if (!path.equals(ContentFolder.SETTINGS)) {
            place(path, listed);
        }
    }

    private void place(String path, Listed file) {
        var article = ThreadPaths.article(path);
        var merged = StrayFile.ofAMerge(path);
        if (INBOX.equals(path + "/")) {
            wrong.put(
                    path,
                    Problem.warning(
                            "file/folder",
                            Position.file(ContentFolder.name(path)),
                            "this is a file, and what awaits your decision lies in a folder of this name",
                            "give it another name"));
        } else if (path.startsWith(INBOX)) {
            if (path.endsWith(".yaml")) {
                held.put(path, file);
            } else {
                StrayFile.ofInbox(path, file.file()).ifPresent(problem -> wrong.put(path, problem));
            }
        } else if (merged.isPresent()) {
            wrong.put(path, merged.get());
        } else if (StrayFile.isHidden(path)) {
            wrong.put(path, StrayFile.hidden(path));
        } else if (path.endsWith(".md")) {
            checkAddress(path);
            checkThreadName(path);
            articles.put(path, file);
        } else if (article.isPresent()) {
            threads.put(article.get(), file);
        } else if (path.endsWith(".comments.yaml")) {
            report(path, "file/name", "the thread of an article in index.md has another name", "name it comments.yaml");
        } else if (path.endsWith(".comments.yml")
                || path.equals("comments.yml")
                || path.endsWith("/comments.yml")
                || path.equals("site.yml")) {
            report(
                    path,
                    "file/name",
                    "the name ends in .yml",
                    "name it " + path.substring(path.lastIndexOf('/') + 1).replace(".yml", ".yaml"));
        } else if (path.chars().anyMatch(c -> c < ' ' || c == 0x7F)) {
            report(
                    path,
                    "file/address",
                    "the path has a control character in it, which cannot stand in an address",
                    "rename it");
        } else {
            placeOther(path, file);
        }
    }

    private void placeOther(String path, Listed file) {
        var stray = StrayFile.of(path, file.file());
        if (stray.isPresent()) {
            wrong.put(path, stray.get());
        } else {
            media.put(path, new Entry("/" + SameName.composed(path), file, ContentFolder.name(path)));
        }
    }

    private void checkAddress(String path) {
        UrlPath.problemWith(path)
                .ifPresent(what -> report(
                        path,
                        "file/address",
                        "the path has " + what + " in it, which cannot stand in an address as it is",
                        suggestion(path).matches("(?:.*/)?[./].*") // a part of the name has no letter
                                ? "name it with letters, digits and hyphens"
                                : "name it " + suggestion(path)));
    }

    private void checkThreadName(String path) {
        if (UrlPath.isTooLong(ThreadPaths.ofArticle(path))) {
            wrong.putIfAbsent(
                    path,
                    Problem.warning(
                            "file/long-name",
                            Position.file(ContentFolder.name(path)),
                            "the name is so long that no file for its comments could be made beside it",
                            "shorten it to 241 bytes before the .md; the old address can be an alias"));
        }
    }

    private static String suggestion(String path) {
        var parts = path.substring(0, path.length() - ".md".length()).split("/");
        for (int i = 0; i < parts.length; i++) {
            parts[i] = UrlPath.problemWith(parts[i]).isEmpty() ? parts[i] : Slug.of(parts[i]);
        }
        return String.join("/", parts) + ".md";
    }

    private void report(String path, String code, String message, String hint) {
        wrong.put(path, Problem.error(code, Position.file(ContentFolder.name(path)), message, hint));
    }

    /** Takes out a file, or all that a folder held. */
    void remove(String path) {
        boolean wasFile = Stream.of(articles, held, media, wrong).anyMatch(files -> files.containsKey(path));
        var article = ThreadPaths.article(path).filter(threads::containsKey);
        if (wasFile || article.isPresent()) {
            Stream.of(articles, held, media, wrong).forEach(files -> files.remove(path));
            article.ifPresent(threads::remove);
        } else {
            Stream.of(articles, threads, held, media, wrong)
                    .forEach(files -> files.keySet().removeIf(other -> other.startsWith(path + "/")));
        }
    }
}

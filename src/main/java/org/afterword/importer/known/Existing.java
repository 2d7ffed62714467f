package org.afterword.importer.known;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.afterword.base.Moment;
import org.afterword.base.problem.Problem;
import org.afterword.base.problem.SourceText;
import org.afterword.content.Loaded;
import org.afterword.content.SiteReader;
import org.afterword.content.address.UrlPath;
import org.afterword.content.article.Article;
import org.afterword.content.article.Selection;
import org.afterword.content.folder.ContentFolder;
import org.afterword.content.memory.ReadMemory;
import org.afterword.content.settings.Settings;
import org.afterword.content.thread.Reply;
import org.afterword.content.thread.ThreadFile;

/** The site that is imported into, as it stands. */
public final class Existing {
    /** Parts that are empty, or that lead elsewhere. */
    private static final Pattern NO_PATH = Pattern.compile("(?:^|/)\\.{0,2}(?:/|$)");

    /** The folder of the comments whose article is not known. */
    public static final String UNPLACED = "inbox/unplaced/";

    private static final Selection ALL =
            Selection.all(Moment.of(OffsetDateTime.of(9999, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC), false));

    /** A file of comments, and whether all that is in it could be read. */
    public record Thread(String text, List<Reply> replies, boolean readable) {}

    private final Path content;
    private final Optional<Settings> settings;
    private final List<Problem> problems;
    private final Map<String, Article> byAddress = new HashMap<>();
    private final Map<String, Article> byFile = new HashMap<>();
    private final Map<String, Optional<String>> folders = new HashMap<>();

    private Existing(Path content, Optional<Settings> settings, List<Article> articles, List<Problem> problems) {
        this.content = content;
        this.settings = settings;
        this.problems = problems;
        articles.forEach(article -> {
            byAddress.put(article.path(), article);
            byFile.put(article.file().substring("content/".length()), article);
        });
    }

    /** @param site the site's folder; it need not be there */
    public static Existing read(Path site) throws IOException {
        return read(site, SiteReader::readWithoutInbox);
    }

    /** The same without looking for what is wrong in the words of articles. */
    public static Existing readBare(Path site) throws IOException {
        return read(site, SiteReader::readBare);
    }

    private interface Reading {
        Loaded of(SiteReader reader) throws IOException;
    }

    private static Existing read(Path site, Reading reading) throws IOException {
        var content = site.resolve("content");
        if (!Files.isDirectory(content)) {
            return new Existing(content, Optional.empty(), List.of(), List.of());
        }
        var loaded = reading.of(new SiteReader(site, ALL, new ReadMemory()));
        boolean set = Files.exists(content.resolve("site.yaml"));
        return new Existing(
                content,
                set ? Optional.of(loaded.site().settings()) : Optional.empty(),
                loaded.site().articles(),
                loaded.problems());
    }

    /** The settings; empty where there is no {@code site.yaml}. */
    public Optional<Settings> settings() {
        return settings;
    }

    /** What is wrong in its files, sorted. */
    public List<Problem> problems() {
        return problems;
    }

    /** All articles, in no order. */
    public Iterable<Article> articles() {
        return byFile.values();
    }

    /** The article at an address. */
    public Optional<Article> article(String address) {
        return Optional.ofNullable(byAddress.get(address));
    }

    /** Whether a file, its path starting from the content folder, is an article's. */
    public boolean isArticle(String file) {
        return byFile.containsKey(file);
    }

    /** The article in a file, its path starting from the content folder. */
    public Optional<Article> articleIn(String file) {
        return Optional.ofNullable(byFile.get(file));
    }

    /** The text of a file, its path starting from the content folder. */
    public Optional<String> text(String path) throws IOException {
        var file = content.resolve(path);
        return Files.isRegularFile(file)
                ? Optional.of(new String(Files.readAllBytes(file), StandardCharsets.UTF_8))
                : Optional.empty();
    }

    /** The files of comments in a folder, by their paths from the content folder, sorted. */
    public List<String> threads(String folder) throws IOException {
        if (!Files.isDirectory(content.resolve(folder))) {
            return List.of();
        }
        try (var files = Files.list(content.resolve(folder))) {
            return files.filter(Files::isRegularFile)
                    .map(file -> folder + file.getFileName())
                    .filter(path -> path.endsWith(".comments.yaml"))
                    .sorted()
                    .toList();
        }
    }

    /** Whether something lies at a path from the content folder; nothing does where no file can have that path. */
    public boolean isFile(String path) {
        return path.indexOf(0) < 0 && Files.exists(content.resolve(path));
    }

    /** Why there can be no file at a path from the content folder, in words; empty where there can be one. */
    public Optional<String> problemWith(String path) {
        if (NO_PATH.matcher(path).find()) {
            return Optional.of("no file can have that path");
        }
        if (UrlPath.isTooLong(path)) {
            return Optional.of("a name in " + ContentFolder.name(path) + " is longer than a file's can be");
        }
        if (Files.isDirectory(content.resolve(path))) {
            return Optional.of(ContentFolder.name(path) + " is a folder");
        }
        int slash = path.lastIndexOf('/');
        return slash < 0
                ? Optional.empty()
                : folders.computeIfAbsent(path.substring(0, slash), this::problemWithFolder);
    }

    private Optional<String> problemWithFolder(String path) {
        for (int slash = path.indexOf('/'); ; slash = path.indexOf('/', slash + 1)) {
            var folder = slash < 0 ? path : path.substring(0, slash);
            if (Files.isRegularFile(content.resolve(folder))) {
                return Optional.of(ContentFolder.name(folder) + " is a file, but would have to be a folder");
            }
            if (slash < 0) {
                return Optional.empty();
            }
        }
    }

    /** A file by its path from the content folder; it need not be there. */
    public Path file(String path) {
        return content.resolve(path);
    }

    /** A file of comments by its path from the content folder; empty where there is none. */
    public Optional<Thread> thread(String path, Settings reading) throws IOException {
        return text(path).map(text -> {
            var broken = new boolean[] {text.indexOf('\uFFFD') >= 0};
            var replies = ThreadFile.read(
                    new SourceText("content/" + path, text), reading, problem -> broken[0] |= problem.isError());
            return new Thread(text, replies, !broken[0]);
        });
    }

    /** Reads what this program would write, to be sure that it says what was meant. */
    public static boolean readsBack(String path, String text, int comments, Settings reading) {
        var errors = new int[1];
        var replies = ThreadFile.read(new SourceText(path, text), reading, problem -> errors[0] += count(problem));
        return errors[0] == 0 && replies.size() == comments;
    }

    private static int count(Problem problem) {
        return problem.isError() ? 1 : 0;
    }
}

package org.afterword.moderation.inbox;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.afterword.base.problem.Position;
import org.afterword.base.problem.Problem;
import org.afterword.content.folder.ContentFolder;
import org.afterword.content.folder.InboxPlaces;
import org.afterword.content.settings.Settings;

/**
 * What awaits a decision in a site. A file with one arrival is not read before that is asked for, so that a hundred thousand
 * of them are listed in a moment.
 */
public final class Inbox {
    private final Path content;
    private final Settings settings;
    private final Consumer<Problem> problems;
    private final List<Listed> listed = new ArrayList<>();
    private final Map<String, String> texts = new HashMap<>();

    /** The files of which it was told what is wrong in them. */
    private final Set<String> told = new HashSet<>();

    /** What stands in the files that hold several. */
    private final Map<String, List<Waiting>> several = new HashMap<>();

    private Inbox(Path content, Settings settings, Consumer<Problem> problems) {
        this.content = content;
        this.settings = settings;
        this.problems = problem -> {
            if (problem.isError()) { // a build warns of what is published, and what waits may never be
                problems.accept(problem);
            }
        };
    }

    /**
     * Lists the inbox of a site.
     *
     * @param problems is told what is wrong in its files, as they are read, of each once
     */
    public static Inbox list(Path site, Settings settings, Consumer<Problem> problems) throws IOException {
        var inbox = new Inbox(site.resolve(ContentFolder.NAME), settings, problems);
        var folder = inbox.content.resolve(InboxPlaces.INBOX);
        if (isThere(folder)) {
            inbox.walk(folder, InboxPlaces.INBOX);
        }
        inbox.listed.sort(Inbox::byAge);
        return inbox;
    }

    /** A folder that may not be looked into is no empty one. */
    private static boolean isThere(Path folder) throws IOException {
        try {
            return Files.readAttributes(folder, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS)
                    .isDirectory();
        } catch (NoSuchFileException e) {
            return false;
        }
    }

    private static int byAge(Listed one, Listed other) {
        int byTime = one.when().compareTo(other.when());
        return byTime == 0 ? one.file().compareTo(other.file()) : byTime;
    }

    /** All that waits, the oldest first, and the undated before them. */
    public List<Listed> all() {
        return listed;
    }

    /** What waits for an article, by its path. */
    public List<Listed> of(String article) {
        return listed.stream()
                .filter(one -> one.article().filter(article::equals).isPresent())
                .toList();
    }

    /** The name by which each is called, in the order of {@link #all()}: as short as it can be. */
    public List<String> names() {
        return ShortNames.of(listed.stream().map(Listed::key).toList());
    }

    /** All whose name begins so. */
    public List<Listed> named(String name) {
        return listed.stream().filter(one -> one.key().startsWith(name)).toList();
    }

    /** What a file says, for whoever will change it. */
    public String text(String file) throws IOException {
        var text = texts.get(file);
        if (text == null) {
            var path = content.resolve(file);
            if (!path.toRealPath().startsWith(content.toRealPath())) {
                throw new IOException(ContentFolder.name(file) + " leads out of the content folder; remove this link");
            }
            if (!Files.isRegularFile(path)) { // a pipe would be waited for
                throw new IOException(ContentFolder.name(file) + " is not a file; remove it");
            }
            text = new String(Files.readAllBytes(path), StandardCharsets.UTF_8);
            texts.put(file, text);
        }
        return text;
    }

    /** Reads what waits; empty where that cannot be read, which is reported, or has gone meanwhile. */
    public Optional<Waiting> read(Listed one) throws IOException {
        try {
            var wrong = new ArrayList<Problem>();
            var all = several.containsKey(one.file())
                    ? several.get(one.file())
                    : InboxFile.read(one.file(), text(one.file()), settings, wrong::add);
            if (told.add(one.file())) {
                wrong.forEach(problems);
            }
            if (all.isEmpty() && wrong.stream().noneMatch(Problem::isError)) {
                problems.accept(Problem.error(
                        "thread/no-comment",
                        Position.file(ContentFolder.name(one.file())),
                        "there is no comment in it",
                        "mend the file, or remove it"));
            }
            return one.place() < all.size() ? Optional.of(all.get(one.place())) : Optional.empty();
        } catch (NoSuchFileException e) {
            problems.accept(Problem.error(
                    "file/gone",
                    Position.file(ContentFolder.name(one.file())),
                    "this is not in the inbox any more",
                    "to list what is: afterword inbox"));
            return Optional.empty();
        }
    }

    private void walk(Path folder, String prefix) throws IOException {
        try (var entries = Files.newDirectoryStream(folder)) {
            for (var entry : entries) {
                var name = entry.getFileName().toString();
                if (InboxPlaces.isOfOne(name)) {
                    add(prefix + name);
                } else if (!name.startsWith(".") && !name.endsWith("~")) {
                    if (Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)) {
                        walk(entry, prefix + name + "/");
                    } else if (name.endsWith(".yaml")) {
                        addAll(prefix + name);
                    }
                }
            }
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
    }

    private void add(String file) {
        int name = file.lastIndexOf('/') + 1;
        var when = file.substring(name, file.indexOf('-', name));
        listed.add(Listed.of(file, "", 0, when.equals(InboxPlaces.UNDATED) ? "" : when));
    }

    /** A file as an import leaves it, or a person: each comment in it is one to decide on. */
    private void addAll(String file) throws IOException {
        var all = InboxFile.read(file, text(file), settings, problems);
        several.put(file, all);
        var copies = new HashMap<String, Integer>();
        for (int i = 0; i < all.size(); i++) {
            var comment = all.get(i).reply().comment();
            var copy = copies.merge(comment.id(), 1, Integer::sum);
            listed.add(Listed.of(
                    file, comment.id() + (copy == 1 ? "" : "#" + copy), i, InboxFile.when(comment.date(), "")));
        }
    }
}

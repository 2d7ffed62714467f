package org.afterword.authoring;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.afterword.base.state.Trees;
import org.afterword.base.state.Undo;
import org.afterword.content.address.Slug;
import org.afterword.template.BuiltInTheme;
import org.afterword.template.Theme;
import org.afterword.yaml.YamlText;

/** Begins a blog: a small one that builds at once. Nothing that is there is written over, and half a blog is never left. */
public final class NewSite {
    /** What a new repository has before there is anything in it. */
    private static final Pattern HARMLESS = Pattern.compile("\\..*|(?i)(?:README|LICEN[CS]E|COPYING)(?:\\.[a-z]+)?");

    private static final List<Host.Made> ALWAYS = List.of(
            new Host.Made("site.yaml", "content/site.yaml"),
            new Host.Made("gitignore", ".gitignore"),
            new Host.Made("editorconfig", ".editorconfig"),
            new Host.Made("vscode.json", ".vscode/settings.json"),
            new Host.Made("schemas/site.schema.json", "schemas/site.schema.json"),
            new Host.Made("schemas/front-matter.schema.json", "schemas/front-matter.schema.json"),
            new Host.Made("schemas/thread.schema.json", "schemas/thread.schema.json"));

    private static final Set<String> OF_A_BLOG = Set.of("content", "templates", "themes", "public", ".afterword");
    private static final int MORNING = 5;
    private static final String STAGE = ".afterword-new";
    private static final String EMPTY_INBOX = "content/inbox/.gitkeep";

    private final Path folder;

    /**
     * What the author said.
     *
     * @param url the blog's address, without a slash at its end
     * @param language a BCP 47 tag
     * @param author the author's name; empty where none is to be shown
     * @param theme one of {@link #themes}; empty for the usual one
     */
    public record Answers(
            String title,
            String url,
            String language,
            ZoneId zone,
            Optional<String> author,
            Optional<String> theme,
            Host host) {}

    /** @param folder where the blog will lie; it need not be there */
    public NewSite(Path folder) {
        this.folder = folder;
    }

    /** The names of the themes that a new blog can have. */
    public static List<String> themes() {
        return BuiltInTheme.all();
    }

    /** @throws Refused if the folder holds what is no part of a new repository */
    public void refuseWhatIsThere() throws IOException, Refused {
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw new Refused(folder + " is a file; name a folder");
        } else if (Files.isSymbolicLink(folder) && !Files.exists(folder)) {
            throw new Refused(folder + " is a link that leads nowhere; remove it, or name another folder");
        }
        refuseOtherBlog();
        needPermission();
        if (!Files.exists(folder)) {
            return;
        }
        try (var there = Files.list(folder)) {
            var names = there.map(path -> path.getFileName().toString())
                    .filter(name -> !HARMLESS.matcher(name).matches())
                    .sorted()
                    .toList();
            if (names.contains("content") && Files.isDirectory(folder.resolve("content"))) {
                throw new Refused(
                        "there is a blog in " + called() + " already; to begin an article: afterword new TITLE");
            } else if (!names.isEmpty()) {
                throw new Refused("%s is not empty: it has %s%s; name a new folder: afterword init DIR"
                        .formatted(
                                called(),
                                String.join(", ", names.subList(0, Math.min(3, names.size()))),
                                names.size() > 3 ? " and more" : ""));
            }
        }
    }

    private String called() {
        return folder.normalize().toString().isEmpty() ? "this folder" : folder.toString();
    }

    /** Before anything is asked; the folder that exists is named, not what would be made in it. */
    private void needPermission() throws IOException {
        var there = folder.toAbsolutePath().normalize();
        while (!Files.exists(there)) {
            there = there.getParent();
        }
        if (!Files.isWritable(there)) {
            boolean readOnly = Files.getFileStore(there).isReadOnly();
            throw new FileSystemException(
                    there.toString(), null, readOnly ? "read-only file system" : "this folder cannot be written to");
        }
    }

    /** What lies in these folders of another blog is published with it, or belongs to its look. */
    private void refuseOtherBlog() throws Refused {
        var whole = folder.toAbsolutePath().normalize();
        for (var above = whole.getParent(); above != null; above = above.getParent()) {
            var within = above.relativize(whole).getName(0).toString();
            if (OF_A_BLOG.contains(within) && Files.isRegularFile(above.resolve("content/site.yaml"))) {
                throw new Refused(
                        "%s lies in the %s folder of the blog in %s; name a folder outside of it: afterword init DIR"
                                .formatted(called(), within, above));
            }
        }
    }

    /**
     * Makes the blog.
     *
     * @return its files, as paths from the folder, sorted
     * @throws Refused if something is in the way
     * @throws IOException if a file cannot be written; the folder is then as it was
     */
    public List<String> make(Answers answers, LocalDate today) throws IOException, Refused {
        refuseWhatIsThere();
        var files = files(answers, today);
        for (var file : files.keySet()) {
            if (Files.exists(folder.resolve(file), LinkOption.NOFOLLOW_LINKS)) {
                throw new Refused(folder.resolve(file) + " already exists and is not overwritten; move it away first");
            }
            for (var within = Path.of(file).getParent(); within != null; within = within.getParent()) {
                refuseFile(folder.resolve(within));
            }
        }
        var made = new Undo();
        try {
            made.makeFolders(folder);
            var stage = folder.resolve(STAGE);
            made.makeFolders(stage);
            for (var file : files.entrySet()) {
                write(stage.resolve(file.getKey()), file.getValue(), made);
            }
            for (var file : files.keySet()) {
                move(stage.resolve(file), folder.resolve(file), made);
            }
            Trees.remove(stage);
        } catch (IOException e) {
            made.run(e);
            throw e;
        }
        return List.copyOf(files.keySet());
    }

    /** Where a folder is needed, there can be no file. */
    private static void refuseFile(Path within) throws Refused {
        if (Files.exists(within, LinkOption.NOFOLLOW_LINKS) && !Files.isDirectory(within)) {
            throw new Refused(within + " is a file, and a folder of this name is needed; move it away first");
        }
    }

    private static Map<String, String> files(Answers answers, LocalDate today) {
        var wanted = new ArrayList<>(ALWAYS);
        wanted.addAll(answers.host().recipe());
        var files = new TreeMap<String, String>();
        for (var one : wanted) {
            files.put(one.file(), filled(resource(one.resource()), answers, today));
        }
        var first = FirstArticle.in(answers.language());
        files.put(first.file(), filled(first.text(), answers, today));
        files.put(EMPTY_INBOX, "");
        return files;
    }

    private static String filled(String text, Answers answers, LocalDate today) {
        if (text.indexOf('@') < 0) {
            return text;
        }
        var key = answers.author()
                .map(name -> Optional.of(Slug.of(name, Locale.forLanguageTag(answers.language())))
                        .filter(slug -> !slug.isEmpty())
                        .orElse("me"));
        return text.replace("@TITLE@", YamlText.scalar(answers.title()))
                .replace("@URL@", answers.url())
                .replace("@LANGUAGE@", answers.language())
                .replace("@ZONE@", answers.zone().getId())
                .replace("@HOUR@", Integer.toString(morning(answers.zone(), today)))
                .replace("@IGNORE@\n", ignored(answers.language()))
                .replace(
                        "@THEME@\n",
                        answers.theme().map(name -> "theme: " + name + "\n").orElse(""))
                .replace("@HOST@\n", answers.host().setting())
                .replace("@DATE@", today.toString())
                .replace(
                        "@AUTHORS@\n",
                        key.map(name -> "authors:\n  " + YamlText.scalar(name) + ": {name: "
                                        + YamlText.scalar(answers.author().get()) + "}\n")
                                .orElse(""))
                .replace(
                        "@AUTHOR@",
                        key.map(name -> "author: " + YamlText.scalar(name) + "\n")
                                .orElse(""));
    }

    /**
     * The hour of UTC in which it is five in the morning, or up to two hours later: the day of an article that is dated by days
     * has begun then, in summer too, and readers are about to wake.
     */
    private static int morning(ZoneId zone, LocalDate today) {
        var east = zone.getRules()
                .getStandardOffset(today.atStartOfDay(zone).toInstant())
                .getTotalSeconds();
        return Math.floorMod(MORNING - Math.floorDiv(east, 3600), 24);
    }

    /** A blog begins without a warning, also in a language that the interface has no words of yet. */
    private static String ignored(String language) {
        var spoken = Locale.forLanguageTag(language).getLanguage();
        return Theme.wordsFor(language).stream()
                        .anyMatch(words -> BuiltInTheme.words(words).isPresent())
                ? ""
                : "# The interface is in English until templates/words/" + spoken
                        + ".yaml translates it. Without these lines each build tells so.\nignore: [words/missing]\n";
    }

    private static String resource(String name) {
        try (var in = NewSite.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Path file, String text, Undo made) throws IOException {
        made.makeFolders(file.getParent());
        made.add(() -> Files.deleteIfExists(file));
        Files.writeString(file, text);
    }

    private static void move(Path from, Path to, Undo made) throws IOException {
        made.makeFolders(to.getParent());
        if (Files.exists(to, LinkOption.NOFOLLOW_LINKS)) {
            throw new FileAlreadyExistsException(to.toString());
        }
        Files.move(from, to);
        made.add(() -> Files.deleteIfExists(to));
    }
}

package org.afterword.template;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.ZipFile;
import org.afterword.base.problem.SourceText;
import org.afterword.base.state.ProgramFile;

/**
 * A theme that is built into this program. The usual one has all that a site needs; each other lies over it, so that what it
 * lacks is as in the usual one, and so are all words.
 */
public final class BuiltInTheme {
    /** The name of the one that a site has which chooses none. */
    public static final String USUAL = "calm";

    /** What the usual one consists of, and so each. A test compares this with the folder. */
    static final List<String> FILES = List.of(
            "answer.html",
            "archive.html",
            "article.html",
            "articles.html",
            "author.html",
            "base.html",
            "byline.html",
            "comments.html",
            "comments.xml",
            "enclosure.html",
            "facts.html",
            "feed.json",
            "feed.xml",
            "head.html",
            "languages.html",
            "list.html",
            "llms.txt",
            "markdown.txt",
            "metadata.html",
            "not-found.html",
            "onward.html",
            "paging.html",
            "podcast.xml",
            "redirect.html",
            "robots.txt",
            "search.html",
            "search.json",
            "series.html",
            "sitemap-index.xml",
            "sitemap.xml",
            "steps.html",
            "style.css",
            "tags.html",
            "teasers.html",
            "thanks.html",
            "thread.html",
            "words/ar.yaml",
            "words/cs.yaml",
            "words/da.yaml",
            "words/de.yaml",
            "words/en.yaml",
            "words/es.yaml",
            "words/fa.yaml",
            "words/fi.yaml",
            "words/fr.yaml",
            "words/he.yaml",
            "words/id.yaml",
            "words/it.yaml",
            "words/ja.yaml",
            "words/ko.yaml",
            "words/nb.yaml",
            "words/nl.yaml",
            "words/pl.yaml",
            "words/pt.yaml",
            "words/ru.yaml",
            "words/sv.yaml",
            "words/tr.yaml",
            "words/uk.yaml",
            "words/ur.yaml",
            "words/zh.yaml");

    /** What each other has of its own. A test compares this with the folders. */
    static final Map<String, List<String>> OTHERS = Map.of(
            "dense",
            List.of(
                    "archive.html",
                    "article.html",
                    "base.html",
                    "byline.html",
                    "style.css",
                    "tags.html",
                    "teasers.html",
                    "thread.html"));

    private static final String WORDS = "words/";
    private static final String ENGLISH = "words/en.yaml";
    private static final String USUAL_FILES = "org/afterword/theme/";
    private static final String OTHER_FILES = "org/afterword/themes/";

    /** What every site needs: all but the words of other languages than English. */
    private static final BuiltInTheme FIRST = new BuiltInTheme(read(
            USUAL_FILES,
            "built-in templates/",
            FILES.stream().filter(name -> !isTranslation(name)).toList()));

    private static final Map<String, BuiltInTheme> READ = new ConcurrentHashMap<>();
    private static final Map<String, SourceText> TRANSLATIONS = new ConcurrentHashMap<>();

    private final Map<String, SourceText> files;

    private BuiltInTheme(Map<String, SourceText> files) {
        this.files = files;
    }

    /** The theme of this name; the usual one where there is none. */
    public static BuiltInTheme of(String name) {
        return OTHERS.containsKey(name) ? READ.computeIfAbsent(name, BuiltInTheme::overTheFirst) : FIRST;
    }

    private static BuiltInTheme overTheFirst(String name) {
        var files = new HashMap<>(FIRST.files);
        files.putAll(read(OTHER_FILES + name + "/", "built-in themes/" + name + "/", OTHERS.get(name)));
        return new BuiltInTheme(Map.copyOf(files));
    }

    /** The names of all, sorted. */
    public static List<String> all() {
        var names = new TreeSet<>(OTHERS.keySet());
        names.add(USUAL);
        return List.copyOf(names);
    }

    /** The names of the files that each has, sorted. */
    public static List<String> fileNames() {
        return FILES;
    }

    /** The words of the interface in a file such as {@code words/en.yaml}; empty where there is none. */
    public static Optional<SourceText> words(String name) {
        return FIRST.file(name);
    }

    /** All its files but the words of other languages than English. */
    Map<String, SourceText> files() {
        return files;
    }

    /** One of its files; empty where there is none of this name. */
    public Optional<SourceText> file(String name) {
        if (isTranslation(name) && FILES.contains(name)) {
            return Optional.of(TRANSLATIONS.computeIfAbsent(
                    name,
                    words -> read(USUAL_FILES, "built-in templates/", List.of(words))
                            .get(words)));
        }
        return Optional.ofNullable(files.get(name));
    }

    private static boolean isTranslation(String name) {
        return name.startsWith(WORDS) && !name.equals(ENGLISH);
    }

    /** Read from where this program is: to ask for them by a class would search all of Java's own modules first. */
    private static Map<String, SourceText> read(String folder, String told, List<String> names) {
        var program = ProgramFile.path();
        var files = new HashMap<String, SourceText>();
        try {
            if (Files.isDirectory(program)) {
                for (var name : names) {
                    files.put(name, text(told + name, Files.readAllBytes(program.resolve(folder + name))));
                }
            } else {
                try (var jar = new ZipFile(program.toFile())) {
                    for (var name : names) {
                        try (var file = jar.getInputStream(jar.getEntry(folder + name))) {
                            files.put(name, text(told + name, file.readAllBytes()));
                        }
                    }
                }
            }
            return Map.copyOf(files);
        } catch (IOException e) {
            throw new UncheckedIOException("a built-in theme cannot be read", e);
        }
    }

    private static SourceText text(String path, byte[] content) {
        return new SourceText(path, new String(content, StandardCharsets.UTF_8));
    }
}

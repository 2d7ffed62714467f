package org.afterword.template;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.zip.ZipFile;
import org.afterword.base.fingerprint.Fingerprint;
import org.afterword.base.problem.Problem;
import org.afterword.base.problem.SourceText;
import org.afterword.base.state.ProgramFile;

/**
 * The files that decide how pages look and what their interface says: the built-in ones, and over them, file by file,
 * those of the site's own {@code templates/} folder.
 */
public final class Theme {
    /** What the built-in theme consists of. A test compares this with the folder. */
    static final List<String> BUILT_IN = List.of(
            "answer.html",
            "archive.html",
            "article.html",
            "base.html",
            "byline.html",
            "comments.html",
            "comments.xml",
            "feed.json",
            "feed.xml",
            "languages.html",
            "list.html",
            "llms.txt",
            "markdown.txt",
            "metadata.html",
            "not-found.html",
            "onward.html",
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
            "words/zh.yaml");

    /** The one that is published. */
    public static final String STYLE_SHEET = "style.css";

    private static final String WORDS = "words/";
    private static final String RESOURCES = "org/afterword/theme/";

    /** What every site needs: all but the words of other languages than English. */
    private static final Map<String, SourceText> BUILT_IN_FILES =
            builtIn(BUILT_IN.stream().filter(name -> !isTranslation(name)).toList());

    private static final Map<String, SourceText> TRANSLATIONS = new ConcurrentHashMap<>();

    private final Map<String, SourceText> files;

    private Theme(Map<String, SourceText> files) {
        this.files = files;
    }

    /** @param folder the site's own templates, which need not exist */
    public static Theme read(Path folder, Consumer<Problem> problems) throws IOException {
        var files = new TreeMap<>(BUILT_IN_FILES);
        files.putAll(OwnFolder.read(folder, problems));
        return new Theme(files);
    }

    /** The names of the built-in theme's files, sorted. */
    public static List<String> builtInNames() {
        return BUILT_IN;
    }

    /** A file of the built-in theme, whatever the site lays over it; empty where there is no such file. */
    public static Optional<SourceText> builtInFile(String name) {
        if (isTranslation(name) && BUILT_IN.contains(name)) {
            return Optional.of(TRANSLATIONS.computeIfAbsent(
                    name, words -> builtIn(List.of(words)).get(words)));
        }
        return Optional.ofNullable(BUILT_IN_FILES.get(name));
    }

    private static boolean isTranslation(String name) {
        return name.startsWith(WORDS) && !name.equals(words("en"));
    }

    private static String words(String tag) {
        return WORDS + tag + ".yaml";
    }

    /**
     * The names of the files that may have words for a language, those for its regions last. Norwegian without more is
     * Bokmål; the built-in Chinese is in simplified characters, and none for who reads the others.
     *
     * @param language a BCP 47 tag
     */
    public static List<String> wordsFor(String language) {
        var locale = Locale.forLanguageTag(language);
        boolean traditional = locale.getScript().equals("Hant")
                || locale.getScript().isEmpty() && List.of("TW", "HK", "MO").contains(locale.getCountry());
        return switch (locale.getLanguage()) {
            case "no" -> List.of(words("nb"), words("no"), words(language));
            case "zh" ->
                traditional ? List.of(words("zh-Hant"), words(language)) : List.of(words("zh"), words(language));
            default -> List.of(words(locale.getLanguage()), words(language));
        };
    }

    /** Read from where this program is: to ask for them by a class would search all of Java's own modules first. */
    private static Map<String, SourceText> builtIn(List<String> names) {
        var program = ProgramFile.path();
        var files = new HashMap<String, SourceText>();
        try {
            if (Files.isDirectory(program)) {
                for (var name : names) {
                    files.put(name, builtIn(name, Files.readAllBytes(program.resolve(RESOURCES + name))));
                }
            } else {
                try (var jar = new ZipFile(program.toFile())) {
                    for (var name : names) {
                        try (var file = jar.getInputStream(jar.getEntry(RESOURCES + name))) {
                            files.put(name, builtIn(name, file.readAllBytes()));
                        }
                    }
                }
            }
            return Map.copyOf(files);
        } catch (IOException e) {
            throw new UncheckedIOException("the built-in theme cannot be read", e);
        }
    }

    private static SourceText builtIn(String name, byte[] content) {
        return new SourceText("built-in templates/" + name, new String(content, StandardCharsets.UTF_8));
    }

    /** Whether a file is as the built-in theme has it. */
    boolean isBuiltIn(String name) {
        return builtInFile(name)
                .filter(builtIn -> builtIn.text().equals(files.get(name).text()))
                .isPresent();
    }

    /** A file by its name from the templates folder, such as {@code words/en.yaml}. */
    public Optional<SourceText> file(String name) {
        return Optional.ofNullable(files.get(name)).or(() -> builtInFile(name));
    }

    /** A file of the site's own, unless it is as the built-in theme has it. */
    public Optional<SourceText> own(String name) {
        return files.containsKey(name) && !isBuiltIn(name) ? file(name) : Optional.empty();
    }

    /** The names of all files but the built-in words of other languages than English, sorted. */
    public List<String> names() {
        return List.copyOf(files.keySet());
    }

    /** The names of the files that are templates: all but words and style sheets. */
    List<String> templates() {
        return files.keySet().stream().filter(Theme::isTemplate).toList();
    }

    static boolean isTemplate(String name) {
        return name.endsWith(".html") || name.endsWith(".xml") || name.endsWith(".json") || name.endsWith(".txt");
    }

    Fingerprint fingerprint(String name) {
        return Fingerprint.of(files.get(name).text());
    }
}

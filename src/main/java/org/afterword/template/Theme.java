package org.afterword.template;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
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
            "list.html",
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
            "words/en.yaml",
            "words/es.yaml");

    /** The one that is published. */
    public static final String STYLE_SHEET = "style.css";

    private static final String RESOURCES = "org/afterword/theme/";

    private static final Map<String, SourceText> BUILT_IN_FILES = builtIn();

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
        return Optional.ofNullable(BUILT_IN_FILES.get(name));
    }

    /** Read from where this program is: to ask for them by a class would search all of Java's own modules first. */
    private static Map<String, SourceText> builtIn() {
        var program = ProgramFile.path();
        var files = new HashMap<String, SourceText>();
        try {
            if (Files.isDirectory(program)) {
                for (var name : BUILT_IN) {
                    files.put(name, builtIn(name, Files.readAllBytes(program.resolve(RESOURCES + name))));
                }
            } else {
                try (var jar = new ZipFile(program.toFile())) {
                    for (var name : BUILT_IN) {
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
        var builtIn = BUILT_IN_FILES.get(name);
        return builtIn != null && builtIn.text().equals(files.get(name).text());
    }

    /** A file by its name from the templates folder, such as {@code words/en.yaml}. */
    public Optional<SourceText> file(String name) {
        return Optional.ofNullable(files.get(name));
    }

    /** A file of the site's own, unless it is as the built-in theme has it. */
    public Optional<SourceText> own(String name) {
        return files.containsKey(name) && !isBuiltIn(name) ? file(name) : Optional.empty();
    }

    /** The names of all files, sorted. */
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

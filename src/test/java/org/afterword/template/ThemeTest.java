package org.afterword.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.afterword.base.problem.SourceText;
import org.afterword.support.Folder;
import org.afterword.yaml.Yaml;
import org.afterword.yaml.YamlReader;
import org.junit.jupiter.api.Test;

/** The built-in themes: the folder {@code templates/} of this project, and those in {@code themes/}, which lie over it. */
class ThemeTest {
    /** The one script that is run, by the one page that needs it. */
    private static final String SEARCH_SCRIPT = "<script src=\"\" defer></script>";

    private static final Path FOLDER = Path.of("templates");
    private static final Path OTHERS = Path.of("themes");
    private static final Path VIEWS = Path.of("src/main/java/org/afterword/pages/view");
    private static final Path STRUCTURED_DATA = Path.of("src/main/java/org/afterword/pages/look/StructuredData.java");
    private static final Pattern RECORD = Pattern.compile("record (\\w+)\\(([^{]*?)\\)\\s*(?:implements [^{]*)?\\{");
    private static final Pattern COMPONENT = Pattern.compile("(\\w+)\\s*(?:,|$)");
    private static final Pattern TYPE_ARGUMENTS = Pattern.compile("<[^<>]*>");
    private static final Pattern TEMPLATE_TAG = Pattern.compile("(?s)\\{#.*?#}|\\{%.*?%}|\\{\\{.*?}}");

    @Test
    void theListOfBuiltInFilesIsTheFolders() {
        assertEquals(Folder.list(FOLDER), BuiltInTheme.FILES.stream().sorted().toList());
    }

    @Test
    void theListsOfTheOthersFilesAreTheirFolders() throws IOException {
        var folders = new TreeMap<String, List<String>>();
        try (var all = Files.list(OTHERS)) {
            all.forEach(one -> folders.put(one.getFileName().toString(), Folder.list(one)));
        }
        assertEquals(folders, new TreeMap<>(BuiltInTheme.OTHERS));
        folders.values()
                .forEach(files -> assertTrue(BuiltInTheme.FILES.containsAll(files), "a file that the usual has not"));
    }

    /** What machines read is in one place, so that no theme can say it otherwise. */
    @Test
    void theOthersHaveNothingThatMachinesRead() {
        var machines = Set.of("head.html", "metadata.html", "redirect.html", "robots.txt");
        BuiltInTheme.OTHERS
                .values()
                .forEach(files -> assertEquals(
                        List.of(),
                        files.stream()
                                .filter(name -> machines.contains(name) || name.matches(".*\\.(?:xml|json|yaml)"))
                                .toList()));
    }

    @Test
    void everyLanguageHasEveryWord() throws IOException {
        var english = keys("words/en.yaml");
        for (var name : BuiltInTheme.FILES) {
            if (name.startsWith("words/")) {
                assertEquals(english, keys(name), name);
            }
        }
    }

    @Test
    void everyWordIsSaid() throws IOException {
        var said = new StringBuilder();
        for (var path : Folder.list(FOLDER)) {
            if (!path.startsWith("words/")) {
                said.append(Files.readString(FOLDER.resolve(path)));
            }
        }
        try (var sources = Files.walk(Path.of("src/main/java"))) {
            for (var source : sources.filter(Files::isRegularFile).toList()) {
                said.append(Files.readString(source));
            }
        }
        var text = said.toString();
        assertEquals(
                List.of(),
                keys("words/en.yaml").stream()
                        .filter(key -> !key.startsWith("alert-") && !text.contains('"' + key + '"'))
                        .toList());
    }

    @Test
    void whatIsPrintedInATagStandsInQuotes() throws IOException {
        for (var path : markup()) {
            var text = Files.readString(path);
            var printed = Pattern.compile("<[^>\"']*(?:\"[^\"]*\"[^>\"']*|'[^']*'[^>\"']*)*>")
                    .matcher(text);
            printed.results()
                    .map(found -> found.group().replaceAll("\"[^\"]*\"|'[^']*'", "\"\""))
                    .forEach(tag ->
                            assertTrue(!tag.contains("{{"), path + " prints into a tag outside of quotes: " + tag));
        }
    }

    @Test
    void nothingRunsAndNothingIsStyledInPlace() throws IOException {
        for (var path : markup()) {
            var text = TEMPLATE_TAG
                    .matcher(Files.readString(path))
                    .replaceAll("")
                    .replace("<script type=\"application/ld+json\">", "");
            var name = path.getFileName().toString();
            text = name.equals("search.html") ? text.replace(SEARCH_SCRIPT, "") : text;
            assertTrue(!text.matches("(?s).*<(?:script|style|iframe|object|embed|base)\\b.*"), name);
            assertTrue(Set.of("thread.html", "search.html").contains(name) || !text.contains("<form"), name);
            assertTrue(!text.matches("(?si).*\\s(?:on\\w+|style)=.*"), name);
            assertTrue(!text.matches("(?si).*javascript:.*"), name);
            assertTrue(!text.matches("(?s).*(?:src|href)=\"(?:https?:)?//.*"), path + " leads to another host");
        }
    }

    @Test
    void nothingIsPrintedWithoutBeingEscaped() throws IOException {
        for (var path : markup()) {
            var text = Files.readString(path);
            assertTrue(!text.matches("(?s).*\\|\\s*raw\\b.*") && !text.contains("autoescape"), path.toString());
        }
    }

    @Test
    void noStyleSheetLoadsAnything() throws IOException {
        for (var path : files(".css")) {
            var css = Files.readString(path);
            assertTrue(
                    !css.contains("@import")
                            && !css.contains("http:")
                            && !css.contains("https:")
                            && !css.contains("url(//"),
                    path.toString());
        }
    }

    /** A component of a view that no template reads is either for other people's templates, and documented, or for nobody. */
    @Test
    void whatAViewHoldsIsUsedOrDocumented() throws IOException {
        var text = new StringBuilder();
        for (var path : Folder.list(FOLDER)) {
            text.append(Files.readString(FOLDER.resolve(path)));
        }
        try (var docs = Files.walk(Path.of("docs"))) {
            for (var page : docs.filter(file -> file.toString().endsWith(".md")).toList()) {
                text.append(Files.readString(page));
            }
        }
        text.append(Files.readString(STRUCTURED_DATA));
        var known = new TreeSet<>(List.of(text.toString().split("\\W+")));
        assertEquals(
                List.of(),
                components().stream()
                        .filter(name -> !known.contains(name.substring(name.indexOf('.') + 1)))
                        .toList());
    }

    private static List<String> components() throws IOException {
        var components = new ArrayList<String>();
        try (var views = Files.list(VIEWS)) {
            for (var view : views.filter(file -> file.toString().endsWith("View.java"))
                    .sorted()
                    .toList()) {
                var code = Files.readString(view).replaceAll("(?s)/\\*.*?\\*/", "");
                RECORD.matcher(code)
                        .results()
                        .forEach(found -> COMPONENT
                                .matcher(withoutTypeArguments(found.group(2)))
                                .results()
                                .forEach(component -> components.add(found.group(1) + "." + component.group(1))));
            }
        }
        assertTrue(components.size() > 80, components.toString());
        return components;
    }

    private static String withoutTypeArguments(String components) {
        var plain = components.strip();
        while (plain.contains("<")) {
            plain = TYPE_ARGUMENTS.matcher(plain).replaceAll("");
        }
        return plain;
    }

    private static List<Path> markup() {
        return Stream.of(".html", ".xml")
                .flatMap(ending -> files(ending).stream())
                .toList();
    }

    /** Those of all themes. */
    private static List<Path> files(String ending) {
        return Stream.of(FOLDER, OTHERS)
                .flatMap(folder -> Folder.list(folder).stream().map(folder::resolve))
                .filter(path -> path.toString().endsWith(ending))
                .toList();
    }

    private static Set<String> keys(String words) throws IOException {
        var source = new SourceText(words, Files.readString(FOLDER.resolve(words)));
        var yaml = (Yaml.Mapping) YamlReader.read(source, problem -> {
                    throw new AssertionError(problem);
                })
                .orElseThrow();
        return yaml.entries().stream().map(entry -> entry.key().text()).collect(Collectors.toCollection(TreeSet::new));
    }
}

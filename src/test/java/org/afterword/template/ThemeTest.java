package org.afterword.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.afterword.base.problem.SourceText;
import org.afterword.support.Folder;
import org.afterword.yaml.Yaml;
import org.afterword.yaml.YamlReader;
import org.junit.jupiter.api.Test;

/** The built-in theme: the folder {@code templates/} of this project. */
class ThemeTest {
    /** The one script that is run, by the one page that needs it. */
    private static final String SEARCH_SCRIPT = "<script src=\"\" defer></script>";

    private static final Path FOLDER = Path.of("templates");
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
            var text = Files.readString(FOLDER.resolve(path));
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
                    .matcher(Files.readString(FOLDER.resolve(path)))
                    .replaceAll("")
                    .replace("<script type=\"application/ld+json\">", "");
            text = path.equals("search.html") ? text.replace(SEARCH_SCRIPT, "") : text;
            assertTrue(!text.matches("(?s).*<(?:script|style|iframe|object|embed|base)\\b.*"), path);
            assertTrue(Set.of("thread.html", "search.html").contains(path) || !text.contains("<form"), path);
            assertTrue(!text.matches("(?si).*\\s(?:on\\w+|style)=.*"), path);
            assertTrue(!text.matches("(?si).*javascript:.*"), path);
            assertTrue(!text.matches("(?s).*(?:src|href)=\"(?:https?:)?//.*"), path + " leads to another host");
        }
    }

    @Test
    void nothingIsPrintedWithoutBeingEscaped() throws IOException {
        for (var path : markup()) {
            var text = Files.readString(FOLDER.resolve(path));
            assertTrue(!text.matches("(?s).*\\|\\s*raw\\b.*") && !text.contains("autoescape"), path);
        }
    }

    @Test
    void theStyleSheetLoadsNothing() throws IOException {
        var css = Files.readString(FOLDER.resolve("style.css"));
        assertTrue(!css.contains("@import")
                && !css.contains("http:")
                && !css.contains("https:")
                && !css.contains("url(//"));
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

    private static List<String> markup() {
        return Folder.list(FOLDER).stream()
                .filter(path -> path.endsWith(".html") || path.endsWith(".xml"))
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

package org.afterword;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The code keeps to the map in {@code docs/architecture.md}. */
class ArchitectureTest {
    private static final Path SOURCES = Path.of("src/main/java/org/afterword");
    private static final Pattern ROW = Pattern.compile("(?m)^\\| `([\\w.]+)` \\|[^|]*\\| ([^|]*) \\|$");
    private static final Pattern OWN = Pattern.compile("\\borg\\.afterword\\.([a-z]\\w*(?:\\.[a-z]\\w*)*)\\.[A-Z*]");
    private static final Pattern PUBLIC_TYPE = Pattern.compile(
            "(?m)^public (?:final |abstract |sealed |non-sealed )*(?:class|record|interface|enum) (\\w+)");
    private static final Pattern TYPE = Pattern.compile(
            "(?m)^(?:public )?(?:final |abstract |sealed |non-sealed )*(?:class|record|interface|enum|@interface) (\\w+)");
    private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/|//[^\\n]*");
    private static final Pattern MAKES_HTML = Pattern.compile("new Html\\(");
    private static final Pattern CLOCK = Pattern.compile(
            "Instant\\.now|currentTimeMillis|LocalDate(?:Time)?\\.now|(?:Offset|Zoned)DateTime\\.now|nanoTime|Clock\\.system|new Date\\(|Year\\.now");
    private static final Pattern SURROUNDINGS =
            Pattern.compile("System\\.(?:out|err|in|getenv|exit|console)|Math\\.random|new Random|ThreadLocalRandom");

    /** Which packages may use which libraries, by the beginning of their packages' names. */
    private static final Map<String, Set<String>> LIBRARIES = Map.ofEntries(
            Map.entry("org.commonmark", Set.of("markdown")),
            Map.entry(
                    "org.jsoup",
                    Set.of(
                            "markdown",
                            "formula",
                            "importer.source",
                            "importer.body",
                            "importer.rich",
                            "importer.kinds",
                            "importer.article",
                            "importer.folder.matter",
                            "arrival.kinds",
                            "arrival.mail",
                            "serve.inbox")),
            Map.entry("io.pebbletemplates", Set.of("template")),
            Map.entry("org.snakeyaml", Set.of("yaml", "importer.folder.matter")),
            Map.entry("org.tomlj", Set.of("importer.folder.matter")),
            Map.entry("picocli", Set.of("cli")),
            Map.entry("org.mozilla", Set.of("formula")),
            Map.entry("com.dynatrace", Set.of("base.fingerprint")),
            Map.entry("com.github.difflib", Set.of("authoring.theme")),
            Map.entry("net.xyzsd", Set.of("content.words")),
            Map.entry("com.drew", Set.of("content.media", "picture")),
            Map.entry("com.twelvemonkeys", Set.of("picture")),
            Map.entry("javax.imageio", Set.of("picture")),
            Map.entry("java.awt", Set.of("picture", "picture.title", "cli")),
            Map.entry("com.jcraft", Set.of("picture.title")),
            Map.entry("org.sqlite", Set.of("importer.kinds")),
            Map.entry("net.gcardone", Set.of("importer.folder.address")),
            Map.entry(
                    "tools.jackson",
                    Set.of(
                            "cli",
                            "listen",
                            "listen.posted",
                            "importer.source",
                            "importer.kinds",
                            "importer.folder.matter",
                            "importer.ledger",
                            "importer.export",
                            "content.data",
                            "arrival.kinds")),
            Map.entry("de.siegmar", Set.of("arrival.kinds", "importer.source", "content.data")),
            Map.entry("org.apache.james", Set.of("arrival.mail")),
            Map.entry("org.eclipse.jetty", Set.of("listen", "listen.posted")));

    @Test
    void importsAreThoseOfTheTable() throws IOException {
        var allowed = table();
        var wrong = new TreeSet<String>();
        uses().forEach((name, used) -> used.stream()
                .filter(other -> !allowed.get(name).contains(other))
                .forEach(other -> wrong.add(name + " uses " + other)));
        assertEquals(Set.of(), wrong);
    }

    @Test
    void theTableNamesEveryPackageAndNothingElse() throws IOException {
        assertEquals(packages(), table().keySet());
    }

    @Test
    void noPackageUsesItselfThroughOthers() throws IOException {
        var uses = uses();
        for (var name : uses.keySet()) {
            var reached = new TreeSet<String>();
            var next = new ArrayList<>(uses.get(name));
            while (!next.isEmpty()) {
                var other = next.remove(next.size() - 1);
                if (reached.add(other)) {
                    next.addAll(uses.getOrDefault(other, Set.of()));
                }
            }
            assertFalse(reached.contains(name), name + " uses itself through " + reached);
        }
    }

    @Test
    void eachLibraryHasItsRoom() throws IOException {
        var wrong = new ArrayList<String>();
        for (var file : sources()) {
            var code = code(file);
            LIBRARIES.forEach((library, rooms) -> {
                if (code.contains(library + ".") && !rooms.contains(packageOf(file))) {
                    wrong.add(SOURCES.relativize(file) + " uses " + library);
                }
            });
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void onlyMarkdownAndThePolicyMakeHtml() throws IOException {
        assertEquals(
                List.of(),
                with(MAKES_HTML, Set.of("base/Html.java", "pages/parts/PagePolicy.java"), Set.of("markdown")));
    }

    @Test
    void onlyTheCommandLineKnowsTheTime() throws IOException {
        assertEquals(List.of(), with(CLOCK, Set.of(), Set.of("cli")));
    }

    @Test
    void onlyTheCommandLineKnowsItsSurroundings() throws IOException {
        assertEquals(List.of(), with(SURROUNDINGS, Set.of(), Set.of("cli")));
    }

    @Test
    void aFileHoldsOneType() throws IOException {
        for (var file : sources()) {
            if (!file.endsWith("package-info.java")) {
                var types = TYPE.matcher(code(file))
                        .results()
                        .map(found -> found.group(1))
                        .toList();
                assertEquals(List.of(file.getFileName().toString().replace(".java", "")), types, file.toString());
            }
        }
    }

    @Test
    void everyPackageSaysWhatItIsFor() throws IOException {
        for (var name : packages()) {
            var info = SOURCES.resolve(name.replace('.', '/')).resolve("package-info.java");
            assertTrue(
                    Files.exists(info) && Files.readString(info).startsWith("/**"), name + " has no package-info.java");
        }
    }

    @Test
    void everyPublicTypeSaysWhatItIs() throws IOException {
        for (var file : sources()) {
            var text = Files.readString(file);
            var found = PUBLIC_TYPE.matcher(text);
            if (found.find()) {
                var above = text.substring(Math.max(0, text.lastIndexOf("\nimport ", found.start())), found.start());
                assertTrue(above.contains("/**"), file + " has no Javadoc");
            }
        }
    }

    private static List<String> with(Pattern forbidden, Set<String> files, Set<String> packages) throws IOException {
        var found = new ArrayList<String>();
        for (var file : sources()) {
            var name = SOURCES.relativize(file).toString().replace('\\', '/');
            if (!files.contains(name) && !packages.contains(packageOf(file))) {
                forbidden.matcher(code(file)).results().forEach(match -> found.add(name + ": " + match.group()));
            }
        }
        return found;
    }

    private static Map<String, Set<String>> table() throws IOException {
        var table = new TreeMap<String, Set<String>>();
        ROW.matcher(Files.readString(Path.of("docs/architecture.md")))
                .results()
                .forEach(row -> table.put(
                        row.group(1),
                        Arrays.stream(row.group(2).split(","))
                                .map(String::strip)
                                .filter(name -> name.matches("[\\w.]+"))
                                .collect(Collectors.toSet())));
        return table;
    }

    /** What each package's sources name of the others, imported or in full. */
    private static Map<String, Set<String>> uses() throws IOException {
        var uses = new TreeMap<String, Set<String>>();
        for (var file : sources()) {
            var used = uses.computeIfAbsent(packageOf(file), name -> new TreeSet<>());
            OWN.matcher(code(file)).results().map(found -> found.group(1)).forEach(used::add);
        }
        uses.forEach((name, used) -> used.remove(name));
        return uses;
    }

    private static Set<String> packages() throws IOException {
        return sources().stream().map(ArchitectureTest::packageOf).collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<Path> sources() throws IOException {
        try (var files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        }
    }

    /** The package below Afterword's own, its parts joined by dots. */
    private static String packageOf(Path file) {
        return SOURCES.relativize(file.getParent()).toString().replace(File.separatorChar, '.');
    }

    private static String code(Path file) throws IOException {
        return COMMENT.matcher(Files.readString(file)).replaceAll("");
    }
}

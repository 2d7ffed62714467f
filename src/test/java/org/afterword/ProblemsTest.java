package org.afterword;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The manual explains every problem that there is, and none that there is not. */
class ProblemsTest {
    private static final String CODE =
            "(?:file|plan|host|yaml|site|front-matter|markdown|link|heading|picture|title|description|page|step|feed|sitemap|ignore|thread|inbox|template|words|policy)/[a-z][a-z0-9-]*";
    private static final Pattern IN_MANUAL = Pattern.compile("`(" + CODE + ")`");
    private static final Pattern IN_SOURCES = Pattern.compile("\"(" + CODE + ")\"");
    private static final Pattern IN_MISTAKES = Pattern.compile("code: (" + CODE + ")");
    private static final Pattern IN_CASES = Pattern.compile("\\[(" + CODE + ")]|title=(" + CODE + ")::");

    @Test
    void theManualExplainsEveryProblem() throws IOException {
        var unexplained = new TreeSet<>(told());
        unexplained.removeAll(explained());
        assertEquals(Set.of(), unexplained);
    }

    @Test
    void everyProblemThatIsExplainedCanBeTold() throws IOException {
        var unheardOf = new TreeSet<>(explained());
        unheardOf.removeAll(told());
        assertEquals(Set.of(), unheardOf);
    }

    /** Whoever ignores a code that is not in this list is told so. */
    @Test
    void theListOfCodesHasAllThatTheManualExplains() throws IOException {
        var listed = Files.readAllLines(Path.of("src/main/resources/org/afterword/base/problem/codes.txt"));
        var rows = Pattern.compile("(?m)^\\| (`[a-z-]+/[a-z-]+`(?:, `[a-z-]+/[a-z-]+`)*) \\|")
                .matcher(Files.readString(Path.of("docs/problems.md")));
        var explained = new TreeSet<String>();
        rows.results()
                .forEach(row ->
                        explained.addAll(List.of(row.group(1).replace("`", "").split(", "))));
        assertEquals(List.copyOf(explained), listed);
    }

    /** A person reads these: they begin small, end without a stop, and name no class. */
    @Test
    void messagesSpeakOneLanguage() throws IOException {
        try (var cases = Files.walk(Path.of("src/test/cases"))) {
            for (var run : cases.filter(file -> file.endsWith("run.md")).toList()) {
                var text = Files.readString(run);
                assertFalse(
                        text.contains("\tat ") || text.contains("Exception") || text.contains("mistake in Afterword"),
                        run.toString());
                var message = Pattern.compile("(?m): (?:error|warning): (.*?) (?:\\(.*\\) )?\\[" + CODE + "]$")
                        .matcher(text);
                message.results()
                        .forEach(found -> assertFalse(
                                found.group(1).matches("\\p{Lu}\\p{Ll}.*|.*\\.")
                                        || found.group(1).matches(".*(?<!')\\bnull\\b(?!').*"),
                                run + ": " + found.group(1)));
            }
        }
    }

    private static Set<String> explained() throws IOException {
        return codes(IN_MANUAL, Path.of("docs/problems.md"));
    }

    private static Set<String> told() throws IOException {
        var told = codes(IN_SOURCES, Path.of("src/main/java"));
        told.addAll(codes(IN_CASES, Path.of("src/test/cases")));
        told.addAll(codes(IN_MISTAKES, Path.of("src/test/mistakes")));
        return told;
    }

    private static Set<String> codes(Pattern pattern, Path within) throws IOException {
        var codes = new TreeSet<String>();
        try (var files = Files.walk(within)) {
            for (var file : files.filter(Files::isRegularFile)
                    .filter(one -> one.toString().matches(".*(?:\\.java|run\\.md|problems\\.md|mistakes/[^/]+\\.yaml)"))
                    .toList()) {
                pattern.matcher(Files.readString(file))
                        .results()
                        .forEach(found -> codes.add(found.group(1) != null ? found.group(1) : found.group(2)));
            }
        }
        return codes;
    }
}

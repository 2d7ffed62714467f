package org.afterword.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.afterword.cli.Program;
import org.afterword.support.Folder;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A site that an import wrote builds, and warns only of what stood so in the old one and its author can mend. */
class ImportedSitesTest {
    private static final Pattern CODE = Pattern.compile("\\[([a-z-]+/[a-z-]+)]$");

    /** What an old site may have had, and the author can put right: the message says how. */
    private static final Set<String> MENDABLE = Set.of(
            "markdown/html",
            "site/url",
            "link/dead",
            "link/anchor",
            "link/picture",
            "markdown/shortcode",
            "policy/image",
            "policy/frame",
            "policy/style",
            "policy/media",
            "policy/script",
            "link/address",
            "link/space",
            "front-matter/year",
            "front-matter/tag",
            "thread/look-alike",
            "thread/markup",
            "thread/future",
            "thread/early",
            "thread/unseen",
            "thread/about",
            "front-matter/undated",
            "words/missing");

    @TempDir
    Path folder;

    static Stream<Path> sites() throws IOException {
        try (var all = Files.walk(Path.of("src/test/resources/import"), 3)) {
            return all
                    .filter(path -> path.endsWith("out") && Files.exists(path.resolve("content/site.yaml")))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("sites")
    void buildsWithoutAWarningThatNobodyCanMend(Path imported) throws IOException {
        Folder.copy(imported.resolve("content"), folder.resolve("content"));
        var run = Program.run("build", folder.toString());
        List<String> odd = new ArrayList<>();
        for (var line : run.err().lines().toList()) {
            var code = CODE.matcher(line);
            if (code.find() && !MENDABLE.contains(code.group(1))) {
                odd.add(line);
            }
        }
        assertEquals(List.of(), odd);
        assertEquals(0, run.exitCode(), run::said);
    }
}
